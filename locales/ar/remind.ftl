### تذكيرات بكلمات لا تكشف شيئًا.

remind-look = حان وقت نظرة قصيرة
remind-call = هل عاودوا الاتصال بكِ؟
remind-cold = يمكن إزالة الكمادة الباردة
remind-feed = الرضعة التالية
remind-pump = الشفط التالي
remind-recheck = كيف الموضع الآن؟
remind-better = أفضل
remind-same = كما هو
remind-worse = أسوأ
remind-gone = زال
remind-coming = { $what }، { $time }
remind-title = القادم
