### The home plan of a therapist: bringing it in, reading it, following it, ending it.

# The title; the rows that lead here say more.
plan-title = Home plan
plan-row-none = Bring in a plan from your therapist
# $author is a name.
plan-row-from = From { $author }
plan-lead = A therapist can write you a plan: which strokes, how long and how often. Bring it in here. You see all of it before it counts.
plan-new = A new plan
plan-here = It stays on this device. No one is told.

## The ways in

plan-by-file = As a file
plan-by-file-sub = The file of the plan, or a picture of its QR code (PNG or JPEG). More than one code? Take one picture of each, in any order.
plan-choose = Choose a file
plan-another = Choose another file
plan-by-text = As text
plan-paste-label = Paste the whole text here
# How much is in the field: $used and $most are numbers in kilobytes, as 1.2 and 6.
plan-paste-count = { $used } of { $most } kB
plan-paste-long = This is too long to paste. Ask for it as a file.
plan-paste-read = Read this text
plan-camera = This device gives the app no camera. Take a photo of the code and choose it as a file.
plan-by-camera = With the camera
plan-scan-sub = Hold the whole code in front of the camera. The picture stays on this device.
plan-scan = Scan with the camera
plan-scan-end = Turn the camera off
# What the picture of the camera is, for somebody who does not see it.
plan-scan-alt = What the camera sees
# The camera cannot be used, or she did not allow it.
plan-scan-refused = The camera could not be used. Allow it for Milkpath in the browser, or choose a photo of the code.
# $name is the name of the file.
plan-reading = Reading { $name }
plan-reading-text = Reading the text
plan-keeping = Keeping the plan

## A code in parts

# $read parts of $of are there.
plan-parts = { $read } of { $of } parts are here
# $missing is a list of numbers.
plan-parts-next = Still missing: { $missing }. Choose the next picture, in any order.
plan-parts-choose = Choose the next picture
plan-over = Start over

## Why a picture gives no plan

plan-qr-picture = This picture cannot be read. Use a PNG or JPEG, not larger than 8192 pixels on a side.
plan-qr-no-code = No QR code is in this picture, or it is blurred. Take it again, straight on and in good light.
plan-parts-none = No code of a plan is in it. Take the picture again, with the whole code in it.
plan-parts-mixed = These codes are from more than one plan. Choose codes of one plan, or start over.
plan-parts-broken = The parts do not fit. Start over and read all of them again.

## Why a plan is refused. "mend" says what to do.

plan-refused = This plan cannot be used
plan-refused-kept = Nothing has changed. What counted before still counts.
# Where in the plan the fault is; the name of the place stands below it.
plan-refused-where = Where
plan-refused-send = Show this page to who wrote the plan. They can mend it and send it again.
# Before the name of the place in the file, for who wrote it.
plan-refused-field = In the file
# $bytes and $most are numbers.
plan-why-too-large = The plan has { $bytes } bytes. { $most } is the most. Ask for one with shorter notes.
# $line and $column count from 1.
plan-why-not-json = This is no plan, or it is damaged in line { $line }, place { $column }. Ask for the file again.
plan-why-not-a-plan = This is no plan of Milkpath. Choose the file that your therapist sent.
# $version and $known are numbers.
plan-why-too-new = A newer Milkpath wrote this plan (version { $version }). This app knows { $known }. Update this app, then try again.
# $found is what the file says.
plan-why-wrong-version = There is no version { $found } of a plan. It should be { $known }.
plan-why-missing = This is missing. It must be filled in.
plan-why-unknown-field = A plan has no such field. Take it out, or use one of these:
plan-why-wrong-kind = This is not what belongs here. It should be { $wanted }.
# What belongs in a field, in the middle of the sentence above.
plan-kind-text = a text
plan-kind-whole = a whole number
plan-kind-number = a number
plan-kind-object = a group of fields
plan-kind-list = a list
plan-kind-yes = true or false
# $found is a word of the file; a list of words follows.
plan-why-unknown-id = “{ $found }” is not known here. Use one of these:
# All three are numbers.
plan-why-out-of-range = { $found } is too much or too little. Use { $least } to { $most }.
plan-why-text-length = The text has { $found } letters. Use 1 to { $most }.
# $code is a code such as U+202E.
plan-why-hidden-sign = The text has a hidden sign ({ $code }). Take it out.
plan-why-too-many = There are { $found } of these. Use { $least } to { $most }.
plan-why-no-date = “{ $found }” is no date. Write it as 2026-11-25.
# $first and $last are dates.
plan-why-ends-before = This day is before { $first }. Use that day or a later one.
plan-why-too-late = This day is after { $last }. Use that day or an earlier one.
plan-why-no-language = “{ $found }” is no language code. Write it as en or zh-Hans.
plan-why-both-lengths = It says seconds and reps. Keep one of the two.
plan-why-nothing-repeats = This step has nothing to repeat. Say seconds.
plan-why-twice = This is there twice. Say it once.
# bf3, bf4 and "bf4" are names in the file.
plan-why-not-bf4 = The step bf4 only takes the place of the second part of bf3. Switch “bf4” on and put it after a bf3.
plan-why-left-out = The plan itself leaves this out. Change what to avoid or the gentle holds, or take the step out.
plan-why-no-press = Pressure 3 is for gentle holds and milk by hand alone. Use 1 or 2.
# Both are lengths of time.
plan-why-too-long = The routine takes { $seconds }. { $most } is the most. Take something out.

## Names of the places in a plan

plan-field-file = The whole file
plan-field-version = Version
plan-field-author = Who wrote it
plan-field-language = Language
plan-field-client = Who it is for
plan-field-from = First day
plan-field-until = Last day
plan-field-routines = Routines
# $number counts from 1.
plan-field-routine = Routine { $number }
plan-field-name = Name
plan-field-times = Times a day
plan-field-level = Most pressure
plan-field-items = Steps
plan-field-item = Step { $number }
plan-field-step = Which step
plan-field-seconds = Seconds
plan-field-reps = Reps
plan-field-side = Side
plan-field-note = Note
plan-field-avoid = What to leave out
# One of a list; $what is its name, $number counts from 1.
plan-field-nth = { $what } { $number }
plan-field-call = When to call
plan-field-lines = Line
plan-field-temperature = Temperature
plan-field-pain = Pain
plan-field-hours = Hours
plan-field-bf4 = Second part of the butterfly stroke
plan-field-compression = Gentle holds
plan-field-pain-go = Most pain to start with
plan-field-seen = Seen for this
plan-field-rule = What for
plan-field-by = Who saw you
plan-field-on = When

## The whole plan

plan-read-first = Read it through. Nothing counts until you accept it.
# $author is a name.
plan-by = By { $author }
plan-for = For { $client }
# The first and the last day.
plan-days = { $from } to { $until }
plan-routines = What to do
plan-routines-none = This plan has no routines. It only says what to leave out and when to call.
plan-times = { PLURAL($count) ->
    [one] Once a day
   *[other] { $shown } times a day
}
# $length is a number of minutes.
plan-about = about { $length }
# $level is the name of a pressure, as Light.
plan-at-most = pressure at most { $level }
plan-level = pressure { $level }
plan-side-left = left
plan-side-right = right
plan-seconds = { PLURAL($count) ->
    [one] { $shown } second
   *[other] { $shown } seconds
}
plan-strokes = { PLURAL($count) ->
    [one] { $shown } stroke
   *[other] { $shown } strokes
}
plan-breaths = { PLURAL($count) ->
    [one] { $shown } breath
   *[other] { $shown } breaths
}
plan-holds = { PLURAL($count) ->
    [one] { $shown } hold
   *[other] { $shown } holds
}
# A timer that runs beside the rest, as a cold pack.
plan-beside = runs beside the rest
plan-avoid = Leave out
plan-avoid-sub = In the guides of the app too.
plan-avoid-over-lump = Strokes over the lump
plan-avoid-warmth = Warmth
plan-avoid-cold = Cold packs and cool cloths
plan-call = When to call
# $temperature has its unit.
plan-call-temperature = At { $temperature } or more
# $pain is a score up to 10.
plan-call-pain = At pain { $pain } of 10 or more
plan-call-hours = { PLURAL($count) ->
    [one] After { $shown } hour without getting better
   *[other] After { $shown } hours without getting better
}
plan-call-sub = The app asks you to call at these lines, sooner than it would by itself.
plan-options = What the plan changes
plan-bf4 = Butterfly strokes: the second part goes inward, in place of a second time outward.
plan-holds-on = Gentle holds: offered as always. You choose each time.
plan-holds-off = Gentle holds: left out.
# Both are scores.
plan-pain-go = Strokes may start at pain up to { $pain }. Without a plan it is { $own }. Gentle holds still end at { $own }.
plan-seen = Seen for this
plan-seen-t17 = A lump that has been there for two weeks
plan-seen-t17b = Clogs that come back
plan-seen-t18 = A lump for more than three days
plan-seen-t20 = Firmer massage with implants, after surgery or with thin blood
plan-seen-t21 = Massage while pregnant
# $by is a name; the others are days.
plan-seen-who = { $by } saw you for this on { $on }. It counts until { $until }.
plan-seen-sub = The app then does not ask you to book a visit for it. What is closed for you stays closed.
plan-limits = Your check and the app's own limits come first, whatever a plan says.
plan-accept = Accept this plan
plan-decline = Do not accept
plan-too-old = This plan ran out on { $day }. Ask for a new one.
plan-replaces = It takes the place of the plan that counts now.

## Where the app limits a plan

plan-limited = Where the app limits it
plan-limited-now = What is different today
plan-limited-check = Your check closes this now. It is left out.
plan-limited-plan = The plan itself leaves this out.
plan-limited-choice = Left out by your own choice.
# $most is a score.
plan-limited-too-sore = Gentle holds are for pain up to { $most }. Left out now.
plan-limited-one-hand = This takes two hands. Left out while you hold your baby.
plan-limited-nothing-left = Left out: it only makes sense with strokes that are left out too.
# Two names of a pressure.
plan-limited-pressure = The plan asks for { $asked }. The app stays at { $given }.
# Two lengths; $by is one of the reasons below.
plan-limited-seconds = The plan asks for { $asked }. The app stops at { $given }: { $by }.
plan-limited-left-out = Left out: { $by }.
plan-by-step = that is the range for this step
plan-by-area = the same area has to rest after { $most }
plan-by-warm = a warm cloth stays on for { $most } at most
plan-by-hands-on = a session has { $most } of strokes at most
plan-by-holds = a day has { $most } of gentle holds at most
plan-limited-feed-first = The feed or pump comes first. Then you choose: with gentle holds or without.
plan-limited-nipple-first = A look at the nipple comes first. Then you choose.
plan-limited-warmth-asked = Warm, cool or nothing: you choose each time.
# $steps are names of steps.
plan-limited-closing = Added at the end of each session: { $steps }
plan-limited-times = The plan asks for { $asked } times a day. The app stops at { $given }.
plan-nothing-left = Nothing of this is left after the limits.

## A plan that was accepted

plan-accepted = Accepted. The plan counts from now on.
plan-accepted-later = Accepted. The plan counts from { $day } on.
plan-status-now = Counts until { $day }
plan-status-later = Starts on { $day }
plan-status-over = Ran out on { $day }
plan-status-ended = You ended it on { $day }
plan-status-waits = A newer plan counts in its place
plan-read = Read the plan
# It came by one of these ways; $when is a day and a time.
plan-came-file = Accepted { $when }, from a file
plan-came-text = Accepted { $when }, from text
plan-came-qr = Accepted { $when }, from a QR code
plan-end = End this plan
plan-end-sure = It will not count from now on. What you did of it stays in your log.
# An earlier plan that she did not end; $author is a name.
plan-end-earlier = The earlier plan from { $author } then counts again. You can end that one too.
plan-end-yes = End it
plan-end-no = Keep it
plan-all = Plans so far
plan-missing = This plan is not here.

## Today, on home

plan-today = Today’s plan
# $day is a day.
plan-today-from = From { $author } · until { $day }
# Done of planned today.
plan-done-of = { $done } of { $planned } done today
plan-done-all = Done for today: { $done } of { $planned }
# Label of the row of a routine, for screen readers; $name is the routine.
plan-start = Start { $name }
plan-later = Your plan starts on { $day }
plan-run-out = Your plan ran out on { $day }
plan-run-out-sub = Nothing of it counts any more. Ask who wrote it for a new one.
plan-bring = Bring in a new plan
plan-put-away = Put it away

## The way to a session

# $name is the name of the routine in the plan.
plan-for-now = From your plan: { $name }
plan-start-now = Start your plan
plan-none-now = Nothing of this part of your plan fits your answers today.
plan-gone = This plan does not count any more. Nothing was started.

## On the answer

plan-verdict = From your plan
# Each is a line of the plan that was reached.
plan-reached-temperature = Your plan says: call at { $temperature } or more.
plan-reached-pain = Your plan says: call at pain { $pain } of 10 or more.
plan-reached-hours = { PLURAL($count) ->
    [one] Your plan says: call after { $shown } hour without getting better.
   *[other] Your plan says: call after { $shown } hours without getting better.
}
plan-reached-sub = That is why the app asks you to call. By itself it would wait longer.
