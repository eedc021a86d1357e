### 读者可以选的；每一项都有默认。

settings-title = 按你的喜好设置
settings-words = 你的叫法
settings-words-breast = 乳房
settings-words-chest = 胸部
settings-words-area = 这个部位
settings-temperature = 体温
settings-celsius = °C
settings-fahrenheit = °F
settings-theme = 浅色或深色
settings-theme-hour = 夜里用深色
settings-theme-device = 跟随设备
settings-theme-light = 浅色
settings-theme-dark = 深色
settings-tone = 肤色
settings-tone-n = 肤色 { $number }
settings-language = 语言
settings-health = 健康情况
settings-health-sub = 影响哪些做法对你安全
settings-lock = 给应用上锁
settings-lock-sub = 这台设备不给应用提供锁。请用设备本身的锁。
settings-about = 关于和来源
