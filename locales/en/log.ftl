### The log: all lines, day by day.

log-title = Log
# What a line is about. $side is Left or Right.
log-fed = Fed, { $side }
log-fed-both = Fed, both sides
log-fed-bottle = Bottle
log-pumped = Pumped, { $side }
log-pumped-both = Pumped, both sides
log-pumped-unsaid = Pumped
log-by-hand = By hand, { $side }
log-by-hand-both = By hand, both sides
log-by-hand-unsaid = Milk by hand
log-check = How it was
log-note = Note
# A guided session; its name and length.
log-session = { $name }, { $length }
# A session in which somebody else did the strokes.
log-helped = { $routine }, with a helper
# A clog began; $side is left or right.
log-clog = Sore spot began, { $side }
# Parts of the second line of an entry.
log-side-time = { $side } { $time }
log-side-milk = { $side } { $milk }
log-top-up = Top-up
log-breast-milk = { -Breast } milk
log-formula = Formula
log-mixed = Mixed
log-pain = Pain { $score } of 10
log-wets = { PLURAL($count) ->
    [one] { $shown } wet
   *[other] { $shown } wets
}
log-stools = { PLURAL($count) ->
    [one] { $shown } stool
   *[other] { $shown } stools
}
log-trouble-pain = It hurt
log-trouble-cut-off = Cut off
log-paused = { $time } paused
# Between two parts of the second line.
log-join = { $one } · { $two }

## A deleted line

# $what is the line, as the log says it.
log-deleted = Deleted: { $what }
log-undo = Undo
log-undo-close = Close

## The list

log-filter = Show
log-all = All
log-kind-feed = Feeds
log-kind-pump = Pumps
log-kind-care = Care
log-kind-check-in = Checks
log-kind-note = Notes
log-find = Search
log-search = Search in notes
log-jump-back = Back to today
log-jump = Go to a day
log-today = Today
log-yesterday = Yesterday
# Nothing in the log, or nothing that fits.
log-empty = Nothing here yet. Tap Add to write the first line.
log-nothing = No line fits.
log-add = Add
log-trends = Trends
# Ends of the list.
log-older = Earlier
log-newer = Later
log-end = That is all.
