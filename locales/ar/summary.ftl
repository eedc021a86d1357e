### الملخّص للمعالِجة.

summary-title = اعرضي ملخّصًا على معالِجتكِ
summary-title-clog = اعرضي ملخّصًا على معالِجتكِ
summary-way = اعرضي ملخّصًا على معالِجتكِ
summary-way-sub = ترين كل ما فيه قبل أن يخرج
summary-lead = لا يخرج شيء من هذا الهاتف حتى تحفظيه أو تنسخيه أو ترسليه. ترين كل شيء هنا أولًا.
summary-days = أي أيام؟
summary-last = { PLURAL($days) ->
    [zero] آخر { $shown } يوم
    [one] آخر يوم
    [two] آخر يومين
    [few] آخر { $shown } أيام
    [many] آخر { $shown } يومًا
   *[other] آخر { $shown } يوم
}
summary-other-days = أيام أخرى
summary-from = أول يوم
summary-to = آخر يوم
summary-days-backwards = آخر يوم يسبق أول يوم. غيّري أحدهما.
summary-days-too-long = هذا أكثر من عشر سنوات. اختاري أيامًا أقل.
summary-language = لغة الملخّص
summary-parts = ما يدخل فيه
summary-words = كلماتكِ أنتِ
summary-worry-of = ما يقلقكِ، الموضع المؤلم { $clog }
summary-goal-of = هدفكِ، الموضع المؤلم { $clog }
summary-names = الأسماء
summary-name = اسمكِ أو أحرفه الأولى
summary-name-sub = لا اسم عليه
summary-name-field = الاسم أو الأحرف الأولى
summary-others = أسماء الأطفال ومن يساعدونكِ
summary-others-sub = تبقى خارجًا: «الطفل 1»، ومن يساعدونكِ بلا أسماء
summary-preview = هذا ما يخرج
summary-preview-sub = ملفات البيانات فيها الأيام نفسها سطرًا سطرًا، ولا يدخلها إلا ما تسمحين به.
summary-go-on = حفظ أو إرسال
summary-send-title = حفظ أو إرسال
summary-send-lead = من يصله يستطيع قراءته، إلا إذا أقفلتِه. أرسليه إلى حيث لا يراه إلا الشخص المقصود.
summary-lock = إقفال الملف
summary-lock-sub = لا يُفتح إلا بعبارة سر
summary-lock-warning = بلا العبارة لا يستطيع أحد فتح الملف، ولا أنتِ. ولا تُحفظ في أي مكان. أما الرسالة والشاشة فلا تُقفلان أبدًا.
summary-lock-first = عبارة السر
summary-lock-hint = { $characters } أحرف أو أكثر، أو { $words } كلمات
summary-lock-short = قصيرة جدًا. استخدمي { $characters } أحرف أو أكثر، أو { $words } كلمات.
summary-lock-second = العبارة نفسها مرة أخرى
summary-lock-differs = العبارتان غير متطابقتين.
summary-lock-seen = إظهار ما أكتبه
summary-lock-how = قولي العبارة لمعالِجتكِ بطريقة أخرى، والأفضل وجهًا لوجه. الملف بصيغة «age»: يفتحه أي برنامج age، مثل «age» أو «rage» المجانيين.
summary-locking = جارٍ إقفال الملف
summary-page = صفحة
summary-page-sub = للطباعة أو الإرسال. صفحة واحدة للزيارة، ثم التفاصيل بعدها.
summary-paper = الورق
summary-paper-a4 = A4
summary-paper-letter = Letter
summary-page-save = حفظ الصفحة
summary-data = بيانات
summary-data-sub = لبرنامج جداول أو تطبيق آخر.
summary-table-save = حفظ جدول
summary-records-save = حفظ السجلات
summary-making = جارٍ إعداد الصفحة
summary-making-step = جارٍ إعداد الصفحة: { $done } من { $all }
summary-message = كرسالة
summary-message-sub = موضع مؤلم واحد في بضع جمل.
summary-message-none = الرسالة تحكي عن موضع مؤلم واحد، ولا يوجد أي موضع فيما اخترتِه.
summary-message-which = أي موضع مؤلم؟
summary-copy = نسخ
summary-send = إرسال بتطبيق آخر
summary-show = عرض على الشاشة
summary-show-close = إغلاق
summary-copied = تم النسخ
summary-copied-sub = الصقيه الآن حيث تكتبين لمعالِجتكِ. تستطيع تطبيقات أخرى قراءة ما نُسخ.
summary-listed = أُضيف إلى قائمة ما شاركتِه.
summary-no-such = لا يستطيع هذا الجهاز ذلك من هنا. اختاري طريقة أخرى.
summary-failed = لم ينجح الأمر، ولم يبقَ شيء غير مكتمل. حاولي مرة أخرى، أو اختاري مكانًا آخر.
summary-not-made = تعذّر إعداد الصفحة، ولم يُحفظ شيء. اختاري أيامًا أقل، أو احفظي جدولًا.
summary-shared = ما شاركتِه
summary-shared-sub = تبقى هذه القائمة على هاتفكِ. إزالة سطر لا تسترجع ما شاركتِه.
summary-shared-none = لا شيء بعد.
summary-shared-row = { $kind }، { $when }
summary-shared-days = من { $from } إلى { $to }
summary-shared-left-out = { PLURAL($count) ->
    [zero] استُبعدت { $shown } ملاحظة
    [one] استُبعدت ملاحظة واحدة
    [two] استُبعدت ملاحظتان
    [few] استُبعدت { $shown } ملاحظات
    [many] استُبعدت { $shown } ملاحظة
   *[other] استُبعدت { $shown } ملاحظة
}
summary-shared-named = مع الأسماء
summary-shared-unnamed = بلا أسماء
summary-shared-locked = مقفل
summary-kind-pdf = صفحة (PDF)
summary-kind-csv = جدول (CSV)
summary-kind-json = سجلات (JSON)
summary-kind-message = رسالة
summary-kind-screen = عُرض على الشاشة
