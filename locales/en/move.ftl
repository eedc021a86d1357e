### Moving in from another app: a file, what is in it, what it does not say, what came of it.

# The title; the row that leads here says more.
move-head = Move in
move-title = Move in from another app
move-sub = Bring your feeds and pumps along
move-coming = Coming from another app?
move-coming-sub = Bring its feeds and pumps along
move-lead = Choose the file that your other app saved. You see what is in it before anything is added.
# How she gets a file; $apps are names.
move-how = Look for “Export” in your other app and pick CSV. These apps can be read: { $apps }.
move-here = The file stays on this device.
move-choose = Choose a file
move-another = Choose another file

## While something is going on

# $name is the name of the file.
move-reading = Reading { $name }
move-adding = { PLURAL($count) ->
    [one] Adding { $shown } entry
   *[other] Adding { $shown } entries
}
move-taking-back = Taking it back
move-again = Looking again

## What is in the file

# $app is the name of an app.
move-from = From { $app }
move-rows = { PLURAL($count) ->
    [one] { $shown } row in the file
   *[other] { $shown } rows in the file
}
# The first and the last day.
move-span = { $from } to { $until }
move-inside = In the file
# What is counted.
move-count-clogs = Clogs
move-count-looks = Clog checks
move-count-sessions = Sessions
move-count-answers = Check-ins
move-count-calls = Calls
move-count-people = People
move-count-babies = Babies
move-new = New here
move-left-out = Not kept here
move-left-out-sub = Milkpath does not log these. They stay in your file.
move-none-new = All of this is in your log already. Nothing to add.
move-nothing = There is nothing in this file that Milkpath keeps.
move-add = { PLURAL($count) ->
    [one] Add { $shown } entry
   *[other] Add { $shown } entries
}

## Rows that cannot be read

move-bad = { PLURAL($count) ->
    [one] { $shown } row cannot be read
   *[other] { $shown } rows cannot be read
}
move-bad-sub = Nothing is guessed. These rows are not added. You can mend them in the file and choose it again, or log them by hand.
# Where it is; $line counts from 1, $column is a name in the file.
move-bad-line = Line { $line }
move-bad-place = Line { $line }, { $column }
# $count more rows of the list.
move-bad-more = Show { $shown } more
move-part-total = Total
# Why a row cannot be read.
move-why-not-text = This row is not plain text. Save the file as UTF-8.
move-why-open-quote = A quote mark opens here and has no end. What comes after it cannot be told apart.
move-why-empty = This is empty.
move-why-not-a-time = This is not a date and time.
move-why-no-such-date = Only the years 1900 to 2200 can be kept.
move-why-no-such-hour = There was no such hour. The clocks went forward that night.
move-why-no-such-zone = This time zone is not known.
move-why-not-a-length = This is not a length of time.
move-why-not-a-number = This is not a number.
move-why-not-a-unit = This unit is not known.
move-why-not-a-side = This is not a side.
move-why-not-a-word = This word is not known here.
move-why-contradicts = This does not fit the rest of the row.

## What the file does not say

# A cell of the file, as an example; $line counts from 1.
move-sample = Line { $line } says
move-waits = { PLURAL($count) ->
    [one] { $shown } row waits for this.
   *[other] { $shown } rows wait for this.
}
move-said = What you said
move-ask-zone = Where were these times taken?
# $zone is the place of this device.
move-zone-here = Here: { $zone }
move-zone-utc = World time (UTC)
move-zone-utc-sub = Some apps on a server save this.
move-zone-other = Another place
move-zone-part = Part of the world
# A zone of whole hours; $hours has a sign.
move-zone-hours = UTC{ $hours }
# An answer of hers: $what is one of the words below it, $answer what she chose.
move-said-one = { $what }: { $answer }
move-said-zone = Times
move-said-hour = The hour
move-said-dates = Dates
move-said-unit = Amounts
move-said-letterless = Side times
move-said-pump = Pumped
move-said-bottle = Bottles
move-ask-hour = This hour came twice. Which one?
move-ask-hour-sub = The clocks went back that night.
move-hour-first = The first one
move-hour-second = The second one
move-ask-dates = How are the dates written?
move-dates-month = Month first, then the day
move-dates-day = Day first, then the month
move-ask-unit = Which unit are the amounts in?
move-ask-letterless = What do these times mean?
move-letterless-minutes = Minutes and seconds, left then right
move-letterless-hours = Hours and minutes, left then right
move-letterless-unknown = I do not know. Keep the feed without them
move-ask-pump = Two amounts: which one is left?
move-pump-first = The first is left
move-pump-second = The second is left
move-pump-unknown = I do not know. Keep the sum
move-ask-bottle = What was in the bottles?
move-bottle-unknown = I do not know
move-ask-baby = Which baby is this file about?
move-baby-none = Add no name
move-baby-new = Another name
move-baby-take = Use this name
move-said-baby = Baby: { $name }
move-said-no-baby = No baby named

## What came of it

move-added = { PLURAL($count) ->
    [one] { $shown } entry is in your log now.
   *[other] { $shown } entries are in your log now.
}
move-added-none = Nothing was added. Your log had it all.
move-report = What came in
move-count-added = Added
move-count-known = Here already
move-count-left-out = Not kept here
move-count-bad = Not read
move-undo = Undo this import
move-undone = { PLURAL($count) ->
    [one] Taken back. { $shown } entry left your log again.
   *[other] Taken back. { $shown } entries left your log again.
}
move-see = See the log
move-earlier = Files brought in
# $app, then when it was brought in.
move-earlier-one = { $app }, { $when }
move-earlier-count = { PLURAL($count) ->
    [one] { $shown } entry added
   *[other] { $shown } entries added
}
move-sure = All that came with this file will go, with what you changed in it since. Your other entries stay.
move-sure-yes = Take it back
move-sure-no = Keep it

## Nothing can be read

move-refused = This file cannot be read
move-untouched = Your log is as it was.
move-error-empty = The file is empty. Save it again from your other app.
move-error-not-text = The file is not plain text. Choose the CSV or JSON file of your other app.
# $header is the start of the first line; $apps are names.
move-error-unknown = No app that is known here wrote this file. These can be read: { $apps }. Its first line says:
move-error-too-new = A newer Milkpath saved this file (version { $version }). Update this app, then try again.
# $line and $column count from 1.
move-error-broken = This copy is damaged in line { $line }, place { $column }. None of it was added. Use another copy, or save a new one.
move-no-files = This device cannot open files from here yet.
move-file-failed = The file could not be opened. Choose it again, or pick another.
