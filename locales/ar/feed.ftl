### بدء رضعة، ورضعة أو شفط جارٍ.

feed-title = رضعة
feed-last-side = آخر مرة: { $side }، منذ { $ago }
feed-last = آخر رضعة: منذ { $ago }
feed-first = أي جهة أولًا؟
feed-side-next = { $side }، التالي
feed-bottle = زجاجة
feed-both = الجهتان معًا
feed-who = من يرضع؟
feed-past = تسجيل رضعة سابقة
feed-past-sub = بلا مؤقّت
feed-hint = تبدأ فورًا. ويمكنكِ تغيير البداية لاحقًا.
feed-setup = الاستعداد للرضاعة
feed-setup-sub = الوضعيات، الالتقام، القمع

## رضعة أو شفط جارٍ

feed-on-side = رضاعة، الثدي { $side }
feed-on-both = رضاعة، الجهتان
feed-on-pause = الرضعة في استراحة
feed-pump-side = شفط، الثدي { $side }
feed-pump-both = شفط، الجهتان
feed-pump-pause = الشفط في استراحة
feed-hand-side = باليد، الثدي { $side }
feed-hand-both = باليد، الجهتان
feed-hand-pause = باليد، في استراحة
feed-switch = إلى { $side }
feed-both-now = الجهتان
feed-pause = استراحة
feed-resume = متابعة
feed-finish = إنهاء
feed-time-side = { $side } { $time }
feed-time-paused = استراحة { $time }
feed-time = مستمر منذ { $time }
feed-started = بدأ { $time }
feed-earlier = قبل ذلك بـ{ $minutes }
feed-later = بعد ذلك بـ{ $minutes }
feed-move = تغيير البداية
feed-forgotten = ما زال مستمرًا؟
feed-forgotten-sub = مستمر منذ { $time }. أنهيه، ثم غيّري النهاية إذا كانت متأخرة.
feed-drop = بدأ بالخطأ
feed-drop-sure = التخلّص منه
feed-drop-keep = الاحتفاظ به
feed-over = هذا انتهى.
feed-over-log = عرض السجل
