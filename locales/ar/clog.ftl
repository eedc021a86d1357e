### انسداد واحد: كيف سار.

clog-title = موضع مؤلم، الثدي { $side }
clog-since = بدأ { $when }
clog-open-for = مستمر منذ { $span }
clog-gone-after = زال بعد { $span }
clog-chart = الألم والحجم
clog-chart-alt = تغيّر الألم من { $first } إلى { $last } من 10.
clog-chart-one = تقييم واحد حتى الآن: { $score } من 10.
clog-table-when = متى
clog-table-pain = الألم
clog-table-size = الحجم
clog-key-pain = الألم، من 0 إلى 10
clog-key-size = كم عرض الكتلة
clog-key-gone = زال
clog-tried = ما جُرّب
clog-tried-none = لا شيء بعد
clog-session = { $name }، مدة { $minutes }
clog-session-change = الألم من { $from } إلى { $to }
clog-session-open = الألم بعدها: لم يُذكر
clog-answers = إجاباتكِ
clog-next = التالي
clog-next-ask = افتحي التطبيق مرة أخرى بعد { $times }. سيسأل هل هناك حمّى، وهل ينتشر اللون، وكيف الموضع.
clog-next-call = لا تحسّن بعد 24 ساعة: اتصلي.
clog-next-gone = هذا انتهى.
clog-ease = خفّفي الألم الآن
clog-gone = لقد زال
clog-back = لقد عاد

## سؤال اليوم واليومين

clog-due = كيف الموضع اليوم؟
clog-due-sub = اختاري ما هو موجود. وإذا لم يوجد شيء، فقولي كيف الموضع.
clog-due-signs = العلامات منذ أمس
clog-due-fever = حمّى، أو شعور بحرارة أو رجفة أو آلام في الجسم
clog-due-spreading = لون الجلد ينتشر
clog-due-go = متابعة إلى الأسئلة
clog-due-better = أفضل
clog-due-same = كما هو
clog-due-worse = أسوأ
