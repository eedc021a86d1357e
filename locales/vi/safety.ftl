### Lời về an toàn: giữ nguyên mức độ, thứ tự và mọi con số của bản tiếng Anh.

## Ý nghĩa của câu trả lời

safety-t01-head = Hãy tìm sự trợ giúp ngay bây giờ
safety-t01-body = Những dấu hiệu này cần được chăm sóc ngay. Hãy gọi số cấp cứu.
safety-t01-why = Đây có thể là dấu hiệu của nhiễm trùng huyết: cả cơ thể đang chống lại nhiễm trùng. Bệnh này hiếm, nhưng không thể chờ. Một bên ngực đau có thể dẫn đến bệnh này.
safety-t02-head = Hãy tìm sự trợ giúp ngay bây giờ
safety-t02-body = Những dấu hiệu này có thể nghiêm trọng trong năm đầu sau sinh. Hãy gọi số cấp cứu.
safety-t02-why = Đây là những dấu hiệu báo động khẩn trong vòng một năm sau sinh. Chúng không liên quan đến tắc sữa.
safety-t03-head = Bạn rất quan trọng. Hãy nói chuyện với ai đó ngay bây giờ
safety-t03-body = Những ý nghĩ như vậy có thể đến sau khi sinh, và điều trị được. Hãy gọi đường dây nóng khủng hoảng ngay. Đừng ở một mình.
safety-t03-no-line-body = Những ý nghĩ như vậy có thể đến sau khi sinh, và điều trị được. Hãy gọi số cấp cứu ngay. Đừng ở một mình.
safety-t03-why = Điều này có thể xảy ra với bất kỳ cha mẹ nào. Đây là bệnh, không phải lỗi của bạn. Người trực đường dây nóng khủng hoảng hiểu rõ điều này.
safety-t04-head = Hãy đi khám ngay bây giờ
safety-t04-body = Đây là những dấu hiệu báo động trong năm đầu sau sinh. Hãy gọi ngay hoặc đến bệnh viện.
safety-t04-why = Cục máu đông, huyết áp rất cao hoặc ra máu nhiều có thể bắt đầu như thế này. Mỗi điều này đều có thể xảy ra trong vòng một năm sau sinh. Điều nào cũng điều trị được.
safety-t05-head = Da như thế này: hãy tìm sự trợ giúp ngay bây giờ
safety-t05-body = Sốt cùng với da như thế này không thể chờ. Hãy gọi số cấp cứu.
safety-t05-why = Đây có thể là nhiễm trùng da sâu. Bệnh này hiếm và tiến triển nhanh, nên bác sĩ muốn khám ngay.
safety-t06-head = Bạn đang sốt. Hãy gọi ngay bây giờ
safety-t06-body = Trong năm đầu sau sinh, sốt từ 38.0 °C (100.4 °F) trở lên cần được khám. Tạm ngưng các động tác mát-xa cho đến lúc đó.
safety-t06-why = Sốt sau sinh có thể do nhiều nguyên nhân. Viêm vú, tức là ngực bị viêm, là một trong số đó. Xoa chà có thể làm nặng thêm, vì vậy nên có người khám trước.
safety-t06-high-head = Bạn đang sốt. Hãy gọi ngay bây giờ
safety-t06-high-body = Sốt từ 38.5 °C (101.3 °F) trở lên: có thể bạn cần được khám viêm vú hôm nay. Tạm ngưng các động tác mát-xa cho đến lúc đó.
safety-t06-very-high-head = Bạn sốt cao. Hãy đi khám ngay bây giờ
safety-t06-very-high-body = Sốt từ 39.5 °C (103.1 °F) trở lên là lý do để đến phòng khám khẩn cấp hoặc phòng cấp cứu.
safety-t07-head = Bạn thấy không khỏe. Hãy gọi ngay bây giờ
safety-t07-body = Ớn lạnh, đau nhức người hoặc thấy trong người rất không khỏe cần được khám. Hãy đo nhiệt độ nếu bạn đo được.
safety-t07-why = Ớn lạnh và đau nhức người như cúm có thể là dấu hiệu đầu tiên của viêm vú, ngay cả trước khi sốt.
safety-t08-head = Vùng da đổi màu đang lan. Hãy gọi hôm nay
safety-t08-body = Da đỏ lên hoặc sẫm đi trong vài giờ nên được khám. Tạm ngưng các động tác mát-xa cho đến lúc đó.
safety-t08-why = Màu lan ra hoặc có vệt có thể nghĩa là vi trùng đang hoạt động. Trên da sẫm, vùng này có thể trông tím hoặc xám, hoặc chỉ thấy nóng.
safety-t09-head = Hãy gọi hôm nay về núm vú
safety-t09-body = Có mủ hoặc máu thì nên được khám. Tạm ngưng các động tác mát-xa cho đến lúc đó.
safety-t09-why = Một vết nứt nhỏ có thể chảy máu. Máu hoặc mủ cũng có thể đến từ bên trong, nên cần được khám.
safety-t10-head = Cục này cần được khám hôm nay
safety-t10-body = Đừng ấn hay xoa lên đó. Hãy gọi và hỏi xem có cần siêu âm không.
safety-t10-why = Đây có thể là áp-xe: một ổ mủ. Áp-xe cần được bác sĩ lấy mủ ra. Sữa vẫn có thể tiếp tục chảy.
safety-t11-head = Hãy nhờ người khám chỗ này hôm nay
safety-t11-body = Phần lớn trường hợp là vô hại. Nhưng vẫn nên được khám sớm. Hãy gọi hôm nay.
safety-t11-why = Đây cũng có thể là dấu hiệu của ung thư vú thể viêm. Bệnh này hiếm, và khám sớm là quan trọng. Hãy dùng những lời này khi gọi điện.
safety-t12-head = Hãy gọi hôm nay về thuốc của bạn
safety-t12-body = Sau một ngày dùng kháng sinh, lẽ ra bạn phải thấy đỡ hơn. Nên có người khám lại.
safety-t12-why = Đôi khi cần đổi thuốc khác, hoặc có áp-xe. Đừng tự ý ngưng thuốc.
safety-t13-head = Đừng động vào bên này và hãy gọi hôm nay
safety-t13-body = Da hở có thể bị nhiễm trùng khi chạm vào. Hãy hỏi trước khi cho bé bú bên này.
safety-t13-why = Mụn nước có thể do một loại vi-rút nguy hiểm cho bé. Vết nứt sâu và vết thương để vi trùng lọt vào.
safety-t14-head = Đau nhiều như vậy cần được khám hôm nay
safety-t14-body = Đau nhiều, hoặc đau tăng dần suốt một ngày, nên được khám. Tạm ngưng các động tác mát-xa cho đến lúc đó.
safety-t14-why = Cơn đau là lời nhắn của cơ thể. Cố làm tiếp có thể làm tổn thương mô và sưng thêm.
safety-t15-head = Một ngày rồi chưa đỡ: hãy đặt hẹn khám
safety-t15-body = Hãy gọi trong tuần này để được khám. Trong lúc chờ, chạm nhẹ như lông vũ thì được.
safety-t15-why = Phần lớn chỗ tắc dịu đi trong một hai ngày. Nếu không, nên có người tìm ra lý do.
safety-t15-long-head = Hai ngày rồi chưa đỡ: hãy đặt hẹn khám
safety-t15-long-body = Hãy gọi trong tuần này để được khám. Trong lúc chờ, chạm nhẹ như lông vũ thì được, nhưng không chạm lên chỗ có cục.
safety-t15-lock-head = Tình hình không đỡ hơn. Hãy gọi hôm nay
safety-t15-lock-body = Bạn thấy không khỏe, hoặc tình hình nặng hơn. Tạm ngưng các động tác mát-xa cho đến khi có người khám cho bạn.
safety-t16-head = Hãy gọi hôm nay về vùng da này
safety-t16-body = Với trường hợp của bạn, da đổi màu nên được khám sớm. Tạm ngưng các động tác mát-xa cho đến lúc đó.
safety-t16-why = Nhiễm trùng có thể nặng lên nhanh hơn trong hai tuần đầu sau khi sinh hoặc nằm viện. Người có hệ miễn dịch yếu hoặc bị tiểu đường cũng vậy.
safety-t17-head = Có cục đã hai tuần: hãy đặt hẹn khám
safety-t17-body = Hãy xin chụp hình cục đó, ví dụ siêu âm. Chạm nhẹ như lông vũ thì được, nhưng không chạm lên chỗ có cục.
safety-t17-why = Cục không tan cần được xem bên trong. Siêu âm là an toàn khi bạn đang có sữa.
safety-t17b-head = Bị lại: hãy đặt hẹn khám với chuyên gia sữa mẹ
safety-t17b-body = Bỏ các động tác vuốt trên chỗ có cục. Có người có thể giúp bạn tìm nguyên nhân.
safety-t17b-why = Tắc sữa hay bị lại thường có nguyên nhân tìm ra được: khớp ngậm, máy hút, áo ngực chật, hoặc nhiều sữa hơn bé bú.
safety-t18-head = Chỉ chạm nhẹ như lông vũ, và đi khám sớm
safety-t18-body = Cục không tan sau hơn ba ngày nên được khám trong một hai ngày tới.
safety-t18-why = Rất có thể cục đang tan dần. Nhưng sau vài ngày vẫn nên có người sờ khám.
safety-t19-head = Hãy hỏi trước khi mát-xa
safety-t19-body = Với tiền sử sức khỏe của bạn, hãy hỏi nhân viên y tế trước. Không cần vội.
safety-t19-why = Vuốt nhẹ làm dịch di chuyển trong cơ thể. Nếu có bệnh tim, bệnh thận, đang chữa ung thư, hoặc từng có cục máu đông, thì cần ý kiến của chuyên gia.
safety-t20-head = Hãy hỏi trước khi mát-xa mạnh hơn
safety-t20-body = Nếu có túi độn ngực hoặc đã phẫu thuật, hãy hỏi nhân viên y tế trước. Trong lúc chờ, chạm nhẹ như lông vũ thì được.
safety-t20-why = Một lực ấn mà người khác không thấy gì vẫn có thể làm tổn thương túi độn, mô đang lành, hoặc người có máu loãng.
safety-t20-lock-head = Hãy hỏi trước khi mát-xa
safety-t20-lock-body = Bạn có thể dễ bị bầm, hoặc cơ thể còn đang lành. Hãy hỏi nhân viên y tế trước. Không cần vội.
safety-t20-cleared-head = Với bạn, chỉ chạm nhẹ như lông vũ
safety-t20-cleared-body = Nhân viên y tế của bạn đã nói là được. Những động tác vuốt nhẹ nhất là lựa chọn an toàn.
safety-t21-head = Đang mang thai: hãy hỏi trước khi mát-xa
safety-t21-body = Trong lúc chờ, chạm nhẹ như lông vũ thì được. Đừng động vào núm vú, và đừng vắt sữa.
safety-t21-why = Chạm nhiều vào núm vú có thể gây co thắt tử cung.
safety-t21-cleared-head = Đang mang thai: chỉ chạm nhẹ như lông vũ
safety-t21-cleared-body = Nhân viên y tế của bạn đã nói là được. Vẫn đừng động vào núm vú, và đừng vắt sữa.
safety-t22-head = Lúc này chỉ chạm nhẹ như lông vũ
safety-t22-body = Da ấm lên hoặc đã đổi màu. Hôm nay, làm mát và vuốt rất nhẹ sẽ dễ chịu hơn xoa chà.
safety-t22-why = Da ấm và đổi màu nghĩa là bên dưới đang sưng. Xoa chà làm sưng thêm. Các cữ bú vẫn như thường lệ.
safety-t23-head = Trước hết, chạm nhẹ như lông vũ
safety-t23-body = Lúc này còn quá đau để làm nhiều hơn. Hãy chấm lại mức đau sau khi chạm nhẹ như lông vũ, hoặc sau 20 phút chườm lạnh.
safety-t23-why = Mô đang rất đau sẽ sưng lên khi bị ấn. Nếu bớt đau, bạn có thể làm tiếp.
safety-t24-head = Lúc này chỉ chạm nhẹ như lông vũ
safety-t24-body = Cả hai bên đều căng tức và đầy, như thường gặp trong những ngày đầu. Hãy vắt ra một ít sữa bằng tay cho mềm bớt.
safety-t24-why = Trong tuần đầu, dịch và sữa về cùng lúc. Sẽ êm lại trong một hai ngày nhờ cho bú, khăn mát và nghỉ ngơi.
safety-t25-head = Các bước ở núm vú được bỏ qua
safety-t25-body = Da nứt hoặc đau cần được nghỉ. Đừng động vào đốm trắng.
safety-t25-why = Lăn và giãn sẽ làm đau vùng da bị rách.
safety-t26-head = Đừng cố lấy hết sữa trong ngực
safety-t26-body = Lấy sữa ra nhiều hơn là báo cho cơ thể tạo thêm sữa. Đi gặp chuyên gia sữa mẹ có thể giúp bạn.
safety-t26-why = Sữa nhiều hơn hẳn lượng bé bú khiến dễ bị tắc hơn. Chuyên gia có thể giúp bạn giảm dần.
safety-t27-head = Lúc này đủ rồi: hãy để ngực nghỉ
safety-t27-body = Mát-xa thêm có thể làm sưng thêm. Chạm nhẹ như lông vũ và làm mát thì được.
safety-t27-why = Các giới hạn này do chúng tôi thận trọng tự chọn. Ngực của bạn vẫn đang lành lại trong lúc bạn nghỉ.
safety-t28-head = Bạn cũng đáng được nâng đỡ
safety-t28-body = Buồn hoặc lo lắng sau sinh là chuyện thường gặp. Hãy nói với một người bạn tin tưởng.
safety-t28-why = Buồn bã sau sinh là bệnh điều trị được. Biết nhờ giúp đỡ là một kỹ năng.
safety-t29-head = Hãy tìm sự trợ giúp cho bé ngay bây giờ
safety-t29-body = Hãy gọi số cấp cứu. Việc chăm sóc bạn để sau.
safety-t29-why = Bé mềm nhũn, tím tái hoặc rất khó đánh thức, khó thở, hoặc sốt khi dưới 3 tháng tuổi thì không thể chờ.
safety-t29b-head = Hãy gọi bác sĩ của bé hôm nay
safety-t29b-body = Bé ít tã ướt, ngủ li bì hoặc không chịu bú nên được khám hôm nay.
safety-t29b-why = Từ khoảng một tuần tuổi, 6 tã ướt mỗi ngày cho thấy bé nhận đủ sữa.
safety-t30-head = Bạn có thể bắt đầu
safety-t30-body = Hôm nay không có dấu hiệu báo động. Hãy làm nhẹ tay, và dừng lúc nào bạn muốn.
safety-t30-why = Mới tắc, không sốt, da không nóng và ít đau: vuốt nhẹ là lựa chọn hợp lý. Một nghiên cứu tại phòng khám trên 84 người cho thấy đỡ nhanh hơn với một loạt động tác vuốt do nhân viên thực hiện. Cách này chưa được thử nghiệm tại nhà.
safety-t31-head = Hôm nay yên ổn
safety-t31-body = Không thấy dấu hiệu gì đáng ngại. Năm phút yên tĩnh hằng ngày có thể là lúc dịu dàng dành cho chính bạn.
safety-t31-why = Vuốt nhẹ là để dễ chịu. Chưa ai chứng minh rằng cách này ngăn được tắc sữa.
safety-t32-head = Lúc này chỉ chạm nhẹ như lông vũ
safety-t32-body = Còn điều chưa rõ, hoặc bạn không được khỏe. Chạm nhẹ nhất là lựa chọn an toàn.
safety-t32-why = Khi không chắc, chúng tôi chọn cách nhẹ nhàng nhất. Bạn có thể trả lời lại bất cứ lúc nào.

## Nhãn ngắn

safety-outcome-emergency = Tìm trợ giúp ngay
safety-outcome-call = Nên có người khám
safety-outcome-gentle = Chạm nhẹ nhàng
safety-outcome-go = Bạn có thể bắt đầu
safety-urgency-now = Gọi ngay
safety-urgency-today = Gọi hôm nay
safety-urgency-week = Đặt hẹn trong tuần này
safety-urgency-ask-first = Hỏi trước, không vội
safety-calm-line = Bạn đã kiểm tra, vậy là tốt. Giờ hãy để có người khám cho bạn.

## Ghi chú bên câu trả lời

safety-note-had-a-baby = Hãy nói: “Tôi đã sinh con trong vòng một năm qua.”
safety-note-crisis-line = Đường dây nóng khủng hoảng trực cả ngày lẫn đêm.
safety-note-stay-with-someone = Ở cạnh một người bạn tin tưởng. Đặt bé ở nơi an toàn.
safety-note-support-line = Đường dây hỗ trợ cha mẹ mới có con cũng lắng nghe bạn. Đó không phải đường dây nóng khủng hoảng.
safety-note-tell-someone = Hôm nay hãy nói với một người về cảm giác của bạn.
safety-note-no-reply-1h = Không ai trả lời trong vòng một giờ? Hãy đến phòng khám khẩn cấp hoặc phòng cấp cứu.
safety-note-breast-exam = Hãy xin được khám vú hôm nay.
safety-note-urgent-care = Đừng chờ người ta gọi lại.
safety-note-take-temperature = Đo nhiệt độ ngay và đo lại sau một giờ.
safety-note-pen-line = Dùng bút vẽ một đường quanh vùng đổi màu. Xem màu có lan ra ngoài đường đó không.
safety-note-not-on-lump = Không vuốt trên chỗ có cục. Hãy đi vòng quanh.
safety-note-ask-ultrasound = Hỏi xem có cần siêu âm không.
safety-note-recheck-treatment = Dùng thuốc tiếp cho đến khi có người dặn bạn khác đi.
safety-note-ask-before-feeding-side = Hỏi trước khi cho bé bú bên này. Bên kia thì được.
safety-note-book-imaging = Hãy xin siêu âm. Siêu âm là an toàn khi bạn đang có sữa.
safety-note-book-lactation = Đặt hẹn với chuyên gia sữa mẹ để tìm nguyên nhân.
safety-note-book-visit = Đặt hẹn khám trong một hai ngày tới.
safety-note-ask-provider = Hãy hỏi: “Tôi mát-xa nhẹ có được không?” Rồi ghi câu trả lời vào ứng dụng.
safety-note-not-while-pregnant = Khi đang mang thai, không làm các bước ở núm vú và không vắt sữa bằng tay.
safety-note-cool = Khăn mát hoặc túi chườm lạnh bọc khăn có thể làm dịu da.
safety-note-recheck-6h = Xem lại da sau 6 giờ.
safety-note-recheck-20min = Chấm lại mức đau sau 20 phút.
safety-note-soften-by-hand = Vắt ra một ít sữa bằng tay, chỉ đến khi thấy mềm hơn.
safety-note-skip-nipple = Hôm nay các bước ở núm vú được bỏ qua.
safety-note-not-to-empty = Dừng khi thấy dễ chịu. Mềm là đủ.
safety-note-rest-now = Bạn đã làm nhiều rồi. Phần còn lại để mai cũng được.
safety-note-baby-first = Lúc này bé là trước hết.
safety-note-baby-today = Vẫn thử cho bé bú cho đến lúc đó.

## Trong lúc chờ

safety-wait-title = Trong lúc chờ
safety-wait-milk = Sữa của bạn vẫn tốt cho bé.
safety-wait-milk-side = Hỏi trước khi cho bé bú bên đau. Sữa bên kia vẫn tốt.
safety-wait-keep-feeding = Cho bú hoặc hút sữa như thường lệ. Đừng ngưng đột ngột, và đừng thêm cữ nào.
safety-wait-cold = Túi chườm lạnh bọc khăn, 10 phút
safety-wait-cool = Khăn ẩm mát
safety-wait-pain-relief = Thuốc giảm đau: theo nhãn thuốc, hoặc hỏi dược sĩ.
safety-wait-breathe = Hít vào đếm 4 và thở ra đếm 6.
safety-wait-pen-line = Dùng bút vẽ một đường quanh vùng đổi màu.
safety-wait-emergency-if = Gọi số cấp cứu nếu bạn thấy lú lẫn, muốn ngất, hoặc khó thở.
safety-wait-feed = Bắt đầu cho bú hoặc hút sữa
safety-wait-by-hand = Xem cách vắt ra một ít sữa bằng tay
safety-wait-feed-side = Ở bên kia, như thường lệ.
safety-wait-feed-usual = Như thường lệ.

## Sau khi gọi

safety-heard-title = Bạn đã liên lạc được với ai chưa?
safety-heard-what = Họ nói gì?
safety-said-seen = Họ đã khám cho tôi
safety-said-medicine = Tôi được cho thuốc
safety-said-massage-ok = Mát-xa được
safety-said-not-yet = Chưa

## Các thẻ kiểm tra

safety-card-emergency = Lúc này có điều nào sau đây không?
safety-card-emergency-plain = Lúc này bạn có thấy mình bệnh nặng không? Đầu óc có mơ hồ không? Bạn có khó lấy hơi, đau trong lồng ngực, bị ngất, sưng một chân, hoặc ra máu nhiều không?
safety-card-safety = Bạn và bé có an toàn không?
safety-card-safety-plain = Bạn có thấy mình giữ được an toàn cho bản thân không? Bé có thức, bú và thở như mọi khi không?
safety-card-fever = Trong ngày qua có sốt hoặc thấy không khỏe không?
safety-card-fever-plain = Từ hôm qua, bạn có thấy nóng, lạnh run, hoặc đau nhức khắp người như bị cúm không?
safety-card-skin = Hãy nhìn da. Có điều nào sau đây không?
safety-card-skin-plain = Soi đèn và nhìn một lần. Có vùng nào trông hoặc sờ thấy khác với da xung quanh không?
safety-card-nipple = Còn núm vú thì sao?
safety-card-nipple-plain = Có gì khác ngoài sữa chảy ra không? Núm vú trông có khác tuần trước không?
safety-card-lump = Sờ chỗ đau thấy thế nào?
safety-card-lump-plain = Chạm nhẹ bằng các ngón tay duỗi phẳng. Có cục cứng hoặc cục mềm nào ở ngực hoặc ở nách không?
safety-card-pain = Bây giờ đau mức nào?
safety-card-pain-plain = Nếu 0 là không đau và 10 là đau nhất bạn có thể nghĩ ra, thì bây giờ bạn ở mức nào?
safety-card-since = Từ bao giờ, và đang ra sao?
safety-card-since-plain = Bạn nhận thấy lần đầu khi nào? So với lúc đó, bây giờ đỡ hơn, như cũ, hay nặng hơn?
safety-card-profile = Bạn có điều nào sau đây không?
safety-card-profile-plain = Bác sĩ có bao giờ nói bạn có một trong những điều này không? Hoặc bạn có dùng thuốc vì một điều trong số đó không?

## Từng dấu hiệu

safety-sign-confused = Lú lẫn
safety-sign-slurred = Nói líu lưỡi
safety-sign-hard-to-wake = Khó đánh thức
safety-sign-breathless = Rất khó thở
safety-sign-mottled-skin = Da tím tái, loang lổ hoặc rất nhợt nhạt
safety-sign-shaking = Run không ngừng
safety-sign-no-urine = Cả ngày không đi tiểu
safety-sign-feels-dying = Tôi thấy như mình có thể chết
safety-sign-chest-pain = Đau trong lồng ngực
safety-sign-racing-heart = Tim đập dồn dập lúc nghỉ
safety-sign-trouble-breathing = Khó thở
safety-sign-fainting = Ngất xỉu
safety-sign-seizure = Co giật
safety-sign-one-leg = Một chân mới bị sưng, đỏ hoặc đau
safety-sign-face-hands-swelling = Mặt hoặc tay sưng đột ngột
safety-sign-headache = Nhức đầu mãi không hết
safety-sign-vision = Mắt nhìn thấy khác đi
safety-sign-heavy-bleeding = Ra máu rất nhiều
safety-sign-belly-pain = Đau bụng rất dữ dội
safety-sign-no-fluids = Uống gì cũng nôn ra
safety-sign-harm-self = Ý nghĩ làm hại bản thân
safety-sign-harm-baby = Ý nghĩ làm hại bé
safety-sign-not-safe = Tôi không giữ được mình an toàn
safety-sign-voices = Tôi nghe hoặc thấy những điều người khác không nghe, không thấy
safety-sign-baby-limp = Bé mềm nhũn
safety-sign-baby-blue = Bé tím tái
safety-sign-baby-hard-to-wake = Bé khó đánh thức
safety-sign-baby-breathing = Bé thở không bình thường
safety-sign-baby-fever = Bé dưới 3 tháng tuổi và sốt từ 38.0 °C (100.4 °F) trở lên
safety-sign-baby-few-wets = Ít hơn 6 tã ướt một ngày, sau ngày thứ 6
safety-sign-baby-sleepy = Bé ngủ li bì
safety-sign-baby-not-feeding = Bé không chịu bú
safety-sign-low-mood = Phần lớn các ngày tôi thấy buồn
safety-sign-worry = Lúc nào tôi cũng lo
safety-sign-no-sleep = Tôi không ngủ được cả khi bé ngủ
safety-sign-hot = Nóng
safety-sign-red = Đỏ
safety-sign-darker = Sẫm hơn hoặc tím hơn mọi khi
safety-sign-spreading = Vùng đổi màu lan ra
safety-sign-streaks = Có vệt
safety-sign-growing = Vùng đó to ra trong vài giờ
safety-sign-over-third = Hơn một phần ba ngực đã đổi màu
safety-sign-dimpling = Da có chỗ lõm
safety-sign-orange-peel = Da sần như vỏ cam
safety-sign-purple-black = Chuyển tím hoặc đen
safety-sign-blistering = Phồng rộp
safety-sign-numb = Da tê
safety-sign-pain-out-of-scale = Đau hơn hẳn những gì nhìn thấy
safety-sign-sores = Vết loét
safety-sign-open-wound = Vết thương hở
safety-sign-pus = Mủ
safety-sign-blood = Máu
safety-sign-pulled-in = Mới bị tụt vào trong
safety-sign-deep-crack = Vết nứt sâu
safety-sign-blisters = Mụn nước trên núm vú
safety-sign-cracked = Nứt
safety-sign-sore = Đau
safety-sign-white-dot = Đốm trắng
safety-sign-lump = Có cục
safety-sign-fullness = Đầy hoặc căng tức, không có cục
safety-sign-fluid-tender = Mềm, như chứa nước, và chạm vào rất đau
safety-sign-sharp-hard-hot = Cứng và nóng, bờ rõ nét
safety-sign-armpit-hard = Cục cứng ở nách, vẫn còn khi đã hết căng đầy
safety-sign-both-hard = Hai bên căng tức và cứng
safety-sign-pumps-over = Tôi hút nhiều sữa hơn hẳn lượng bé bú
safety-sign-leaking = Tôi bị rỉ sữa nhiều

## Hồ sơ sức khỏe

safety-condition-pregnant = Đang mang thai
safety-condition-blood-thinner = Tôi dùng thuốc làm loãng máu (thuốc chống đông)
safety-condition-bleeding-disorder = Bệnh máu khó đông, dễ chảy máu
safety-condition-easy-bruises = Tôi dễ bị bầm
safety-condition-implants = Có túi độn ngực
safety-condition-surgery-recent = Phẫu thuật ngực trong 6 tuần qua
safety-condition-surgery-healed = Phẫu thuật ngực đã lâu hơn
safety-condition-clot-history = Cục máu đông ở chân hoặc phổi, hiện tại hoặc trước đây
safety-condition-heart-failure = Suy tim
safety-condition-kidney-failure = Suy thận
safety-condition-active-cancer = Ung thư đang điều trị
safety-condition-nodes-removed = Đã lấy hạch ở nách
safety-condition-radiation = Xạ trị ngực
safety-condition-weak-immune = Hệ miễn dịch yếu
safety-condition-diabetes = Tiểu đường chưa được kiểm soát
safety-condition-thyroid = Bệnh tuyến giáp
safety-condition-neck-artery = Bệnh ở động mạch cổ
safety-condition-rhythm = Nhịp tim không đều
safety-condition-cold-skin = Ngón tay hoặc núm vú trắng bệch và đau khi lạnh
safety-condition-numb-skin = Da ngực bị tê
safety-condition-herpes-or-piercing = Herpes, hoặc mới xỏ khuyên núm vú

## Lời để đọc qua điện thoại

safety-script-weeks = { PLURAL($weeks) ->
    [one] Tôi sinh con được { $weeksText } tuần và đang có sữa.
   *[other] Tôi sinh con được { $weeksText } tuần và đang có sữa.
}
safety-script-weeks-first = Tôi sinh con chưa đầy một tuần và đang có sữa.
safety-script-left = Tôi bị ở vú trái.
safety-script-right = Tôi bị ở vú phải.
safety-script-left-clock = Tôi bị ở vú trái, vị trí { $hour } giờ khi nhìn đối diện tôi.
safety-script-right-clock = Tôi bị ở vú phải, vị trí { $hour } giờ khi nhìn đối diện tôi.
safety-script-size = Cục rộng khoảng { $size }.
safety-script-hours = { PLURAL($hours) ->
    [one] Bắt đầu cách đây { $hoursText } giờ.
   *[other] Bắt đầu cách đây { $hoursText } giờ.
}
safety-script-pain = Mức đau là { $pain } trên 10.
safety-script-temperature = Nhiệt độ cao nhất của tôi trong ngày qua là { $temperature }.
safety-script-spreading = Vùng đỏ hoặc sẫm màu đang lan ra.
safety-script-not-spreading = Vùng đỏ hoặc sẫm màu không lan ra.
safety-script-tried = Tôi đã thử: { $what }.
safety-script-ask-infection = Tôi được dặn hỏi về viêm vú hoặc áp-xe, và siêu âm.
safety-script-ask-sepsis = Tôi đã sinh con trong vòng một năm qua. Tôi được dặn hỏi về nhiễm trùng huyết.
safety-script-ask-after-birth = Tôi đã sinh con trong vòng một năm qua. Tôi được cho biết đây là những dấu hiệu báo động khẩn.
safety-script-ask-crisis = Tôi mới sinh con. Tôi có những ý nghĩ làm tôi sợ, và tôi cần giúp đỡ ngay bây giờ.
safety-script-ask-skin-infection = Tôi đã sinh con trong vòng một năm qua. Tôi được dặn hỏi về nhiễm trùng da nặng.
safety-script-ask-inflammatory = Tôi được dặn xin kiểm tra ung thư vú thể viêm.
safety-script-ask-antibiotics = Tôi đang dùng kháng sinh mà chưa đỡ. Tôi được dặn hỏi xem thuốc có đúng loại không.
safety-script-ask-sore-skin = Tôi bị vết loét hoặc rách da ở ngực. Bé có được bú bên đó không?
safety-script-ask-imaging = Tôi được dặn xin siêu âm cục này.
safety-script-ask-lactation = Chỗ tắc cứ bị lại. Tôi được dặn xin hẹn với chuyên gia sữa mẹ.
safety-script-ask-massage = Tôi muốn biết, với tiền sử sức khỏe của tôi, mát-xa ngực nhẹ có được không.
safety-script-ask-baby = Con tôi cần giúp đỡ ngay bây giờ. Tôi được cho biết những dấu hiệu này không thể chờ.

## Khi dừng lại

safety-stop-s1 = Đau hơn
safety-stop-s1-reaction = Làm nhẹ hơn. Nếu sau 20 giây vẫn đau, mình dừng và thả lỏng.
safety-stop-s2 = Đau nhói, bỏng rát hoặc như điện giật
safety-stop-s2-reaction = Mình dừng ở đây và thả lỏng.
safety-stop-s3 = Vết bầm mới, phồng rộp, rách da, hoặc màu lan ra
safety-stop-s3-reaction = Mình dừng ở đây. Hãy trả lời các câu hỏi một lần nữa.
safety-stop-s4 = Run, ớn lạnh, muốn ngất, rất nóng, tim đập dồn dập, hoặc hụt hơi
safety-stop-s4-reaction = Mình dừng ở đây. Trước hết là các dấu hiệu cần giúp ngay.
safety-stop-s5 = Tử cung co thắt mạnh
safety-stop-s5-reaction = Tạm dừng 2 phút và thở. Nếu vẫn mạnh, hoặc bạn ra máu nhiều hơn, mình dừng.
safety-stop-s6 = Máu hoặc mủ
safety-stop-s6-reaction = Mình dừng ở đây. Hãy trả lời các câu hỏi một lần nữa.
safety-stop-s7 = Sữa chảy, hoặc chỗ đau mềm hơn
safety-stop-s7-reaction = Tốt. Giờ vuốt ít hơn, hoặc sang bước tiếp theo.
safety-stop-s8 = Bỗng sợ hãi, khóc, hoảng loạn, hoặc thấy khó chịu khi bị chạm
safety-stop-s8-reaction = Dừng lại là lựa chọn tốt. Cứ thong thả, cần bao lâu cũng được.
safety-stop-s9 = Hôm nay đủ rồi
safety-stop-s9-reaction = Mình kết thúc bằng phần thả lỏng.
