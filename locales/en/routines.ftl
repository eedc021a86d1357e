### What each routine is called, is for, and how sure it is; looked up by the routine's id.

## Names of the routines.

routines-name-clog-relief = Ease a clog
routines-name-everyday = Five quiet minutes
routines-name-calm-only = Feather touch and rest
routines-name-warm-up = Settle and warm up
routines-name-lymph = Feather strokes
routines-name-butterfly = Butterfly strokes
routines-name-circles = Fingertip circles
routines-name-nipple = Soften the nipple
routines-name-compress = Gentle hold with a feed or pump
routines-name-hand-express = Milk by hand
routines-name-aftercare = Cool down

## What each is for.

routines-purpose-clog-relief = A whole session for a new sore spot or clog, one side, around a normal feed.
routines-purpose-everyday = Get to know your body and rest a little. It is not promised to keep clogs away.
routines-purpose-calm-only = Only the lightest touch, for days when the skin is tender or you are not sure.
routines-purpose-warm-up = Relax, check in and ease tension.
routines-purpose-lymph = Move extra fluid away, with a touch so light that only the skin moves.
routines-purpose-butterfly = Loosen the whole { -breast } before smaller strokes.
routines-purpose-circles = Help the tissue round the spot loosen. Never on the spot itself.
routines-purpose-nipple = Soften the opening so milk can start.
routines-purpose-compress = Help milk pass while baby or pump is drinking.
routines-purpose-hand-express = Take out a little milk for comfort.
routines-purpose-aftercare = Calm the swelling, look again and plan the next hours.

## When to use each.

routines-when-clog-relief = The spot is new or has come back, it is not very sore, and your check said you can go on.
routines-when-everyday = Any day without fever, red skin or a sore spot. After a feed or in the shower.
routines-when-calm-only = Your check said: only feather touch.
routines-when-warm-up = Before any guide.
routines-when-lymph = The { -breast } is full, tight or sore.
routines-when-butterfly = No fever, not very sore, skin whole.
routines-when-circles = After feather or butterfly strokes, when it is not very sore.
routines-when-nipple = Only if the nipple's skin is whole and touch feels all right.
routines-when-compress = While baby or pump is working, pain is 4 or less, and the spot has softened.
routines-when-hand-express = Full or tight after a feed, or baby cannot latch.
routines-when-aftercare = After every guide and every early stop.

## When not.

routines-not-clog-relief = Fever, spreading colour, a very sore spot, or any answer that says: call.
routines-not-everyday = Fever, red or hot skin, a new lump.
routines-not-calm-only = Fever, spreading colour, a blood clot, heart or kidney failure, cancer treatment or nodes removed, until your doctor says yes.
routines-not-warm-up = No warm cloth on hot, red, darker or numb skin, or with a fever.
routines-not-lymph = Fever, spreading colour, a blood clot, heart or kidney failure, cancer treatment or nodes removed.
routines-not-butterfly = Red or hot skin under the path, implants or a blood thinner, or when only feather touch is advised.
routines-not-circles = Directly on the spot, on broken skin, or when only feather touch is advised.
routines-not-nipple = Cracks, blood, blisters, a white dot, a new piercing, or in pregnancy.
routines-not-compress = Pain of 5 or more, a red or hot spot, implants, a blood thinner, fever. Never between feeds.
routines-not-hand-express = Only to empty the { -breast }. Pain of 5 or more. In pregnancy.
routines-not-aftercare = No cold on numb skin or with cold-skin disease: use a cool cloth.

## The honest note of each.

routines-note-clog-relief = Used by therapists; one clinic study of 84 people found faster relief with a set of strokes done by staff. Not tested at home.
routines-note-everyday = Light touch is the lower-risk choice. Nothing is promised.
routines-note-calm-only = Very gentle and low risk. Many find it soothing; proof is limited.
routines-note-warm-up = Warmth is comfort only. Experts now prefer cool for swelling.
routines-note-lymph = Very gentle and low risk. Many find it soothing; proof is limited.
routines-note-butterfly = Part of a set of strokes that helped in one clinic study done by trained staff.
routines-note-circles = Small soft circles are used in clinics. Hard circles can bruise and add swelling.
routines-note-nipple = This step is not proven by itself. You can skip it.
routines-note-compress = Press behind the spot, never on it. Soft and short beats hard.
routines-note-hand-express = Stop when you feel comfortable. Taking more can tell your body to make more.
routines-note-aftercare = Cool, rest and your normal feeds do much of the work.
