### Care in one tap, and what else can be written down.

tend-title = More
tend-care = Care, one tap
# After a tap; $what is one of the kinds below, $time a time of day.
tend-saved = Saved: { $what }, { $time }
# Adds to what was tapped.
tend-details = Add details
tend-undo = Undo
# The kinds.
tend-cold = Cold
tend-warm = Warm
tend-pain-medicine = Pain medicine
tend-antibiotics-started = Antibiotics started
tend-massage = Massage by someone
tend-seen = Seen by a professional
tend-rest = Rest
# The other things to write down.
tend-more = Write down
tend-check = How are you?
tend-check-sub = Temperature, pain, mood, wet diapers
tend-note = Note
tend-note-sub = Anything you want to keep
tend-log = From before
tend-feed = A feed
tend-pump = A pump
