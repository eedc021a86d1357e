### Nhật ký: mọi mục, theo từng ngày.

log-title = Nhật ký
log-fed = Cho bú, { $side }
log-fed-both = Cho bú, hai bên
log-fed-bottle = Bình
log-pumped = Hút sữa, { $side }
log-pumped-both = Hút sữa, hai bên
log-pumped-unsaid = Hút sữa
log-by-hand = Vắt tay, { $side }
log-by-hand-both = Vắt tay, hai bên
log-by-hand-unsaid = Vắt sữa bằng tay
log-check = Thấy thế nào
log-note = Ghi chú
log-session = { $name }, { $length }
log-helped = { $routine }, có người giúp
log-clog = Bắt đầu có chỗ đau, { $side }
log-side-time = { $side } { $time }
log-side-milk = { $side } { $milk }
log-top-up = Bú thêm
log-breast-milk = Sữa mẹ
log-formula = Sữa công thức
log-mixed = Pha lẫn
log-pain = Đau { $score } trên 10
log-wets = { PLURAL($count) ->
    [one] { $shown } tã ướt
   *[other] { $shown } tã ướt
}
log-stools = { PLURAL($count) ->
    [one] { $shown } lần đi tiêu
   *[other] { $shown } lần đi tiêu
}
log-trouble-pain = Bị đau
log-trouble-cut-off = Bị dở dang
log-paused = Tạm dừng { $time }
log-join = { $one } · { $two }

log-deleted = Đã xóa: { $what }
log-undo = Hoàn tác
log-undo-close = Đóng

log-filter = Hiện
log-all = Tất cả
log-kind-feed = Cữ bú
log-kind-pump = Cữ hút
log-kind-care = Chăm sóc
log-kind-check-in = Kiểm tra
log-kind-note = Ghi chú
log-find = Tìm
log-search = Tìm trong ghi chú
log-jump-back = Về hôm nay
log-jump = Đến một ngày
log-today = Hôm nay
log-yesterday = Hôm qua
log-empty = Chưa có gì ở đây. Bấm Thêm để viết mục đầu tiên.
log-nothing = Không có mục nào phù hợp.
log-add = Thêm
log-trends = Xu hướng
log-older = Trước đó
log-newer = Sau đó
log-end = Hết rồi.
