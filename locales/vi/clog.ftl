### Một lần tắc: diễn biến ra sao.

clog-title = Chỗ đau: { $side }
clog-since = Bắt đầu { $when }
clog-open-for = { $span } đến nay
clog-gone-after = Hết sau { $span }
clog-chart = Mức đau và cỡ
clog-chart-alt = Mức đau đi từ { $first } đến { $last } trên 10.
clog-chart-one = Mới có một điểm: { $score } trên 10.
clog-table-when = Lúc
clog-table-pain = Đau
clog-table-size = Cỡ
clog-key-pain = Mức đau, từ 0 đến 10
clog-key-size = Bề rộng của cục
clog-key-gone = Hết
clog-tried = Đã thử những gì
clog-tried-none = Chưa có gì
clog-session = { $name }, { $minutes }
clog-session-change = Đau { $from } → { $to }
clog-session-open = Đau sau đó: chưa ghi
clog-answers = Câu trả lời của bạn
clog-next = Tiếp theo
clog-next-ask = Mở lại ứng dụng sau { $times }. Ứng dụng sẽ hỏi có sốt không, vùng đổi màu có lan ra không, và chỗ đau ra sao.
clog-next-call = Không đỡ sau 24 giờ: hãy gọi.
clog-next-gone = Lần này đã qua.
clog-ease = Làm dịu ngay
clog-gone = Đã hết
clog-back = Bị lại

clog-due = Hôm nay thấy thế nào?
clog-due-sub = Đánh dấu những gì đang có. Nếu không có gì, hãy nói chỗ đau ra sao.
clog-due-signs = Dấu hiệu từ hôm qua
clog-due-fever = Sốt, hoặc nóng, run lạnh, đau nhức
clog-due-spreading = Vùng da đổi màu lan ra
clog-due-go = Sang phần câu hỏi
clog-due-better = Đỡ hơn
clog-due-same = Như cũ
clog-due-worse = Nặng hơn
