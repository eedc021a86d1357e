### الأطفال: يمكن التسجيل لأكثر من طفل.

babies-title = الأطفال
babies-none = لا طفل هنا بعد. ويمكنكِ التسجيل من دونه.
babies-hint = الأسماء تبقى على هذا الجهاز.
babies-add = إضافة طفل
babies-new = طفل جديد
babies-name = الاسم
babies-birth = تاريخ الميلاد
babies-birth-sub = يمكن أن يبقى فارغًا. يُستخدم للمعدلات المعتادة.
babies-colour = اللون
babies-teal = أزرق مخضرّ
babies-amber = كهرماني
babies-plum = برقوقي
babies-leaf = أخضر
babies-rose = وردي
babies-sky = سماوي
babies-remove = إزالة
babies-remove-sure = إزالة { $name }؟ يحتفظ السجل بأسطره، من دون الاسم.
babies-name-missing = الاسم مطلوب.
babies-birth-ahead = هذا اليوم لم يأتِ بعد.
