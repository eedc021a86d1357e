### Reminders: discreet words, answered in one tap.

# The device may show these on a lock screen: no word of the body.
remind-look = Time for a short look
remind-call = Did they call back?
remind-cold = The cold pack can come off
remind-feed = Next feed
remind-pump = Next pump
# On the Today screen.
remind-recheck = How is the spot now?
remind-better = Better
remind-same = Same
remind-worse = Worse
remind-gone = Gone
# What is still to come; $what is one of the words above, $time a time of day.
remind-coming = { $what }, { $time }
remind-title = Coming up
