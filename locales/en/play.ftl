### The guided session.

# Time left of the whole session; $time is a length.
play-left = { $time } left
# Buttons.
play-pause = Pause
play-resume = Go on
play-lighter = Lighter
play-skip = Skip
play-stop = Stop
play-repeat = Again
play-baby = Baby needs me
# One tap when a stroke hurts more.
play-hurts = Hurts more
# While she settles: on to the first strokes.
play-ready = I am ready
# The sound could not be played on this device.
play-no-sound = This device plays no sound. The words go on.
# The screen could not be kept on.
play-no-awake = This device may switch its screen off. Touch it now and then.
# Pressure badge for screen readers.
play-level = Pressure { $level } of 3, { $name }
# Count of strokes; $now of $all.
play-count = { $now } of { $all }
play-count-strokes = strokes
play-count-breaths = breaths
play-count-holds = holds
# Before the name of the next step.
play-next = Next:
play-last = This is the last step
# Which breast, where it matters.
play-side-left = Left side
play-side-right = Right side

## Untimed questions

play-warmth = Before you start: warm, cool or nothing?
play-warmth-sub = All three are fine. Choose what you like.
play-warmth-warm = A warm, damp cloth
play-warmth-cool = A cool, damp cloth
play-warmth-none = Nothing
play-nipple = Is the nipple's skin whole, and is touch all right?
play-nipple-sub = Leave it out with cracks, blood, blisters, a white dot, a new piercing, or in pregnancy.
play-nipple-do = Yes, go on
play-nipple-breathe = Breathe instead
play-nipple-skip = Leave it out
play-breathe = This part is closed today. Breathe for a minute instead?
play-breathe-breathe = Breathe
play-breathe-skip = Go on
play-removal = How would you like to let milk out?
play-removal-sub = At your usual feed. Wipe off any oil first. Nothing is chosen for you.
play-removal-feed = Feed or pump, hands off
play-removal-compress = Feed or pump with gentle holds
play-removal-express = A little by hand
play-removal-skip = Not now
play-milk-flowing = Start the feed or pump in your usual way
play-milk-flowing-sub = Take your time. The clock waits for you.
play-milk-flowing-go = Milk is flowing
play-milk = Time for milk?
play-milk-sub = A usual feed or pump, or a little by hand for comfort.
play-milk-feed = Feed or pump
play-milk-hand = A little by hand
play-milk-none = Not now
play-milk-runs = Take your time. Go on when you are done. The time is then in your log.

## Checks on the way

play-feel = How is the spot now?
play-feel-softer = Softer
play-feel-same = The same
play-feel-sore = More sore
play-rate = How sore is it now?
# The spot beside the score before.
play-size = How is the spot now?
play-size-gone = Gone
play-size-smaller = Smaller
play-size-same = The same
play-size-bigger = Bigger
# It hurt more, the pressure went down, and 20 seconds are over.
play-still = Still sore?
play-still-sub = You went lighter. Has it helped?
play-still-no = It has eased
play-still-yes = Still sore

## Pauses

play-paused = Paused
play-paused-sub = Take all the time you need.
play-paused-baby = Your baby comes first
play-paused-baby-sub = The session waits as long as you like.
play-gently = Finish gently
play-cramp = Rest until the cramp is gone
play-cramp-sub = Breathe. If it stays strong, or bleeding gets heavier, stop and check.
play-upset = You may stop here
play-upset-sub = Nothing is asked of you.
# Above the lines and her people.
play-upset-talk = If you want to talk, someone is there.
play-away = You were away
play-away-sub = Nothing was lost. Go on where you were?

