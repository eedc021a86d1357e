### The form of a line of the log.

# Titles.
entry-new-feed = Log a feed
entry-new-bottle = Log a bottle
entry-new-pump = Log a pump
entry-new-care = Log care
entry-new-check = How are you?
entry-new-note = Write a note
entry-saved = Saved. Add more?
entry-edit = Change
# The form was left empty or is not there.
entry-none = Nothing is open here.

## Times

entry-start = Start
entry-when = When
entry-end = End
entry-end-none = No end set
entry-end-set = Set an end
entry-end-clear = No end
# For screen readers; $what is Start or End.
entry-date-of = { $what }, date
entry-time-of = { $what }, time
# Buttons that move a time; $minutes is a length of time.
entry-earlier = { $minutes } earlier
entry-later = { $minutes } later

## A feed

entry-how = How
entry-at-breast = At the { -breast }
entry-from-bottle = Bottle
entry-top-up = With a top-up bottle
entry-sides = Sides
entry-left = Left
entry-right = Right
entry-left-first = Left, then right
entry-right-first = Right, then left
entry-both = Both
entry-left-minutes = Left, minutes
entry-right-minutes = Right, minutes
entry-total-minutes = Minutes in all
entry-paused-minutes = Paused, minutes
entry-bottle = In the bottle
entry-milk-breast = { -Breast } milk
entry-milk-formula = Formula
entry-milk-mixed = Mixed
entry-milk-unsaid = Not said
# $unit is mL or fl oz.
entry-amount = Amount, { $unit }
entry-amount-breast = { -Breast } milk, { $unit }
entry-amount-formula = Formula, { $unit }
entry-unit-ml = mL
entry-unit-oz = fl oz
entry-babies = Babies
# A baby on its own side in a feed of two at once; $side is left or right.
entry-baby-side = { $name }, { $side }
entry-baby-tandem = Both at once, one on each side
entry-baby-swap = Swap sides

## A pump

entry-method = How
entry-method-pump = Pump
entry-method-hand = By hand
entry-at-once = Both at once
entry-in-turn = One by one
entry-left-milk = Left, { $unit }
entry-right-milk = Right, { $unit }
entry-total-milk = Both together, { $unit }
# The sum of both sides; $milk is an amount.
entry-sum = Total { $milk }
entry-duration = Minutes
entry-flange = Flange, mm
entry-setting = Setting
entry-setting-hint = For example: level 4, fast
entry-trouble = What went wrong?
entry-trouble-pain = It hurt
entry-trouble-cut-off = It was cut off

## Care

entry-care = What
entry-name = Name of the medicine
entry-name-hint = The name only. For how much, follow the label.
entry-massage-by = Who did it?
entry-massage-what = What did they do?
entry-felt = How did it feel?
entry-seen-by = Who saw you?
entry-seen-said = What did they say?

## A check

entry-temperature = Temperature, { $unit }
entry-pain = Pain, 0 to 10
entry-pain-clear = Not rated
entry-mood = Any of these?
entry-mood-none = None of these
# A way to her people, below a word of care.
entry-people = See who to call
# A temperature of 38.0 °C or more.
entry-fever = This is a fever. The check tells you who to call, and how soon.
entry-fever-check = Check now
entry-wets = Wet diapers in 24 hours
entry-stools = Stools in 24 hours
entry-note = Note

## Buttons and flaws

entry-save = Save
entry-delete = Delete
entry-flaws = Look at the marked places.
# It lies on another line in time; $what and $from, $until tell that one. Never blocked.
entry-overlap = This lies on: { $what }, { $from } to { $until }. You can keep both.
entry-flaw-missing = Please fill this in.
entry-flaw-missing-any = Fill in at least one thing.
entry-flaw-future = This is ahead of now.
entry-flaw-ends-before = This is before the start.
entry-flaw-too-long = This is longer than the time between start and end, or than a day.
# $min and $max are numbers.
entry-flaw-range = Use a number from { $min } to { $max }.
entry-flaw-text = Keep it under { $most } letters.
entry-flaw-side = This side was not used.
entry-flaw-twice = The same one is there twice.
