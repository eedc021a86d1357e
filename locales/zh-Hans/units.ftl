### 数量。数字已是成文。

units-minutes = { $shown } 分钟
units-hours = { $shown } 小时
units-days = { $shown } 天
units-weeks = { $shown } 周
units-months = { $shown } 个月
units-celsius = { $value } °C
units-fahrenheit = { $value } °F
units-centimetres = { $value } cm

## 力度

units-level-feather = 羽毛轻触
units-level-feather-like = 像摸一只犯困的猫
units-level-light = 轻柔
units-level-light-like = 像给宝宝抹润肤露
units-level-press = 轻压
units-level-press-like = 像试一颗熟桃子软不软

## 身体部位

units-side-left = 左侧
units-side-right = 右侧
units-in-left = 左侧
units-in-right = 右侧
units-part-upper-outer = 上半部，靠手臂
units-part-lower-outer = 下半部，靠手臂
units-part-lower-inner = 下半部，靠中间
units-part-upper-inner = 上半部，靠中间
units-part-central = 乳头周围
units-spot-left = 左侧{ -breast }，{ $part }
units-spot-right = 右侧{ -breast }，{ $part }

## 简写

units-short-minutes = { $minutes } 分钟
units-short-hours = { $hours } 小时
units-short-hours-minutes = { $hours } 小时 { $minutes } 分
units-short-days-hours = { $days } 天 { $hours } 小时
units-millilitres = { $value } mL
units-fluid-ounces = { $value } fl oz
units-percent = { $value }%
