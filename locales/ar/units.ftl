### الكميات. العدد نص جاهز.

units-minutes = { PLURAL($count) ->
    [zero] { $shown } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $shown } دقائق
    [many] { $shown } دقيقة
   *[other] { $shown } دقيقة
}
units-hours = { PLURAL($count) ->
    [zero] { $shown } ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $shown } ساعات
    [many] { $shown } ساعة
   *[other] { $shown } ساعة
}
units-days = { PLURAL($count) ->
    [zero] { $shown } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $shown } أيام
    [many] { $shown } يومًا
   *[other] { $shown } يوم
}
units-weeks = { PLURAL($count) ->
    [zero] { $shown } أسبوع
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $shown } أسابيع
    [many] { $shown } أسبوعًا
   *[other] { $shown } أسبوع
}
units-months = { PLURAL($count) ->
    [zero] { $shown } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $shown } أشهر
    [many] { $shown } شهرًا
   *[other] { $shown } شهر
}
units-celsius = { $value } °C
units-fahrenheit = { $value } °F
units-centimetres = { $value } cm

## الضغط

units-level-feather = بخفة الريشة
units-level-feather-like = كمداعبة قطة ناعسة
units-level-light = خفيف
units-level-light-like = كدهن المرطّب على جلد طفل
units-level-press = ضغط لطيف
units-level-press-like = كتفقّد حبة خوخ ناضجة

## مواضع الجسم

units-side-left = الأيسر
units-side-right = الأيمن
units-in-left = الأيسر
units-in-right = الأيمن
units-part-upper-outer = الجزء العلوي، جهة الذراع
units-part-lower-outer = الجزء السفلي، جهة الذراع
units-part-lower-inner = الجزء السفلي، جهة الوسط
units-part-upper-inner = الجزء العلوي، جهة الوسط
units-part-central = حول الحلمة
units-spot-left = الثدي الأيسر، { $part }
units-spot-right = الثدي الأيمن، { $part }

## الصيغ القصيرة

units-short-minutes = { $minutes } د
units-short-hours = { $hours } س
units-short-hours-minutes = { $hours } س { $minutes } د
units-short-days-hours = { $days } ي { $hours } س
units-millilitres = { $value } mL
units-fluid-ounces = { $value } fl oz
units-percent = { $value }%
