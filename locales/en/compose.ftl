### For therapists: writing a home plan, seeing it as the client will, and saving it. Its reader is a professional.

# The title; the row that leads here says more.
compose-title = Write a plan
compose-row = For therapists: write a plan
compose-row-sub = Steps, times, when to call; as a file, a code or a page
compose-lead = Choose steps of the app, set their length within its limits, and hand the plan out. The app checks with the parent each time and keeps its own limits.
compose-open = Open a plan
compose-anew = Start over
compose-anew-ask = This takes away what is written here.
compose-anew-yes = Take it away

## About the plan

compose-about = About this plan
compose-author = Who writes it
compose-author-hint = Your name and trade, as the client knows you
compose-client = For whom
compose-client-hint = A name or initials; may stay empty
compose-language = Language of your notes
# One of several: a language that the app does not have.
compose-language-other = Another
compose-language-tag = Code of the language
# Codes stay as they are.
compose-language-hint = Such as de or zh-Hans
compose-from = First day
compose-until = Last day
compose-note = A note to the client

## Routines

compose-routines = Routines
compose-routines-none = No routine yet. A plan may also only say what to leave out and when to call.
compose-routine-add = Add a routine
# A routine that has no name yet; $number counts them.
compose-routine-unnamed = Routine { $number }
# What a routine holds; $times, $steps are finished texts.
compose-routine-holds = { $times } · { $steps }
compose-steps-count = { PLURAL($count) ->
    [one] { $shown } step
   *[other] { $shown } steps
}
compose-routine-name = Name of the routine
compose-routine-times = Times a day
compose-routine-level = Most pressure
compose-level-own = As each step has it
compose-routine-note = A note to this routine
compose-routine-remove = Remove this routine
compose-steps = Steps
compose-steps-none = No step yet.
compose-step-add = Add steps
compose-steps-done = Back to the routine
# $length is how long all steps take.
compose-steps-length = All steps: { $length }
# Labels of small buttons; $step is the place and the short words of a step.
compose-step-up = Earlier: { $step }
compose-step-down = Later: { $step }
compose-step-remove = Remove: { $step }
# $number is the place of a step, $short its short words.
compose-step-is = { $number }. { $short }
compose-step-length = How long
compose-length-own = As the app has it
compose-length-seconds = Seconds
compose-length-reps = Times
compose-side = Side
compose-side-sore = The sore one
# How often a step is in the routine already.
compose-step-there = In it: { $count }

## Numbers with a smaller and a greater button

compose-less = Less: { $what }
compose-more = More: { $what }
# The limits of a number.
compose-range = From { $least } to { $most }

## What to leave out, when to call, and options

compose-avoid = Leave out
compose-avoid-sub = In the app's own guides too
compose-avoid-lump = Strokes over the lump
compose-avoid-steps = Single steps
compose-call = When to call
compose-call-sub = These lines come beside the app's own. Numbers can only be stricter.
compose-line = Line { $number }
compose-line-add = Add a line
compose-line-remove = Remove line { $number }
compose-call-temperature = Call from a temperature of
compose-call-pain = Call from pain
compose-call-hours = Call if no better after hours
# The value of a number that was not set; $value is what the app has.
compose-as-app = As the app: { $value }
compose-options = Options
compose-bf4 = After the outward butterfly strokes, strokes from the ribs in
compose-holds = Gentle hold with a feed or pump
compose-holds-app = Offered, as in the app
compose-pain-go = Strokes may start up to pain
compose-seen = Seen for this
compose-seen-sub = Tell the app that someone has looked at it. The app's signs to call stay as they are.
compose-seen-by = Seen by
compose-seen-on = Seen on
compose-seen-until = Counts until

## Seeing and saving it

# The main button: the plan as the client will see it.
compose-preview = Preview
compose-faults = Some fields need another look. Each is marked.
compose-preview-title = As the client sees it
compose-limited = Where the app holds its limits
compose-save-title = Hand it out
compose-save-file = Save the plan file
compose-save-file-sub = The client opens it in Milkpath.
compose-save-code = Save the code
compose-save-code-sub = A picture to show or to print.
compose-save-page = Save the page
compose-save-page-sub = A hand-out with pictures, words and the code.
compose-paper = Paper
compose-paper-a4 = A4
compose-paper-letter = Letter
compose-page-language = Language of the page
compose-making = Making the file
compose-code-too-long = The plan is too long for a code. Send its file, or shorten its notes.
compose-not-made = The file could not be made. Please try again.

## Opening a plan that does not open

compose-refused = This plan was not opened
# $field is the name of a field in the file, as it is; $why says what is wrong.
compose-refused-field = { $field }: { $why }
compose-no-code = There is no whole code of a plan in this picture.
