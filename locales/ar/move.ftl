### النقل من تطبيق آخر.

move-head = النقل إلى هنا
move-title = النقل من تطبيق آخر
move-sub = انقلي رضعاتكِ ومرات الشفط إلى هنا
move-coming = قادمة من تطبيق آخر؟
move-coming-sub = انقلي منه الرضعات ومرات الشفط
move-lead = اختاري الملف الذي حفظه تطبيقكِ الآخر. سترين ما فيه قبل أن يُضاف شيء.
move-how = ابحثي عن «تصدير» (Export) في تطبيقكِ الآخر واختاري CSV. يمكن قراءة هذه التطبيقات: { $apps }.
move-here = الملف يبقى على هذا الجهاز.
move-choose = اختيار ملف
move-another = اختيار ملف آخر

## أثناء العمل

move-reading = نقرأ { $name }
move-adding = { PLURAL($count) ->
    [zero] نضيف { $shown } إدخال
    [one] نضيف إدخالًا واحدًا
    [two] نضيف إدخالين
    [few] نضيف { $shown } إدخالات
    [many] نضيف { $shown } إدخالًا
   *[other] نضيف { $shown } إدخال
}
move-taking-back = نتراجع عن النقل
move-again = نقرأ الملف مرة أخرى

## ما في الملف

move-from = من { $app }
move-rows = { PLURAL($count) ->
    [zero] { $shown } صف في الملف
    [one] صف واحد في الملف
    [two] صفان في الملف
    [few] { $shown } صفوف في الملف
    [many] { $shown } صفًا في الملف
   *[other] { $shown } صف في الملف
}
move-span = من { $from } إلى { $until }
move-inside = في الملف
move-count-clogs = الانسدادات
move-count-looks = أسئلة الانسداد
move-count-sessions = الجلسات
move-count-answers = أسئلة الاطمئنان
move-count-calls = المكالمات
move-count-people = الأشخاص
move-count-babies = الأطفال
move-new = جديد هنا
move-left-out = لا يُحفظ هنا
move-left-out-sub = لا يسجّل Milkpath هذه الأشياء. وهي تبقى في ملفكِ.
move-none-new = كل هذا موجود في سجلكِ. لا جديد لإضافته.
move-nothing = لا شيء في هذا الملف يمكن أن يحفظه Milkpath.
move-add = { PLURAL($count) ->
    [zero] إضافة { $shown } إدخال
    [one] إضافة إدخال واحد
    [two] إضافة إدخالين
    [few] إضافة { $shown } إدخالات
    [many] إضافة { $shown } إدخالًا
   *[other] إضافة { $shown } إدخال
}

## صفوف لا يمكن قراءتها

move-bad = { PLURAL($count) ->
    [zero] { $shown } صف لا يمكن قراءته
    [one] صف واحد لا يمكن قراءته
    [two] صفان لا يمكن قراءتهما
    [few] { $shown } صفوف لا يمكن قراءتها
    [many] { $shown } صفًا لا يمكن قراءتها
   *[other] { $shown } صف لا يمكن قراءتها
}
move-bad-sub = لا نخمّن شيئًا. هذه الصفوف لا تُضاف. يمكنكِ تصحيحها في الملف واختياره مرة أخرى، أو تسجيلها بنفسكِ.
move-bad-line = السطر { $line }
move-bad-place = السطر { $line }، { $column }
move-bad-more = عرض { $shown } أخرى
move-part-total = المجموع
move-why-not-text = هذا الصف ليس نصًا عاديًا. احفظي الملف بترميز UTF-8.
move-why-open-quote = علامة اقتباس تُفتح هنا ولا تُغلق. ولا يمكن التمييز بين ما يأتي بعدها.
move-why-empty = هذا فارغ.
move-why-not-a-time = هذا ليس تاريخًا ووقتًا.
move-why-no-such-date = لا يمكن حفظ غير السنوات من 1900 إلى 2200.
move-why-no-such-hour = لم تكن هناك ساعة كهذه. قُدّمت عقارب الساعة في تلك الليلة.
move-why-no-such-zone = هذه المنطقة الزمنية غير معروفة.
move-why-not-a-length = هذا ليس مدة زمنية.
move-why-not-a-number = هذا ليس عددًا.
move-why-not-a-unit = هذه الوحدة غير معروفة.
move-why-not-a-side = هذا ليس جهة.
move-why-not-a-word = هذه الكلمة غير معروفة هنا.
move-why-contradicts = هذا لا يوافق بقية الصف.

## ما لا يقوله الملف

move-sample = مكتوب في السطر { $line }
move-waits = { PLURAL($count) ->
    [zero] { $shown } صف ينتظر هذا.
    [one] صف واحد ينتظر هذا.
    [two] صفان ينتظران هذا.
    [few] { $shown } صفوف تنتظر هذا.
    [many] { $shown } صفًا تنتظر هذا.
   *[other] { $shown } صف تنتظر هذا.
}
move-said = ما قلتِه
move-ask-zone = أين سُجّلت هذه الأوقات؟
move-zone-here = هنا: { $zone }
move-zone-utc = التوقيت العالمي (UTC)
move-zone-utc-sub = بعض التطبيقات التي تعمل على خادم تحفظ الأوقات هكذا.
move-zone-other = مكان آخر
move-zone-part = جزء من العالم
move-zone-hours = UTC{ $hours }
move-said-one = { $what }: { $answer }
move-said-zone = الأوقات
move-said-hour = الساعة
move-said-dates = التواريخ
move-said-unit = الكميات
move-said-letterless = أوقات الجهتين
move-said-pump = الحليب المشفوط
move-said-bottle = الزجاجات
move-ask-hour = جاءت هذه الساعة مرتين. أيتهما؟
move-ask-hour-sub = أُعيدت عقارب الساعة إلى الوراء في تلك الليلة.
move-hour-first = الأولى
move-hour-second = الثانية
move-ask-dates = كيف كُتبت التواريخ؟
move-dates-month = الشهر أولًا، ثم اليوم
move-dates-day = اليوم أولًا، ثم الشهر
move-ask-unit = بأي وحدة الكميات؟
move-ask-letterless = ماذا تعني هذه الأوقات؟
move-letterless-minutes = دقائق وثوانٍ، الأيسر ثم الأيمن
move-letterless-hours = ساعات ودقائق، الأيسر ثم الأيمن
move-letterless-unknown = لا أعرف. تُحفظ الرضعة من دونها
move-ask-pump = كميتان: أيتهما للأيسر؟
move-pump-first = الأولى للأيسر
move-pump-second = الثانية للأيسر
move-pump-unknown = لا أعرف. يُحفظ المجموع
move-ask-bottle = ماذا كان في الزجاجات؟
move-bottle-unknown = لا أعرف
move-ask-baby = عن أي طفل هذا الملف؟
move-baby-none = من دون اسم
move-baby-new = اسم آخر
move-baby-take = استخدام هذا الاسم
move-said-baby = الطفل: { $name }
move-said-no-baby = بلا اسم طفل

## النتيجة

move-added = { PLURAL($count) ->
    [zero] أُضيف إلى سجلكِ { $shown } إدخال.
    [one] أُضيف إلى سجلكِ إدخال واحد.
    [two] أُضيف إلى سجلكِ إدخالان.
    [few] أُضيف إلى سجلكِ { $shown } إدخالات.
    [many] أُضيف إلى سجلكِ { $shown } إدخالًا.
   *[other] أُضيف إلى سجلكِ { $shown } إدخال.
}
move-added-none = لم يُضف شيء. كل ذلك كان في سجلكِ.
move-report = نتيجة النقل
move-count-added = أُضيف
move-count-known = هنا من قبل
move-count-left-out = لا يُحفظ هنا
move-count-bad = لم يُقرأ
move-undo = التراجع عن هذا النقل
move-undone = { PLURAL($count) ->
    [zero] تم التراجع. أُزيل من سجلكِ { $shown } إدخال.
    [one] تم التراجع. أُزيل من سجلكِ إدخال واحد.
    [two] تم التراجع. أُزيل من سجلكِ إدخالان.
    [few] تم التراجع. أُزيل من سجلكِ { $shown } إدخالات.
    [many] تم التراجع. أُزيل من سجلكِ { $shown } إدخالًا.
   *[other] تم التراجع. أُزيل من سجلكِ { $shown } إدخال.
}
move-see = عرض السجل
move-earlier = ملفات أُدخلت من قبل
move-earlier-one = { $app }، { $when }
move-earlier-count = { PLURAL($count) ->
    [zero] أُضيف { $shown } إدخال
    [one] أُضيف إدخال واحد
    [two] أُضيف إدخالان
    [few] أُضيف { $shown } إدخالات
    [many] أُضيف { $shown } إدخالًا
   *[other] أُضيف { $shown } إدخال
}
move-sure = سيزول كل ما جاء مع هذا الملف، ومعه ما غيّرتِه فيه منذ ذلك الحين. وتبقى إدخالاتكِ الأخرى.
move-sure-yes = التراجع عنه
move-sure-no = الاحتفاظ به

## لا يمكن قراءة شيء

move-refused = لا يمكن قراءة هذا الملف
move-untouched = سجلكِ كما كان.
move-error-empty = الملف فارغ. احفظيه مرة أخرى من تطبيقكِ الآخر.
move-error-not-text = الملف ليس نصًا عاديًا. اختاري ملف CSV أو JSON من تطبيقكِ الآخر.
move-error-unknown = هذا الملف ليس من تطبيق معروف هنا. يمكن قراءة هذه: { $apps }. وفي سطره الأول:
move-error-too-new = هذا الملف من إصدار أحدث لتطبيق Milkpath (الإصدار { $version }). حدّثي هذا التطبيق، ثم حاولي مرة أخرى.
move-error-broken = هذه النسخة تالفة في السطر { $line }، الموضع { $column }. لم يُضف منها شيء. استخدمي نسخة أخرى، أو احفظي واحدة جديدة.
move-no-files = هذا الجهاز لا يستطيع فتح الملفات من هنا بعد.
move-file-failed = تعذّر فتح الملف. اختاريه مرة أخرى، أو اختاري غيره.
