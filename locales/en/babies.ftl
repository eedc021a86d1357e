### The babies: several may be logged for.

babies-title = Babies
babies-none = No baby here yet. You can log without one.
babies-hint = Names stay on this device.
babies-add = Add a baby
babies-new = New baby
babies-name = Name
babies-birth = Born on
babies-birth-sub = May stay empty. Used for ordinary ranges.
babies-colour = Colour
# The colours.
babies-teal = Teal
babies-amber = Amber
babies-plum = Plum
babies-leaf = Leaf
babies-rose = Rose
babies-sky = Sky
babies-remove = Remove
# Asked before; the lines of the log stay.
babies-remove-sure = Remove { $name }? The log keeps its lines, without the name.
babies-name-missing = A name is needed.
babies-birth-ahead = This day is ahead of today.
