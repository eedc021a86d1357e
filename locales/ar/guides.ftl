### الإرشادات وصفحاتها.

guides-title = الإرشادات
guides-sessions = جلسات كاملة
guides-parts = أجزاء
guides-when-title = متى
guides-not-title = متى لا تفعلينه
guides-note-title = ما مدى تأكدنا من هذا؟
guides-evidence-e1 = دراسة واحدة في عيادة
guides-evidence-e2 = تقارير عيادات بلا مقارنة
guides-evidence-e3 = إرشادات خبراء
guides-evidence-e4 = ممارسة المعالجين
guides-evidence-d = اختيارنا الحذر
guides-steps = الخطوات
guides-sources = المصادر
guides-start = أجيبي عن الأسئلة وابدئي
guides-resting = هذا متوقف حتى يفحصكِ مختص.
