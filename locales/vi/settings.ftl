### Những gì người đọc có thể chọn.

settings-title = Chỉnh theo ý bạn
settings-words = Từ của bạn
settings-words-breast = Ngực
settings-words-chest = Vùng ngực
settings-words-area = Vùng này
settings-temperature = Nhiệt độ
settings-celsius = °C
settings-fahrenheit = °F
settings-theme = Sáng hoặc tối
settings-theme-hour = Tối vào ban đêm
settings-theme-device = Theo máy
settings-theme-light = Sáng
settings-theme-dark = Tối
settings-tone = Màu da
settings-tone-n = Màu { $number }
settings-language = Ngôn ngữ
settings-health = Hồ sơ sức khỏe
settings-health-sub = Thay đổi những gì an toàn cho bạn
settings-lock = Khóa ứng dụng này
settings-lock-sub = Máy này không cho ứng dụng khóa. Hãy dùng khóa của máy.
settings-about = Giới thiệu và nguồn
