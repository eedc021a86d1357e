### Đánh dấu chỗ đau.

map-title = Đau ở đâu?
map-hint = Chạm vào chỗ đau trên hình. Bạn thấy mình như trong gương.
map-alt = Phần ngực như trong gương. Chưa đánh dấu gì.
map-alt-marked = Phần ngực như trong gương. Đã đánh dấu: { $where }.
map-left = Trái
map-right = Phải
map-mark-left = Đánh dấu bên trái
map-mark-right = Đánh dấu bên phải
map-move = Dời một chút
map-move-middle = Về phía giữa
map-move-arm = Về phía cánh tay
map-move-up = Lên
map-move-down = Xuống
map-other-side = Bên kia
map-size = Cục to cỡ nào?
map-this = Đúng chỗ này
map-all-over-left = Đau khắp ngực trái
map-all-over-right = Đau khắp ngực phải
