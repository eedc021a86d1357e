### Kind words and tips.
###
### Calm, warm and adult: no scolding, no praise for pushing through pain or for amounts of milk, no "just relax".

## Kind words

# Shown alone after a verdict to call or to go now.
care-calm = Good that you checked. Let's get you seen.

# Against blaming herself.
care-message-1 = A sore duct is not a sign you did something wrong.
care-message-2 = Bodies that make milk get clogs. It happens to careful people.
care-message-3 = This is a signal, not a report card.
# She deserves care.
care-message-4 = You count too. Your comfort matters as much as the baby's.
care-message-5 = Caring for your { -breast } is health care, not a treat.
care-message-6 = Resting is part of the treatment.
# Asking for help.
care-message-7 = Asking for help is a skill. You are using it.
care-message-8 = You may say "come to me" and "not today". Both are fine.
care-message-9 = A call early can save you a hard night.
# Not alone. The first is shown at night only.
care-message-10 = Many parents are up right now with the same sore spot.
care-message-11 = There are people whose whole job is this. You can reach one.
# Pace. The third is shown after an early stop.
care-message-12 = Lighter is not less. Gentle is the plan.
care-message-13 = Slow hands, soft breath. Nothing to win here.
care-message-14 = Stopping early was a good choice.
# Progress. The first is shown only where the number fell.
care-message-15 = Your pain number went down. You felt that.
care-message-16 = No change yet is still useful news for your helper.
care-message-17 = Five minutes counts.
# A whole person.
care-message-18 = You are a whole person, not only a milk maker.
care-message-19 = Your body did something huge. Let it be tired.
care-message-20 = How you feed is yours to choose. Your worth is not measured in ounces.
# Setbacks: the first when a clog came back, the second when it hurts more.
care-message-21 = Clogs can come back. That tells us where to look, not who to blame.
care-message-22 = If it hurts more, that is a reason to call, not to push.
# A partner or friend.
care-message-23 = Hand this phone to someone and ask for water, food, and ten quiet minutes.
# Family and custom.
care-message-24 = Your family's ways and this guide can sit side by side. Keep what feels right and safe.

## Tips for the hours after

# Not shown to somebody who holds her baby.
care-tip-rest-lie = Lie down with the baby near you, in a safe sleep place. A nap comes before chores.
care-tip-rest-help = Ask one person for one job: food, an older child, laundry.
care-tip-cold-pack = Cold: 10 minutes, in a cloth, then a break. Up to once an hour if it feels good.
care-tip-cold-none = No cold wanted? A cool, damp cloth is fine. So is nothing.
care-tip-feeding = Feed or pump in your usual rhythm, on both sides. No marathon.
care-tip-position-change = Change holds across the day. Lean back to slow a fast flow.
care-tip-position-latch = Check the latch: chin in, mouth wide, no pinch. Ask someone trained to look with you.
care-tip-pump = Keep your pump schedule. Check that the flange fits, and use the lowest suction that works and feels fine.
care-tip-pressure = Take pressure off the spot: bra, bag strap, seat belt (keep it on), carrier, belly binder, sleeping on your tummy.
care-tip-medicine = Pain relief: follow the label and ask a pharmacist. Tell them about any stomach, kidney or allergy trouble.
care-tip-supplements = Lecithin or another supplement? Ask your provider first.
care-tip-avoid = Leave these out: massager, toothbrush, comb, knuckles, heat pad, suction cups. Do not pick a white dot.
care-tip-stress-breath = Before each feed: three slow breaths, in for 4 and out for 6.
care-tip-stress-note = Name one worry, write it down, close the note.
care-tip-skin = Look at the skin once a day, not all day.
care-tip-mind = Tell someone if you feel low most days.
care-tip-follow-up = No better in 24 hours: call. If it comes back, a lactation visit can look for the cause.
care-tip-team = Show the page of this clog to the people who care for you: massage therapist, lactation consultant, doctor, the baby's doctor.
care-tip-home-visit = If going out is hard, ask for a visit at home or by video.
