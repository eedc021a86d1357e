### Những lựa chọn về nhật ký.

choices-title = Nhật ký và nhắc nhở
choices-sub = Bé, đơn vị, bên, giờ yên lặng, tệp
choices-milk = Đơn vị sữa
choices-side = Bên tiếp theo
choices-side-other = Bên còn lại
choices-side-ended = Bên vừa bú sau cùng
choices-side-clog = Bên đau trước
choices-since = Tính giờ từ lúc cữ bú
choices-since-start = Bắt đầu
choices-since-end = Kết thúc
choices-day = Ngày của tôi bắt đầu lúc
choices-quiet = Giờ yên lặng
choices-quiet-sub = Các lần kiểm tra chỗ tắc theo ngày sẽ chờ đến khi hết giờ yên lặng. Những lần không thể chờ vẫn hiện.
choices-quiet-from = Từ
choices-quiet-until = Đến
choices-feed = Cữ bú tiếp theo
choices-pump = Cữ hút tiếp theo
choices-off = Tắt
choices-after = Sau { $time }
choices-here = Trên máy này, nhắc nhở chỉ hiện khi ứng dụng đang mở.
choices-files = Tệp của bạn
choices-babies = Các bé
choices-babies-sub = Tên và màu
