### The check-in cards.

# Under the title of the lists.
checkin-hint = Most people have none. We ask everyone first.
# A second asking in plainer words.
checkin-again = You were not sure. Here it is once more, in other words.
# Titles.
checkin-title-short = Any of these now?
checkin-title-since = Since when?
checkin-title-trend = Which way is it going?
# Buttons of the lists.
checkin-none = None of these
checkin-unsure = Not sure
checkin-continue = Continue
# While the last row of the list was not on the screen yet.
checkin-read-on = Read to the end first
# Answers of the fever card.
checkin-fever-no = No, I feel well
checkin-fever-no-unwell = No fever, but I feel ill
checkin-fever-yes = Yes: hot, shivery or achy
checkin-fever-measured = I measured
checkin-fever-how = What did it show?
checkin-fever-lower = Lower
checkin-fever-higher = Higher
checkin-fever-take = That is it
# The reading that was taken; $reading with its unit.
checkin-fever-showed = It showed { $reading }
# After a reading without fever.
checkin-feel-title = And how do you feel?
# After "No fever, but I feel ill".
checkin-feel-how-ill = How ill?
checkin-feel-well = Well
checkin-feel-off = A little off
checkin-feel-ill = Ill
checkin-feel-very-ill = Very ill
checkin-feel-shivery = Shivery, or achy as with flu
# Beside an answer that was taken: a tap opens it again.
checkin-change = Change
# Over the same answers, after the question about the medicine.
checkin-since-spot = And the sore spot, since when?
# After a change of colour: the answer so far, and what is asked with and without a known birth.
checkin-home-colour = The colour has changed
checkin-home-title = Did you come home from hospital less than 2 weeks ago?
checkin-home-or-birth-title = Was the birth, or coming home from hospital, less than 2 weeks ago?
checkin-home-yes = Yes
checkin-home-no = No
# When it started.
checkin-since-now = In the last 6 hours
checkin-since-half = 6 to 12 hours ago
checkin-since-day = 12 to 24 hours ago
checkin-since-two-days = 1 to 2 days ago
checkin-since-three-days = 2 to 3 days ago
checkin-since-weeks = 3 days to 2 weeks ago
checkin-since-longer = 2 weeks ago or longer
# Which way it goes.
checkin-trend-better = Getting better
checkin-trend-same = The same
checkin-trend-worse = Getting worse
# From a day on: a row to tick.
checkin-rising = The pain keeps rising
# A row to tick, and what is asked only then.
checkin-antibiotics = I take antibiotics for this
checkin-antibiotics-since = For how long?
checkin-antibiotics-under-a-day = Less than a day
checkin-antibiotics-days = 1 to 10 days
checkin-antibiotics-longer = Longer
# A heading over the same question.
checkin-antibiotics-title = Medicine
# Label of the pain scale.
checkin-pain-label = Pain from 0 to 10
