### Các dòng trong danh sách kiểm tra: giữ nguyên mức độ và con số.

signs-confused = Lú lẫn, nói líu lưỡi, hoặc khó đánh thức
signs-breath = Rất khó thở
signs-chest = Đau trong lồng ngực, hoặc tim đập dồn dập lúc nghỉ
signs-faint = Ngất xỉu hoặc co giật
signs-mottled = Da tím tái, loang lổ hoặc rất nhợt nhạt
signs-shaking = Run không ngừng
signs-leg = Một chân mới bị sưng, đỏ hoặc đau
signs-face-hands = Mặt hoặc tay sưng đột ngột
signs-headache = Nhức đầu không hết, hoặc mắt nhìn thấy khác đi
signs-bleeding = Ra máu rất nhiều, hoặc đau bụng dữ dội
signs-urine = Cả ngày không đi tiểu, hoặc uống gì cũng nôn ra
signs-dying = Tôi thấy như mình có thể chết

signs-harm = Ý nghĩ làm hại bản thân hoặc bé
signs-unsafe = Tôi không giữ được mình an toàn, hoặc nghe hay thấy những điều người khác không nghe, không thấy
signs-baby-limp = Bé mềm nhũn, tím tái, khó đánh thức hoặc thở không bình thường
signs-baby-fever = Bé dưới 3 tháng tuổi và sốt từ 38.0 °C (100.4 °F) trở lên
signs-baby-dry = Bé có ít hơn 6 tã ướt một ngày, ngủ li bì hoặc không chịu bú
signs-mood = Phần lớn các ngày tôi thấy buồn hoặc lo, hoặc tôi không ngủ được cả khi bé ngủ

signs-hot = Sờ thấy nóng
signs-colour = Đỏ, hoặc sẫm hơn mọi khi
signs-spreading = Màu lan ra, rộng thêm hoặc thành vệt
signs-third = Hơn một phần ba ngực đã đổi màu
signs-peel = Da có chỗ lõm, hoặc sần như vỏ cam
signs-purple = Chuyển tím hoặc đen, hoặc phồng rộp
signs-numb = Tê, hoặc đau hơn hẳn những gì nhìn thấy
signs-wound = Vết loét hoặc vết thương hở

signs-pus = Mủ hoặc máu
signs-pulled = Mới bị tụt vào trong
signs-crack = Mụn nước hoặc vết nứt sâu
signs-cracked = Nứt hoặc đau
signs-dot = Đốm trắng

signs-fluid = Mềm, như chứa nước, và chạm vào rất đau
signs-sharp = Cứng và nóng, bờ rõ nét
signs-armpit = Cục cứng ở nách mãi không hết
signs-tight = Hai bên căng tức và cứng khắp
signs-full = Chỉ căng đầy hoặc đau, không có cục

signs-short-emergency = Lú lẫn, ngất xỉu, co giật, đau trong lồng ngực, hoặc rất khó thở
signs-short-pale = Tím tái hoặc rất nhợt nhạt, run không ngừng, hoặc cả ngày không đi tiểu
signs-short-leg = Một chân mới bị sưng hoặc đau, mặt hoặc tay sưng, hoặc ra máu nhiều
signs-short-headache = Nhức đầu không hết, mắt nhìn thấy khác đi, hoặc đau bụng dữ dội
signs-short-harm = Ý nghĩ làm hại mình hoặc bé, hoặc bé không khỏe
signs-short-fever = Sốt, hoặc nóng, run lạnh hay đau nhức trong ngày qua
signs-short-skin = Da nóng, đỏ hoặc sẫm hơn, lan ra, có chỗ lõm, hoặc có vết loét
signs-short-nipple = Núm vú: mủ, máu, mụn nước, vết nứt sâu, hoặc mới bị tụt vào trong
signs-short-lump = Cục cứng, kể cả ở nách, hoặc cục mềm và chạm vào rất đau
signs-short-medicine = Tôi đang dùng kháng sinh mà không đỡ
signs-short-spot = Có chỗ đau hoặc có cục
