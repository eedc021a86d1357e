### What carries a session when hands are busy: voice, tones and vibration.

# Spoken in the middle of a step with strokes: how lightly to touch. $name is the level, such as "Light"; $like is a
# comparison, such as "Like lotion on a baby".
voice-pressure = { $name }. { $like }.
# Spoken at a check, after a pause of the hands.
voice-check = Softer, the same, or more sore?
# Spoken some seconds before the next step; $next is its short form, a sentence.
voice-ready = Get ready. { $next }
# A question of the session as it is spoken; $question ends with a question mark, $answers is a list of what may be
# answered.
voice-question = { $question } { $answers }.
# The button that shows the session large, for a phone that stands on a table, and the one that ends it.
voice-prop = Prop it up
voice-prop-end = Back to the hand
# What fingers do on the picture of a session; each has a button too.
voice-touch = On the picture: tap to pause or go on. Tap twice for again. Swipe to skip. Hold to stop.
# The title above the levels.
voice-title = What carries the session
# The levels, from the fullest to none.
voice-full = Voice
voice-short = Short voice
voice-tones = Tones
voice-vibration = Vibration
voice-silent = Silent
# One line for each level.
voice-full-sub = Every step is spoken, with ticks and chimes.
voice-short-sub = A few words for each step, with ticks and chimes.
voice-tones-sub = Ticks and chimes, no words.
voice-vibration-sub = The phone shakes in place of ticks and chimes.
voice-silent-sub = Nothing sounds. The picture and the words go on.
# The button on the session screen that opens the levels; $level is the one that is chosen.
voice-button = Voice and sound: { $level }
# The device has no voice for the language of the session; $language is its name.
voice-none = No voice for { $language } on this device. Tones go on.
# The device cannot speak at all.
voice-no-engine = This device cannot speak. Tones go on.
# How to get a voice on a computer; $package is the name of a program.
voice-install = To add voices, install { $package } and open the app again.
# The device cannot shake.
voice-no-vibration = This device cannot shake. The words go on.
# A button that speaks the words beside it, and the one that ends it.
voice-read = Read aloud
voice-read-stop = Stop reading
# The words cannot be spoken here; $language is their language.
voice-read-none = No voice for { $language } on this device.
