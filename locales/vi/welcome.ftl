### Màn hình đầu tiên.

welcome-title = Milkpath
welcome-lead = Giúp từng bước một khi ngực đau hoặc tắc tia sữa.
welcome-hurts = Tôi đang đau
welcome-look = Xem qua
welcome-not = Milkpath chỉ cách tự chăm sóc nhẹ nhàng. Đây không phải bác sĩ và không thay bác sĩ.
welcome-private = Mọi thứ ở lại trên điện thoại này.
