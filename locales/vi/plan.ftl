### Kế hoạch tại nhà của chuyên viên.

plan-title = Kế hoạch tại nhà
plan-row-none = Nhập kế hoạch của chuyên viên
plan-row-from = Từ { $author }
plan-lead = Chuyên viên có thể viết cho bạn một kế hoạch: vuốt thế nào, bao lâu và bao nhiêu lần. Hãy nhập vào đây. Bạn xem hết trước khi dùng.
plan-new = Kế hoạch mới
plan-here = Kế hoạch ở lại trên máy này. Ứng dụng không báo cho ai.
plan-by-file = Bằng tệp
plan-by-file-sub = Tệp của kế hoạch, hoặc ảnh mã QR của kế hoạch (PNG hoặc JPEG). Có nhiều mã? Chụp mỗi mã một ảnh, theo thứ tự nào cũng được.
plan-choose = Chọn tệp
plan-another = Chọn tệp khác
plan-by-text = Bằng văn bản
plan-paste-label = Dán toàn bộ văn bản vào đây
plan-paste-count = { $used } trên { $most } kB
plan-paste-long = Dài quá, không dán được. Hãy xin dạng tệp.
plan-paste-read = Đọc văn bản này
plan-camera = Máy này không cho ứng dụng dùng máy ảnh. Hãy chụp ảnh mã rồi chọn ảnh như một tệp.
plan-by-camera = Bằng máy ảnh
plan-scan-sub = Đưa trọn mã ra trước máy ảnh. Hình ở lại trên máy này.
plan-scan = Quét bằng máy ảnh
plan-scan-end = Tắt máy ảnh
plan-scan-alt = Hình máy ảnh đang thấy
plan-scan-refused = Không dùng được máy ảnh. Hãy cho phép Milkpath dùng máy ảnh trong trình duyệt, hoặc chọn ảnh chụp mã.
plan-reading = Đang đọc { $name }
plan-reading-text = Đang đọc văn bản
plan-keeping = Đang lưu kế hoạch
plan-parts = Đã có { $read } trên { $of } phần
plan-parts-next = Còn thiếu: { $missing }. Hãy chọn ảnh tiếp theo, theo thứ tự nào cũng được.
plan-parts-choose = Chọn ảnh tiếp theo
plan-over = Bắt đầu lại
plan-qr-picture = Không đọc được ảnh này. Hãy dùng PNG hoặc JPEG, mỗi cạnh không quá 8192 điểm ảnh.
plan-qr-no-code = Trong ảnh không có mã QR, hoặc ảnh bị mờ. Hãy chụp lại, thẳng góc và đủ sáng.
plan-parts-none = Trong ảnh không có mã của kế hoạch. Hãy chụp lại, lấy trọn mã.
plan-parts-mixed = Các mã này thuộc nhiều kế hoạch. Hãy chọn mã của một kế hoạch, hoặc bắt đầu lại.
plan-parts-broken = Các phần không khớp. Hãy bắt đầu lại và đọc lại tất cả.
plan-refused = Không dùng được kế hoạch này
plan-refused-kept = Không có gì thay đổi. Kế hoạch dùng trước đó vẫn được dùng.
plan-refused-where = Ở đâu
plan-refused-send = Hãy cho người viết kế hoạch xem trang này. Họ có thể sửa rồi gửi lại.
plan-refused-field = Trong tệp
plan-why-too-large = Kế hoạch có { $bytes } byte. Nhiều nhất là { $most }. Hãy xin bản có ghi chú ngắn hơn.
plan-why-not-json = Đây không phải kế hoạch, hoặc bị hỏng ở dòng { $line }, vị trí { $column }. Hãy xin lại tệp.
plan-why-not-a-plan = Đây không phải kế hoạch của Milkpath. Hãy chọn tệp mà chuyên viên đã gửi.
plan-why-too-new = Kế hoạch này do Milkpath mới hơn viết (phiên bản { $version }). Ứng dụng này biết { $known }. Hãy cập nhật ứng dụng rồi thử lại.
plan-why-wrong-version = Không có kế hoạch phiên bản { $found }. Đúng ra là { $known }.
plan-why-missing = Chỗ này còn thiếu. Phải điền vào.
plan-why-unknown-field = Kế hoạch không có mục này. Hãy bỏ đi, hoặc dùng một trong số này:
plan-why-wrong-kind = Chỗ này không ghi như vậy. Đúng ra là { $wanted }.
plan-kind-text = một đoạn chữ
plan-kind-whole = một số nguyên
plan-kind-number = một số
plan-kind-object = một nhóm mục
plan-kind-list = một danh sách
plan-kind-yes = đúng hoặc sai (true hoặc false)
plan-why-unknown-id = Ở đây không biết “{ $found }”. Hãy dùng một trong số này:
plan-why-out-of-range = { $found } là quá nhiều hoặc quá ít. Hãy dùng { $least } đến { $most }.
plan-why-text-length = Đoạn chữ có { $found } ký tự. Hãy dùng 1 đến { $most }.
plan-why-hidden-sign = Đoạn chữ có một dấu ẩn ({ $code }). Hãy bỏ đi.
plan-why-too-many = Có { $found } mục. Hãy dùng { $least } đến { $most }.
plan-why-no-date = “{ $found }” không phải ngày. Hãy viết như 2026-11-25.
plan-why-ends-before = Ngày này ở trước { $first }. Hãy dùng ngày đó hoặc ngày sau.
plan-why-too-late = Ngày này ở sau { $last }. Hãy dùng ngày đó hoặc ngày trước.
plan-why-no-language = “{ $found }” không phải mã ngôn ngữ. Hãy viết như en hoặc zh-Hans.
plan-why-both-lengths = Ở đây ghi cả giây lẫn số lần. Hãy giữ một trong hai.
plan-why-nothing-repeats = Bước này không có gì để lặp lại. Hãy ghi số giây.
plan-why-twice = Mục này có hai lần. Hãy ghi một lần.
plan-why-not-bf4 = Bước bf4 chỉ thay cho phần thứ hai của bf3. Hãy bật “bf4” và đặt nó sau một bf3.
plan-why-left-out = Kế hoạch ghi là không làm việc này. Hãy đổi phần “Không làm những gì” hoặc phần giữ nhẹ ngực, hoặc bỏ bước này.
plan-why-no-press = Lực 3 chỉ dành cho giữ nhẹ ngực và vắt sữa bằng tay. Ở đây hãy dùng 1 hoặc 2.
plan-why-too-long = Bài này dài { $seconds }. Nhiều nhất là { $most }. Hãy bớt đi.
plan-field-file = Toàn bộ tệp
plan-field-version = Phiên bản
plan-field-author = Ai viết
plan-field-language = Ngôn ngữ
plan-field-client = Dành cho ai
plan-field-from = Ngày đầu
plan-field-until = Ngày cuối
plan-field-routines = Các bài
plan-field-routine = Bài { $number }
plan-field-name = Tên
plan-field-times = Số lần mỗi ngày
plan-field-level = Lực mạnh nhất
plan-field-items = Các bước
plan-field-item = Bước { $number }
plan-field-step = Bước nào
plan-field-seconds = Giây
plan-field-reps = Số lần
plan-field-side = Bên
plan-field-note = Ghi chú
plan-field-avoid = Không làm những gì
plan-field-nth = { $what } { $number }
plan-field-call = Khi nào gọi
plan-field-lines = Dòng
plan-field-temperature = Nhiệt độ
plan-field-pain = Mức đau
plan-field-hours = Giờ
plan-field-bf4 = Phần thứ hai của vuốt cánh bướm
plan-field-compression = Giữ nhẹ ngực
plan-field-pain-go = Mức đau cao nhất để bắt đầu
plan-field-seen = Đã được khám về việc này
plan-field-rule = Về việc gì
plan-field-by = Ai khám cho bạn
plan-field-on = Khi nào
plan-read-first = Hãy đọc hết. Kế hoạch chỉ được dùng khi bạn chấp nhận.
plan-by = Do { $author } viết
plan-for = Cho { $client }
plan-days = { $from } đến { $until }
plan-routines = Việc cần làm
plan-routines-none = Kế hoạch này không có bài nào. Kế hoạch chỉ ghi việc gì không làm và khi nào gọi.
plan-times = { PLURAL($count) ->
    [one] Mỗi ngày { $shown } lần
   *[other] Mỗi ngày { $shown } lần
}
plan-about = khoảng { $length }
plan-at-most = lực mạnh nhất: { $level }
plan-level = lực: { $level }
plan-side-left = bên trái
plan-side-right = bên phải
plan-seconds = { PLURAL($count) ->
    [one] { $shown } giây
   *[other] { $shown } giây
}
plan-strokes = { PLURAL($count) ->
    [one] { $shown } lần vuốt
   *[other] { $shown } lần vuốt
}
plan-breaths = { PLURAL($count) ->
    [one] { $shown } nhịp thở
   *[other] { $shown } nhịp thở
}
plan-holds = { PLURAL($count) ->
    [one] { $shown } lần giữ
   *[other] { $shown } lần giữ
}
plan-beside = chạy cùng lúc với các bước khác
plan-avoid = Không làm
plan-avoid-sub = Trong các hướng dẫn của ứng dụng cũng vậy.
plan-avoid-over-lump = Vuốt lên cục
plan-avoid-warmth = Chườm ấm
plan-avoid-cold = Chườm túi lạnh và khăn mát
plan-call = Khi nào gọi
plan-call-temperature = Khi nhiệt độ từ { $temperature } trở lên
plan-call-pain = Khi mức đau từ { $pain } trở lên (thang điểm 10)
plan-call-hours = { PLURAL($count) ->
    [one] Sau { $shown } giờ mà không đỡ
   *[other] Sau { $shown } giờ mà không đỡ
}
plan-call-sub = Khi tới các mức này, ứng dụng bảo bạn gọi, sớm hơn lúc không có kế hoạch.
plan-options = Kế hoạch thay đổi những gì
plan-bf4 = Vuốt cánh bướm: phần thứ hai vuốt vào trong, thay vì vuốt ra ngoài lần nữa.
plan-holds-on = Giữ nhẹ ngực: được đề nghị như mọi khi. Bạn chọn mỗi lần.
plan-holds-off = Giữ nhẹ ngực: không làm.
plan-pain-go = Có thể bắt đầu vuốt khi mức đau đến { $pain }. Không có kế hoạch thì đến { $own }. Giữ nhẹ ngực vẫn chỉ đến { $own }.
plan-seen = Đã được khám về việc này
plan-seen-t17 = Cục đã có hai tuần
plan-seen-t17b = Tắc sữa tái đi tái lại
plan-seen-t18 = Cục đã có hơn ba ngày
plan-seen-t20 = Mát-xa mạnh hơn khi có túi độn, sau phẫu thuật hoặc khi máu loãng
plan-seen-t21 = Mát-xa khi mang thai
plan-seen-who = { $by } đã khám cho bạn về việc này ngày { $on }. Lần khám này có giá trị đến { $until }.
plan-seen-sub = Khi đó ứng dụng không nhắc bạn đặt hẹn khám về việc này. Những gì ứng dụng không cho bạn làm thì vẫn không cho.
plan-limits = Phần kiểm tra của bạn và giới hạn của ứng dụng luôn đi trước, dù kế hoạch ghi gì.
plan-accept = Chấp nhận kế hoạch này
plan-decline = Không chấp nhận
plan-too-old = Kế hoạch này đã hết hạn ngày { $day }. Hãy xin kế hoạch mới.
plan-replaces = Kế hoạch này thay cho kế hoạch đang dùng.
plan-limited = Chỗ ứng dụng giới hạn
plan-limited-now = Hôm nay có gì khác
plan-limited-check = Theo phần kiểm tra của bạn, bây giờ không làm việc này.
plan-limited-plan = Kế hoạch ghi là không làm việc này.
plan-limited-choice = Không làm, theo lựa chọn của bạn.
plan-limited-too-sore = Giữ nhẹ ngực chỉ dành cho mức đau đến { $most }. Bây giờ không làm.
plan-limited-one-hand = Bước này cần hai tay. Không làm khi bạn đang bế bé.
plan-limited-nothing-left = Không làm: bước này phải đi cùng các động tác vuốt, mà các động tác đó cũng không làm.
plan-limited-pressure = Kế hoạch yêu cầu { $asked }. Ứng dụng giữ ở { $given }.
plan-limited-seconds = Kế hoạch yêu cầu { $asked }. Ứng dụng dừng ở { $given }: { $by }.
plan-limited-left-out = Không làm: { $by }.
plan-by-step = đó là giới hạn của bước này
plan-by-area = cùng một chỗ phải nghỉ sau { $most }
plan-by-warm = khăn ấm chỉ để nhiều nhất { $most }
plan-by-hands-on = một buổi chỉ vuốt nhiều nhất { $most }
plan-by-holds = một ngày chỉ giữ nhẹ ngực nhiều nhất { $most }
plan-limited-feed-first = Cho bú hoặc hút sữa trước. Sau đó bạn chọn: có giữ nhẹ ngực hay không.
plan-limited-nipple-first = Xem núm vú trước. Sau đó bạn chọn.
plan-limited-warmth-asked = Ấm, mát hoặc không gì cả: bạn chọn mỗi lần.
plan-limited-closing = Thêm vào cuối mỗi buổi: { $steps }
plan-limited-times = Kế hoạch yêu cầu mỗi ngày { $asked } lần. Ứng dụng dừng ở { $given }.
plan-nothing-left = Sau các giới hạn thì phần này không còn gì.
plan-accepted = Đã chấp nhận. Kế hoạch được dùng từ bây giờ.
plan-accepted-later = Đã chấp nhận. Kế hoạch được dùng từ { $day }.
plan-status-now = Dùng đến { $day }
plan-status-later = Bắt đầu ngày { $day }
plan-status-over = Hết hạn ngày { $day }
plan-status-ended = Bạn đã kết thúc ngày { $day }
plan-status-waits = Đang dùng một kế hoạch mới hơn thay vào
plan-read = Đọc kế hoạch
plan-came-file = Chấp nhận { $when }, từ tệp
plan-came-text = Chấp nhận { $when }, từ văn bản
plan-came-qr = Chấp nhận { $when }, từ mã QR
plan-end = Kết thúc kế hoạch này
plan-end-sure = Từ bây giờ kế hoạch này không được dùng nữa. Những gì bạn đã làm vẫn ở trong nhật ký.
plan-end-earlier = Khi đó kế hoạch trước của { $author } lại được dùng. Bạn cũng có thể kết thúc kế hoạch đó.
plan-end-yes = Kết thúc
plan-end-no = Giữ lại
plan-all = Các kế hoạch đến nay
plan-missing = Kế hoạch này không có ở đây.
plan-today = Kế hoạch hôm nay
plan-today-from = Từ { $author } · đến { $day }
plan-done-of = Hôm nay đã làm { $done } trên { $planned }
plan-done-all = Hôm nay xong rồi: { $done } trên { $planned }
plan-start = Bắt đầu { $name }
plan-later = Kế hoạch của bạn bắt đầu ngày { $day }
plan-run-out = Kế hoạch của bạn đã hết hạn ngày { $day }
plan-run-out-sub = Kế hoạch không được dùng nữa. Hãy xin người viết một kế hoạch mới.
plan-bring = Nhập kế hoạch mới
plan-put-away = Cất đi
plan-for-now = Từ kế hoạch của bạn: { $name }
plan-start-now = Bắt đầu kế hoạch của bạn
plan-none-now = Không có gì trong phần này của kế hoạch hợp với câu trả lời hôm nay của bạn.
plan-gone = Kế hoạch này không được dùng nữa. Chưa bắt đầu gì cả.
plan-verdict = Từ kế hoạch của bạn
plan-reached-temperature = Kế hoạch của bạn ghi: gọi khi nhiệt độ từ { $temperature } trở lên.
plan-reached-pain = Kế hoạch của bạn ghi: gọi khi mức đau từ { $pain } trở lên (thang điểm 10).
plan-reached-hours = { PLURAL($count) ->
    [one] Kế hoạch của bạn ghi: gọi sau { $shown } giờ mà không đỡ.
   *[other] Kế hoạch của bạn ghi: gọi sau { $shown } giờ mà không đỡ.
}
plan-reached-sub = Vì vậy ứng dụng bảo bạn gọi. Không có kế hoạch thì ứng dụng sẽ chờ lâu hơn.
