### What the answers mean. The clinical words are in safety.ftl.

verdict-title = Your answer
# Buttons.
verdict-start = Start
verdict-start-gentle = Start feather touch
verdict-call = Call { $name }
# On the button before the number of the crisis line.
verdict-crisis-line = Crisis line
# $role is who is missing, for example Baby's doctor.
verdict-add-role = Add a number: { $role }
verdict-save-script = Save these words
verdict-saved = Saved.
verdict-read-out = Read this out
verdict-why = Why this?
# The main button of an answer that is too old to start from, or not about what is wanted.
verdict-check-again = Check in again
verdict-change = Change an answer
verdict-no-number = Add a number to call with one tap
verdict-local-number = Call your local emergency number now
verdict-not-massage = Massage strokes are resting. Feeding and pumping go on.
verdict-open-calm = Feather touch is fine meanwhile
verdict-lock-still = Your new answers are better. Massage still rests: it opens 24 hours after the signs are gone, or when someone has seen you.
# Length of the session.
verdict-about = about { $length }
verdict-notes = Good to know
