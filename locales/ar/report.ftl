### الملخّص للمعالِجة: ما سُجّل، من دون تسمية أي مرض.

report-title = ملخّص Milkpath
report-period = من { $from } إلى { $to }، مدة { $days }
report-period-clog = انسداد واحد، من { $from } إلى { $to }
report-language = اللغة: { $language }
report-made = أُعدّ في { $when } ({ $zone })
report-baby = الطفل بعمر { $age }
report-babies = الأطفال: { $names }
report-not-a-diagnosis = سجل تكتبه الأم. ليس تشخيصًا.
report-page = الصفحة { $page } من { $pages }، Milkpath { $version }
report-sources = الحدود: الحمّى من 38.0 °C، { $fever }؛ لا تحسّن بعد 24 ساعة، { $better }؛ ثلاثة انسدادات خلال 90 يومًا: اختيارنا الحذر.
report-source-feeds = الرضعات خلال 24 ساعة، { $feeds }.
report-nothing = لم يُسجّل شيء في هذه الأيام.
report-none = –
report-change = من { $from } إلى { $to }
report-join = { $one }؛ { $two }
report-times = { $what } (× { $count })
report-quote = «{ $words }»

## الانسدادات

report-map-alt = الثديان من الأمام، كما يراهما من يقف أمامها. المواضع المؤلمة: { $places }.
report-map-left = يسارها
report-map-right = يمينها
report-map-note = كما يراها من يقف أمامها
report-clog = { $number }، { $place }
report-place-clock = { $place }، عند موضع الساعة { $hour }
report-left-upper-outer = الثدي الأيسر، الربع العلوي الخارجي
report-left-lower-outer = الثدي الأيسر، الربع السفلي الخارجي
report-left-lower-inner = الثدي الأيسر، الربع السفلي الداخلي
report-left-upper-inner = الثدي الأيسر، الربع العلوي الداخلي
report-left-central = الثدي الأيسر، حول الحلمة
report-left-all = الثدي الأيسر، مؤلم كله
report-right-upper-outer = الثدي الأيمن، الربع العلوي الخارجي
report-right-lower-outer = الثدي الأيمن، الربع السفلي الخارجي
report-right-lower-inner = الثدي الأيمن، الربع السفلي الداخلي
report-right-upper-inner = الثدي الأيمن، الربع العلوي الداخلي
report-right-central = الثدي الأيمن، حول الحلمة
report-right-all = الثدي الأيمن، مؤلم كله
report-began = البداية
report-began-gone = { $when }، زال بعد { $hours }
report-began-there = { $when }، ما زال موجودًا بعد { $hours }
report-trend-better = أفضل
report-trend-same = كما هو
report-trend-worse = أسوأ
report-began-trend = { $when }، ما زال موجودًا بعد { $hours }، آخر ما قيل: { $trend }
report-pain = الألم، من 0 إلى 10
report-pain-highest = { $change }، الأعلى { $highest }
report-size = الحجم
report-skin = الجلد
report-skin-plain = لم يُرَ تغيّر
report-skin-changed = ساخن أو أحمر أو أغمق
report-fever = الحمّى
report-fever-highest = الأعلى { $temperature }، { $when }
report-fever-yes = حمّى، أو شعور بحرارة أو رجفة أو آلام في الجسم
report-fever-no = لا، حسب قولها
report-fever-unmeasured = لم تُقَس
report-nipple = الحلمة
report-lump = الكتلة
report-flags = علامات التحذير
report-flags-none = لم تُختر أي علامة
report-said = قال التطبيق
report-said-once = { $what }، { $when }
report-said-often = { $what } × { $count }، من { $from } إلى { $until }
report-signs-of = { $kind }: { $signs }
report-said-corrected = { $what } (صُحّح لاحقًا)
report-more = و{ $count } غيرها
report-outcome-emergency = اطلبي المساعدة فورًا
report-outcome-now = اتصلي الآن
report-outcome-today = اتصلي اليوم
report-outcome-week = احجزي موعدًا هذا الأسبوع
report-outcome-ask = اسألي قبل التدليك
report-outcome-gentle = لمسة الريشة فقط
report-outcome-go = يمكن بدء التدليك
report-cause = ما قد يكون سببه
report-tried = ما جُرّب
report-tried-once = { $name } ({ $minutes })
report-tried-often = { $name } × { $count } ({ $minutes })
report-pressure = أعلى ضغط
report-pressure-level = { $number } من 3، { $name }
report-relief = الألم في الجلسة
report-helped = أكثر ما ساعد
report-medicines = الدواء
report-worry = ما يقلقها
report-goal = هدفها
report-tried-none = لم يُسجّل شيء
report-care-cold = برودة
report-care-warm = دفء
report-care-pain-medicine = مسكّن ألم
report-care-antibiotics-started = بدء مضاد حيوي
report-care-massage = تدليك من شخص آخر
report-care-seen = فحص عند مختص
report-care-rest = راحة
report-care-by = { $what }: { $names }
report-chart-alt = الألم عبر الوقت: الأول { $first }، الأخير { $last }، الأعلى { $highest } من 10. { $size }
report-chart-size = الحجم { $change }.
report-chart-none = لم يُقيَّم الألم.
report-chart = الألم، مع الحجم
report-glance = { $one }، { $two }
report-glance-gone = زال بعد { $hours }
report-glance-there = ما زال موجودًا بعد { $hours }
report-glance-pain = الألم { $change }

## الرضعات

report-feeding = الرضعات والشفط
report-feeding-mean = الرضعات والشفط، متوسط { $days }
report-feeds = الرضعات في اليوم
report-feeds-say = { $mean } (الأقل { $low }، الأكثر { $high })
report-feeds-ordinary = { $say }؛ المعتاد في هذا العمر: من { $low } إلى { $high }
report-minutes = الدقائق في اليوم
report-sides = الأيسر { $left }، الأيمن { $right }
report-sides-either = الأيسر { $left }، الأيمن { $right }، بلا ذكر الجهة { $either }
report-sides-all = الأيسر { $left }، الأيمن { $right }، الكل { $all }
report-gap = أطول فاصل
report-gap-say = { $time }، من { $from } إلى { $until }
report-pumped = الحليب المشفوط في اليوم
report-pumped-say = { PLURAL($count) ->
    [zero] { $milk }؛ المجموع { $shown } مرة
    [one] { $milk }؛ المجموع مرة واحدة
    [two] { $milk }؛ المجموع مرتان
    [few] { $milk }؛ المجموع { $shown } مرات
    [many] { $milk }؛ المجموع { $shown } مرة
   *[other] { $milk }؛ المجموع { $shown } مرة
}
report-pumps = الشفط
report-pumps-say = { PLURAL($count) ->
    [zero] المجموع { $shown } مرة
    [one] المجموع مرة واحدة
    [two] المجموع مرتان
    [few] المجموع { $shown } مرات
    [many] المجموع { $shown } مرة
   *[other] المجموع { $shown } مرة
}
report-bottles = الزجاجات
report-bottles-say = { $count }، المجموع { $milk }
report-flange = ضبط الشفّاط
report-flange-say = القمع { $sizes } mm
report-chart-feeds = الرضعات كل يوم
report-chart-minutes = الدقائق، والأيمن بخطوط
report-chart-feeds-alt = الرضعات كل يوم: الأقل { $low }، الأكثر { $high }.
report-chart-minutes-alt = الدقائق في كل جهة كل يوم: الأيسر { $left } والأيمن { $right }، في المتوسط في اليوم.

## صحتها

report-health = القائمة الصحية
report-health-none = لم يُختر شيء
report-health-unasked = لم تُسأل بعد
report-health-cleared = { $what } (قال من يتابع صحتها إن التدليك لا بأس به)
report-returns = الانسدادات خلال 90 يومًا
report-returns-again = { $count }، الموضع نفسه مرة أخرى: رقم { $numbers }

## صفحات أخرى

report-days = يومًا بعد يوم
report-weeks = أسبوعًا بعد أسبوع
report-weeks-note = متوسطات أيام كل أسبوع. وجدول الأيام في ملف CSV.
report-checks = أسئلة الاطمئنان وما قاله التطبيق
report-checks-earlier = المعروض آخر { $count } فقط. والكل في ملف JSON.
report-runs = الجلسات
report-plan = خطة المنزل
report-notes = ملاحظاتها، كما كُتبت
report-notes-fewer = المعروض آخر { $count } من الملاحظات. والكل في ملف CSV.
report-col-day = اليوم
report-col-week = الأسبوع من
report-col-when = متى
report-col-feeds = الرضعات
report-col-left = الأيسر
report-col-right = الأيمن
report-col-bottle = الزجاجة
report-col-pumped-left = شفط الأيسر
report-col-pumped-right = شفط الأيمن
report-col-pumped = الشفط
report-col-pain = أعلى ألم
report-col-temperature = أعلى حرارة
report-col-wets = حفاضات مبللة
report-col-stools = التبرّز
report-col-said = قال التطبيق
report-col-signs = العلامات المختارة
report-col-heard = الرد بعدها
report-col-clog = الانسداد
report-col-routine = الجلسة
report-col-side = الجهة
report-col-minutes = دقائق التدليك
report-col-level = الضغط
report-col-relief = الألم
report-col-ending = النهاية
report-col-plan = الخطة
report-col-done = المنجز
report-done-of = { $done } من { $planned }
report-ended-finished = اكتملت
report-ended-stopped = أُوقفت
report-ended-left = تُركت مفتوحة

## ما يدخل في الملخّص

report-section-clogs = المواضع المؤلمة
report-section-checks = أسئلة الاطمئنان وما قاله التطبيق
report-section-tried = ما جُرّب
report-section-feeding = الرضعات والشفط
report-section-returns = الانسدادات التي تعود
report-section-health = القائمة الصحية
report-section-wishes = ما يقلقني وهدفي
report-section-days = جدول الأيام
report-section-runs = قائمة الجلسات
report-section-notes = ملاحظاتي
report-section-plan = خطة المنزل
report-section-mood = المزاج وأفكار الإيذاء

## الرسالة: جمل قصيرة بصوتها

report-message-place = موضع مؤلم: { $place }.
report-message-place-clock = موضع مؤلم: { $place }، عند موضع الساعة { $hour } كما يراه من يقف أمامي.
report-message-there = بدأ قبل { $hours }.
report-message-gone = زال بعد { $hours }.
report-message-size = الحجم { $size }.
report-message-pain = الألم { $pain } على مقياس أقصاه 10.
report-message-relief = الألم قبل الجلسة وبعدها: { $changes }.
report-message-fever = الحمّى: { $fever }.
report-message-fever-none = لا
report-message-skin = الجلد: { $skin }.
report-message-tried = جرّبتُ: { $what }.
report-message-flags = علامات التحذير: { $flags }.
report-message-ask = هل يمكنكم فحصي؟
