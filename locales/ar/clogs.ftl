### كل الانسدادات.

clogs-title = الانسدادات
clogs-none = لا انسداد حتى الآن. هذا كل ما يقال.
clogs-open = ما زال موجودًا
clogs-line = { $when }، { $what }
