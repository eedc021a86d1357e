### Rating it again, and aftercare.

after-title = How is it now?
after-before = Before
after-now = Now
# The change of the pain score.
after-down = Your pain number went down.
after-same = No change yet. That is useful to know.
after-up = It hurts more. That is a reason to call, not to push.
after-pain = How sore?
after-size = The spot is
# What she marked during the session; $change is "Smaller" and the like.
after-felt = You marked: { $change }
# Something new since the session.
after-new = New bruise or colour, or I feel ill
after-save = Save
# Aftercare.
after-rest-title = Rest now
after-rest-sub = Cool, rest and your usual feeds do much of the work.
after-cold-title = Cold pack, 10 minutes
after-cold-sub = In a cloth. Never ice on bare skin.
after-cold-start = Start the cold timer
after-cold-stop = Take it off
after-cold-done = Ten minutes are over. Take it off for now.
# $time is an hour after it was laid on.
after-cold-again-at = Again from { $time }, if it feels good.
after-cold-again = Start the cold timer again
after-cold-cool = Or a cool cloth, or nothing. All are fine.
after-cold-blocked = No cold for you: use a cool cloth or nothing.
# When to call.
after-call-title = When to call
after-call-now = Now: fever, chills or body aches.
after-call-today = Today: colour that spreads, or you feel worse.
after-call-day = No better by { $time }: call.
# The two nudges.
after-ask-again = We ask again at { $time }.
after-home = Done
# Nobody has touched the screen for three minutes.
after-awake = Still awake? Where is your baby?
after-awake-yes = We are fine
# The gentle first stage is over.
after-stage = It hurts less now. You may go on with the next part after one more look.
after-stage-go = Look once more and go on
# Before the first stage.
after-stage-first = First feather touch, or 20 minutes of rest with cold. Then rate it again: if it hurts less, there is a next part.
# The cold has begun; $time is 20 minutes later.
after-stage-cools = You can rate it again from { $time }.
# Rated again, and it is not mild enough.
after-stage-still = Still sore. Stay with feather touch, cold and rest for now.
# Tip heading.
after-tip = A small thing that may help
