### السجل: كل الأسطر، يومًا بعد يوم.

log-title = السجل
log-fed = رضعة، الثدي { $side }
log-fed-both = رضعة، الجهتان
log-fed-bottle = زجاجة
log-pumped = شفط، الثدي { $side }
log-pumped-both = شفط، الجهتان
log-pumped-unsaid = شفط
log-by-hand = باليد، الثدي { $side }
log-by-hand-both = باليد، الجهتان
log-by-hand-unsaid = إخراج الحليب باليد
log-check = كيف كان الحال
log-note = ملاحظة
log-session = { $name }، مدة { $length }
log-helped = { $routine }، بمساعدة شخص آخر
log-clog = بدأ موضع مؤلم، الثدي { $side }
log-side-time = { $side } مدة { $time }
log-side-milk = { $side }: { $milk }
log-top-up = زجاجة مكمّلة
log-breast-milk = حليب الأم
log-formula = حليب صناعي
log-mixed = مختلط
log-pain = الألم { $score } من 10
log-wets = { PLURAL($count) ->
    [zero] { $shown } حفاض مبلل
    [one] حفاض مبلل واحد
    [two] حفاضان مبللان
    [few] { $shown } حفاضات مبللة
    [many] { $shown } حفاضًا مبللًا
   *[other] { $shown } حفاض مبلل
}
log-stools = { PLURAL($count) ->
    [zero] { $shown } مرة تبرّز
    [one] مرة تبرّز واحدة
    [two] مرتا تبرّز
    [few] { $shown } مرات تبرّز
    [many] { $shown } مرة تبرّز
   *[other] { $shown } مرة تبرّز
}
log-trouble-pain = كان مؤلمًا
log-trouble-cut-off = انقطع
log-paused = استراحة { $time }
log-join = { $one }، { $two }

## سطر محذوف

log-deleted = حُذف: { $what }
log-undo = تراجع
log-undo-close = إغلاق

## القائمة

log-filter = عرض
log-all = الكل
log-kind-feed = الرضعات
log-kind-pump = الشفط
log-kind-care = الرعاية
log-kind-check-in = الاطمئنان
log-kind-note = الملاحظات
log-find = بحث
log-search = بحث في الملاحظات
log-jump-back = العودة إلى اليوم
log-jump = الانتقال إلى يوم
log-today = اليوم
log-yesterday = أمس
log-empty = لا شيء هنا بعد. انقري «إضافة» لكتابة أول سطر.
log-nothing = لا سطر يطابق ذلك.
log-add = إضافة
log-trends = التغيّر مع الوقت
log-older = الأقدم
log-newer = الأحدث
log-end = هذا كل شيء.
