### Home: what matters now.

home-title = Today
# Label of the button at the end of the head.
home-settings = Settings
# The card of an open clog; $side is Left or Right.
home-clog = Sore spot, { $side }
# Under it: $where in words, $since how long ago it started.
home-clog-since = { $where } · { $since }
# The last pain score alone.
home-pain = Pain { $now } of 10
# The first and the last pain score.
home-pain-change = Pain { $from } → { $now }
# The main button of an open clog.
home-ease = Ease it now
# Below an open clog: a second sore spot.
home-another = Another spot hurts
# The quieter buttons of an open clog.
home-story = How it went so far
home-gone = It is gone
# No clog is open.
home-none = No sore spot right now
home-none-sub = If something hurts, start here at any hour.
# The main button without a clog.
home-hurts = It hurts now
# A second way in.
home-everyday = Five quiet minutes
home-everyday-sub = Feather touch for any day without a sore spot.
# Shown when massage is resting.
home-lock = Massage strokes are resting
home-lock-sub = Your last answers said: get seen first. Feeding and pumping go on.
home-lock-open = See the answer again
# The question after a verdict that said to call.
home-reached = Did you reach someone?
home-reached-seen = I was seen
home-reached-medicine = I got medicine
home-reached-ok = They said massage is fine
home-reached-not-yet = Not yet
# After the first relief.
home-make-yours = Make it yours
home-make-yours-sub = Your own word for { -breast }, units, skin tone, light or dark.
home-make-yours-later = Later
# A session waits in the middle.
home-running = Your session is waiting
home-running-open = Go back to it
# The line where to find things.
home-about = About and sources

## The log

# Quick actions.
home-quick = Quick actions
home-feed = Feed
home-pump = Pump
home-more = More
# The last feed; $what as the log says it, $time a time of day.
home-last-feed = Last feed: { $what }, { $time }
# Under it: how long ago, and where the next begins.
home-ago = { $ago } ago
home-ago-next = { $ago } ago. Next time, start { $side }.
# How long ago, counted from where it ended.
home-ago-end = Ended { $ago } ago
home-ago-end-next = Ended { $ago } ago. Next time, start { $side }.
# The last feed of one baby.
home-last-of = { $name }: { $what }, { $time }
# What today holds so far.
home-today = Today so far
home-today-none = Nothing yet today
home-feeds = { PLURAL($count) ->
    [one] { $shown } feed
   *[other] { $shown } feeds
}
home-pumps = { PLURAL($count) ->
    [one] { $shown } pump
   *[other] { $shown } pumps
}
home-nursed = { $time } at the { -breast }
home-pumped = { $milk } pumped
home-bottled = { $milk } from bottles
