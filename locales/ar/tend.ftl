### رعاية بنقرة واحدة، وما يمكن كتابته أيضًا.

tend-title = المزيد
tend-care = رعاية بنقرة واحدة
tend-saved = حُفظ: { $what }، { $time }
tend-details = إضافة تفاصيل
tend-undo = تراجع
tend-cold = برودة
tend-warm = دفء
tend-pain-medicine = مسكّن ألم
tend-antibiotics-started = بدء مضاد حيوي
tend-massage = تدليك من شخص آخر
tend-seen = فحص عند مختص
tend-rest = راحة
tend-more = تسجيل
tend-check = كيف حالكِ؟
tend-check-sub = الحرارة، الألم، المزاج، الحفاضات المبللة
tend-note = ملاحظة
tend-note-sub = أي شيء تريدين حفظه
tend-log = تسجيل من وقت سابق
tend-feed = رضعة
tend-pump = شفط
