### Đơn vị và số lượng.

units-minutes = { PLURAL($count) ->
    [one] { $shown } phút
   *[other] { $shown } phút
}
units-hours = { PLURAL($count) ->
    [one] { $shown } giờ
   *[other] { $shown } giờ
}
units-days = { PLURAL($count) ->
    [one] { $shown } ngày
   *[other] { $shown } ngày
}
units-weeks = { PLURAL($count) ->
    [one] { $shown } tuần
   *[other] { $shown } tuần
}
units-months = { PLURAL($count) ->
    [one] { $shown } tháng
   *[other] { $shown } tháng
}
units-celsius = { $value } °C
units-fahrenheit = { $value } °F
units-centimetres = { $value } cm

units-level-feather = Nhẹ như lông vũ
units-level-feather-like = Như vuốt ve con mèo đang lim dim
units-level-light = Nhẹ
units-level-light-like = Như thoa kem cho bé
units-level-press = Ấn nhẹ
units-level-press-like = Như thử quả đào chín

units-side-left = Bên trái
units-side-right = Bên phải
units-in-left = bên trái
units-in-right = bên phải
units-part-upper-outer = phần trên, phía cánh tay
units-part-lower-outer = phần dưới, phía cánh tay
units-part-lower-inner = phần dưới, phía giữa
units-part-upper-inner = phần trên, phía giữa
units-part-central = quanh núm vú
units-spot-left = Ngực trái, { $part }
units-spot-right = Ngực phải, { $part }

units-short-minutes = { $minutes } phút
units-short-hours = { $hours } giờ
units-short-hours-minutes = { $hours } giờ { $minutes } phút
units-short-days-hours = { $days } ngày { $hours } giờ
units-millilitres = { $value } mL
units-fluid-ounces = { $value } fl oz
units-percent = { $value } %
