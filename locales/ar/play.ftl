### الجلسة خطوة بخطوة.

play-left = تنتهي بعد { $time }
play-pause = استراحة
play-resume = متابعة
play-lighter = أخف
play-skip = تخطّي
play-stop = توقّف
play-repeat = من جديد
play-baby = طفلي يحتاجني
play-hurts = يؤلم أكثر
play-ready = أنا جاهزة
play-no-sound = هذا الجهاز لا يُصدر صوتًا. الكلمات مستمرة.
play-no-awake = قد يطفئ هذا الجهاز شاشته. المسيها من حين إلى آخر.
play-level = الضغط { $level } من 3، { $name }
play-count = { $now } من { $all }
play-count-strokes = مسحات
play-count-breaths = أنفاس
play-count-holds = ضمّات
play-next = التالي:
play-last = هذه هي الخطوة الأخيرة
play-side-left = الجهة اليسرى
play-side-right = الجهة اليمنى

## أسئلة بلا وقت

play-warmth = قبل البدء: دافئ، أم بارد قليلًا، أم لا شيء؟
play-warmth-sub = الثلاثة كلها جيدة. اختاري ما تحبين.
play-warmth-warm = قطعة قماش دافئة رطبة
play-warmth-cool = قطعة قماش رطبة باردة قليلًا
play-warmth-none = لا شيء
play-nipple = هل جلد الحلمة سليم، وهل لمسها لا يزعجكِ؟
play-nipple-sub = تخطّي هذا الجزء إذا كانت هناك شقوق أو دم أو فقاعات أو نقطة بيضاء أو ثقب زينة جديد، أو أثناء الحمل.
play-nipple-do = نعم، تابعي
play-nipple-breathe = التنفس بدلًا من ذلك
play-nipple-skip = تخطّيه
play-breathe = هذا الجزء مغلق اليوم. هل تتنفسين دقيقة بدلًا منه؟
play-breathe-breathe = التنفس
play-breathe-skip = متابعة
play-removal = كيف تحبين أن تُخرجي الحليب؟
play-removal-sub = في رضعتكِ المعتادة. امسحي أي زيت أولًا. لا شيء مختار لكِ مسبقًا.
play-removal-feed = رضاعة أو شفط، واليدان بعيدتان
play-removal-compress = رضاعة أو شفط مع ضمّات لطيفة
play-removal-express = القليل باليد
play-removal-skip = ليس الآن
play-milk-flowing = ابدئي الرضاعة أو الشفط بطريقتكِ المعتادة
play-milk-flowing-sub = خذي وقتكِ. المؤقّت ينتظركِ.
play-milk-flowing-go = الحليب يتدفق
play-milk = حان وقت الحليب؟
play-milk-sub = رضعة أو شفط كالمعتاد، أو القليل باليد للراحة.
play-milk-feed = رضاعة أو شفط
play-milk-hand = القليل باليد
play-milk-none = ليس الآن
play-milk-runs = خذي وقتكِ. تابعي عندما تنتهين. وستجدين الوقت في سجلكِ.

## أسئلة في الطريق

play-feel = كيف الموضع الآن؟
play-feel-softer = ألين
play-feel-same = كما هو
play-feel-sore = أكثر ألمًا
play-rate = كم يؤلم الآن؟
play-size = كيف الموضع الآن؟
play-size-gone = زال
play-size-smaller = أصغر
play-size-same = كما هو
play-size-bigger = أكبر
play-still = ما زال يؤلم؟
play-still-sub = خفّفتِ اللمس. هل ساعد ذلك؟
play-still-no = خفّ الألم
play-still-yes = ما زال يؤلم

## استراحات

play-paused = استراحة
play-paused-sub = خذي كل الوقت الذي تحتاجين إليه.
play-paused-baby = طفلكِ أولًا
play-paused-baby-sub = الجلسة تنتظر ما شئتِ.
play-gently = إنهاء بلطف
play-cramp = ارتاحي حتى يزول التقلّص
play-cramp-sub = تنفّسي. إذا بقي شديدًا، أو زاد النزيف، فتوقفي وأجيبي عن الأسئلة.
play-upset = يمكنكِ التوقف هنا
play-upset-sub = لا شيء مطلوب منكِ.
play-upset-talk = إذا أردتِ أن تتحدثي، فهناك من يسمعكِ.
play-away = كنتِ بعيدة
play-away-sub = لم يضع شيء. هل تتابعين من حيث كنتِ؟
