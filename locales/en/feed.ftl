### Starting a feed, and a feed or pump that runs.

feed-title = Feed
# What is known of the last feed; $side is Left or Right, $ago a length of time.
feed-last-side = Last: { $side }, { $ago } ago
# The last feed had no side, or both at once.
feed-last = Last feed: { $ago } ago
# No feed is in the log.
feed-first = Which side first?
# For screen readers, on the side that is proposed.
feed-side-next = { $side }, next
# A bottle alone.
feed-bottle = Bottle
# Two babies at once, one on each side.
feed-both = Both at once
# Heading of the choice of babies.
feed-who = Who is feeding?
# A feed that was not timed.
feed-past = Log one from before
feed-past-sub = Without a timer
# Under the two sides.
feed-hint = It starts at once. You can move the start later.
# A way to the page on holds and latch.
feed-setup = Feeding set-up
feed-setup-sub = Holds, latch, flange

## A feed or pump that runs

# Titles; $side is Left or Right.
feed-on-side = Feeding, { $side }
feed-on-both = Feeding, both sides
feed-on-pause = Feed paused
feed-pump-side = Pumping, { $side }
feed-pump-both = Pumping, both sides
feed-pump-pause = Pump paused
feed-hand-side = By hand, { $side }
feed-hand-both = By hand, both sides
feed-hand-pause = By hand, paused
# On to the other side; $side is Left or Right.
feed-switch = To { $side }
feed-both-now = Both sides
feed-pause = Pause
feed-resume = Go on
feed-finish = Finish
# Time on one side; $side is Left or Right, $time as on a stopwatch.
feed-time-side = { $side } { $time }
# Time in pauses.
feed-time-paused = Paused { $time }
# For screen readers: the running time.
feed-time = Running for { $time }
# When it began; $time is a time of day.
feed-started = Started { $time }
# Buttons that move the start; $minutes is a length of time.
feed-earlier = { $minutes } earlier
feed-later = { $minutes } later
feed-move = Move the start
# It runs for three hours or longer.
feed-forgotten = Still running?
feed-forgotten-sub = It has run for { $time }. Finish it, then change the end if it is too late.
# It was started by mistake.
feed-drop = Started by mistake
feed-drop-sure = Throw it away
feed-drop-keep = Keep it
# The timer has ended in the meantime.
feed-over = This one has ended.
feed-over-log = See the log
