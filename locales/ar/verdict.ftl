### ما تعنيه الإجابات.

verdict-title = إجابتكِ
verdict-start = ابدئي
verdict-start-gentle = ابدئي لمسة الريشة
verdict-call = اتصلي: { $name }
verdict-crisis-line = خط الأزمات النفسية
verdict-add-role = أضيفي رقمًا: { $role }
verdict-save-script = حفظ هذه الكلمات
verdict-saved = حُفظت.
verdict-read-out = اقرئي هذا على الهاتف
verdict-why = لماذا هذا؟
verdict-check-again = أجيبي عن الأسئلة من جديد
verdict-change = تغيير إجابة
verdict-no-number = أضيفي رقمًا لتتصلي به بنقرة واحدة
verdict-local-number = اتصلي برقم الطوارئ المحلي الآن
verdict-not-massage = حركات التدليك متوقفة. الرضاعة والشفط مستمران.
verdict-open-calm = لا بأس بلمسة الريشة حتى ذلك الحين
verdict-lock-still = إجاباتكِ الجديدة أفضل. والتدليك ما زال متوقفًا: يُفتح بعد 24 ساعة من زوال العلامات، أو عندما يفحصكِ مختص.
verdict-about = نحو { $length }
verdict-notes = من المفيد أن تعرفي
