### Ý nghĩa của câu trả lời. Lời y khoa nằm ở safety.ftl.

verdict-title = Kết quả của bạn
verdict-start = Bắt đầu
verdict-start-gentle = Bắt đầu chạm nhẹ như lông vũ
verdict-call = Gọi { $name }
verdict-crisis-line = Đường dây nóng khủng hoảng
verdict-add-role = Thêm số: { $role }
verdict-save-script = Lưu những lời này
verdict-saved = Đã lưu.
verdict-read-out = Đọc to những lời này
verdict-why = Vì sao?
verdict-check-again = Kiểm tra lại
verdict-change = Sửa câu trả lời
verdict-no-number = Thêm số để gọi bằng một lần bấm
verdict-local-number = Hãy gọi ngay số cấp cứu nơi bạn ở
verdict-not-massage = Các động tác mát-xa đang tạm ngưng. Vẫn cho bú và hút sữa.
verdict-open-calm = Trong lúc chờ, chạm nhẹ như lông vũ thì được
verdict-lock-still = Câu trả lời mới của bạn khá hơn. Mát-xa vẫn tạm ngưng: sẽ mở lại 24 giờ sau khi hết dấu hiệu, hoặc khi đã có người khám cho bạn.
verdict-about = khoảng { $length }
verdict-notes = Nên biết
