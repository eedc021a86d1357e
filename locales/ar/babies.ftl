### الأطفال: يمكن التسجيل لأكثر من طفل.

babies-title = الأطفال
babies-none = لا طفل هنا بعد. يمكنكِ التسجيل من دون إضافة طفل.
babies-hint = الأسماء تبقى على هذا الجهاز.
babies-add = إضافة طفل
babies-new = طفل جديد
babies-name = الاسم
babies-birth = تاريخ الميلاد
babies-birth-sub = يمكن أن يبقى فارغًا. نستخدمه لنعرض ما هو معتاد في هذا العمر.
babies-colour = اللون
babies-teal = أزرق مخضرّ
babies-amber = كهرماني
babies-plum = برقوقي
babies-leaf = أخضر
babies-rose = وردي
babies-sky = سماوي
babies-remove = إزالة
babies-remove-sure = إزالة { $name }؟ تبقى أسطر السجل، من دون الاسم.
babies-name-missing = الاسم مطلوب.
babies-birth-ahead = هذا اليوم لم يأتِ بعد.
