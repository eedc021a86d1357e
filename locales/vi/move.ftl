### Chuyển từ ứng dụng khác sang.

move-head = Chuyển sang
move-title = Chuyển từ ứng dụng khác sang
move-sub = Mang theo các cữ bú và cữ hút
move-coming = Bạn từ ứng dụng khác sang?
move-coming-sub = Mang theo các cữ bú và cữ hút
move-lead = Chọn tệp mà ứng dụng kia đã lưu. Bạn xem bên trong có gì trước khi thêm bất cứ thứ gì.
move-how = Tìm “Export” (Xuất) trong ứng dụng kia và chọn CSV. Đọc được các ứng dụng này: { $apps }.
move-here = Tệp ở lại trên máy này.
move-choose = Chọn tệp
move-another = Chọn tệp khác

move-reading = Đang đọc { $name }
move-adding = { PLURAL($count) ->
    [one] Đang thêm { $shown } mục
   *[other] Đang thêm { $shown } mục
}
move-taking-back = Đang hoàn tác
move-again = Đang xem lại

move-from = Từ { $app }
move-rows = { PLURAL($count) ->
    [one] { $shown } dòng trong tệp
   *[other] { $shown } dòng trong tệp
}
move-span = { $from } đến { $until }
move-inside = Trong tệp
move-count-clogs = Lần tắc
move-count-looks = Lần xem chỗ tắc
move-count-sessions = Buổi
move-count-answers = Lần kiểm tra
move-count-calls = Cuộc gọi
move-count-people = Người
move-count-babies = Bé
move-new = Mới ở đây
move-left-out = Không giữ ở đây
move-left-out-sub = Milkpath không ghi những thứ này. Chúng vẫn ở trong tệp của bạn.
move-none-new = Tất cả đã có trong nhật ký của bạn. Không có gì để thêm.
move-nothing = Trong tệp này không có gì mà Milkpath lưu.
move-add = { PLURAL($count) ->
    [one] Thêm { $shown } mục
   *[other] Thêm { $shown } mục
}

move-bad = { PLURAL($count) ->
    [one] { $shown } dòng không đọc được
   *[other] { $shown } dòng không đọc được
}
move-bad-sub = Không đoán gì cả. Những dòng này không được thêm. Bạn có thể sửa trong tệp rồi chọn lại, hoặc tự ghi.
move-bad-line = Dòng { $line }
move-bad-place = Dòng { $line }, { $column }
move-bad-more = Hiện thêm { $shown }
move-part-total = Tổng cộng
move-why-not-text = Dòng này không phải văn bản thường. Hãy lưu tệp dạng UTF-8.
move-why-open-quote = Dấu ngoặc kép mở ở đây mà không đóng. Không tách được phần sau đó.
move-why-empty = Chỗ này trống.
move-why-not-a-time = Đây không phải là ngày giờ.
move-why-no-such-date = Chỉ lưu được các năm từ 1900 đến 2200.
move-why-no-such-hour = Không có giờ này. Đêm đó đồng hồ được vặn tới.
move-why-no-such-zone = Múi giờ này không được biết đến.
move-why-not-a-length = Đây không phải là khoảng thời gian.
move-why-not-a-number = Đây không phải là số.
move-why-not-a-unit = Đơn vị này không được biết đến.
move-why-not-a-side = Đây không phải là một bên.
move-why-not-a-word = Ở đây không biết từ này.
move-why-contradicts = Chỗ này không khớp với phần còn lại của dòng.

move-sample = Dòng { $line } ghi
move-waits = { PLURAL($count) ->
    [one] { $shown } dòng đang chờ câu này.
   *[other] { $shown } dòng đang chờ câu này.
}
move-said = Bạn đã nói
move-ask-zone = Các giờ này được ghi ở đâu?
move-zone-here = Ở đây: { $zone }
move-zone-utc = Giờ quốc tế (UTC)
move-zone-utc-sub = Một số ứng dụng trên máy chủ lưu giờ này.
move-zone-other = Nơi khác
move-zone-part = Vùng trên thế giới
move-zone-hours = UTC{ $hours }
move-said-one = { $what }: { $answer }
move-said-zone = Giờ
move-said-hour = Giờ trùng
move-said-dates = Ngày tháng
move-said-unit = Lượng
move-said-letterless = Giờ từng bên
move-said-pump = Đã hút
move-said-bottle = Bình
move-ask-hour = Giờ này có hai lần. Lần nào?
move-ask-hour-sub = Đêm đó đồng hồ được vặn lùi.
move-hour-first = Lần thứ nhất
move-hour-second = Lần thứ hai
move-ask-dates = Ngày tháng được viết thế nào?
move-dates-month = Tháng trước, ngày sau
move-dates-day = Ngày trước, tháng sau
move-ask-unit = Lượng dùng đơn vị nào?
move-ask-letterless = Các giờ này nghĩa là gì?
move-letterless-minutes = Phút và giây, trái rồi phải
move-letterless-hours = Giờ và phút, trái rồi phải
move-letterless-unknown = Tôi không biết. Giữ cữ bú, bỏ các số này
move-ask-pump = Hai lượng: lượng nào là bên trái?
move-pump-first = Lượng thứ nhất là bên trái
move-pump-second = Lượng thứ hai là bên trái
move-pump-unknown = Tôi không biết. Giữ tổng cộng
move-ask-bottle = Trong bình là gì?
move-bottle-unknown = Tôi không biết
move-ask-baby = Tệp này nói về bé nào?
move-baby-none = Không thêm tên
move-baby-new = Tên khác
move-baby-take = Dùng tên này
move-said-baby = Bé: { $name }
move-said-no-baby = Không nêu tên bé

move-added = { PLURAL($count) ->
    [one] Giờ { $shown } mục đã vào nhật ký của bạn.
   *[other] Giờ { $shown } mục đã vào nhật ký của bạn.
}
move-added-none = Không thêm gì. Nhật ký của bạn đã có tất cả.
move-report = Những gì đã vào
move-count-added = Đã thêm
move-count-known = Đã có sẵn ở đây
move-count-left-out = Không giữ ở đây
move-count-bad = Không đọc được
move-undo = Hoàn tác lần nhập này
move-undone = { PLURAL($count) ->
    [one] Đã hoàn tác. { $shown } mục đã được lấy ra khỏi nhật ký của bạn.
   *[other] Đã hoàn tác. { $shown } mục đã được lấy ra khỏi nhật ký của bạn.
}
move-see = Xem nhật ký
move-earlier = Tệp đã nhập
move-earlier-one = { $app }, { $when }
move-earlier-count = { PLURAL($count) ->
    [one] Đã thêm { $shown } mục
   *[other] Đã thêm { $shown } mục
}
move-sure = Tất cả những gì đến từ tệp này sẽ bị bỏ, kể cả những gì bạn đã sửa trong đó từ lúc ấy. Các mục khác của bạn vẫn ở lại.
move-sure-yes = Hoàn tác
move-sure-no = Giữ lại

move-refused = Không đọc được tệp này
move-untouched = Nhật ký của bạn vẫn như cũ.
move-error-empty = Tệp trống. Hãy lưu lại từ ứng dụng kia.
move-error-not-text = Tệp không phải văn bản thường. Hãy chọn tệp CSV hoặc JSON của ứng dụng kia.
move-error-unknown = Tệp này không do ứng dụng nào biết ở đây ghi. Đọc được các ứng dụng này: { $apps }. Dòng đầu của tệp ghi:
move-error-too-new = Tệp này do bản Milkpath mới hơn lưu (phiên bản { $version }). Hãy cập nhật ứng dụng, rồi thử lại.
move-error-broken = Bản sao này bị hỏng ở dòng { $line }, vị trí { $column }. Không thêm gì từ đó. Hãy dùng bản sao khác, hoặc lưu bản mới.
move-no-files = Máy này chưa mở tệp từ đây được.
move-file-failed = Không mở được tệp. Hãy chọn lại, hoặc chọn tệp khác.
