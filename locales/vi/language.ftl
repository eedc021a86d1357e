### Ngôn ngữ.

language-choose = Ngôn ngữ
language-helper = Có người đang giúp tôi
language-helper-sub = Các bước hiện bằng ngôn ngữ của họ. Phần kiểm tra và nút Dừng vẫn bằng ngôn ngữ của bạn.
language-helper-none = Không có ai
language-helper-card = Dành cho người giúp: chạm nhẹ như lông vũ. Hỏi trước mỗi bước. Không dùng khăn nóng. Không nhào nắn. Không ấn vào cục. Khi cô ấy bảo dừng, bạn dừng.
language-her-left = Bên trái của cô ấy
language-her-right = Bên phải của cô ấy
language-unchecked = Máy tính đã dịch nội dung này. Chưa có ai kiểm tra.
language-show-english = Xem tiếng Anh
language-clinic = Ngôn ngữ của phòng khám
language-clinic-sub = Lời nói cho cuộc gọi hiện bằng cả hai ngôn ngữ.
language-clinic-usual = Theo nước của tôi
language-interpreter = Tôi nói { $language }. Vui lòng tìm người phiên dịch.
language-show-this = Cho họ xem
language-show-close = Đóng
language-hours = Đồng hồ
language-hours-twelve = 12 giờ
language-hours-twenty-four = 24 giờ
language-week = Ngày đầu tuần
language-usual = Như thường dùng ở đây
language-sentences = { $one } { $two }
language-digits = Chữ số
