### Các bước của mỗi bài: lời hướng dẫn, lời nói ngắn (-short), và lời tả hình (-alt). Giữ nguyên thứ tự và mức độ.

## Thư giãn và làm ấm

steps-wu1 = Rửa tay. Ngả lưng, kê gối dưới hai cánh tay và nới lỏng áo ngực.
steps-wu1-short = Ngồi cho thoải mái.
steps-wu1-alt = Một người ngả lưng trên một chiếc gối lớn, dưới mỗi cánh tay có một chiếc gối. Bên cạnh là hình hai tay dưới vòi nước và áo ngực được mở ra.
steps-wu1-held = Rửa hoặc lau tay. Ngồi thẳng với bé, có chỗ tựa chắc, và nới lỏng áo ngực.
steps-wu1-held-short = Ngồi cho thoải mái.
steps-wu1-held-alt = Một người ngồi tựa vào một chiếc gối lớn, dưới mỗi cánh tay có một chiếc gối. Bên cạnh là hình hai tay dưới vòi nước và áo ngực được mở ra.
steps-wu1-helped = Rửa tay. Để cô ấy ngả lưng, kê gối dưới hai cánh tay và nới lỏng áo ngực.
steps-wu2 = Đặt một bàn tay lên tim. Bạn là người quyết định: bỏ qua hay dừng lúc nào cũng được.
steps-wu2-short = Bạn chọn từng bước.
steps-wu2-alt = Một bàn tay đặt phẳng trên xương ức, ngay trên tim. Bàn tay giơ lên là dấu hiệu dừng.
steps-wu2-helped = Cô ấy là người quyết định. Hỏi trước mỗi bước; bỏ qua hay dừng khi cô ấy bảo.
steps-wu2-helped-short = Cô ấy chọn từng bước.
steps-wu3 = Nhìn ngực, rồi sờ bằng các ngón tay duỗi phẳng. Đánh dấu chỗ đau và chấm mức đau từ 0 đến 10.
steps-wu3-short = Đau ở đâu? Đau mức nào?
steps-wu3-alt = Các ngón tay duỗi phẳng sờ ngực bên cạnh chỗ đau có ghim. Năm khuôn mặt đi từ bình thản đến rất đau.
steps-wu3-check = Sờ toàn bộ ngực bằng các ngón tay duỗi phẳng. Để ý xem có cục nào mới không.
steps-wu3-check-short = Ngón tay phẳng. Có gì mới không?
steps-wu3-check-alt = Các ngón tay duỗi phẳng đặt trên ngực. Chúng sờ chứ không ấn.

## Thở, vai, khăn

steps-wu4 = Hít vào đếm 4 và thở ra đếm 6. Thả vai xuống khi thở ra.
steps-wu4-short = Hít vào bốn, thở ra sáu.
steps-wu4-alt = Một người ngả lưng, một bàn tay đặt trên bụng. Bụng và một vòng tròn to lên khi hít vào và hạ xuống khi thở ra.
steps-wu5 = Xoay hai vai ra sau thành những vòng tròn to và chậm.
steps-wu5-short = Xoay vai ra sau.
steps-wu5-alt = Một người nhìn từ phía sau. Hai vai xoay tròn: lên, ra sau và xuống. Hình nhỏ cho thấy nhìn từ bên cạnh.
steps-wu6 = Nếu thích, đắp một chiếc khăn ấm và ẩm lên ngực. Khăn nên ấm như nước tắm cho bé.
steps-wu6-short = Làm ấm hay không tùy bạn.
steps-wu6-alt = Bàn tay phẳng giữ một chiếc khăn ẩm gấp lại trên ngực. Khăn ấm vừa, như nước tắm cho bé. Miếng chườm nóng bị gạch chéo.
steps-wu6-cool = Nếu thích, đắp một chiếc khăn mát và ẩm lên ngực. Mát thôi, không lạnh buốt.
steps-wu6-cool-short = Làm mát hay không tùy bạn.
steps-wu6-cool-alt = Bàn tay phẳng giữ một chiếc khăn ẩm mát gấp lại trên ngực. Đá lạnh bị gạch chéo.
steps-wu7 = Đỡ ngực trong hai lòng bàn tay. Đưa ngực thật nhẹ từ bên này sang bên kia.
steps-wu7-short = Đỡ ngực. Đưa qua lại thật nhẹ.
steps-wu7-alt = Hai lòng bàn tay khum lại đỡ ngực từ dưới và bên cạnh. Ngực đưa từ bên này sang bên kia cùng hai tay; tay không trượt.

## Vuốt nhẹ như lông vũ: hướng ra xa núm vú, chỉ da di chuyển

steps-ly1 = Nhắm mắt lại. Thở bụng chậm hai nhịp.
steps-ly1-short = Hai nhịp thở chậm.
steps-ly1-alt = Một người bình thản, mắt nhắm, một bàn tay trên bụng. Bụng phồng lên và hạ xuống theo hai nhịp thở chậm.
steps-ly1-held = Giữ mắt mở. Thở bụng chậm hai nhịp.
steps-ly1-held-short = Hai nhịp thở chậm, mắt mở.
steps-ly1-held-alt = Một người bình thản, mắt mở, một bàn tay trên bụng. Bụng phồng lên và hạ xuống theo hai nhịp thở chậm.
steps-ly2 = Bắt chéo hai cánh tay. Đặt hai ngón tay vào mỗi chỗ hõm phía trên xương quai xanh và xoay những vòng nhỏ xíu, thật chậm.
steps-ly2-short = Vòng nhỏ xíu. Chỉ da di chuyển.
steps-ly2-alt = Hai cánh tay bắt chéo. Hai ngón tay đặt ở mỗi chỗ hõm phía trên xương quai xanh và xoay những vòng nhỏ xíu.
steps-ly2-helped = Đặt hai ngón tay vào mỗi chỗ hõm phía trên xương quai xanh của cô ấy và xoay những vòng nhỏ xíu, thật chậm.
steps-ly3 = Đặt các ngón tay duỗi phẳng ở chỗ cao trong nách. Xoay những vòng chậm và thật nhẹ ở đó.
steps-ly3-short = Xoay vòng thật nhẹ trong nách.
steps-ly3-alt = Một cánh tay gác trên gối. Các ngón tay duỗi phẳng của tay kia xoay vòng ở phía trên cao trong nách.
steps-ly3-helped = Đặt các ngón tay duỗi phẳng ở chỗ cao trong nách cô ấy. Xoay những vòng chậm và thật nhẹ ở đó.
steps-ly4 = Vuốt dọc mặt trong cánh tay, từ khuỷu tay lên nách. Thật nhẹ, như vuốt ve con mèo.
steps-ly4-short = Từ khuỷu tay lên nách, rất nhẹ.
steps-ly4-alt = Bàn tay phẳng lướt dọc mặt trong cánh tay, từ khuỷu tay lên nách, rồi nhấc lên.
steps-ly4-helped = Vuốt dọc mặt trong cánh tay cô ấy, từ khuỷu tay lên nách. Thật nhẹ, như vuốt ve con mèo.
steps-ly5 = Vuốt từ xương ức, ngang qua vùng phía trên bầu ngực, đến nách.
steps-ly5-short = Ngang phía trên bầu ngực, đến nách.
steps-ly5-alt = Bàn tay phẳng lướt phía trên bầu ngực. Tay đi từ xương ức, ngang qua phần trên của lồng ngực, đến nách.
steps-ly5-helped = Vuốt từ xương ức của cô ấy, ngang qua vùng phía trên bầu ngực, đến nách.
steps-ly6 = Bắt đầu ngay bên ngoài quầng vú. Vuốt ra ngoài và lên đến nách.
steps-ly6-short = Ra xa núm vú, đến nách.
steps-ly6-alt = Bàn tay phẳng vuốt nửa ngoài của ngực: năm đường xòe như cánh quạt, từ quầng vú ra đến nách. Chừa chỗ đau ra.
steps-ly7 = Vuốt từ mép trên quầng vú lên đến xương quai xanh.
steps-ly7-short = Từ quầng vú lên xương quai xanh.
steps-ly7-alt = Bàn tay phẳng vuốt ba đường, từ mép trên quầng vú lên đến xương quai xanh.
steps-ly8 = Vuốt từ mép trong quầng vú đến xương ức.
steps-ly8-short = Từ quầng vú đến xương ức.
steps-ly8-alt = Bàn tay phẳng vuốt ba đường, từ mép trong quầng vú đến xương ức.
steps-ly8-helped = Vuốt từ mép trong quầng vú đến xương ức của cô ấy.
steps-ly9 = Một tay nâng ngực lên. Tay kia vuốt dọc nếp dưới ngực, rồi lên đến nách.
steps-ly9-short = Dọc nếp dưới ngực, rồi đến nách.
steps-ly9-alt = Một tay nâng ngực từ bên dưới. Tay kia vuốt dọc nếp dưới ngực, vòng qua phía ngoài và lên đến nách.
steps-ly10 = Trở lại nách, xoay thêm vài vòng thật nhẹ.
steps-ly10-short = Thêm vài vòng thật nhẹ.
steps-ly10-alt = Một cánh tay gác trên gối. Các ngón tay duỗi phẳng của tay kia xoay vòng ở phía trên cao trong nách.
steps-ly11 = Nghỉ. Để cánh tay nặng dần xuống.
steps-ly11-short = Giờ hãy nghỉ.
steps-ly11-alt = Một người ngả lưng và thở, một cánh tay thả nặng trên gối. Phía trên có mặt trăng.
steps-ly11-held = Giữ mắt mở. Để bàn tay rảnh nghỉ và thở chậm hai nhịp.
steps-ly11-held-short = Để bàn tay rảnh nghỉ.
steps-ly11-held-alt = Một người ngả lưng và thở, mắt mở, một cánh tay nghỉ trên gối.

## Vuốt cánh bướm: từ xương ức ra nách

steps-bf1 = Làm ấm vài giọt dầu không mùi trong lòng bàn tay.
steps-bf1-short = Làm ấm hai tay.
steps-bf1-alt = Vài giọt dầu rơi xuống lòng bàn tay. Hai bàn tay xoa vào nhau.
steps-bf2 = Đặt hai bàn tay phẳng bên xương ức, một tay phía trên núm vú và một tay phía dưới. Trông như hai cánh.
steps-bf2-short = Hai bàn tay phẳng, như đôi cánh.
steps-bf2-alt = Hai bàn tay phẳng hạ xuống bên xương ức như đôi cánh, một tay phía trên núm vú và một tay phía dưới. Hai tay nằm yên ở đó.
steps-bf2-helped = Đặt hai bàn tay phẳng bên xương ức của cô ấy, một tay phía trên núm vú và một tay phía dưới. Trông như hai cánh.
steps-bf3 = Cùng lúc lướt hai cánh ra phía ngoài, một tay qua phần trên và một tay dọc phần dưới. Nhấc tay lên khi gần đến nách.
steps-bf3-short = Lướt từ xương ức ra ngoài.
steps-bf3-alt = Hai bàn tay phẳng lướt từ xương ức ra ngoài, một tay phía trên và một tay phía dưới núm vú, rồi nhấc lên ở nách. Chừa chỗ đau ra.
steps-bf4 = Bắt đầu từ chỗ ngực giáp với xương sườn. Vuốt nhẹ dọc theo ngực và dừng trước quầng vú.
steps-bf4-short = Từ xương sườn vào. Dừng trước quầng vú.
steps-bf4-alt = Một tay đỡ ngực từ bên dưới. Tay kia vuốt sáu đường như nan hoa, từ rìa vào trong; đường nào cũng dừng trước quầng vú.
steps-bf5 = Cho đôi cánh chậm lại, mỗi lần một nhẹ hơn.
steps-bf5-short = Chậm hơn và nhẹ hơn.
steps-bf5-alt = Hai bàn tay phẳng lướt từ xương ức ra nách, phía trên và phía dưới núm vú. Một chiếc lông vũ và bốn mũi tên cho thấy: lần sau nhẹ hơn lần trước.
steps-bf6 = Tạm dừng. Chỗ đau mềm hơn, như cũ, hay đau hơn?
steps-bf6-short = Chọn xem chỗ đau thế nào.
steps-bf6-alt = Ba khuôn mặt: mềm hơn, như cũ, đau hơn.

## Xoay vòng bằng đầu ngón tay: quanh chỗ đau, không bao giờ lên trên nó

steps-fc1 = Một tay đỡ ngực. Dùng phần thịt mềm của hai đầu ngón tay kia, đặt phẳng.
steps-fc1-short = Đặt ngón phẳng, không dùng chóp ngón.
steps-fc1-alt = Một tay đỡ ngực. Tay kia cho thấy phần thịt mềm của hai đầu ngón, đặt phẳng; móng tay bấm vào da bị gạch chéo.
steps-fc2 = Xoay những vòng cỡ đồng xu ở rìa ngoài. Đi vòng quanh, mỗi lần một giờ trên mặt đồng hồ.
steps-fc2-short = Vòng cỡ đồng xu quanh rìa ngực.
steps-fc2-alt = Phần thịt hai đầu ngón tay xoay mười hai vòng nhỏ dọc rìa ngực. Bắt đầu từ trên cùng rồi đi vòng quanh.
steps-fc3 = Vào trong nửa đường, rồi xoay ở sáu điểm nữa. Bỏ qua chỗ đau.
steps-fc3-short = Sáu điểm, ở nửa đường.
steps-fc3-alt = Phần thịt hai đầu ngón tay xoay những vòng nhỏ ở sáu điểm, nửa đường giữa rìa ngực và núm vú. Chỗ đau được bỏ qua.
steps-fc4 = Xoay những vòng nhỏ xíu, đi hết một vòng quanh chỗ đau. Luôn cách chỗ đau một bề ngang ngón tay.
steps-fc4-short = Quanh chỗ đau, không chạm vào nó.
steps-fc4-alt = Phần thịt đầu ngón tay xoay những vòng nhỏ xíu dọc một đường tròn chấm quanh chỗ đau. Chính chỗ đau được chừa ra.
steps-fc5 = Xoay những vòng rất nhỏ ở mép quầng vú.
steps-fc5-short = Vòng rất nhỏ ở mép quầng vú.
steps-fc5-alt = Phần thịt đầu ngón tay xoay những vòng rất nhỏ quanh mép quầng vú. Không chạm vào núm vú.
steps-fc6 = Để tay nghỉ và thở một nhịp. Chọn mềm hơn, như cũ, hoặc đau.
steps-fc6-short = Bây giờ thấy thế nào?
steps-fc6-alt = Ba khuôn mặt: mềm hơn, như cũ, đau.

## Làm mềm núm vú

steps-np1 = Xem núm vú trước. Bỏ qua phần này nếu núm vú nứt, chảy máu, rất đau, hoặc nếu bạn đang mang thai.
steps-np1-short = Xem trước, rồi chọn.
steps-np1-alt = Một con mắt nhìn núm vú qua kính lúp. Bốn hình nhỏ, mỗi hình có dấu dừng: vết nứt, giọt máu, khuôn mặt đau, mang thai.
steps-np1-helped = Xem núm vú trước. Bỏ qua phần này nếu núm vú nứt, chảy máu, rất đau, hoặc nếu cô ấy đang mang thai.
steps-np2 = Đặt một đầu ngón tay ở mỗi bên núm vú. Ấn thật nhẹ, thẳng về phía lồng ngực. Đếm đến năm, rồi chuyển sang phía trên và phía dưới.
steps-np2-short = Ấn nhẹ về lồng ngực. Đếm đến năm.
steps-np2-alt = Hai đầu ngón tay ở hai bên núm vú ấn thật nhẹ, thẳng về phía lồng ngực, rồi ở phía trên và phía dưới. Năm chấm để đếm. Hình nhỏ nhìn từ bên cạnh cho thấy cách ấn.
steps-np3 = Giữ chân núm vú giữa ngón cái và ngón trỏ. Lăn chậm, như lăn một hạt đậu mềm.
steps-np3-short = Lăn chậm, rất nhẹ.
steps-np3-alt = Ngón cái và ngón trỏ giữ chân núm vú. Một ngón đi tới trong khi ngón kia đi lui, để núm vú lăn.
steps-np4 = Giãn nhẹ da ở mép núm vú ra ngoài, lên và xuống, rồi sang hai bên. Thả ra sau mỗi lần.
steps-np4-short = Giãn nhẹ ra. Thả ra mỗi lần.
steps-np4-alt = Hai đầu ngón tay giãn nhẹ da ra khỏi chân núm vú: lên và xuống, rồi sang hai bên.
steps-np5 = Nhìn đầu núm vú. Nếu có đốm trắng, đừng động vào: đừng cạy hay nặn.
steps-np5-short = Đừng động vào đốm trắng.
steps-np5-alt = Đầu núm vú với một đốm trắng. Cây kim bị gạch chéo.

## Giữ nhẹ ngực khi cho bú hoặc hút sữa: phía sau chỗ đau, không bao giờ lên trên nó

steps-gc1 = Bắt đầu cho bú hoặc hút sữa như thường lệ. Chờ sữa chảy.
steps-gc1-short = Như thường lệ. Chờ bé nuốt.
steps-gc1-alt = Một bé bú, miệng mở rộng và cằm áp vào ngực. Một giọt chảy xuống cổ họng. Nhịp mút nhanh chuyển thành những ngụm nuốt chậm; máy hút sữa là cách khác.
steps-gc2 = Mở bàn tay thành chữ C rộng, cách xa quầng vú. Để lòng bàn tay ở phía sau chỗ đau.
steps-gc2-short = Chữ C rộng, ở xa phía sau.
steps-gc2-alt = Một bàn tay hạ xuống thành chữ C rộng. Lòng bàn tay nằm giữa chỗ đau và xương sườn; quầng vú được chừa ra.
steps-gc3 = Khi nhịp mút chậm lại, nhẹ nhàng ép cả bàn tay lại và giữ. Thả ra và nghỉ.
steps-gc3-short = Ép nhẹ lại, giữ. Rồi nghỉ.
steps-gc3-alt = Cả bàn tay ép nhẹ lại ở phía sau chỗ đau, giữ và thả ra. Tay không trượt.
steps-gc4 = Thả ra, chờ vài ngụm nuốt. Dời bàn tay đi một chút quanh ngực, như trên mặt đồng hồ.
steps-gc4-short = Nghỉ. Xoay một chút.
steps-gc4-alt = Bàn tay hình chữ C rộng nhấc lên và xoay đi một chút. Rồi lại hạ xuống phía sau chỗ đau.
steps-gc5 = Giữ nhẹ thêm hai hoặc ba lần nữa.
steps-gc5-short = Giữ nhẹ thêm hai hoặc ba lần.
steps-gc5-alt = Cả bàn tay ép nhẹ lại ở phía sau chỗ đau, giữ và thả ra. Tay không trượt.
steps-gc6 = Khi chỗ đau mềm ra, ngừng ép. Để bé hoặc máy hút tự làm nốt.
steps-gc6-short = Bỏ tay ra. Tốt lắm.
steps-gc6-alt = Một bàn tay thả ra và rời khỏi ngực. Bé tự bú tiếp.
steps-gc6-hands_off = Đừng đặt tay lên ngực nữa. Cứ để bé bú hoặc máy hút tiếp.
steps-gc6-hands_off-short = Giờ bỏ tay ra.
steps-gc6-hands_off-alt = Một bàn tay thả ra và rời khỏi ngực. Bé tự bú tiếp.

## Vắt sữa bằng tay: để dễ chịu, không phải để cạn

steps-he1 = Ngồi thẳng và hơi nghiêng về trước. Cầm một chiếc cốc sạch dưới núm vú.
steps-he1-short = Nghiêng về trước và thở.
steps-he1-alt = Ngực nhìn từ bên cạnh, thân trên nghiêng về trước. Một tay cầm cốc ngay dưới núm vú, cẳng tay tựa trên gối.
steps-he1-held = Ngồi thẳng. Đặt một chiếc cốc sạch trên bàn gần bạn, dưới núm vú, hoặc lót một chiếc khăn ở đó.
steps-he1-held-short = Đặt cốc lên bàn.
steps-he1-held-alt = Ngực nhìn từ bên cạnh, thân trên nghiêng về trước. Cốc đặt trên bàn, ngay dưới núm vú.
steps-he2 = Làm chữ C: ngón cái phía trên, hai ngón phía dưới. Giữ các ngón cách núm vú 1 đến 1.5 inch (3 đến 4 cm).
steps-he2-short = Làm chữ C.
steps-he2-alt = Bàn tay hạ xuống thành chữ C: ngón cái phía trên và hai ngón phía dưới núm vú, cách hẳn bên ngoài quầng vú. Bên cạnh là một cây thước.
steps-he3 = Ấn thẳng về phía lồng ngực, ép ngón cái và các ngón kia lại, rồi thả ra. Đừng trượt trên da.
steps-he3-short = Ấn vào, ép lại, thả ra.
steps-he3-alt = Ngón cái và các ngón kia ấn về phía lồng ngực, rồi ép lại ở sau quầng vú, rồi thả ra. Một giọt sữa chảy ra. Ngón tay không trượt.
steps-he3-helped = Ấn thẳng về phía lồng ngực cô ấy, ép ngón cái và các ngón kia lại, rồi thả ra. Đừng trượt trên da.
steps-he4 = Xoay chữ C một chút và làm tiếp. Dùng cả hai tay nếu dễ hơn.
steps-he4-short = Xoay một chút và làm tiếp.
steps-he4-alt = Chữ C nằm nghiêng, rồi nghiêng theo chiều kia với tay kia: ấn vào, ép lại, thả ra.
steps-he4-held = Xoay chữ C một chút và làm tiếp.
steps-he4-held-short = Xoay một chút và làm tiếp.
steps-he4-held-alt = Chữ C được xoay một chút sang một bên, rồi sang bên kia: ấn vào, ép lại, thả ra.
steps-he5 = Xoay thêm một lần, ngón cái ở một bên. Ra từng giọt là được; không cần thành tia.
steps-he5-short = Xoay thêm lần nữa. Từng giọt là được.
steps-he5-alt = Chữ C được xoay, ngón cái ở một bên. Sữa ra từng giọt chậm.
steps-he6 = Giờ thêm một hoặc hai lượt vuốt nhẹ, rồi ấn ba hoặc bốn lần.
steps-he6-short = Vuốt nhẹ, rồi ấn.
steps-he6-alt = Một tay vuốt nhẹ về phía quầng vú và dừng trước đó. Rồi ngón cái và các ngón của tay kia ấn vào và ép lại, ba lần.
steps-he7 = Dừng khi ngực mềm và dễ chịu, hoặc sữa chỉ còn nhỏ giọt. Bạn không cần làm cạn ngực.
steps-he7-short = Dễ chịu là đủ.
steps-he7-alt = Một giọt chậm rơi xuống cốc và bàn tay rời đi, kèm dấu đúng. Hình ấn tiếp cho đến khi đầy cốc bị gạch chéo.

## Thả lỏng và chăm sóc sau đó

steps-ac1 = Kết thúc bằng những lượt vuốt nhẹ như lông vũ ra đến nách.
steps-ac1-short = Vuốt như lông vũ ra đến nách.
steps-ac1-alt = Bàn tay phẳng vuốt nhẹ như lông vũ từ quầng vú ra đến nách: năm đường mảnh xòe như cánh quạt.
steps-ac2 = Đặt túi chườm lạnh bọc khăn lên chỗ đau. Không để đá chạm vào da trần.
steps-ac2-short = Túi chườm lạnh bọc khăn.
steps-ac2-alt = Bàn tay phẳng giữ túi chườm lạnh bọc khăn trên chỗ đau. Đồng hồ hẹn giờ chỉ mười phút. Hình đá trên da trần bị gạch chéo.
steps-ac2-cool = Đắp khăn mát và ẩm lên chỗ đau. Dừng nếu da bị tê hoặc trắng ra.
steps-ac2-cool-short = Khăn mát và ẩm.
steps-ac2-cool-alt = Bàn tay phẳng giữ một chiếc khăn ẩm mát gấp lại trên chỗ đau. Đồng hồ hẹn giờ chỉ mười phút.
steps-ac3 = Chấm lại mức đau. Đánh dấu chỗ đau là hết, nhỏ hơn, như cũ, hoặc to hơn.
steps-ac3-short = Như trước, hay đỡ hơn?
steps-ac3-alt = Các ngón tay duỗi phẳng sờ bên cạnh chỗ đau có ghim. Bốn cỡ ở bên dưới: hết, nhỏ hơn, như cũ, to hơn.
steps-ac4 = Nhìn da dưới ánh sáng tốt. Để ý chỗ da mới bị đỏ, sẫm màu, bóng hoặc bầm.
steps-ac4-short = Nhìn một lần, bình tĩnh.
steps-ac4-alt = Một ngọn đèn và một con mắt: nhìn vùng da đổi khác trên ngực. Bên dưới là da sáng, nâu và sẫm, trước và sau khi đổi như vậy.
steps-ac5 = Mặc áo ngực mềm, không để lại vết hằn. Dời dây, túi và địu ra khỏi chỗ đau.
steps-ac5-short = Áo ngực mềm, không vết hằn.
steps-ac5-alt = Một áo ngực mềm với dấu đúng. Áo ngực có gọng và dây túi vắt qua ngực bị gạch chéo.
steps-ac6 = Nghỉ, và uống nước khi khát. Nhờ ai đó mang đồ ăn cho bạn.
steps-ac6-short = Nghỉ, và uống nước.
steps-ac6-alt = Một người nghỉ trên ghế dài, có ly nước trên bàn. Bàn tay của người khác mang đến một tô đồ ăn ấm.
steps-ac6-held = Uống nước khi khát. Nhờ ai đó mang đồ ăn cho bạn và bế bé.
steps-ac6-held-short = Uống nước, và nhờ giúp.
steps-ac6-held-alt = Một người nghỉ trên ghế dài, có ly nước trên bàn. Bàn tay của người khác mang đến một tô đồ ăn ấm.
steps-ac7 = Cho bú hoặc hút sữa theo nếp thường ngày. Đừng thêm cữ nào.
steps-ac7-short = Cho bú hoặc hút như thường lệ.
steps-ac7-alt = Đồng hồ với các cữ bú thường ngày, một bé đang bú và một máy hút sữa. Các cữ thường ngày có dấu đúng; một cữ thêm bị gạch chéo.
steps-ac8 = Gọi bác sĩ hôm nay nếu sốt, ớn lạnh, vùng da đỏ hoặc sẫm hơn lan ra, hoặc nếu bạn thấy tệ hơn. Gọi nếu không đỡ trong 24 giờ.
steps-ac8-short = Biết khi nào cần gọi.
steps-ac8-alt = Nhiệt độ cao, hoặc một ngày đã qua mà cục vẫn như cũ: các mũi tên chỉ đến điện thoại.
steps-ac9 = Bạn đã chăm chút và kiên nhẫn. Bạn vừa làm một điều tử tế cho cơ thể mình.
steps-ac9-short = Bạn vừa làm một điều tử tế.
steps-ac9-alt = Một bàn tay đặt phẳng trên xương ức, ngay trên tim.
