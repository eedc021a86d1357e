### Nhắc nhở: lời kín đáo, không từ nào về cơ thể.

remind-look = Đến lúc xem nhanh
remind-call = Họ đã gọi lại chưa?
remind-cold = Có thể thôi chườm lạnh
remind-feed = Cữ bú tiếp theo
remind-pump = Cữ hút tiếp theo
remind-recheck = Bây giờ chỗ đau thế nào?
remind-better = Đỡ hơn
remind-same = Như cũ
remind-worse = Nặng hơn
remind-gone = Hết
remind-coming = { $what }, { $time }
remind-title = Sắp tới
