### الملف الصحي: قائمة واحدة.

health-title = هل لديكِ شيء من هذا؟
health-hint = يغيّر هذا ما هو آمن لكِ. ويبقى على هذا الهاتف.
health-none = لا شيء من هذا
health-continue = متابعة
health-cleared = قال إنه لا بأس مع: { $condition }
health-cleared-title = هل قال من يتابع صحتكِ إن التدليك لا بأس به؟
health-birth = متى كانت الولادة؟
health-birth-sub = اختياري. يغيّر أسئلة الاطمئنان في الأسابيع الأولى، والكلمات التي تُقرأ.
health-birth-ago = أي قبل { $span }.
health-birth-none = لا تاريخ محفوظ.
health-birth-clear = إزالة التاريخ
health-birth-no-day = هذا ليس يومًا. اكتبي السنة والشهر واليوم، مثل 2026-02-28.
health-birth-range = هذا اليوم غير ممكن. اختاري يومًا من { $first } إلى { $last }.
health-birth-mend = صحّحي تاريخ الولادة أولًا، أو أزيليه
