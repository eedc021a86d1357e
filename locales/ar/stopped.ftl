### بعد التوقف: ما حدث، إن أرادت أن تقول.

stopped-title = توقفنا
stopped-sub = كان خيارًا جيدًا. ماذا حدث؟ لا يلزم أن تجيبي.
stopped-nothing = لا شيء، انتهيت
stopped-back = متابعة الجلسة
