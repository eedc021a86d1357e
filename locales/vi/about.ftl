### Ứng dụng là gì, và nội dung từ đâu ra.

about-title = Về Milkpath
about-what = Milkpath chỉ cách tự mát-xa nhẹ nhàng cho ngực đau hoặc tắc tia sữa, từng bước một, và hỏi trước xem có an toàn không.
about-not-title = Ứng dụng không phải là gì
about-not = Ứng dụng không phải bác sĩ, không đưa ra chẩn đoán hay liều thuốc, và không thay cho việc khám chữa. Nếu bạn lo, hãy gọi.
about-proof-title = Chắc chắn đến đâu?
about-proof = Các chuyên viên trị liệu dùng những động tác vuốt này. Một nghiên cứu tại phòng khám trên 84 người cho thấy đỡ nhanh hơn với một loạt động tác vuốt do nhân viên được đào tạo thực hiện. Chưa ai thử nghiệm tại nhà. Bằng chứng còn hạn chế, và ứng dụng chọn cách hiểu nhẹ nhàng nhất.
about-review-title = Ai đã kiểm tra?
about-review = Nội dung còn chờ chuyên gia y tế về sữa mẹ duyệt. Cho đến lúc đó, hãy xem đây là thông tin chung.
about-private-title = Dữ liệu của bạn
about-private = Mọi thứ ở lại trên điện thoại này. Không có tài khoản và không có máy chủ.
about-sources = Nguồn
about-mark-v = Chúng tôi đã đọc
about-mark-s = Đọc qua nguồn khác
about-mark-r = Theo trí nhớ, chưa kiểm tra
about-licence = Phần mềm tự do, MIT hoặc Apache { "2.0" }.
