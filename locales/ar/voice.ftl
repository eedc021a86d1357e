### ما يقال بصوت في الجلسة.

voice-pressure = { $name }. { $like }.
voice-check = ألين، أم كما هو، أم أكثر ألمًا؟
voice-ready = استعدي. { $next }
voice-question = { $question } { $answers }.
voice-prop = أسندي الهاتف
voice-prop-end = أعيديه إلى يدكِ
voice-touch = على الصورة: انقري للاستراحة أو المتابعة. انقري مرتين للإعادة. اسحبي إصبعكِ للتخطي. أبقي إصبعكِ عليها للتوقّف.
voice-title = ما يرافق الجلسة
voice-full = كلام
voice-short = كلام قصير
voice-tones = نغمات
voice-vibration = اهتزاز
voice-silent = صامت
voice-full-sub = تُقال كل خطوة، مع دقات ورنّات.
voice-short-sub = كلمات قليلة لكل خطوة، مع دقات ورنّات.
voice-tones-sub = دقات ورنّات، بلا كلمات.
voice-vibration-sub = يهتز الهاتف بدل الدقات والرنّات.
voice-silent-sub = لا صوت. تستمر الصورة والكلمات.
voice-button = الصوت والنغمات: { $level }
voice-none = لا يوجد صوت باللغة { $language } على هذا الجهاز. تستمر النغمات.
voice-no-engine = هذا الجهاز لا يستطيع الكلام. تستمر النغمات.
voice-install = لإضافة أصوات، ثبّتي { $package } ثم افتحي التطبيق من جديد.
voice-no-vibration = هذا الجهاز لا يستطيع الاهتزاز. تستمر الكلمات.
voice-read = قراءة بصوت عالٍ
voice-read-stop = إيقاف القراءة
voice-read-none = لا يوجد صوت باللغة { $language } على هذا الجهاز.
