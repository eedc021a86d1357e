### Getting ready.

ready-title = Get ready
# The card about the baby.
ready-baby = Where is your baby?
ready-baby-sub = Safe means on the back in a cot, or with someone awake.
ready-baby-safe = Baby is safe. Start
ready-baby-held = I am holding my baby
# Under the second button.
ready-held-note = You get one-handed steps, and none that invite sleep.
# Milk by hand: which breast.
ready-milk = Which side is it for?
# One must rest, and it was not said which.
ready-milk-sore = Which side has the sore or open skin?
ready-milk-both = Both sides
# $side is "Left" or "Right".
ready-milk-only = Today only this side: { $side }. Leave the other one alone until someone has looked at it.
ready-milk-none = Then leave both alone until someone has looked at them. Call first.
# How long.
ready-time = How long have you got?
ready-time-six = 6 minutes
ready-time-twelve = 12 minutes
ready-time-whole = The whole session
# $name is the line above, $length a length in minutes.
ready-time-whole-about = { $name }, about { $length }
# Things at hand, all optional.
ready-things = Good to have, none of it needed
ready-thing-oil = Plain oil, a few drops
ready-thing-oil-else = or no oil at all
ready-thing-cloth = A soft cloth
ready-thing-cloth-else = or a clean sock or T-shirt
ready-thing-cold = A cold pack in a cloth
ready-thing-cold-else = or frozen peas in a towel
ready-thing-cup = A clean cup
ready-thing-cup-else = or any clean glass
ready-thing-pillow = Two pillows
ready-thing-pillow-else = or a rolled blanket
ready-thing-water = Water to drink
ready-thing-water-else = or any drink you like
# The cap of the day is reached; $until is a time.
ready-cap = You have done enough strokes for now. From { $until } there is room again.
ready-cap-rest = Cool down and rest instead
# Nothing is left to do.
# A session that may not begin: the last check is too old, or was about something else.
ready-check-first = A short check comes first. How you are may have changed.
ready-nothing = Nothing of this guide fits your answers today. Rest, cool and your usual feeds are the plan.

