### The summary that the parent gives out: what goes in, a look at it, the ways out, and the list of what was given out.

# The title for some days, and for one clog.
summary-title = Show your therapist
summary-title-clog = Show your therapist
# The row that leads here, on the page of a clog, in the log and in the settings.
summary-way = Show your therapist
summary-way-sub = A summary: you see it all before it goes out
summary-lead = Nothing leaves this phone until you save, copy or send it. You see all of it here first.

## What goes in

summary-days = Which days?
# $days is a number of days; $shown is the same number as text.
summary-last = { PLURAL($days) ->
    [one] Last day
   *[other] Last { $shown } days
}
summary-other-days = Other days
summary-from = First day
summary-to = Last day
summary-days-backwards = The last day is before the first. Change one of them.
summary-days-too-long = That is more than ten years. Choose fewer days.
summary-language = Language of the summary
summary-parts = What goes in
# The heading over the parent's own words, each with a switch.
summary-words = Your own words
# Under the parent's words; $clog is the number of the clog on the page.
summary-worry-of = Your worry, sore spot { $clog }
summary-goal-of = Your goal, sore spot { $clog }
summary-names = Names
summary-name = Your name or initials
# What is so while the switch is off.
summary-name-sub = No name is on it
summary-name-field = Name or initials
summary-others = Names of babies and helpers
summary-others-sub = They stay out: “Baby 1”, helpers without names
summary-preview = This is what goes out
summary-preview-sub = Files with data hold the same days line by line, as far as you let them in.
summary-go-on = Save or send

## The ways out

summary-send-title = Save or send
summary-send-lead = Who gets it can read it, unless you lock it. Send it where only the right person sees it.
# The lock: a passphrase that closes the saved file.
summary-lock = Lock the file
summary-lock-sub = Only a passphrase opens it
summary-lock-warning = Without the passphrase nobody can open the file, not even you. It is saved nowhere. A message and the screen are never locked.
summary-lock-first = Passphrase
# $characters and $words are numbers: the fewest that are enough.
summary-lock-hint = { $characters } letters or more, or { $words } words
summary-lock-short = Too short. Use { $characters } letters or more, or { $words } words.
summary-lock-second = The same again
summary-lock-differs = The two are not the same.
summary-lock-seen = Show what I type
summary-lock-how = Tell your therapist the passphrase another way, best in person. The file is in the “age” format: any age program opens it, such as the free “age” or “rage”.
summary-locking = Locking the file
summary-page = A page
summary-page-sub = To print or to send. One page for the visit, and the details after it.
summary-paper = Paper
summary-paper-a4 = A4
summary-paper-letter = Letter
summary-page-save = Save the page
summary-data = Data
summary-data-sub = For a spreadsheet or another app.
summary-table-save = Save a table
summary-records-save = Save the records
summary-making = Making the page
# How far it is; $done and $all are numbers.
summary-making-step = Making the page: { $done } of { $all }
summary-message = As a message
summary-message-sub = One sore spot in a few sentences.
summary-message-none = A message tells of one sore spot, and none is in what you chose.
summary-message-which = Which sore spot?
summary-copy = Copy
summary-send = Send with another app
summary-show = Show on screen
summary-show-close = Close
summary-copied = Copied
summary-copied-sub = Now paste it where you write to your therapist. Other apps can read what was copied.
summary-listed = It is in the list of what you have shared.
# What the device cannot do, or did not do.
summary-no-such = This device cannot do that from here. Choose another way.
summary-failed = It did not work, and nothing was left half done. Try again, or choose another place.
summary-not-made = The page could not be made, and nothing was saved. Choose fewer days, or save a table.

## The list of what was given out

summary-shared = What you have shared
summary-shared-sub = This list stays on your phone. Taking a line off does not take back what was shared.
summary-shared-none = Nothing yet.
# $kind is one of the forms below, $when an instant.
summary-shared-row = { $kind }, { $when }
# $from and $to are days with their year.
summary-shared-days = { $from } to { $to }
# How many of her own notes and wishes were left out; $shown is the same number as text.
summary-shared-left-out = { PLURAL($count) ->
    [one] { $shown } note left out
   *[other] { $shown } notes left out
}
summary-shared-named = with names
summary-shared-unnamed = no names
summary-shared-locked = locked
summary-kind-pdf = Page (PDF)
summary-kind-csv = Table (CSV)
summary-kind-json = Records (JSON)
summary-kind-message = Message
summary-kind-screen = Shown on screen
