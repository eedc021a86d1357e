### خطة المنزل من المعالِجة.

plan-title = خطة المنزل
plan-row-none = إحضار خطة من معالِجتكِ
plan-row-from = من { $author }
plan-lead = يمكن لمعالِجة أن تكتب لكِ خطة: أي مسحات، وكم من الوقت، وكم مرة. أحضريها إلى هنا. ترينها كلها قبل أن تسري.
plan-new = خطة جديدة
plan-here = تبقى على هذا الجهاز. ولا نخبر أحدًا.
plan-by-file = كملف
plan-by-file-sub = ملف الخطة، أو صورة رمز QR الخاص بها (PNG أو JPEG). أكثر من رمز؟ التقطي صورة لكل واحد، بأي ترتيب.
plan-choose = اختيار ملف
plan-another = اختيار ملف آخر
plan-by-text = كنص
plan-paste-label = الصقي النص كله هنا
plan-paste-count = { $used } من { $most } kB
plan-paste-long = هذا النص طويل ولا يمكن لصقه. اطلبيه كملف.
plan-paste-read = قراءة هذا النص
plan-camera = هذا الجهاز لا يتيح الكاميرا للتطبيق. التقطي صورة للرمز واختاريها كملف.
plan-by-camera = بالكاميرا
plan-scan-sub = ضعي الرمز كله أمام الكاميرا. تبقى الصورة على هذا الجهاز.
plan-scan = قراءة الرمز بالكاميرا
plan-scan-end = إيقاف الكاميرا
plan-scan-alt = ما تراه الكاميرا
plan-scan-refused = تعذّر استخدام الكاميرا. اسمحي بها لـ Milkpath في المتصفح، أو اختاري صورة للرمز.
plan-reading = جارٍ قراءة { $name }
plan-reading-text = جارٍ قراءة النص
plan-keeping = جارٍ حفظ الخطة
plan-parts = وصلت الأجزاء: { $read } من { $of }
plan-parts-next = ما زال ناقصًا: { $missing }. اختاري الصورة التالية، بأي ترتيب.
plan-parts-choose = اختيار الصورة التالية
plan-over = البدء من جديد
plan-qr-picture = لا يمكن قراءة هذه الصورة. استخدمي PNG أو JPEG، لا يزيد كل ضلع على 8192 بكسل.
plan-qr-no-code = لا يوجد رمز QR في هذه الصورة، أو أنه غير واضح. التقطيها مرة أخرى، بشكل مستقيم وفي ضوء جيد.
plan-parts-none = لا يوجد رمز خطة في هذه الصورة. التقطيها مرة أخرى، والرمز كله فيها.
plan-parts-mixed = هذه الرموز من أكثر من خطة. اختاري رموز خطة واحدة، أو ابدئي من جديد.
plan-parts-broken = الأجزاء لا تتوافق. ابدئي من جديد واقرئيها كلها مرة أخرى.
plan-refused = لا يمكن استخدام هذه الخطة
plan-refused-kept = لم يتغيّر شيء. ما كان ساريًا من قبل ما زال ساريًا.
plan-refused-where = أين
plan-refused-send = اعرضي هذه الصفحة على من كتب الخطة. يمكنه إصلاحها وإرسالها مرة أخرى.
plan-refused-field = في الملف
plan-why-too-large = في الخطة { $bytes } بايت. الحد الأقصى { $most }. اطلبي خطة بملاحظات أقصر.
plan-why-not-json = هذه ليست خطة، أو أنها تالفة في السطر { $line }، الموضع { $column }. اطلبي الملف مرة أخرى.
plan-why-not-a-plan = هذه ليست خطة من Milkpath. اختاري الملف الذي أرسلته معالِجتكِ.
plan-why-too-new = كتب هذه الخطة إصدار أحدث من Milkpath (الإصدار { $version }). هذا التطبيق يعرف { $known }. حدّثي هذا التطبيق ثم حاولي مرة أخرى.
plan-why-wrong-version = لا يوجد إصدار { $found } للخطة. يجب أن يكون { $known }.
plan-why-missing = هذا ناقص. يجب ملؤه.
plan-why-unknown-field = لا يوجد هذا الحقل في الخطة. أزيليه، أو استخدمي واحدًا من هذه:
plan-why-wrong-kind = هذا ليس ما يوضع هنا. يجب أن يكون { $wanted }.
plan-kind-text = نصًا
plan-kind-whole = عددًا صحيحًا
plan-kind-number = عددًا
plan-kind-object = مجموعة حقول
plan-kind-list = قائمة
plan-kind-yes = صحيحًا أو خطأ (true أو false)
plan-why-unknown-id = «{ $found }» غير معروف هنا. استخدمي واحدًا من هذه:
plan-why-out-of-range = العدد { $found } أكبر أو أصغر من المسموح. استخدمي من { $least } إلى { $most }.
plan-why-text-length = عدد الأحرف في النص { $found }. استخدمي من 1 إلى { $most }.
plan-why-hidden-sign = في النص علامة خفية ({ $code }). أزيليها.
plan-why-too-many = العدد هنا { $found }. استخدمي من { $least } إلى { $most }.
plan-why-no-date = «{ $found }» ليس تاريخًا. اكتبيه هكذا: 2026-11-25.
plan-why-ends-before = هذا اليوم قبل { $first }. استخدمي ذلك اليوم أو يومًا بعده.
plan-why-too-late = هذا اليوم بعد { $last }. استخدمي ذلك اليوم أو يومًا قبله.
plan-why-no-language = «{ $found }» ليس رمز لغة. اكتبيه مثل en أو zh-Hans.
plan-why-both-lengths = في الخطوة ثوانٍ وعدد مرات. أبقي واحدًا منهما.
plan-why-nothing-repeats = لا شيء يُكرَّر في هذه الخطوة. اذكري الثواني.
plan-why-twice = هذا مذكور مرتين. اذكريه مرة واحدة.
plan-why-not-bf4 = الخطوة bf4 تحل فقط محل الجزء الثاني من bf3. فعّلي «bf4» وضعيها بعد bf3.
plan-why-left-out = الخطة نفسها تستبعد هذا. غيّري ما تستبعده الخطة أو الضمّات اللطيفة، أو أزيلي الخطوة.
plan-why-no-press = الضغط 3 للضمّات اللطيفة وإخراج الحليب باليد فقط. استخدمي 1 أو 2.
plan-why-too-long = تستغرق مجموعة الخطوات { $seconds }. الحد الأقصى { $most }. أزيلي شيئًا منها.
plan-field-file = الملف كله
plan-field-version = الإصدار
plan-field-author = من كتبها
plan-field-language = اللغة
plan-field-client = لمن هي
plan-field-from = أول يوم
plan-field-until = آخر يوم
plan-field-routines = مجموعات الخطوات
plan-field-routine = مجموعة الخطوات { $number }
plan-field-name = الاسم
plan-field-times = المرات في اليوم
plan-field-level = أقصى ضغط
plan-field-items = الخطوات
plan-field-item = الخطوة { $number }
plan-field-step = أي خطوة
plan-field-seconds = الثواني
plan-field-reps = عدد المرات
plan-field-side = الجهة
plan-field-note = ملاحظة
plan-field-avoid = ما تتجنّبينه
plan-field-nth = { $what } { $number }
plan-field-call = متى تتصلين
plan-field-lines = سطر
plan-field-temperature = درجة الحرارة
plan-field-pain = الألم
plan-field-hours = الساعات
plan-field-bf4 = الجزء الثاني من مسحة الفراشة
plan-field-compression = الضمّات اللطيفة
plan-field-pain-go = أقصى ألم للبدء
plan-field-seen = فُحص هذا الأمر
plan-field-rule = لأي أمر
plan-field-by = من فحصكِ
plan-field-on = متى
plan-read-first = اقرئيها كلها. لا يسري شيء منها حتى تقبليها.
plan-by = من إعداد { $author }
plan-for = إلى { $client }
plan-days = من { $from } إلى { $until }
plan-routines = ما تفعلينه
plan-routines-none = ليس في هذه الخطة مجموعات خطوات. إنها تقول فقط ما تتجنّبينه ومتى تتصلين.
plan-times = { PLURAL($count) ->
    [zero] { $shown } مرة في اليوم
    [one] مرة واحدة في اليوم
    [two] مرتان في اليوم
    [few] { $shown } مرات في اليوم
    [many] { $shown } مرة في اليوم
   *[other] { $shown } مرة في اليوم
}
plan-about = نحو { $length }
plan-at-most = أقصى ضغط: { $level }
plan-level = الضغط: { $level }
plan-side-left = الجهة اليسرى
plan-side-right = الجهة اليمنى
plan-seconds = { PLURAL($count) ->
    [zero] { $shown } ثانية
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $shown } ثوانٍ
    [many] { $shown } ثانية
   *[other] { $shown } ثانية
}
plan-strokes = { PLURAL($count) ->
    [zero] { $shown } مسحة
    [one] مسحة واحدة
    [two] مسحتان
    [few] { $shown } مسحات
    [many] { $shown } مسحة
   *[other] { $shown } مسحة
}
plan-breaths = { PLURAL($count) ->
    [zero] { $shown } نَفَس
    [one] نَفَس واحد
    [two] نَفَسان
    [few] { $shown } أنفاس
    [many] { $shown } نَفَسًا
   *[other] { $shown } نَفَس
}
plan-holds = { PLURAL($count) ->
    [zero] { $shown } ضمّة
    [one] ضمّة واحدة
    [two] ضمّتان
    [few] { $shown } ضمّات
    [many] { $shown } ضمّة
   *[other] { $shown } ضمّة
}
plan-beside = وقتها يجري مع باقي الخطوات
plan-avoid = تجنّبي
plan-avoid-sub = في إرشادات التطبيق أيضًا.
plan-avoid-over-lump = المسحات فوق الكتلة
plan-avoid-warmth = الدفء
plan-avoid-cold = الكمادات الباردة والأقمشة الباردة قليلًا
plan-call = متى تتصلين
plan-call-temperature = عند { $temperature } أو أكثر
plan-call-pain = عند ألم { $pain } من 10 أو أكثر
plan-call-hours = { PLURAL($count) ->
    [zero] بعد { $shown } ساعة بلا تحسّن
    [one] بعد ساعة واحدة بلا تحسّن
    [two] بعد ساعتين بلا تحسّن
    [few] بعد { $shown } ساعات بلا تحسّن
    [many] بعد { $shown } ساعة بلا تحسّن
   *[other] بعد { $shown } ساعة بلا تحسّن
}
plan-call-sub = يطلب منكِ التطبيق الاتصال عند هذه الحدود، قبل ما كان ليطلبه وحده.
plan-options = ما الذي تغيّره الخطة
plan-bf4 = مسحات الفراشة: يتجه الجزء الثاني إلى الداخل، بدل مرة ثانية إلى الخارج.
plan-holds-on = الضمّات اللطيفة: معروضة كالعادة. تختارين في كل مرة.
plan-holds-off = الضمّات اللطيفة: استُبعدت.
plan-pain-go = يمكن أن تبدأ المسحات عند ألم حتى { $pain }. بلا خطة: حتى { $own }. أما الضمّات اللطيفة فتبقى حتى { $own } فقط.
plan-seen = فُحص هذا الأمر
plan-seen-t17 = كتلة موجودة منذ أسبوعين
plan-seen-t17b = انسدادات تعود
plan-seen-t18 = كتلة منذ أكثر من ثلاثة أيام
plan-seen-t20 = تدليك أقوى مع حشوات في الثدي، أو بعد جراحة، أو مع دم مميّع
plan-seen-t21 = التدليك أثناء الحمل
plan-seen-who = فُحصتِ لهذا الأمر عند { $by } في { $on }. ويسري ذلك حتى { $until }.
plan-seen-sub = عندها لا يطلب منكِ التطبيق حجز موعد لهذا الأمر. وما هو مغلق لكِ يبقى مغلقًا.
plan-limits = أسئلة الاطمئنان وحدود التطبيق تأتي أولًا، مهما قالت الخطة.
plan-accept = قبول هذه الخطة
plan-decline = عدم القبول
plan-too-old = انتهت هذه الخطة في { $day }. اطلبي خطة جديدة.
plan-replaces = تحل محل الخطة السارية الآن.
plan-limited = أين يضع التطبيق حدودًا لها
plan-limited-now = ما المختلف اليوم
plan-limited-check = إجاباتكِ تغلق هذا الآن، لذلك استُبعد.
plan-limited-plan = الخطة نفسها تستبعد هذا.
plan-limited-choice = استُبعد باختياركِ أنتِ.
plan-limited-too-sore = الضمّات اللطيفة لألم حتى { $most }. استُبعدت الآن.
plan-limited-one-hand = هذا يحتاج إلى يدين. استُبعد ما دمتِ تحملين طفلكِ.
plan-limited-nothing-left = استُبعد: لا معنى له إلا مع مسحات استُبعدت أيضًا.
plan-limited-pressure = تطلب الخطة هذا الضغط: { $asked }. ويبقى التطبيق عند: { $given }.
plan-limited-seconds = تطلب الخطة { $asked }. يتوقف التطبيق عند { $given }: { $by }.
plan-limited-left-out = استُبعد: { $by }.
plan-by-step = هذا هو المدى لهذه الخطوة
plan-by-area = يجب أن ترتاح المنطقة نفسها بعد { $most }
plan-by-warm = تبقى القماشة الدافئة { $most } على الأكثر
plan-by-hands-on = في الجلسة { $most } من المسحات على الأكثر
plan-by-holds = في اليوم { $most } من الضمّات اللطيفة على الأكثر
plan-limited-feed-first = تأتي الرضعة أو الشفط أولًا. ثم تختارين: مع الضمّات اللطيفة أو بدونها.
plan-limited-nipple-first = تأتي نظرة إلى الحلمة أولًا. ثم تختارين.
plan-limited-warmth-asked = دافئ أو بارد قليلًا أو لا شيء: تختارين في كل مرة.
plan-limited-closing = يُضاف في نهاية كل جلسة: { $steps }
plan-limited-times = المرات في اليوم في الخطة: { $asked }. يتوقف التطبيق عند { $given }.
plan-nothing-left = لم يبقَ من هذا شيء بعد الحدود.
plan-accepted = قُبلت. الخطة سارية من الآن.
plan-accepted-later = قُبلت. تسري الخطة من { $day }.
plan-status-now = سارية حتى { $day }
plan-status-later = تبدأ في { $day }
plan-status-over = انتهت في { $day }
plan-status-ended = أنهيتِها في { $day }
plan-status-waits = تسري مكانها خطة أحدث
plan-read = قراءة الخطة
plan-came-file = قُبلت { $when }، من ملف
plan-came-text = قُبلت { $when }، من نص
plan-came-qr = قُبلت { $when }، من رمز QR
plan-end = إنهاء هذه الخطة
plan-end-sure = لن تسري من الآن. ما فعلتِه منها يبقى في سجلكِ.
plan-end-earlier = عندها تسري من جديد الخطة السابقة من { $author }. ويمكنكِ إنهاؤها أيضًا.
plan-end-yes = إنهاؤها
plan-end-no = إبقاؤها
plan-all = الخطط حتى الآن
plan-missing = هذه الخطة ليست هنا.
plan-today = خطة اليوم
plan-today-from = من { $author }، حتى { $day }
plan-done-of = تم اليوم { $done } من { $planned }
plan-done-all = تم لهذا اليوم: { $done } من { $planned }
plan-start = بدء { $name }
plan-later = تبدأ خطتكِ في { $day }
plan-run-out = انتهت خطتكِ في { $day }
plan-run-out-sub = لم يعد يسري شيء منها. اطلبي خطة جديدة ممن كتبها.
plan-bring = إحضار خطة جديدة
plan-put-away = إخفاؤها
plan-for-now = من خطتكِ: { $name }
plan-start-now = بدء خطتكِ
plan-none-now = لا شيء من هذا الجزء من خطتكِ يناسب إجاباتكِ اليوم.
plan-gone = لم تعد هذه الخطة سارية. لم يبدأ شيء.
plan-verdict = من خطتكِ
plan-reached-temperature = تقول خطتكِ: اتصلي عند { $temperature } أو أكثر.
plan-reached-pain = تقول خطتكِ: اتصلي عند ألم { $pain } من 10 أو أكثر.
plan-reached-hours = { PLURAL($count) ->
    [zero] تقول خطتكِ: اتصلي بعد { $shown } ساعة بلا تحسّن.
    [one] تقول خطتكِ: اتصلي بعد ساعة واحدة بلا تحسّن.
    [two] تقول خطتكِ: اتصلي بعد ساعتين بلا تحسّن.
    [few] تقول خطتكِ: اتصلي بعد { $shown } ساعات بلا تحسّن.
    [many] تقول خطتكِ: اتصلي بعد { $shown } ساعة بلا تحسّن.
   *[other] تقول خطتكِ: اتصلي بعد { $shown } ساعة بلا تحسّن.
}
plan-reached-sub = لهذا يطلب منكِ التطبيق الاتصال. وبلا الخطة كان سينتظر أكثر.
