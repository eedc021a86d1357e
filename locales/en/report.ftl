### The summary for a therapist: on paper, on the screen, and as a message. It tells what was logged, and names no illness.

report-title = Milkpath summary
# $from and $to are days with their year; $days is a length, such as "14 days".
report-period = { $from } to { $to } · { $days }
# One clog alone; $from and $to are days with their year.
report-period-clog = One clog · { $from } to { $to }
# Small print under the title. $language is the name of a language, in that language.
report-language = Language: { $language }
# $when is an instant, $zone the name of a time zone.
report-made = Made { $when } ({ $zone })
# The age of the youngest baby; $age is a length.
report-baby = Baby: { $age } old
# The names of the babies; $names is a list.
report-babies = Babies: { $names }
# At the foot of each page.
report-not-a-diagnosis = Log kept by the parent. Not a diagnosis.
# $page of $pages; $version is that of the app.
report-page = Page { $page } of { $pages } · Milkpath { $version }
# Small print with where the limits come from. Each is the title of a paper or page, as it was printed.
report-sources = Limits: fever from 38.0 °C, { $fever }; no better after 24 hours, { $better }; three clogs in 90 days: our own careful choice.
report-source-feeds = Feeds in 24 hours, { $feeds }.
# Where nothing was logged in these days.
report-nothing = Nothing was logged in these days.
# Stands in a table for a value that is not known.
report-none = –
# From the first to the last of several values.
report-change = { $from } → { $to }
# Two parts of a value, one after the other.
report-join = { $one }; { $two }
# So many times.
report-times = { $what } × { $count }
# Words of the parent, as written.
report-quote = “{ $words }”

## The clogs

# The map: alternative text. $places is a list of places.
report-map-alt = Both { -breasts } from the front, as you face her. Sore: { $places }.
# Under the map, below each side of the picture.
report-map-left = Her left
report-map-right = Her right
report-map-note = As you face her
# Heading of a clog: its number on the page and its place.
report-clog = { $number } · { $place }
# $place is a place in words; $hour the hour of the clinician's clock.
report-place-clock = { $place }, { $hour } o’clock
# Quarters of the breast, in the words of a clinician.
report-left-upper-outer = Left { -breast }, upper outer quarter
report-left-lower-outer = Left { -breast }, lower outer quarter
report-left-lower-inner = Left { -breast }, lower inner quarter
report-left-upper-inner = Left { -breast }, upper inner quarter
report-left-central = Left { -breast }, round the nipple
report-left-all = Left { -breast }, sore all over
report-right-upper-outer = Right { -breast }, upper outer quarter
report-right-lower-outer = Right { -breast }, lower outer quarter
report-right-lower-inner = Right { -breast }, lower inner quarter
report-right-upper-inner = Right { -breast }, upper inner quarter
report-right-central = Right { -breast }, round the nipple
report-right-all = Right { -breast }, sore all over
# Labels of the facts of a clog, and the facts.
report-began = Started
# $hours is a length.
report-began-gone = { $when }, gone after { $hours }
report-began-there = { $when }, still there after { $hours }
report-trend-better = better
report-trend-same = the same
report-trend-worse = worse
# $trend is one of the three above.
report-began-trend = { $when }, still there after { $hours }, last said: { $trend }
report-pain = Pain, 0 to 10
# $change is the first and the last score.
report-pain-highest = { $change }, highest { $highest }
report-size = Size
report-skin = Skin
report-skin-plain = no change seen
report-skin-changed = hot, red or darker
report-fever = Fever
# $temperature with its unit, $when an instant.
report-fever-highest = highest { $temperature }, { $when }
report-fever-yes = fever, or hot, shivery, achy
report-fever-no = none, as she says
report-fever-unmeasured = not measured
report-nipple = Nipple
report-lump = Lump
report-flags = Warning signs
report-flags-none = none ticked
report-said = App said
# $what the app said, $when an instant or two.
report-said-once = { $what }, { $when }
report-said-often = { $what } × { $count }, { $from } to { $until }
# What was ticked of one kind; $kind is "Skin", "Nipple" or "Lump".
report-signs-of = { $kind }: { $signs }
report-said-corrected = { $what } (corrected later)
# $count more of something.
report-more = and { $count } more
report-outcome-emergency = Get help at once
report-outcome-now = Call now
report-outcome-today = Call today
report-outcome-week = Book a visit this week
report-outcome-ask = Ask before massage
report-outcome-gentle = Feather touch only
report-outcome-go = Massage may begin
report-cause = May have set it off
report-tried = Tried
# $name of a routine, $minutes hands-on minutes.
report-tried-once = { $name } ({ $minutes })
report-tried-often = { $name } × { $count } ({ $minutes })
report-pressure = Most pressure
# $number is 1 to 3, $name its name.
report-pressure-level = { $number } of 3, { $name }
report-relief = Pain in a session
report-helped = Helped most
report-medicines = Medicine
report-worry = Her worry
report-goal = Her goal
report-tried-none = nothing logged
# Kinds of care.
report-care-cold = cold
report-care-warm = warmth
report-care-pain-medicine = pain medicine
report-care-antibiotics-started = antibiotics started
report-care-massage = massage by someone
report-care-seen = seen by a professional
report-care-rest = rest
# Names of people; $what is one of the above.
report-care-by = { $what }: { $names }
# The curve of a clog: alternative text; $size is a sentence or empty.
report-chart-alt = Pain over time: first { $first }, last { $last }, highest { $highest } of 10. { $size }
report-chart-size = Size { $change }.
report-chart-none = Pain was not rated.
# Over the curve.
report-chart = Pain, with the size
# In one line beside the map: how long, pain and size. $state is how long, or gone after how long.
report-glance = { $one } · { $two }
report-glance-gone = gone after { $hours }
report-glance-there = still there after { $hours }
report-glance-pain = pain { $change }

## Feeds

report-feeding = Feeds and pumping
# The same heading; $days is a length of time.
report-feeding-mean = Feeds and pumping, mean of { $days }
report-feeds = Feeds a day
# $mean, $low and $high are counts.
report-feeds-say = { $mean } (lowest { $low }, highest { $high })
# The ordinary range.
report-feeds-ordinary = { $say }; ordinary at this age: { $low } to { $high }
report-minutes = Minutes a day
# $left and $right are lengths.
report-sides = left { $left }, right { $right }
report-sides-either = left { $left }, right { $right }, side not told { $either }
report-sides-all = left { $left }, right { $right }, all { $all }
report-gap = Longest gap
# $time is a length, $from and $until instants.
report-gap-say = { $time }, { $from } to { $until }
report-pumped = Pumped a day
# $milk is what the sides gave; $count selects the form of how often in all these days, $shown is the number.
report-pumped-say = { PLURAL($count) ->
    [one] { $milk }; once in all
   *[other] { $milk }; { $shown } times in all
}
report-pumps = Pumping
# $count selects the form, $shown is the number.
report-pumps-say = { PLURAL($count) ->
    [one] once in all
   *[other] { $shown } times in all
}
report-bottles = Bottles
# $count bottles, $milk drunk in all.
report-bottles-say = { $count }, { $milk } in all
report-flange = Pump set-up
# $sizes are widths in millimetres.
report-flange-say = flange { $sizes } mm
report-chart-feeds = Feeds each day
report-chart-minutes = Minutes, right striped
report-chart-feeds-alt = Feeds each day: lowest { $low }, highest { $high }.
report-chart-minutes-alt = Minutes at each side each day: left { $left } and right { $right } a day on the whole.

## Her health

report-health = Health list
report-health-none = nothing ticked
report-health-unasked = not asked yet
# $what is a row of the list.
report-health-cleared = { $what } (provider said massage is fine)
report-returns = Clogs in 90 days
# $count is a number.
report-returns-again = { $count }, the same spot again: number { $numbers }

## Further pages

report-days = Day by day
report-weeks = Week by week
report-weeks-note = Means of the days of each week. The table of days is in the CSV file.
report-checks = Checks and what the app said
report-checks-earlier = The last { $count } are listed. All are in the JSON file.
report-runs = Sessions
report-plan = Home plan
report-notes = Her notes, as written
report-notes-fewer = The last { $count } notes are listed. All are in the CSV file.
# Columns.
report-col-day = Day
report-col-week = Week from
report-col-when = When
report-col-feeds = Feeds
report-col-left = Left
report-col-right = Right
report-col-bottle = Bottle
report-col-pumped-left = Pumped left
report-col-pumped-right = Pumped right
report-col-pumped = Pumped
report-col-pain = Highest pain
report-col-temperature = Highest temp.
report-col-wets = Wets
report-col-stools = Stools
report-col-said = App said
report-col-signs = Ticked
report-col-heard = Heard after
report-col-clog = Clog
report-col-routine = Session
report-col-side = Side
report-col-minutes = Hands-on
report-col-level = Pressure
report-col-relief = Pain
report-col-ending = Ended
report-col-plan = Plan
report-col-done = Done
# Done of planned.
report-done-of = { $done } of { $planned }
# How a session ended.
report-ended-finished = finished
report-ended-stopped = stopped
report-ended-left = left open

## What goes in, on the screen before sharing

report-section-clogs = Sore spots
report-section-checks = Checks and what the app said
report-section-tried = What was tried
report-section-feeding = Feeds and pumping
report-section-returns = Clogs that return
report-section-health = Health list
report-section-wishes = My worry and my goal
report-section-days = Table of days
report-section-runs = List of sessions
report-section-notes = My notes
report-section-plan = Home plan
report-section-mood = Mood and thoughts of harm

## The message: short sentences in the parent's voice

# $place is one of the places above.
report-message-place = Sore spot: { $place }.
report-message-place-clock = Sore spot: { $place }, { $hour } o’clock as you face me.
report-message-there = It began { $hours } ago.
report-message-gone = It was gone after { $hours }.
report-message-size = Size { $size }.
report-message-pain = Pain { $pain } of 10.
report-message-relief = Pain before and after: { $changes }.
report-message-fever = Fever: { $fever }.
report-message-fever-none = none
report-message-skin = Skin: { $skin }.
report-message-tried = Tried: { $what }.
report-message-flags = Warning signs: { $flags }.
report-message-ask = Can you see me?
