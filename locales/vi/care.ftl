### Lời tử tế và mẹo nhỏ: bình tĩnh, ấm áp, không trách móc.

care-calm = Bạn đã kiểm tra, vậy là tốt. Giờ mình lo cho bạn được khám.

care-message-1 = Tia sữa bị đau không phải là dấu hiệu bạn làm sai điều gì.
care-message-2 = Cơ thể tạo sữa thì có lúc bị tắc. Người cẩn thận cũng bị.
care-message-3 = Đây là một tín hiệu, không phải bảng điểm.
care-message-4 = Bạn cũng quan trọng. Bạn dễ chịu hay bé dễ chịu đều quan trọng như nhau.
care-message-5 = Chăm sóc ngực là chăm sóc sức khỏe, không phải nuông chiều bản thân.
care-message-6 = Nghỉ ngơi là một phần của việc chữa.
care-message-7 = Nhờ giúp đỡ là một kỹ năng. Bạn đang dùng nó.
care-message-8 = Bạn có thể nói “đến với tôi” và “hôm nay thì không”. Cả hai đều được.
care-message-9 = Gọi sớm có thể giúp bạn tránh một đêm vất vả.
care-message-10 = Ngay lúc này, nhiều cha mẹ cũng đang thức với một chỗ đau y như vậy.
care-message-11 = Có những người mà cả công việc của họ là chuyện này. Bạn có thể liên lạc với họ.
care-message-12 = Nhẹ hơn không phải là kém hơn. Nhẹ nhàng chính là cách làm.
care-message-13 = Tay chậm, thở êm. Ở đây không có gì phải thắng.
care-message-14 = Dừng sớm là một lựa chọn tốt.
care-message-15 = Điểm đau của bạn đã giảm. Bạn đã cảm nhận được.
care-message-16 = Chưa thay đổi cũng là tin có ích cho người giúp bạn.
care-message-17 = Năm phút cũng đáng kể.
care-message-18 = Bạn là một con người trọn vẹn, không chỉ là người tạo sữa.
care-message-19 = Cơ thể bạn đã làm một việc rất lớn. Hãy cho nó được mệt.
care-message-20 = Nuôi bé bằng cách nào là do bạn chọn. Giá trị của bạn không đo bằng lượng sữa.
care-message-21 = Tắc sữa có thể bị lại. Điều đó cho biết cần xem ở đâu, không phải trách ai.
care-message-22 = Nếu đau hơn, đó là lý do để gọi, không phải để cố thêm.
care-message-23 = Đưa điện thoại này cho ai đó và nhờ nước, đồ ăn, và mười phút yên tĩnh.
care-message-24 = Cách làm của gia đình bạn và hướng dẫn này có thể đi cùng nhau. Giữ lại những gì thấy đúng và an toàn.

care-tip-rest-lie = Nằm xuống, để bé ở gần bạn, ở chỗ ngủ an toàn. Chợp mắt trước, việc nhà sau.
care-tip-rest-help = Nhờ một người làm một việc: đồ ăn, trông con lớn, giặt giũ.
care-tip-cold-pack = Lạnh: 10 phút, bọc khăn, rồi bỏ ra một lúc. Nhiều nhất mỗi giờ một lần nếu thấy dễ chịu.
care-tip-cold-none = Không muốn chườm lạnh? Khăn ẩm mát cũng được. Không gì cả cũng được.
care-tip-feeding = Cho bú hoặc hút sữa theo nhịp thường ngày, cả hai bên. Không cần chạy đua.
care-tip-position-change = Đổi tư thế bú trong ngày. Nếu sữa chảy nhanh, ngả lưng để sữa chảy chậm lại.
care-tip-position-latch = Xem khớp ngậm: cằm áp vào ngực, miệng mở rộng, không kẹp đau. Nhờ người được đào tạo xem cùng bạn.
care-tip-pump = Giữ lịch hút sữa của bạn. Xem phễu hút có vừa không, và dùng lực hút thấp nhất mà vẫn ra sữa và thấy dễ chịu.
care-tip-pressure = Bớt sức ép lên chỗ đau: áo ngực, dây túi, dây an toàn (vẫn phải cài), địu, đai nịt bụng, nằm sấp khi ngủ.
care-tip-medicine = Thuốc giảm đau: theo nhãn thuốc và hỏi dược sĩ. Cho họ biết nếu bạn có vấn đề về dạ dày, thận hoặc dị ứng.
care-tip-supplements = Lecithin hoặc thực phẩm bổ sung khác? Hỏi nhân viên y tế trước.
care-tip-avoid = Bỏ những thứ này: máy mát-xa, bàn chải đánh răng, lược, đốt ngón tay, miếng chườm nóng, cốc giác hút. Đừng cạy đốm trắng.
care-tip-stress-breath = Trước mỗi cữ bú: ba nhịp thở chậm, hít vào đếm 4 và thở ra đếm 6.
care-tip-stress-note = Gọi tên một điều lo, viết ra, rồi khép ghi chú lại.
care-tip-skin = Nhìn da mỗi ngày một lần, không phải cả ngày.
care-tip-mind = Hãy nói với ai đó nếu phần lớn các ngày bạn thấy buồn.
care-tip-follow-up = Không đỡ trong 24 giờ: hãy gọi. Nếu bị lại, buổi khám với chuyên gia sữa mẹ có thể tìm nguyên nhân.
care-tip-team = Cho những người chăm sóc bạn xem trang về lần tắc này: chuyên viên mát-xa trị liệu, chuyên gia sữa mẹ, bác sĩ, bác sĩ của bé.
care-tip-home-visit = Nếu khó ra ngoài, hãy xin khám tại nhà hoặc qua video.
