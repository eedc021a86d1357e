### Bắt đầu hút sữa, hoặc vắt sữa bằng tay.

pump-title = Hút sữa
pump-method = Cách
pump-method-pump = Máy hút
pump-method-hand = Bằng tay
pump-left = Trái
pump-right = Phải
pump-both = Hai bên cùng lúc
pump-last = Lần trước: { $ago } trước
pump-hint = Bấm là bắt đầu tính giờ. Khi kết thúc mới nhập lượng sữa.
pump-past = Ghi cữ đã qua
pump-past-sub = Không bấm giờ
pump-guide = Chỉ tôi cách vắt sữa bằng tay
