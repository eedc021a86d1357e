### كيف تبدو الصور.

look-button = مظهر الصورة: { $style }
look-covered = مغطى
look-bare = مكشوف
look-diagram = خطوط فقط

## الإعدادات

look-title = الصور
look-preview = الصور كما اخترتِها.
look-style = ما تعرضه
look-size = الحجم
look-size-small = صغير
look-size-medium = متوسط
look-size-large = كبير
look-shape = الشكل
look-shape-round = مستدير
look-shape-hanging = أكثر امتلاءً من الأسفل
look-scar = ندبة
look-scar-none = بلا ندبة
look-scar-ring = عند الهالة الداكنة
look-scar-fold = في الثنية تحت الثدي
look-one = ثدي واحد أو الاثنان
look-one-both = الاثنان
look-one-left = الأيسر فقط
look-one-right = الأيمن فقط
look-moving = صور متحركة
look-moving-on = متحركة
look-moving-off = ثابتة
look-moving-sub = الصور الثابتة تُظهر الترتيب بنقطة ونقطتين وثلاث نقاط. وإذا طلب جهازكِ حركة أقل، تكون ثابتة أيضًا.
