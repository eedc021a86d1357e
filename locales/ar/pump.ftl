### بدء الشفط، أو إخراج الحليب باليد.

pump-title = شفط
pump-method = كيف
pump-method-pump = بالشفّاط
pump-method-hand = باليد
pump-left = الأيسر
pump-right = الأيمن
pump-both = الجهتان معًا
pump-last = آخر مرة: منذ { $ago }
pump-hint = يبدأ فورًا. والكميات تُكتب عندما تنتهين.
pump-past = تسجيل شفط سابق
pump-past-sub = بلا مؤقّت
pump-guide = كيف أُخرج الحليب باليد
