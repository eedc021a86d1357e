### Các bé: có thể ghi cho nhiều bé.

babies-title = Các bé
babies-none = Chưa có bé nào ở đây. Bạn vẫn ghi được mà không cần.
babies-hint = Tên chỉ lưu trên máy này.
babies-add = Thêm bé
babies-new = Bé mới
babies-name = Tên
babies-birth = Ngày sinh
babies-birth-sub = Có thể để trống. Dùng cho các mức thường gặp.
babies-colour = Màu
babies-teal = Xanh cổ vịt
babies-amber = Hổ phách
babies-plum = Mận chín
babies-leaf = Xanh lá
babies-rose = Hồng
babies-sky = Xanh da trời
babies-remove = Xóa
babies-remove-sure = Xóa { $name }? Nhật ký vẫn giữ các mục, không còn tên.
babies-name-missing = Cần có tên.
babies-birth-ahead = Ngày này chưa tới.
