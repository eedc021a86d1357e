### Words that several screens use.

# The reader's own word for the part of the body; settings can replace it.
-breast = breast
-Breast = Breast
-breasts = breasts

## Head and navigation

# Label of the back arrow.
common-back = Back
# Label of the row of bars: $now of $all cards are done.
common-progress = Card { $now } of { $all }
# Label of the bottom navigation.
common-nav = Places
# Bottom navigation: the first screen.
common-tab-today = Today
# Bottom navigation: all lines of the log.
common-tab-log = Log
# Bottom navigation: the guides.
common-tab-guides = Guides
# Bottom navigation: the clogs so far.
common-tab-clogs = Clogs
# Bottom navigation: the people she can call.
common-tab-people = People

## Buttons

# Closes a screen and goes home.
common-done = Done
# Keeps what was entered.
common-save = Save
# Calls a number.
common-call = Call
# Takes something away.
common-remove = Remove
# Leaves without keeping what was entered.
common-cancel = Cancel
# Switches something on.
common-on = On
# Switches something off.
common-off = Off

## Pain and size

# Label of one number of the pain scale.
common-pain = { $score }
# Label of the number that she gave before.
common-pain-before = { $score }, before
# Under the low end of the scale.
common-pain-none = 0 none
# Under the high end of the scale.
common-pain-worst = 10 worst
# Label of the sizes.
common-size = Size
# Sizes in one tap.
common-size-pea = Pea
common-size-grape = Grape
common-size-walnut = Walnut
common-size-egg = Egg
common-size-bigger = Bigger
# A size with its width: $name is one of the words above, $cm a width with its unit.
common-size-with-cm = { $name } · { $cm }
# The size of a lump that is not there any more.
common-size-gone = Gone
