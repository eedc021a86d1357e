### Cantidades. El número es texto terminado.

units-minutes = { PLURAL($count) ->
    [one] { $shown } minuto
   *[other] { $shown } minutos
}
units-hours = { PLURAL($count) ->
    [one] { $shown } hora
   *[other] { $shown } horas
}
units-days = { PLURAL($count) ->
    [one] { $shown } día
   *[other] { $shown } días
}
units-weeks = { PLURAL($count) ->
    [one] { $shown } semana
   *[other] { $shown } semanas
}
units-months = { PLURAL($count) ->
    [one] { $shown } mes
   *[other] { $shown } meses
}
units-celsius = { $value } °C
units-fahrenheit = { $value } °F
units-centimetres = { $value } cm

units-level-feather = Pluma
units-level-feather-like = Como acariciar a un gato con sueño
units-level-light = Ligera
units-level-light-like = Como ponerle loción a un bebé
units-level-press = Presión suave
units-level-press-like = Como tocar un durazno para ver si está maduro

units-side-left = Izquierdo
units-side-right = Derecho
units-in-left = izquierdo
units-in-right = derecho
units-part-upper-outer = parte de arriba, lado del brazo
units-part-lower-outer = parte de abajo, lado del brazo
units-part-lower-inner = parte de abajo, lado del centro
units-part-upper-inner = parte de arriba, lado del centro
units-part-central = alrededor del pezón
units-spot-left = Pecho izquierdo, { $part }
units-spot-right = Pecho derecho, { $part }

units-short-minutes = { $minutes } min
units-short-hours = { $hours } h
units-short-hours-minutes = { $hours } h { $minutes } min
units-short-days-hours = { $days } d { $hours } h
units-millilitres = { $value } mL
units-fluid-ounces = { $value } fl oz
units-percent = { $value } %
