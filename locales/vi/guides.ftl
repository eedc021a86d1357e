### Các bài hướng dẫn và trang của chúng.

guides-title = Hướng dẫn
guides-sessions = Trọn buổi
guides-parts = Từng phần
guides-when-title = Khi nào
guides-not-title = Khi nào không
guides-note-title = Chắc chắn đến đâu?
guides-evidence-e1 = Một nghiên cứu tại phòng khám
guides-evidence-e2 = Báo cáo của phòng khám, không có so sánh
guides-evidence-e3 = Hướng dẫn của chuyên gia
guides-evidence-e4 = Kinh nghiệm của chuyên viên trị liệu
guides-evidence-d = Chúng tôi thận trọng tự chọn
guides-steps = Các bước
guides-sources = Nguồn
guides-start = Kiểm tra rồi bắt đầu
guides-resting = Bài này tạm ngưng cho đến khi bạn được khám.
