### الصفحة المطبوعة للخطة.

handout-title = خطة المنزل لكِ
handout-for = إلى
handout-by = من
handout-days = الأيام
handout-period = من { $from } إلى { $until }
handout-note = ملاحظة لكِ
handout-times = { PLURAL($count) ->
    [zero] { $times } مرة في اليوم
    [one] مرة واحدة في اليوم
    [two] مرتان في اليوم
    [few] { $times } مرات في اليوم
    [many] { $times } مرة في اليوم
   *[other] { $times } مرة في اليوم
}
handout-about = نحو { $length }
handout-at-most = أقصى ضغط: { $level }
handout-not = ليس الآن: { $what }
handout-nothing-left = لم يبقَ من هذا شيء: الخطة تستبعد كل خطواته.
handout-no-routines = ليس في هذه الخطة مسحات. إنها تقول ما تتجنّبينه ومتى تتصلين.
handout-sore-side = حيث لا تُذكر جهة، استخدمي الجهة المؤلمة.
handout-if-you-like = فقط إن أحببتِ
handout-seconds = { PLURAL($count) ->
    [zero] { $shown } ثانية
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $shown } ثوانٍ
    [many] { $shown } ثانية
   *[other] { $shown } ثانية
}
handout-minutes-seconds = { $minutes } د { $seconds } ث
handout-reps = { PLURAL($count) ->
    [zero] { $shown } مرة
    [one] مرة واحدة
    [two] مرتان
    [few] { $shown } مرات
    [many] { $shown } مرة
   *[other] { $shown } مرة
}
handout-breaths = { PLURAL($count) ->
    [zero] { $shown } نَفَس
    [one] نَفَس واحد
    [two] نَفَسان
    [few] { $shown } أنفاس
    [many] { $shown } نَفَسًا
   *[other] { $shown } نَفَس
}
handout-holds = { PLURAL($count) ->
    [zero] { $shown } ضمّة
    [one] ضمّة واحدة
    [two] ضمّتان
    [few] { $shown } ضمّات
    [many] { $shown } ضمّة
   *[other] { $shown } ضمّة
}
handout-side-left = الجهة اليسرى
handout-side-right = الجهة اليمنى
handout-level = الضغط: { $level }
handout-pressure = مقدار الضغط
handout-pressure-is = { $level }: { $like }
handout-pain-most = ابدئي فقط عند ألم { $score } من 10 أو أقل.
handout-leave-out = تجنّبي
handout-avoid-warmth = الأقمشة الدافئة
handout-avoid-cold = الكمادات الباردة والأقمشة الباردة قليلًا
handout-call = متى تتصلين
handout-call-temperature = اتصلي عند { $celsius } ({ $fahrenheit }) أو أكثر.
handout-call-pain = اتصلي عند ألم { $score } من 10 أو أكثر.
handout-call-hours = { PLURAL($count) ->
    [zero] اتصلي إن مرّت { $hours } ساعة بلا تحسّن.
    [one] اتصلي إن مرّت ساعة واحدة بلا تحسّن.
    [two] اتصلي إن مرّت ساعتان بلا تحسّن.
    [few] اتصلي إن مرّت { $hours } ساعات بلا تحسّن.
    [many] اتصلي إن مرّت { $hours } ساعة بلا تحسّن.
   *[other] اتصلي إن مرّت { $hours } ساعة بلا تحسّن.
}
handout-call-from = من { $who }:
handout-stop-is = { $sign }: { $reaction }
handout-stop = متى تتوقفين
handout-seen = { $what }. فُحص عند { $who } في { $on }، ويسري ذلك حتى { $until }
handout-seen-title = فُحص من قبل
handout-seen-lump-weeks = كتلة منذ أسبوعين أو أكثر
handout-seen-again = الموضع نفسه مرة أخرى، أو ثلاثة انسدادات في 90 يومًا
handout-seen-lump-days = كتلة منذ أكثر من ثلاثة أيام
handout-seen-surgery = حشوات في الثدي، أو جراحة، أو كدمات تظهر بسهولة
handout-seen-pregnant = الحمل
handout-code = هذه الخطة للتطبيق
handout-code-how = التقطي صورة للرمز، أو احفظي هذه الصفحة كصورة. يستطيع Milkpath قراءة الخطة منها.
handout-code-parts = عدد رموز هذه الخطة: { $of }. يحتاج Milkpath إليها كلها.
handout-code-part = الرمز { $part } من { $of }
handout-code-alt = رمز مربع يحمل هذه الخطة. يستطيع الهاتف قراءته.
handout-code-part-alt = رمز مربع، وهو { $part } من { $of }. كلها معًا تحمل هذه الخطة. يستطيع الهاتف قراءتها.
handout-code-too-long = هذه الخطة طويلة ولا يسعها رمز. اطلبي ملفها.
handout-foot = بانتظار مراجعة مختص سريري في الرضاعة. هذا ليس تشخيصًا.
