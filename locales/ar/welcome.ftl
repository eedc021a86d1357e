### أول شاشة على الإطلاق.

welcome-title = Milkpath
welcome-lead = مساعدة خطوة بخطوة لثدي مؤلم أو فيه انسداد.
welcome-hurts = يؤلمني الآن
welcome-look = جولة في التطبيق
welcome-not = يعرض Milkpath عناية ذاتية لطيفة. وهو ليس طبيبًا ولا يغني عنه.
welcome-private = كل شيء يبقى على هذا الهاتف.
