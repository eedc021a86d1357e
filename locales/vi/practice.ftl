### Mười lăm giây trên cẳng tay, trước buổi đầu tiên.

practice-title = Thử cách chạm trước
practice-say = Đặt hai ngón tay duỗi phẳng lên cẳng tay. Làm da di chuyển một chút. Không có gì bên dưới di chuyển theo. Chỉ cần lực như vậy.
practice-done = Tôi làm được rồi
practice-alt = Hai ngón tay duỗi phẳng đặt trên cẳng tay và làm da di chuyển thành một vòng nhỏ.
