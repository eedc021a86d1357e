### What the reader may choose about the log.

choices-title = Log and reminders
choices-sub = Babies, units, sides, quiet hours, files
choices-milk = Milk in
choices-side = Next side
choices-side-other = Other side
choices-side-ended = Side it ended on
choices-side-clog = Sore side first
choices-since = Count since a feed from
choices-since-start = Its start
choices-since-end = Its end
choices-day = My day starts at
choices-quiet = Quiet hours
choices-quiet-sub = The day checks of a clog wait until they end. Checks that cannot wait still come.
choices-quiet-from = From
choices-quiet-until = Until
choices-feed = Next feed
choices-pump = Next pump
choices-off = Off
# A length of time after the start of the last one.
choices-after = After { $time }
# The device shows reminders only while the app is open.
choices-here = On this device, reminders come while the app is open.
choices-files = Your files
choices-babies = Babies
choices-babies-sub = Names and colours
