### نموذج سطر في السجل.

entry-new-feed = تسجيل رضعة
entry-new-bottle = تسجيل زجاجة
entry-new-pump = تسجيل شفط
entry-new-care = تسجيل رعاية
entry-new-check = كيف حالكِ؟
entry-new-note = كتابة ملاحظة
entry-saved = حُفظ. هل تضيفين المزيد؟
entry-edit = تغيير
entry-none = لا شيء مفتوح هنا.

## الأوقات

entry-start = البداية
entry-when = متى
entry-end = النهاية
entry-end-none = لم يُحدَّد وقت النهاية
entry-end-set = تحديد النهاية
entry-end-clear = إلغاء وقت النهاية
entry-date-of = { $what }، التاريخ
entry-time-of = { $what }، الوقت
entry-earlier = قبل ذلك بـ{ $minutes }
entry-later = بعد ذلك بـ{ $minutes }

## رضعة

entry-how = كيف
entry-at-breast = على الثدي
entry-from-bottle = زجاجة
entry-top-up = مع زجاجة مكمّلة
entry-sides = الجهات
entry-left = الأيسر
entry-right = الأيمن
entry-left-first = الأيسر ثم الأيمن
entry-right-first = الأيمن ثم الأيسر
entry-both = الجهتان
entry-left-minutes = الأيسر، بالدقائق
entry-right-minutes = الأيمن، بالدقائق
entry-total-minutes = مجموع الدقائق
entry-paused-minutes = الاستراحة، بالدقائق
entry-bottle = في الزجاجة
entry-milk-breast = حليب الأم
entry-milk-formula = حليب صناعي
entry-milk-mixed = مختلط
entry-milk-unsaid = لم يُذكر
entry-amount = الكمية، { $unit }
entry-amount-breast = حليب الأم، { $unit }
entry-amount-formula = حليب صناعي، { $unit }
entry-unit-ml = mL
entry-unit-oz = fl oz
entry-babies = الأطفال
entry-baby-side = { $name }، { $side }
entry-baby-tandem = معًا، واحد على كل جهة
entry-baby-swap = تبديل الجهتين

## شفط

entry-method = كيف
entry-method-pump = بالشفّاط
entry-method-hand = باليد
entry-at-once = الجهتان معًا
entry-in-turn = واحدة بعد أخرى
entry-left-milk = الأيسر، { $unit }
entry-right-milk = الأيمن، { $unit }
entry-total-milk = مجموع الجهتين، { $unit }
entry-sum = المجموع { $milk }
entry-duration = الدقائق
entry-flange = القمع، mm
entry-setting = ضبط الشفّاط
entry-setting-hint = مثلًا: المستوى 4، سريع
entry-trouble = ما المشكلة؟
entry-trouble-pain = كان مؤلمًا
entry-trouble-cut-off = انقطع قبل أن ينتهي

## رعاية

entry-care = ماذا
entry-name = اسم الدواء
entry-name-hint = الاسم فقط. أما الكمية، فاتبعي ما كُتب على علبة الدواء.
entry-massage-by = من قام به؟
entry-massage-what = ماذا فعل؟
entry-felt = كيف كان الشعور؟
entry-seen-by = من فحصكِ؟
entry-seen-said = ماذا قالوا؟

## اطمئنان

entry-temperature = الحرارة، { $unit }
entry-pain = الألم، من 0 إلى 10
entry-pain-clear = غير مقيَّم
entry-mood = هل لديكِ شيء من هذا؟
entry-mood-none = لا شيء من هذا
entry-people = اعرفي بمن تتصلين
entry-fever = هذه حمّى. أسئلة الاطمئنان تقول لكِ بمن تتصلين، ومتى.
entry-fever-check = أجيبي عن الأسئلة الآن
entry-wets = الحفاضات المبللة خلال 24 ساعة
entry-stools = مرات التبرّز خلال 24 ساعة
entry-note = ملاحظة

## الأزرار والأخطاء

entry-save = حفظ
entry-delete = حذف
entry-flaws = انظري إلى الخانات المعلَّمة.
entry-overlap = هذا يتداخل مع: { $what }، من { $from } إلى { $until }. يمكنكِ الاحتفاظ بالاثنين.
entry-flaw-missing = املئي هذا من فضلكِ.
entry-flaw-missing-any = املئي شيئًا واحدًا على الأقل.
entry-flaw-future = هذا الوقت لم يأتِ بعد.
entry-flaw-ends-before = هذا قبل البداية.
entry-flaw-too-long = هذا أطول من الوقت بين البداية والنهاية، أو من يوم.
entry-flaw-range = اكتبي عددًا من { $min } إلى { $max }.
entry-flaw-text = اكتبي أقل من { $most } من الأحرف.
entry-flaw-side = هذه الجهة لم تُستخدم.
entry-flaw-twice = الشيء نفسه مكتوب مرتين.
