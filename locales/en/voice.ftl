### What carries a session when hands are busy: what is spoken.

# Spoken in the middle of a step with strokes: how lightly to touch. $name is the level, such as "Light"; $like is a
# comparison, such as "Like lotion on a baby".
voice-pressure = { $name }. { $like }.
# Spoken at a check, after a pause of the hands.
voice-check = Softer, the same, or more sore?
# Spoken some seconds before the next step; $next is its short form, a sentence.
voice-ready = Get ready. { $next }
# What carries a session: the levels, from the fullest to none.
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
