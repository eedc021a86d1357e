### ما يمكن اختياره؛ ولكل شيء قيمة أولى.

settings-title = اجعلي التطبيق كما تحبين
settings-words = كلمتكِ
settings-words-breast = الثدي
settings-words-chest = الصدر
settings-words-area = هذه المنطقة
settings-temperature = درجة الحرارة
settings-celsius = °C
settings-fahrenheit = °F
settings-theme = فاتح أو داكن
settings-theme-hour = داكن في الليل
settings-theme-device = مثل الجهاز
settings-theme-light = فاتح
settings-theme-dark = داكن
settings-tone = لون البشرة
settings-tone-n = اللون { $number }
settings-language = اللغة
settings-health = الملف الصحي
settings-health-sub = يغيّر ما هو آمن لكِ
settings-lock = قفل لهذا التطبيق
settings-lock-sub = هذا الجهاز لا يوفّر قفلًا للتطبيق. استخدمي قفل الجهاز.
settings-about = عن التطبيق والمصادر
