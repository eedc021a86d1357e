### Sau khi dừng: chuyện gì đã xảy ra, nếu muốn nói.

stopped-title = Đã dừng
stopped-sub = Đó là lựa chọn tốt. Chuyện gì đã xảy ra? Bạn không cần phải nói.
stopped-nothing = Không có gì, tôi xong rồi
stopped-back = Tiếp tục buổi này
