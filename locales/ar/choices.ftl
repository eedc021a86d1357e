### ما يمكن اختياره للسجل.

choices-title = السجل والتذكيرات
choices-sub = الأطفال، الوحدات، الجهات، ساعات الهدوء، الملفات
choices-milk = وحدة الحليب
choices-side = الجهة التالية
choices-side-other = الجهة الأخرى
choices-side-ended = الجهة التي انتهت بها الرضعة
choices-side-clog = الجهة المؤلمة أولًا
choices-since = حساب الوقت منذ الرضعة من
choices-since-start = بدايتها
choices-since-end = نهايتها
choices-day = يومي يبدأ عند
choices-quiet = ساعات الهدوء
choices-quiet-sub = الأسئلة اليومية عن الانسداد تنتظر حتى تنتهي هذه الساعات. والأسئلة التي لا تحتمل الانتظار تأتي رغم ذلك.
choices-quiet-from = من
choices-quiet-until = إلى
choices-feed = الرضعة التالية
choices-pump = الشفط التالي
choices-off = بلا تذكير
choices-after = بعد { $time }
choices-here = على هذا الجهاز تأتي التذكيرات عندما يكون التطبيق مفتوحًا.
choices-files = ملفاتكِ
choices-babies = الأطفال
choices-babies-sub = الأسماء والألوان
