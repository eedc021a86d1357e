### تحديد الموضع المؤلم.

map-title = أين الألم؟
map-hint = انقري الموضع. ترين نفسكِ كما في المرآة.
map-alt = الصدر كما في المرآة. لا شيء محدد بعد.
map-alt-marked = الصدر كما في المرآة. محدد: { $where }.
map-left = الأيسر
map-right = الأيمن
map-mark-left = تحديد على الأيسر
map-mark-right = تحديد على الأيمن
map-move = تحريك قليل
map-move-middle = نحو الوسط
map-move-arm = نحو الذراع
map-move-up = إلى أعلى
map-move-down = إلى أسفل
map-other-side = الجهة الأخرى
map-size = ما حجم الكتلة؟
map-this = هذا هو الموضع
map-all-over-left = الثدي الأيسر مؤلم كله
map-all-over-right = الثدي الأيمن مؤلم كله
