### After a stop: what happened, if she wants to say it.

stopped-title = Stopped
stopped-sub = That was a good choice. What happened? You need not say.
stopped-nothing = Nothing, I am done
stopped-pain = It hurt more
stopped-sharp = Sharp or burning pain
stopped-skin = A new bruise, blister or colour
stopped-sick = I feel ill, faint or shaky
stopped-cramp = Strong womb cramps
stopped-fluid = Blood or pus
stopped-flow = Milk flows, the spot is softer
stopped-upset = It felt bad
# Leads to aftercare.
stopped-cool = Cool down and rest
# Leads back to the check-in.
stopped-check = Check again now
