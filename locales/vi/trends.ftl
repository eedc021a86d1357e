### Nhật ký cộng lại cho thấy gì: sự việc bằng lời, kèm con số.

trends-title = Xu hướng
trends-range = Xem lùi bao xa
trends-baby = Cữ bú của ai
trends-all = Tất cả
trends-none = Những ngày này chưa có gì.
trends-table = Dạng bảng
trends-col-day = Ngày
trends-col-week = Tuần từ
trends-col-month = Tháng
trends-col-feeds = Cữ bú
trends-col-left = Trái
trends-col-right = Phải
trends-col-clogs = Lần tắc
trends-alt = Các cột, cùng con số như trong bảng bên dưới.

trends-feeds = Cữ bú từng ngày
trends-feeds-say = Khoảng { $average } cữ một ngày. Thấp nhất { $low }, cao nhất { $high }.
trends-ordinary = Thường gặp ở tuổi này: { $low } đến { $high } trong 24 giờ.
trends-weekly = Mỗi cột là trung bình của một tuần.
trends-minutes = Số phút mỗi bên
trends-minutes-say = Trái { $left }, phải { $right }. Hai bên hiếm khi bằng nhau.
trends-minutes-none = Những ngày này không có thời gian cho từng bên.
trends-gap = Khoảng cách dài nhất
trends-gap-say = { $time }, từ { $from } đến { $until }.
trends-gap-hint = Khoảng dài nhất không có cữ bú ở ngực hoặc cữ hút nào.
trends-pumped = Hút được ở mỗi bên
trends-supply = Sữa nhiều hơn lượng bé bú?
trends-supply-say = Vào những ngày bạn hút sữa trong tuần qua, bạn hút được khoảng { $pumped } một ngày. Khoảng { $bottled } trong đó đã vào bình.
trends-supply-sub = Sữa nhiều hơn hẳn lượng bé bú có thể dẫn đến tắc sữa. Hãy hỏi chuyên gia sữa mẹ về việc này. Đừng giảm đột ngột.
trends-supply-add = Thêm vào danh sách sức khỏe của tôi
trends-pumped-say = Trái { $left }, phải { $right }, tổng { $all }.

trends-clogs = Lần tắc trong một năm
trends-clogs-none = Năm qua không bị tắc lần nào.
trends-clogs-say = { PLURAL($count) ->
    [one] { $shown } lần tắc: { $left } bên trái, { $right } bên phải.
   *[other] { $shown } lần tắc: { $left } bên trái, { $right } bên phải.
}
trends-map-alt = Các chỗ đau trong năm trên một hình.
trends-lines = Mức đau và cỡ
trends-line = { $when }, { $side }
trends-line-pain = Đau { $from } → { $to }
trends-line-gone = hết sau { $time }
trends-line-open = vẫn còn
trends-line-size = Cỡ { $size }
trends-before = Điều có trước khi dịu đi
trends-before-say = Trong ngày cuối trước khi hết tắc. Hết sau những việc này, không có nghĩa là nhờ chúng.
trends-of = { $clogs } trong { $of } lần tắc
trends-causes = Điều có thể đã gây tắc
trends-facts = Các con số cho biết
trends-fact-gap = { $clogs } trong { $of } lần tắc xảy ra trong vòng một ngày sau một khoảng cách hơn { $hours } giờ giữa hai cữ. { $days } trong { $all } ngày có khoảng cách như vậy.
trends-fact-side = { $clogs } trong { $of } lần tắc là ở { $side }.
trends-fact-cause = Với { $clogs } trong { $of } lần tắc, bạn đã chọn: { $cause }.
trends-facts-none = Các con số chưa cho biết điều gì chắc chắn.
