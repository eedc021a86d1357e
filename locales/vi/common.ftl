### Những từ dùng ở nhiều màn hình.

common-back = Quay lại
common-progress = Thẻ { $now } trên { $all }
common-nav = Các mục
common-tab-today = Hôm nay
common-tab-log = Nhật ký
common-tab-guides = Hướng dẫn
common-tab-clogs = Tắc sữa
common-tab-people = Liên hệ

common-done = Xong
common-save = Lưu
common-call = Gọi
common-remove = Xóa
common-cancel = Hủy
common-on = Bật
common-off = Tắt

common-pain = { $score }
common-pain-before = { $score }, trước đó
common-pain-none = 0 không đau
common-pain-worst = 10 đau nhất
common-size = Cỡ
common-size-pea = Hạt đậu
common-size-grape = Quả nho
common-size-walnut = Quả óc chó
common-size-egg = Quả trứng
common-size-bigger = To hơn
common-size-with-cm = { $name } · { $cm }
common-size-gone = Hết
