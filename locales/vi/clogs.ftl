### Tất cả các lần tắc.

clogs-title = Các lần tắc sữa
clogs-none = Đến nay chưa bị tắc lần nào. Chỉ có vậy thôi.
clogs-open = Vẫn còn
clogs-line = { $when } · { $what }
