### One clog: how it went.

clog-title = Sore spot, { $side }
clog-since = Started { $when }
clog-open-for = { $span } so far
clog-gone-after = Gone after { $span }
# The chart.
clog-chart = Pain and size
# For screen readers: $first and $last are pain scores.
clog-chart-alt = Pain went from { $first } to { $last } of 10.
clog-chart-one = One score so far: { $score } of 10.
clog-table-when = When
clog-table-pain = Pain
clog-table-size = Size
# The key of the chart.
clog-key-pain = Pain, from 0 to 10
clog-key-size = How wide the lump is
clog-key-gone = Gone
clog-tried = What was tried
clog-tried-none = Nothing yet
# $minutes is a length; the two scores are of pain.
clog-session = { $name }, { $minutes }
clog-session-change = Pain { $from } → { $to }
clog-session-open = Pain after: not given
clog-answers = Your answers
clog-next = Next
# $times is one or two instants.
clog-next-ask = Open the app again after { $times }. It asks if there is fever, if the colour spreads, and how the spot is.
clog-next-call = No better after 24 hours: call.
clog-next-gone = This one is over.
clog-ease = Ease it now
clog-gone = It is gone
clog-back = It came back

## The 24-hour and the 48-hour question, on home and on the page of the clog

clog-due = How is it today?
clog-due-sub = Tick what is there. If there is nothing, say how the spot is.
# For screen readers: the two rows to tick.
clog-due-signs = Signs since yesterday
clog-due-fever = Fever, or hot, shivery, achy
clog-due-spreading = The colour of the skin spreads
# When one is ticked.
clog-due-go = Go on to the questions
clog-due-better = Better
clog-due-same = Same
clog-due-worse = Worse
