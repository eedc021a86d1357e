### البداية: ما يهم الآن.

home-title = اليوم
home-settings = الإعدادات
home-clog = موضع مؤلم، الثدي { $side }
home-clog-since = { $where }، منذ { $since }
home-pain = الألم { $now } من 10
home-pain-change = الألم من { $from } إلى { $now }
home-ease = خفّفي الألم الآن
home-another = موضع آخر يؤلمني
home-story = ما جرى حتى الآن
home-gone = لقد زال
home-none = لا موضع مؤلم الآن
home-none-sub = إذا آلمكِ شيء، فابدئي من هنا في أي ساعة.
home-hurts = يؤلمني الآن
home-everyday = خمس دقائق هادئة
home-everyday-sub = لمسة الريشة لأي يوم بلا موضع مؤلم.
home-lock = حركات التدليك متوقفة
home-lock-sub = قالت إجاباتكِ الأخيرة: اطلبي الفحص أولًا. الرضاعة والشفط مستمران.
home-lock-open = عرض الإجابة مرة أخرى
home-reached = هل استطعتِ التواصل مع مختص؟
home-reached-seen = فحصني مختص
home-reached-medicine = حصلت على دواء
home-reached-ok = قالوا: لا مانع من التدليك
home-reached-not-yet = ليس بعد
home-make-yours = اجعلي التطبيق كما تحبين
home-make-yours-sub = اللغة، والوحدات، ولون البشرة، والفاتح أو الداكن.
home-make-yours-later = لاحقًا
home-running = جلستكِ في انتظاركِ
home-running-open = العودة إليها
home-about = عن التطبيق والمصادر

## السجل

home-quick = إجراءات سريعة
home-feed = رضعة
home-pump = شفط
home-more = المزيد
home-last-feed = آخر رضعة: { $what }، { $time }
home-ago = منذ { $ago }
home-ago-next = منذ { $ago }. في المرة القادمة ابدئي بالثدي { $side }.
home-ago-end = انتهت منذ { $ago }
home-ago-end-next = انتهت منذ { $ago }. في المرة القادمة ابدئي بالثدي { $side }.
home-last-of = { $name }: { $what }، { $time }
home-today = اليوم حتى الآن
home-today-none = لا شيء اليوم بعد
home-feeds = { PLURAL($count) ->
    [zero] { $shown } رضعة
    [one] رضعة واحدة
    [two] رضعتان
    [few] { $shown } رضعات
    [many] { $shown } رضعة
   *[other] { $shown } رضعة
}
home-pumps = { PLURAL($count) ->
    [zero] { $shown } مرة شفط
    [one] مرة شفط واحدة
    [two] مرتا شفط
    [few] { $shown } مرات شفط
    [many] { $shown } مرة شفط
   *[other] { $shown } مرة شفط
}
home-nursed = { $time } على الثدي
home-pumped = { $milk } بالشفط
home-bottled = { $milk } من الزجاجات
