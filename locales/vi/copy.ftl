### Lưu bản sao của nhật ký thành tệp.

copy-head = Lưu bản sao
copy-title = Lưu bản sao nhật ký
copy-sub = Dạng bảng, hoặc tất cả
copy-lead = Bạn chọn nơi lưu tệp. Không gửi gì đi đâu cả. Tệp không khóa, nên hãy để ở nơi chỉ bạn xem được.
copy-all = Tất cả
copy-all-sub = Toàn bộ nhật ký, kể cả các lần tắc và lựa chọn. Milkpath đọc lại được, ở đây hoặc trên máy mới.
copy-all-save = Lưu tất cả
copy-table = Một bảng
copy-table-sub = Cữ bú, cữ hút, chăm sóc và ghi chú, mỗi thứ một dòng. Dùng cho bảng tính.
copy-table-save = Lưu bảng

copy-gathering = { PLURAL($count) ->
    [one] Đang gom nhật ký: { $shown } mục đến nay
   *[other] Đang gom nhật ký: { $shown } mục đến nay
}
copy-placing = Chọn nơi lưu

copy-saved = Đã lưu
copy-saved-where = Tệp ở đây:
copy-inside = Trong tệp
copy-count-entries = Các mục
copy-restore = Để đọc lại, hãy chọn tệp ở mục “Chuyển từ ứng dụng khác sang”.
copy-cancelled = Chưa lưu gì cả.
