### Feeding set-up: holds, latch, flange (clinical.md 15).

setup-title = Feeding set-up
setup-lead = Small changes can take strain off a sore spot. Pick one and try it.
# Each has a title and one tip below it.
setup-holds = Holds
setup-holds-say = Change holds across the day.
setup-chin = Chin toward the spot
setup-chin-say = Try a hold where chin or nose points toward the spot, if that is comfortable.
setup-latch = Wide latch
setup-latch-say = Chin in, mouth wide, no pinch. Ask for a latch check if it hurts.
setup-lean = Lean back
setup-lean-say = Lean back to slow a fast flow.
setup-flange = Flange fit
setup-flange-say = Check that the flange fits. Often it is as wide as the nipple, or up to 3 mm wider.
setup-suction = Lowest comfortable suction
setup-suction-say = Use the lowest suction that works and feels fine. Keep your pump schedule.
setup-tight = Nothing tight
setup-tight-say = Take pressure off: bra, bag strap, seat belt (keep it on), carrier, belly binder, sleep on the tummy.
# The way to a person who can look.
setup-people = Ask someone to look with you
