### Cách cho bú và hút: tư thế, khớp ngậm, phễu hút.

setup-title = Cách cho bú và hút
setup-lead = Những thay đổi nhỏ có thể giúp chỗ đau đỡ căng. Chọn một điều và thử.
setup-holds = Tư thế bú
setup-holds-say = Đổi tư thế bú trong ngày.
setup-chin = Cằm hướng về chỗ đau
setup-chin-say = Thử một tư thế mà cằm hoặc mũi bé hướng về chỗ đau, nếu thấy dễ chịu.
setup-latch = Khớp ngậm rộng
setup-latch-say = Cằm bé áp sát vào, miệng mở rộng, không bị kẹp đau. Nếu đau, hãy nhờ kiểm tra khớp ngậm.
setup-lean = Ngả lưng
setup-lean-say = Sữa chảy nhanh? Ngả lưng để sữa chảy chậm lại.
setup-flange = Phễu hút vừa
setup-flange-say = Xem phễu hút có vừa không. Thường phễu rộng bằng núm vú, hoặc rộng hơn nhiều nhất 3 mm.
setup-suction = Lực hút thấp nhất mà dễ chịu
setup-suction-say = Dùng lực hút thấp nhất mà vẫn ra sữa và thấy dễ chịu. Giữ lịch hút sữa của bạn.
setup-tight = Không có gì chật
setup-tight-say = Bớt sức ép từ: áo ngực, dây túi, dây an toàn (vẫn phải cài), địu, đai nịt bụng, nằm sấp khi ngủ.
setup-people = Nhờ ai đó xem cùng bạn
