### Tờ in của kế hoạch.

handout-title = Kế hoạch tại nhà của bạn
handout-for = Cho
handout-by = Từ
handout-days = Ngày
handout-period = { $from } đến { $until }
handout-note = Ghi chú cho bạn
handout-times = { PLURAL($count) ->
    [one] mỗi ngày { $times } lần
   *[other] mỗi ngày { $times } lần
}
handout-about = khoảng { $length }
handout-at-most = lực mạnh nhất: { $level }
handout-not = Khi nào không làm: { $what }
handout-nothing-left = Phần này không còn gì: theo kế hoạch, không làm bước nào của phần này.
handout-no-routines = Kế hoạch này không có động tác vuốt. Kế hoạch ghi việc gì không làm và khi nào gọi.
handout-sore-side = Chỗ nào không ghi bên thì làm ở bên đau.
handout-if-you-like = chỉ khi bạn muốn
handout-seconds = { PLURAL($count) ->
    [one] { $shown } giây
   *[other] { $shown } giây
}
handout-minutes-seconds = { $minutes } phút { $seconds } giây
handout-reps = { PLURAL($count) ->
    [one] { $shown } lần
   *[other] { $shown } lần
}
handout-breaths = { PLURAL($count) ->
    [one] { $shown } nhịp thở
   *[other] { $shown } nhịp thở
}
handout-holds = { PLURAL($count) ->
    [one] { $shown } lần giữ
   *[other] { $shown } lần giữ
}
handout-side-left = bên trái
handout-side-right = bên phải
handout-level = lực: { $level }
handout-pressure = Lực mạnh đến đâu
handout-pressure-is = { $level }: { $like }
handout-pain-most = Chỉ bắt đầu khi mức đau từ { $score } trở xuống (thang điểm 10).
handout-leave-out = Không làm
handout-avoid-warmth = Chườm khăn ấm
handout-avoid-cold = Chườm túi lạnh và khăn mát
handout-call = Khi nào gọi
handout-call-temperature = Gọi khi nhiệt độ từ { $celsius } ({ $fahrenheit }) trở lên.
handout-call-pain = Gọi khi mức đau từ { $score } trở lên (thang điểm 10).
handout-call-hours = { PLURAL($count) ->
    [one] Gọi nếu không đỡ sau { $hours } giờ.
   *[other] Gọi nếu không đỡ sau { $hours } giờ.
}
handout-call-from = Từ { $who }:
handout-stop-is = { $sign }: { $reaction }
handout-stop = Khi nào dừng
handout-seen = { $what }. { $who } đã khám ngày { $on }, lần khám này có giá trị đến { $until }
handout-seen-title = Đã được xem rồi
handout-seen-lump-weeks = Cục đã có từ hai tuần trở lên
handout-seen-again = Lại đúng chỗ cũ, hoặc ba lần tắc trong 90 ngày
handout-seen-lump-days = Cục đã có hơn ba ngày
handout-seen-surgery = Túi độn, phẫu thuật hoặc dễ bầm
handout-seen-pregnant = Mang thai
handout-code = Kế hoạch này cho ứng dụng
handout-code-how = Hãy chụp ảnh mã, hoặc lưu trang này thành ảnh. Milkpath đọc được kế hoạch từ đó.
handout-code-parts = Kế hoạch cần { $of } mã. Milkpath cần tất cả.
handout-code-part = Mã { $part } trên { $of }
handout-code-alt = Một mã vuông chứa kế hoạch này. Điện thoại đọc được.
handout-code-part-alt = Một mã vuông, số { $part } trên { $of }. Gộp tất cả lại mới là kế hoạch này. Điện thoại đọc được.
handout-code-too-long = Kế hoạch này quá dài cho một mã. Hãy xin tệp của kế hoạch.
handout-foot = Đang chờ chuyên gia y tế về sữa mẹ duyệt. Không phải chẩn đoán.
