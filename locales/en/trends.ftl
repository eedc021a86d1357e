### What the log adds up to: facts in words, with their numbers.

trends-title = Trends
trends-range = How far back
trends-baby = Whose feeds
trends-all = All
trends-none = Nothing in these days yet.
trends-table = As a table
# Columns of tables.
trends-col-day = Day
trends-col-week = Week from
trends-col-month = Month
trends-col-feeds = Feeds
trends-col-left = Left
trends-col-right = Right
trends-col-clogs = Clogs
# One value of a drawing for screen readers.
trends-alt = Bars, the same numbers as in the table below.

## Feeds

trends-feeds = Feeds each day
# $average, $low and $high are counts on whole days.
trends-feeds-say = About { $average } a day. Lowest { $low }, highest { $high }.
# $low and $high are numbers of an ordinary range.
trends-ordinary = Ordinary at this age: { $low } to { $high } in 24 hours.
# When the bars stand for weeks.
trends-weekly = Each bar is the mean of a week.
trends-minutes = Minutes on each side
trends-minutes-say = Left { $left }, right { $right }. The two sides are rarely equal.
trends-minutes-none = No times for each side in these days.
trends-gap = Longest gap
# $time is a length; $from and $until are times with their days.
trends-gap-say = { $time }, from { $from } to { $until }.
trends-gap-hint = The longest time without a feed at the { -breast } or a pump.
trends-pumped = Pumped on each side
# More milk than is drunk; $pumped and $bottled are amounts of an ordinary day of the last week.
trends-supply = More milk than baby takes?
trends-supply-say = On the days you pumped last week, it was about { $pumped } a day. About { $bottled } of that went into bottles.
trends-supply-sub = A lot more milk than your baby takes can lead to clogs. Ask a lactation consultant about it. Do not cut back all at once.
trends-supply-add = Add it to my health list
trends-pumped-say = Left { $left }, right { $right }, all { $all }.

## Clogs

trends-clogs = Clogs in a year
trends-clogs-none = No clog in the last year.
trends-clogs-say = { PLURAL($count) ->
    [one] { $shown } clog: { $left } left, { $right } right.
   *[other] { $shown } clogs: { $left } left, { $right } right.
}
trends-map-alt = The sore spots of the year on one picture.
trends-lines = Pain and size
# The line of one clog; $when is a day, $side left or right.
trends-line = { $when }, { $side }
trends-line-pain = Pain { $from } → { $to }
trends-line-gone = gone after { $time }
trends-line-open = still there
trends-line-size = Size { $size }
trends-before = What came before relief
trends-before-say = In the last day before a clog was gone. After, not because.
# In so many clogs out of all that are gone.
trends-of = in { $clogs } of { $of }
trends-causes = What may have set them off
trends-facts = What the numbers say
trends-fact-gap = { $clogs } of { $of } clogs came within a day of a gap of over { $hours } hours. { $days } of { $all } days had such a gap.
trends-fact-side = { $clogs } of { $of } clogs were on the { $side }.
trends-fact-cause = For { $clogs } of { $of } clogs you tapped: { $cause }.
trends-facts-none = The numbers say nothing sure yet.
