### اللغات.

language-choose = اللغة
language-helper = هناك من يساعدني
language-helper-sub = تظهر الخطوات بلغة من يساعدكِ. وتبقى أسئلة الاطمئنان وزر «توقّف» بلغتكِ.
language-helper-none = لا أحد
language-helper-card = لمن يساعد: لمسة خفيفة كالريشة. اسأل قبل كل خطوة. لا منشفة ساخنة. لا عجن. لا ضغط على الكتلة. إذا قالت توقّف، فتوقّف.
language-her-left = جهتها اليسرى
language-her-right = جهتها اليمنى
language-unchecked = ترجم الحاسوب هذا النص. ولم يراجعه أحد بعد.
language-show-english = عرض الإنجليزية
language-clinic = لغة عيادتكِ
language-clinic-sub = يظهر كلام المكالمة باللغتين.
language-clinic-usual = كما في بلدي
language-interpreter = أتحدث { $language }. أرجو إحضار مترجم.
language-show-this = اعرضي هذا
language-show-close = إغلاق
language-hours = نظام الساعة
language-hours-twelve = 12 ساعة
language-hours-twenty-four = 24 ساعة
language-week = أول يوم في الأسبوع
language-usual = كالمعتاد هنا
language-sentences = { $one } { $two }
language-digits = الأرقام
