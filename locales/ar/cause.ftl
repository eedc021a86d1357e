### ما قد يكون سبب الانسداد، وما ساعد، وكلماتها هي.

cause-title = ما الذي ربما سبّبه؟
cause-lead = انقري ما يناسب. ويمكنكِ تركه فارغًا.
cause-missed-feed = رضعة فاتت أو تأخرت
cause-slept-longer = نام الطفل أطول
cause-new-pump = شفّاط جديد
cause-flange-suction = قمع الشفّاط أو قوة الشفط
cause-tight-bra = حمّالة صدر ضيقة
cause-strap = حزام حقيبة أو حزام آخر
cause-carrier = حمّالة الطفل
cause-binder = مشدّ البطن
cause-tummy-sleep = النوم على البطن
cause-new-hold = وضعية رضاعة جديدة
cause-sore-latch = التقام مؤلم
cause-cut-feeds = رضعات أقل
cause-illness = مرض
cause-stress = توتر
cause-tips = ما يمكن أن يساعد
cause-none-yet = لم يُذكر بعد

## كلماتها هي

cause-words = بكلماتكِ أنتِ
cause-worry = أكثر ما يقلقني
cause-goal = هدفي
cause-kept = حُفظ

## ما ساعد

cause-helped = ما الذي ساعد أكثر؟
cause-helped-sub = نقرة واحدة. ويمكنكِ تخطّي هذا.
cause-skip = تخطّي
cause-help-feeds = الرضعات
cause-help-feather-strokes = مسحات الريشة
cause-help-butterfly = مسحات الفراشة
cause-help-circles = دوائر الأصابع
cause-help-gentle-holds = الضمّات اللطيفة
cause-help-by-hand = إخراج الحليب باليد
cause-help-pump = الشفط
cause-help-cold = البرودة
cause-help-warm = الدفء
cause-help-rest = الراحة
cause-help-pain-medicine = مسكّن الألم
cause-help-antibiotics = المضاد الحيوي
cause-help-massage = تدليك من شخص آخر
cause-help-seen = الفحص عند مختص
cause-help-not-sure = لست متأكدة

## المرة الماضية

cause-last = المرة الماضية: زال خلال { $time }، بعد { $what }.
cause-last-bare = المرة الماضية: زال خلال { $time }.
cause-again = تكرار الشيء نفسه
cause-again-sub = أسئلة الاطمئنان القصيرة أولًا.
