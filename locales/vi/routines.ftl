### Tên mỗi bài, để làm gì, và chắc chắn đến đâu.

routines-name-clog-relief = Làm dịu chỗ tắc
routines-name-everyday = Năm phút yên tĩnh
routines-name-calm-only = Chạm nhẹ như lông vũ và nghỉ
routines-name-warm-up = Thư giãn và làm ấm
routines-name-lymph = Vuốt nhẹ như lông vũ
routines-name-butterfly = Vuốt cánh bướm
routines-name-circles = Xoay vòng bằng đầu ngón tay
routines-name-nipple = Làm mềm núm vú
routines-name-compress = Giữ nhẹ ngực khi cho bú hoặc hút sữa
routines-name-hand-express = Vắt sữa bằng tay
routines-name-aftercare = Thả lỏng

routines-purpose-clog-relief = Trọn một buổi cho chỗ đau hoặc chỗ tắc mới, một bên, cùng với một cữ bú bình thường.
routines-purpose-everyday = Làm quen với cơ thể mình và nghỉ một chút. Không hứa sẽ ngăn được tắc sữa.
routines-purpose-calm-only = Chỉ chạm nhẹ nhất, cho những ngày da dễ đau hoặc bạn không chắc.
routines-purpose-warm-up = Thư giãn, xem mình thế nào và bớt căng.
routines-purpose-lymph = Đưa dịch thừa đi, bằng cách chạm nhẹ đến mức chỉ da di chuyển.
routines-purpose-butterfly = Làm lỏng toàn bộ ngực trước các động tác nhỏ hơn.
routines-purpose-circles = Giúp mô quanh chỗ đau lỏng ra. Không bao giờ lên chính chỗ đau.
routines-purpose-nipple = Làm mềm chỗ sữa ra để sữa bắt đầu chảy.
routines-purpose-compress = Giúp sữa đi qua trong lúc bé bú hoặc máy đang hút.
routines-purpose-hand-express = Lấy ra một ít sữa cho dễ chịu.
routines-purpose-aftercare = Làm dịu chỗ sưng, xem lại và tính cho vài giờ tới.

routines-when-clog-relief = Chỗ đau mới có hoặc bị lại, không đau lắm, và phần kiểm tra nói bạn có thể làm tiếp.
routines-when-everyday = Bất cứ ngày nào không sốt, da không đỏ và không có chỗ đau. Sau cữ bú hoặc khi tắm.
routines-when-calm-only = Phần kiểm tra nói: chỉ chạm nhẹ như lông vũ.
routines-when-warm-up = Trước mọi bài.
routines-when-lymph = Ngực đầy, căng tức hoặc đau.
routines-when-butterfly = Không sốt, không đau lắm, da lành lặn.
routines-when-circles = Sau khi vuốt nhẹ như lông vũ hoặc vuốt cánh bướm, khi không đau lắm.
routines-when-nipple = Chỉ khi da núm vú lành lặn và chạm vào thấy ổn.
routines-when-compress = Trong lúc bé bú hoặc máy đang hút, mức đau 4 trở xuống, và chỗ đau đã mềm ra.
routines-when-hand-express = Đầy hoặc căng tức sau cữ bú, hoặc bé không ngậm vú được.
routines-when-aftercare = Sau mọi bài và mỗi lần dừng sớm.

routines-not-clog-relief = Sốt, vùng đổi màu lan ra, rất đau ở chỗ đau, hoặc câu trả lời nào nói: hãy gọi.
routines-not-everyday = Sốt, da đỏ hoặc nóng, có cục mới.
routines-not-calm-only = Sốt, vùng đổi màu lan ra, cục máu đông, suy tim hoặc suy thận, đang chữa ung thư hoặc đã lấy hạch, cho đến khi bác sĩ của bạn đồng ý.
routines-not-warm-up = Không đắp khăn ấm lên da nóng, đỏ, sẫm hơn hoặc tê, hoặc khi sốt.
routines-not-lymph = Sốt, vùng đổi màu lan ra, cục máu đông, suy tim hoặc suy thận, đang chữa ung thư hoặc đã lấy hạch.
routines-not-butterfly = Da đỏ hoặc nóng dưới đường vuốt, có túi độn hoặc thuốc chống đông máu, hoặc khi được khuyên chỉ chạm nhẹ như lông vũ.
routines-not-circles = Ngay trên chỗ đau, trên da bị rách, hoặc khi được khuyên chỉ chạm nhẹ như lông vũ.
routines-not-nipple = Vết nứt, máu, mụn nước, đốm trắng, mới xỏ khuyên, hoặc khi mang thai.
routines-not-compress = Mức đau 5 trở lên, chỗ đau đỏ hoặc nóng, túi độn, thuốc chống đông máu, sốt. Không bao giờ làm giữa các cữ bú.
routines-not-hand-express = Chỉ để làm cạn ngực. Mức đau 5 trở lên. Khi mang thai.
routines-not-aftercare = Không chườm lạnh lên da tê hoặc nếu có bệnh khiến da đau khi lạnh: hãy dùng khăn mát.

routines-note-clog-relief = Được các chuyên viên trị liệu dùng; một nghiên cứu tại phòng khám trên 84 người cho thấy đỡ nhanh hơn với một loạt động tác do nhân viên thực hiện. Chưa được thử tại nhà.
routines-note-everyday = Chạm nhẹ là lựa chọn ít rủi ro hơn. Không hứa hẹn điều gì.
routines-note-calm-only = Rất nhẹ nhàng và ít rủi ro. Nhiều người thấy dễ chịu; bằng chứng còn hạn chế.
routines-note-warm-up = Ấm chỉ để dễ chịu. Các chuyên gia nay ưa làm mát hơn khi bị sưng.
routines-note-lymph = Rất nhẹ nhàng và ít rủi ro. Nhiều người thấy dễ chịu; bằng chứng còn hạn chế.
routines-note-butterfly = Thuộc một loạt động tác đã giúp ích trong một nghiên cứu tại phòng khám, do nhân viên được đào tạo thực hiện.
routines-note-circles = Các phòng khám dùng vòng nhỏ và nhẹ. Vòng mạnh có thể làm bầm và sưng thêm.
routines-note-nipple = Riêng bước này chưa được chứng minh. Bạn có thể bỏ qua.
routines-note-compress = Ép phía sau chỗ đau, không bao giờ lên chỗ đau. Nhẹ và ngắn tốt hơn mạnh.
routines-note-hand-express = Dừng khi thấy dễ chịu. Lấy thêm có thể báo cho cơ thể tạo thêm sữa.
routines-note-aftercare = Làm mát, nghỉ ngơi và các cữ bú bình thường giúp được nhiều.
