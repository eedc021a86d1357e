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
clog-tried = What was tried
clog-tried-none = Nothing yet
# $minutes is a length; the two scores are of pain.
clog-session = { $name }, { $minutes }
clog-session-change = Pain { $from } → { $to }
clog-session-open = Pain after: not given
clog-answers = Your answers
clog-next = Next
clog-next-day = We ask again at { $time }: better, same or worse?
clog-next-call = No better after 24 hours: call.
clog-next-gone = This one is over.
clog-ease = Ease it now
clog-gone = It is gone
clog-back = It came back
