### Bản tóm tắt cho chuyên viên trị liệu.

summary-title = Cho chuyên viên của bạn xem
summary-title-clog = Cho chuyên viên của bạn xem
summary-way = Cho chuyên viên của bạn xem
summary-way-sub = Một bản tóm tắt: bạn xem hết trước khi gửi đi
summary-lead = Không gì rời khỏi điện thoại này cho đến khi bạn lưu, sao chép hoặc gửi. Bạn xem tất cả ở đây trước.
summary-days = Những ngày nào?
summary-last = { PLURAL($days) ->
    [one] { $shown } ngày gần nhất
   *[other] { $shown } ngày gần nhất
}
summary-other-days = Ngày khác
summary-from = Ngày đầu
summary-to = Ngày cuối
summary-days-backwards = Ngày cuối ở trước ngày đầu. Hãy đổi một trong hai.
summary-days-too-long = Như vậy là hơn mười năm. Hãy chọn ít ngày hơn.
summary-language = Ngôn ngữ của bản tóm tắt
summary-parts = Gồm những gì
summary-words = Lời của chính bạn
summary-worry-of = Điều bạn lo, chỗ đau { $clog }
summary-goal-of = Mong muốn của bạn, chỗ đau { $clog }
summary-names = Tên
summary-name = Tên hoặc chữ viết tắt của bạn
summary-name-sub = Bản tóm tắt không ghi tên
summary-name-field = Tên hoặc chữ viết tắt
summary-others = Tên của bé và người giúp
summary-others-sub = Không ghi tên: “Bé 1”, người giúp không có tên
summary-preview = Đây là những gì được gửi đi
summary-preview-sub = Tệp dữ liệu chứa cùng những ngày đó, từng dòng một, chỉ gồm những gì bạn cho phép.
summary-go-on = Lưu hoặc gửi
summary-send-title = Lưu hoặc gửi
summary-send-lead = Ai nhận được cũng đọc được, trừ khi bạn khóa. Hãy gửi đến nơi chỉ đúng người thấy.
summary-lock = Khóa tệp
summary-lock-sub = Chỉ mở được bằng cụm mật khẩu
summary-lock-warning = Không có cụm mật khẩu thì không ai mở được tệp, kể cả bạn. Cụm mật khẩu không được lưu ở đâu cả. Tin nhắn và màn hình thì không bao giờ có khóa.
summary-lock-first = Cụm mật khẩu
summary-lock-hint = { $characters } ký tự trở lên, hoặc { $words } từ
summary-lock-short = Quá ngắn. Hãy dùng { $characters } ký tự trở lên, hoặc { $words } từ.
summary-lock-second = Nhập lại
summary-lock-differs = Hai lần nhập không giống nhau.
summary-lock-seen = Hiện những gì tôi gõ
summary-lock-how = Hãy nói cụm mật khẩu cho chuyên viên của bạn bằng cách khác, tốt nhất là trực tiếp. Tệp ở định dạng “age”: chương trình age nào cũng mở được, như “age” hoặc “rage” miễn phí.
summary-locking = Đang khóa tệp
summary-page = Một trang
summary-page-sub = Để in hoặc gửi. Một trang cho buổi khám, sau đó là chi tiết.
summary-paper = Giấy
summary-paper-a4 = A4
summary-paper-letter = Letter
summary-page-save = Lưu trang
summary-data = Dữ liệu
summary-data-sub = Cho bảng tính hoặc ứng dụng khác.
summary-table-save = Lưu bảng
summary-records-save = Lưu các bản ghi
summary-making = Đang tạo trang
summary-making-step = Đang tạo trang: { $done } trên { $all }
summary-message = Dạng tin nhắn
summary-message-sub = Một chỗ đau trong vài câu.
summary-message-none = Tin nhắn kể về một chỗ đau, mà trong phần bạn chọn không có chỗ nào.
summary-message-which = Chỗ đau nào?
summary-copy = Sao chép
summary-send = Gửi bằng ứng dụng khác
summary-show = Cho xem trên màn hình
summary-show-close = Đóng
summary-copied = Đã sao chép
summary-copied-sub = Giờ hãy dán vào nơi bạn viết cho chuyên viên. Ứng dụng khác có thể đọc những gì đã sao chép.
summary-listed = Đã ghi vào danh sách những gì bạn đã chia sẻ.
summary-no-such = Máy này không làm được việc đó từ đây. Hãy chọn cách khác.
summary-failed = Không thành công, và không có gì bị bỏ dở. Hãy thử lại, hoặc chọn nơi khác.
summary-not-made = Không tạo được trang, và chưa lưu gì. Hãy chọn ít ngày hơn, hoặc lưu bảng.
summary-shared = Những gì bạn đã chia sẻ
summary-shared-sub = Danh sách này ở lại trên điện thoại của bạn. Xóa một dòng không thu hồi những gì đã chia sẻ.
summary-shared-none = Chưa có gì.
summary-shared-row = { $kind }, { $when }
summary-shared-days = { $from } đến { $to }
summary-shared-left-out = { PLURAL($count) ->
    [one] không gồm { $shown } ghi chú
   *[other] không gồm { $shown } ghi chú
}
summary-shared-named = có tên
summary-shared-unnamed = không có tên
summary-shared-locked = đã khóa
summary-kind-pdf = Trang (PDF)
summary-kind-csv = Bảng (CSV)
summary-kind-json = Bản ghi (JSON)
summary-kind-message = Tin nhắn
summary-kind-screen = Đã cho xem trên màn hình
