### Điều có thể đã gây tắc, điều đã giúp, và lời của người dùng.

cause-title = Điều gì có thể đã gây tắc?
cause-lead = Chọn những gì đúng với bạn. Có thể để trống.
cause-missed-feed = Bỏ hoặc trễ cữ bú
cause-slept-longer = Bé ngủ lâu hơn
cause-new-pump = Máy hút mới
cause-flange-suction = Phễu hoặc lực hút
cause-tight-bra = Áo ngực chật
cause-strap = Dây túi hoặc dây an toàn
cause-carrier = Địu
cause-binder = Đai nịt bụng
cause-tummy-sleep = Bạn nằm sấp khi ngủ
cause-new-hold = Tư thế bú mới
cause-sore-latch = Ngậm vú bị đau
cause-cut-feeds = Bớt cữ bú
cause-illness = Bị bệnh
cause-stress = Căng thẳng
cause-tips = Điều có thể giúp
cause-none-yet = Chưa nói

cause-words = Theo lời bạn
cause-worry = Điều tôi lo nhất
cause-goal = Mong muốn của tôi
cause-kept = Đã lưu

cause-helped = Điều gì đã giúp nhất?
cause-helped-sub = Chọn một. Bạn có thể bỏ qua.
cause-skip = Bỏ qua
cause-help-feeds = Cữ bú
cause-help-feather-strokes = Vuốt nhẹ như lông vũ
cause-help-butterfly = Vuốt cánh bướm
cause-help-circles = Xoay vòng bằng đầu ngón tay
cause-help-gentle-holds = Giữ nhẹ ngực
cause-help-by-hand = Vắt sữa bằng tay
cause-help-pump = Hút sữa
cause-help-cold = Lạnh
cause-help-warm = Ấm
cause-help-rest = Nghỉ ngơi
cause-help-pain-medicine = Thuốc giảm đau
cause-help-antibiotics = Kháng sinh
cause-help-massage = Người khác mát-xa
cause-help-seen = Được khám
cause-help-not-sure = Không chắc

cause-last = Lần trước: hết trong { $time }, sau những việc này: { $what }.
cause-last-bare = Lần trước: hết trong { $time }.
cause-again = Làm lại như vậy
cause-again-sub = Có phần kiểm tra ngắn trước.
