### After a stop: what happened, if she wants to say it. The signs themselves are in safety.ftl.

stopped-title = Stopped
stopped-sub = That was a good choice. What happened? You need not say.
stopped-nothing = Nothing, I am done
# The stop was a slip of the thumb.
stopped-back = Go on with the session
