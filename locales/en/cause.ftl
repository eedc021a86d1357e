### What may have set a clog off, what helped, and her own words about it.

cause-title = What may have set it off?
cause-lead = Tap what fits. You may leave it empty.
# The pictures.
cause-missed-feed = Missed or late feed
cause-slept-longer = Baby slept longer
cause-new-pump = New pump
cause-flange-suction = Flange or suction
cause-tight-bra = Tight bra
cause-strap = Bag strap or belt
cause-carrier = Carrier
cause-binder = Belly binder
cause-tummy-sleep = Sleep on the tummy
cause-new-hold = New hold
cause-sore-latch = Sore latch
cause-cut-feeds = Fewer feeds
cause-illness = Illness
cause-stress = Stress
# Heading of the tips of what was tapped.
cause-tips = What can help
cause-none-yet = Not said yet

## Her own words

cause-words = In your words
cause-worry = My main worry
cause-goal = My goal
cause-kept = Saved

## What helped

cause-helped = What helped most?
cause-helped-sub = One tap. You can skip it.
cause-skip = Skip
cause-help-feeds = Feeds
cause-help-feather-strokes = Feather strokes
cause-help-butterfly = Butterfly strokes
cause-help-circles = Fingertip circles
cause-help-gentle-holds = Gentle holds
cause-help-by-hand = Milk by hand
cause-help-pump = Pumping
cause-help-cold = Cold
cause-help-warm = Warmth
cause-help-rest = Rest
cause-help-pain-medicine = Pain medicine
cause-help-antibiotics = Antibiotics
cause-help-massage = Massage by someone
cause-help-seen = Being seen
cause-help-not-sure = Not sure

## The last time

# $time is a length; $what a list of things from above, in the middle of a sentence.
cause-last = Last time: gone in { $time }, after { $what }.
cause-last-bare = Last time: gone in { $time }.
cause-again = Do the same
cause-again-sub = The short check comes first.
