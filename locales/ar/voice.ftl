### ما يقال بصوت في الجلسة.

voice-pressure = { $name }. { $like }.
voice-check = ألين، أم كما هو، أم أكثر ألمًا؟
voice-ready = استعدي. { $next }
voice-full = صوت
voice-short = صوت مختصر
voice-tones = نغمات
voice-vibration = اهتزاز
voice-silent = صامت
voice-full-sub = تُقال كل خطوة، مع دقات ورنّات.
voice-short-sub = كلمات قليلة لكل خطوة، مع دقات ورنّات.
voice-tones-sub = دقات ورنّات، بلا كلمات.
voice-vibration-sub = يهتز الهاتف بدل الدقات والرنّات.
voice-silent-sub = لا صوت. تستمر الصورة والكلمات.
