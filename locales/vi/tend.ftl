### Chăm sóc bằng một lần bấm, và những gì khác có thể ghi.

tend-title = Thêm
tend-care = Chăm sóc, một lần bấm
tend-saved = Đã lưu: { $what }, { $time }
tend-details = Thêm chi tiết
tend-undo = Hoàn tác
tend-cold = Lạnh
tend-warm = Ấm
tend-pain-medicine = Thuốc giảm đau
tend-antibiotics-started = Bắt đầu kháng sinh
tend-massage = Người khác mát-xa
tend-seen = Được người có chuyên môn khám
tend-rest = Nghỉ ngơi
tend-more = Ghi lại
tend-check = Bạn thấy thế nào?
tend-check-sub = Nhiệt độ, mức đau, tâm trạng, tã ướt
tend-note = Ghi chú
tend-note-sub = Bất cứ điều gì bạn muốn giữ lại
tend-log = Ghi cữ đã qua
tend-feed = Một cữ bú
tend-pump = Một cữ hút
