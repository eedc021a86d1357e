### Màn hình đầu: những gì quan trọng lúc này.

home-title = Hôm nay
home-settings = Cài đặt
home-clog = Chỗ đau: { $side }
home-clog-since = { $where } · { $since }
home-pain = Đau { $now } trên 10
home-pain-change = Đau { $from } → { $now }
home-ease = Làm dịu ngay
home-another = Đau thêm một chỗ khác
home-story = Diễn biến đến nay
home-gone = Đã hết
home-none = Lúc này không có chỗ đau
home-none-sub = Nếu bị đau, hãy bắt đầu ở đây, giờ nào cũng được.
home-hurts = Tôi đang đau
home-everyday = Năm phút yên tĩnh
home-everyday-sub = Chạm nhẹ như lông vũ, cho bất cứ ngày nào không có chỗ đau.
home-lock = Các động tác mát-xa đang tạm ngưng
home-lock-sub = Câu trả lời vừa rồi của bạn cho biết: hãy đi khám trước. Vẫn cho bú và hút sữa.
home-lock-open = Xem lại kết quả
home-reached = Bạn đã liên lạc được với ai chưa?
home-reached-seen = Tôi đã được khám
home-reached-medicine = Tôi được cho thuốc
home-reached-ok = Họ nói mát-xa được
home-reached-not-yet = Chưa
home-make-yours = Chỉnh theo ý bạn
home-make-yours-sub = Ngôn ngữ, đơn vị, màu da, sáng hoặc tối.
home-make-yours-later = Để sau
home-running = Buổi của bạn đang chờ
home-running-open = Quay lại buổi đó
home-about = Giới thiệu và nguồn

home-quick = Thao tác nhanh
home-feed = Cho bú
home-pump = Hút sữa
home-more = Thêm
home-last-feed = Cữ bú trước: { $what }, { $time }
home-ago = { $ago } trước
home-ago-next = { $ago } trước. Lần tới, bắt đầu { $side }.
home-ago-end = Xong { $ago } trước
home-ago-end-next = Xong { $ago } trước. Lần tới, bắt đầu { $side }.
home-last-of = { $name }: { $what }, { $time }
home-today = Hôm nay đến giờ
home-today-none = Hôm nay chưa có gì
home-feeds = { PLURAL($count) ->
    [one] { $shown } cữ bú
   *[other] { $shown } cữ bú
}
home-pumps = { PLURAL($count) ->
    [one] { $shown } cữ hút
   *[other] { $shown } cữ hút
}
home-nursed = { $time } bú ở ngực
home-pumped = Hút được { $milk }
home-bottled = { $milk } từ bình
