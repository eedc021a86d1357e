### Quantities. The number is finished text.

# Minutes. $count selects the form, $shown is the number.
units-minutes = { PLURAL($count) ->
    [one] { $shown } minute
   *[other] { $shown } minutes
}
# Hours.
units-hours = { PLURAL($count) ->
    [one] { $shown } hour
   *[other] { $shown } hours
}
# Days.
units-days = { PLURAL($count) ->
    [one] { $shown } day
   *[other] { $shown } days
}
# Weeks.
units-weeks = { PLURAL($count) ->
    [one] { $shown } week
   *[other] { $shown } weeks
}
# Months.
units-months = { PLURAL($count) ->
    [one] { $shown } month
   *[other] { $shown } months
}
# Degrees Celsius.
units-celsius = { $value } °C
# Degrees Fahrenheit.
units-fahrenheit = { $value } °F
# Centimetres.
units-centimetres = { $value } cm

## Pressure

units-level-feather = Feather
units-level-feather-like = Like petting a sleepy cat
units-level-light = Light
units-level-light-like = Like lotion on a baby
units-level-press = Gentle press
units-level-press-like = Like testing a ripe peach

## Places on the body

units-side-left = Left
units-side-right = Right
# The same in the middle of a sentence.
units-in-left = left
units-in-right = right
# Parts of the breast, used inside the two messages below.
units-part-upper-outer = upper part, arm side
units-part-lower-outer = lower part, arm side
units-part-lower-inner = lower part, middle side
units-part-upper-inner = upper part, middle side
units-part-central = round the nipple
# A place in words; $part is one of the parts above.
units-spot-left = Left { -breast }, { $part }
units-spot-right = Right { -breast }, { $part }

## Short forms

# Minutes in short.
units-short-minutes = { $minutes } min
# Hours in short.
units-short-hours = { $hours } h
# Hours and minutes in short.
units-short-hours-minutes = { $hours } h { $minutes } min
# Days and hours in short.
units-short-days-hours = { $days } d { $hours } h
# Millilitres.
units-millilitres = { $value } mL
# US fluid ounces.
units-fluid-ounces = { $value } fl oz
# Percent.
units-percent = { $value } %
