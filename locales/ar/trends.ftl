### ما يقوله السجل في مجموعه.

trends-title = التغيّر مع الوقت
trends-range = آخر كم يوم
trends-baby = رضعات أي طفل
trends-all = الكل
trends-none = لا شيء في هذه الأيام بعد.
trends-table = كجدول
trends-col-day = اليوم
trends-col-week = الأسبوع من
trends-col-month = الشهر
trends-col-feeds = الرضعات
trends-col-left = الأيسر
trends-col-right = الأيمن
trends-col-clogs = الانسدادات
trends-alt = أعمدة، بالأعداد نفسها التي في الجدول أدناه.

## الرضعات

trends-feeds = الرضعات كل يوم
trends-feeds-say = نحو { $average } في اليوم. الأقل { $low }، والأكثر { $high }.
trends-ordinary = المعتاد في هذا العمر: من { $low } إلى { $high } خلال 24 ساعة.
trends-weekly = كل عمود هو متوسط أسبوع.
trends-minutes = الدقائق في كل جهة
trends-minutes-say = الأيسر { $left }، والأيمن { $right }. نادرًا ما تتساوى الجهتان.
trends-minutes-none = لا أوقات لكل جهة في هذه الأيام.
trends-gap = أطول فاصل
trends-gap-say = { $time }، من { $from } إلى { $until }.
trends-gap-hint = أطول وقت بلا رضعة على الثدي أو شفط.
trends-pumped = الحليب المشفوط من كل جهة
trends-supply = حليب أكثر مما يأخذه الطفل؟
trends-supply-say = في الأيام التي شفطتِ فيها خلال الأسبوع الأخير، كان الحليب نحو { $pumped } في اليوم. وذهب منه نحو { $bottled } إلى الزجاجات.
trends-supply-sub = حليب أكثر بكثير مما يأخذه طفلكِ قد يؤدي إلى انسدادات. اسألي استشارية رضاعة عن ذلك. لا تقلّلي الحليب دفعة واحدة.
trends-supply-add = إضافته إلى قائمتي الصحية
trends-pumped-say = الأيسر { $left }، والأيمن { $right }، والكل { $all }.

## الانسدادات

trends-clogs = الانسدادات خلال سنة
trends-clogs-none = لا انسداد خلال السنة الأخيرة.
trends-clogs-say = { PLURAL($count) ->
    [zero] { $shown } انسداد: { $left } في الأيسر، و{ $right } في الأيمن.
    [one] انسداد واحد: { $left } في الأيسر، و{ $right } في الأيمن.
    [two] انسدادان: { $left } في الأيسر، و{ $right } في الأيمن.
    [few] { $shown } انسدادات: { $left } في الأيسر، و{ $right } في الأيمن.
    [many] { $shown } انسدادًا: { $left } في الأيسر، و{ $right } في الأيمن.
   *[other] { $shown } انسداد: { $left } في الأيسر، و{ $right } في الأيمن.
}
trends-map-alt = المواضع المؤلمة خلال السنة في صورة واحدة.
trends-lines = الألم والحجم
trends-line = { $when }، الثدي { $side }
trends-line-pain = الألم من { $from } إلى { $to }
trends-line-gone = زال بعد { $time }
trends-line-open = ما زال موجودًا
trends-line-size = الحجم { $size }
trends-before = ما جاء قبل أن يزول الانسداد
trends-before-say = في آخر يوم قبل زوال الانسداد. زال بعدها، وهذا لا يعني أنه زال بسببها.
trends-of = في { $clogs } من { $of }
trends-causes = ما قد يكون سببها
trends-facts = ما تقوله الأعداد
trends-fact-gap = من كل الانسدادات، { $clogs } من { $of } جاءت خلال يوم بعد فاصل أطول من { $hours } ساعات. ومن كل الأيام، { $days } من { $all } كان فيها فاصل كهذا.
trends-fact-side = من كل الانسدادات، { $clogs } من { $of } كانت في الثدي { $side }.
trends-fact-cause = من كل الانسدادات، في { $clogs } من { $of } اخترتِ: { $cause }.
trends-facts-none = الأعداد لا تقول شيئًا مؤكدًا بعد.
