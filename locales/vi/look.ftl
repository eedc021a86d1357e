### Hình vẽ trông thế nào.

look-button = Kiểu hình: { $style }
look-covered = Có che
look-bare = Không che
look-diagram = Chỉ nét vẽ

look-title = Hình vẽ
look-preview = Hình theo lựa chọn của bạn.
look-style = Hình cho thấy
look-size = Cỡ
look-size-small = Nhỏ
look-size-medium = Vừa
look-size-large = Lớn
look-shape = Dáng
look-shape-round = Tròn
look-shape-hanging = Đầy hơn ở dưới
look-scar = Sẹo
look-scar-none = Không sẹo
look-scar-ring = Cạnh quầng vú
look-scar-fold = Ở nếp dưới ngực
look-one = Một hay hai bên
look-one-both = Cả hai
look-one-left = Chỉ bên trái
look-one-right = Chỉ bên phải
look-moving = Hình động
look-moving-on = Động
look-moving-off = Tĩnh
look-moving-sub = Hình tĩnh cho thấy thứ tự bằng một, hai và ba chấm. Nếu máy của bạn đang giảm chuyển động, hình cũng sẽ tĩnh.
