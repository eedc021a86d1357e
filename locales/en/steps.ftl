### The steps of every routine, by id: the instruction, `-short` as it is spoken when the step begins (eight words at
### most), and `-alt`, what the picture shows. `-held` says the same to somebody who holds her baby: one hand, eyes open,
### sitting up. `-helped` says it to somebody else, who does the strokes for her. Other words after the id are for one place; they come as the same three. Safety text: keep the order and the strength of each sentence; write so that a child of eleven can read it.

## Settle and warm up

steps-wu1 = Wash your hands. Lean back with pillows under your arms, and loosen your bra.
steps-wu1-short = Get comfortable.
steps-wu1-alt = A person leans back on a big pillow, with a pillow under each arm. Beside it, hands under a tap and a bra that is opened.
steps-wu1-held = Wash or wipe your hands. Sit up with your baby, well supported, and loosen your bra.
steps-wu1-held-short = Get comfortable.
steps-wu1-held-alt = A person sits against a big pillow, with a pillow under each arm. Beside it, hands under a tap and a bra that is opened.
steps-wu1-helped = Wash your hands. Let her lean back with pillows under her arms and loosen her bra.
steps-wu2 = Rest one hand on your heart. You are in charge: skip or stop any time.
steps-wu2-short = You choose every step.
steps-wu2-alt = One hand lies flat on the breastbone, over the heart. A raised palm is the sign for stop.
steps-wu2-helped = She is in charge. Ask before each step; skip or stop when she says so.
steps-wu2-helped-short = She chooses every step.
steps-wu3 = Look at the { -breast }, then feel it with flat fingers. Mark the sore spot and rate the pain from 0 to 10.
steps-wu3-short = Where is it? How sore?
steps-wu3-alt = Flat fingers feel the { -breast } beside the sore spot, which has a pin. Five faces go from calm to much pain.
# In the everyday routine, for each side in turn.
steps-wu3-check = Feel the whole { -breast } with flat fingers. Note any new lump.
steps-wu3-check-short = Flat fingers. Anything new?
steps-wu3-check-alt = Flat fingers rest on the { -breast }. They feel and do not press.

## Breathing, shoulders, cloth

steps-wu4 = Breathe in for 4 and out for 6. Drop your shoulders as you breathe out.
steps-wu4-short = In for four, out for six.
steps-wu4-alt = A person leans back, one hand on the belly. The belly and a ring grow with the breath in and sink with the breath out.
steps-wu5 = Roll both shoulders back in slow, big circles.
steps-wu5-short = Roll your shoulders back.
steps-wu5-alt = A person from behind. Both shoulders circle: up, back and down. A small picture shows it from the side.
steps-wu6 = If you like, lay a warm, damp cloth on the { -breast }. It should feel like bath water for a baby.
steps-wu6-short = Warm is a choice.
steps-wu6-alt = A flat hand holds a folded, damp cloth on the { -breast }. It is lukewarm, like water for a baby's bath. A heating pad is crossed out.
# The same step with a cool cloth, as her choice.
steps-wu6-cool = If you like, lay a cool, damp cloth on the { -breast }. Cool, not icy.
steps-wu6-cool-short = Cool is a choice.
steps-wu6-cool-alt = A flat hand holds a folded, damp, cool cloth on the { -breast }. Ice is crossed out.
steps-wu7 = Cup the { -breast } in both palms. Rock it softly from side to side.
steps-wu7-short = Cup it. Rock it softly.
steps-wu7-alt = Two cupped palms hold the { -breast } from below and beside. The { -breast } rocks with them from side to side; they do not slide.

## Feather strokes: away from the nipple, only the skin moves

steps-ly1 = Close your eyes. Take two slow belly breaths.
steps-ly1-short = Two slow breaths.
steps-ly1-alt = A calm person, eyes closed, one hand on the belly. It rises and sinks with two slow breaths.
steps-ly1-held = Keep your eyes open. Take two slow belly breaths.
steps-ly1-held-short = Two slow breaths, eyes open.
steps-ly1-held-alt = A calm person, eyes open, one hand on the belly. It rises and sinks with two slow breaths.
steps-ly2 = Cross your arms. Rest two fingers in each hollow above the collarbones and make slow, tiny circles.
steps-ly2-short = Tiny circles. Only the skin moves.
steps-ly2-alt = Crossed arms. Two fingers rest in each hollow above the collarbones and make tiny circles.
steps-ly2-helped = Rest two fingers in each hollow above her collarbones. Make slow, tiny circles there.
steps-ly3 = Lay flat fingers high in your armpit. Make slow, soft circles there.
steps-ly3-short = Soft circles in the armpit.
steps-ly3-alt = One arm rests on a pillow. The flat fingers of the other hand circle high in the armpit.
steps-ly3-helped = Lay flat fingers high in her armpit. Make slow, soft circles there.
steps-ly4 = Stroke up your inner arm from elbow to armpit. Keep it as light as petting a cat.
steps-ly4-short = From elbow to armpit, very light.
steps-ly4-alt = A flat hand glides up the inner arm, from the elbow to the armpit, and lifts off.
steps-ly4-helped = Stroke up her inner arm from elbow to armpit. Keep it as light as petting a cat.
steps-ly5 = Stroke from your breastbone across your upper chest to the armpit.
steps-ly5-short = Across the upper chest to the armpit.
steps-ly5-alt = A flat hand glides above the { -breast }. It goes from the breastbone across the upper chest to the armpit.
steps-ly5-helped = Stroke from her breastbone across her upper chest to the armpit.
steps-ly6 = Start just outside the dark ring around the nipple. Stroke out and up to the armpit.
steps-ly6-short = Away from the nipple, to the armpit.
steps-ly6-alt = A flat hand strokes the outer half of the { -breast }: five lines like a fan, from the dark ring out to the armpit. The sore spot is kept clear.
steps-ly7 = Stroke from the top of the ring up to the collarbone.
steps-ly7-short = From the ring up to the collarbone.
steps-ly7-alt = A flat hand strokes three lines, from the top of the dark ring up to the collarbone.
steps-ly8 = Stroke from the inner side of the ring to your breastbone.
steps-ly8-short = From the ring to the breastbone.
steps-ly8-alt = A flat hand strokes three lines, from the inner side of the dark ring to the breastbone.
steps-ly8-helped = Stroke from the inner side of the ring to her breastbone.
steps-ly9 = Lift the { -breast } with one hand. With the other, stroke along the fold, then up to the armpit.
steps-ly9-short = Along the fold, then to the armpit.
steps-ly9-alt = One hand lifts the { -breast } from below. The other strokes along the fold below it, round the outer side and up to the armpit.
steps-ly10 = Go back to the armpit for a few more soft circles.
steps-ly10-short = A few more soft circles.
steps-ly10-alt = One arm rests on a pillow. The flat fingers of the other hand circle high in the armpit.
steps-ly11 = Rest. Let your arm get heavy.
steps-ly11-short = Rest now.
steps-ly11-alt = A person leans back and breathes, one arm heavy on a pillow. A moon stands above.
steps-ly11-held = Keep your eyes open. Rest your free hand and take two slow breaths.
steps-ly11-held-short = Rest your free hand.
steps-ly11-held-alt = A person leans back and breathes, eyes open, one arm at rest on a pillow.

## Butterfly strokes: from the breastbone out to the armpit

steps-bf1 = Warm a few drops of plain oil in your palms.
steps-bf1-short = Warm your hands.
steps-bf1-alt = Drops of oil fall on a palm. Two hands rub together.
steps-bf2 = Lay both hands flat by your breastbone, one above the nipple and one below. They look like two wings.
steps-bf2-short = Both hands flat, like wings.
steps-bf2-alt = Two flat hands come down by the breastbone like wings, one above the nipple and one below it. They rest there.
steps-bf2-helped = Lay both hands flat by her breastbone, one above the nipple and one below. They look like two wings.
steps-bf3 = Glide both wings out to the side at once, over the top and along the bottom. Lift off near the armpit.
steps-bf3-short = Glide from the breastbone out.
steps-bf3-alt = Two flat hands glide from the breastbone outward, one above and one below the nipple, and lift off at the armpit. The sore spot is kept clear.
steps-bf4 = Start where the { -breast } meets the ribs. Stroke lightly along the { -breast } and stop before the dark ring.
steps-bf4-short = From the ribs in. Stop before the ring.
steps-bf4-alt = One hand supports the { -breast } from below. The other strokes six lines, like spokes, from the rim inward; each stops before the dark ring.
steps-bf5 = Slow the wings down and make them lighter each time.
steps-bf5-short = Slower and lighter.
steps-bf5-alt = Two flat hands glide from the breastbone out to the armpit, above and below the nipple. A feather and four arrows show it: each is lighter than the last.
steps-bf6 = Pause. Is the spot softer, the same, or more sore?
steps-bf6-short = Tap how it feels.
steps-bf6-alt = Three faces: softer, the same, more sore.

## Fingertip circles: round the spot, never on it

steps-fc1 = Support the { -breast } with one hand. Use the flat pads of two fingers on the other.
steps-fc1-short = Flat pads, not tips.
steps-fc1-alt = One hand supports the { -breast }. The other shows two flat finger pads; a digging nail is crossed out.
steps-fc2 = Make coin-size circles at the outer edge. Move around one clock hour at a time.
steps-fc2-short = Coin-size circles round the edge.
steps-fc2-alt = Two finger pads make twelve small circles along the rim of the { -breast }. They start at the top and go round.
steps-fc3 = Move halfway in and make six more stops. Skip over the sore spot.
steps-fc3-short = Six stops, halfway in.
steps-fc3-alt = Two finger pads make small circles at six places, halfway between the rim and the nipple. The sore spot is left out.
steps-fc4 = Make a ring of tiny circles around the sore spot. Stay one finger-width away from it.
steps-fc4-short = Around the spot, not on it.
steps-fc4-alt = Finger pads make tiny circles on a dotted ring around the sore spot. The spot itself is kept clear.
steps-fc5 = Make very small circles at the edge of the dark ring.
steps-fc5-short = Very small circles at the ring.
steps-fc5-alt = Finger pads make very small circles round the edge of the dark ring. The nipple is not touched.
steps-fc6 = Rest your hand and take one breath. Tap softer, same, or sore.
steps-fc6-short = How is it now?
steps-fc6-alt = Three faces: softer, the same, sore.

## Soften the nipple

steps-np1 = Check the nipple first. Skip this part if it is cracked, bleeding, very sore, or if you are pregnant.
steps-np1-short = Check, then choose.
steps-np1-alt = An eye looks at a nipple through a lens. Four small pictures, each with a stop sign: a crack, a drop of blood, a face in pain, pregnancy.
steps-np1-helped = Check the nipple first. Skip this part if it is cracked, bleeding, very sore, or if she is pregnant.
steps-np2 = Put a fingertip on each side of the nipple and press softly straight back. Count to five, then turn to top and bottom.
steps-np2-short = Press softly back. Count to five.
steps-np2-alt = Two fingertips press softly straight back at both sides of the nipple, then above and below it. Five dots count. A small view from the side shows the press.
steps-np3 = Hold the base of the nipple between thumb and finger. Roll it slowly, like a soft pea.
steps-np3-short = Roll slowly, very softly.
steps-np3-alt = Thumb and finger hold the base of the nipple. One goes forward while the other goes back, so that it rolls.
steps-np4 = Ease the skin at the edge of the nipple outward, up and down, then side to side. Let go each time.
steps-np4-short = Ease outward. Let go each time.
steps-np4-alt = Two fingertips ease the skin away from the base of the nipple: up and down, then to both sides.
steps-np5 = Look at the tip. Leave any white dot alone: do not pick or squeeze it.
steps-np5-short = Leave white dots alone.
steps-np5-alt = The tip of the nipple with a white dot. A needle is crossed out.

## Gentle hold with a feed or pump: behind the spot, never on it

steps-gc1 = Start the feed or pump in your usual way. Wait for milk to flow.
steps-gc1-short = Start as usual. Wait for swallows.
steps-gc1-alt = A baby feeds with a wide mouth and its chin in the { -breast }. A drop goes down the throat. Quick sucks turn into slow swallows; a pump is the other way.
steps-gc2 = Make a wide C with your hand, far from the dark ring. Let your palm sit behind the sore spot.
steps-gc2-short = A wide C, far back.
steps-gc2-alt = A hand comes down in a wide C. The palm lies between the sore spot and the ribs; the dark ring is clear.
steps-gc3 = When sucking slows, press your whole hand together softly and hold. Let go and rest.
steps-gc3-short = Softly together, hold. Then rest.
steps-gc3-alt = The whole hand presses together softly behind the sore spot, holds and lets go. It does not slide.
steps-gc4 = Let go for a few swallows. Move your hand a little way round the clock.
steps-gc4-short = Rest. Turn a little.
steps-gc4-alt = The hand in a wide C lifts off and turns a little way round. It comes down again behind the sore spot.
steps-gc5 = Do two or three more soft holds.
steps-gc5-short = Two or three more soft holds.
steps-gc5-alt = The whole hand presses together softly behind the sore spot, holds and lets go. It does not slide.
steps-gc6 = When the spot softens, stop pressing. Let the baby or pump finish alone.
steps-gc6-short = Hands off. Well done.
steps-gc6-alt = A hand lets go and moves away from the { -breast }. The baby feeds on alone.
# The minute after it.
steps-gc6-hands_off = Keep your hands off and let the feed or pump go on.
steps-gc6-hands_off-short = Hands off now.
steps-gc6-hands_off-alt = A hand lets go and moves away from the { -breast }. The baby feeds on alone.

## Milk by hand: for comfort, not to empty

steps-he1 = Sit up and lean forward a little. Hold a clean cup under the nipple.
steps-he1-short = Lean forward and breathe.
steps-he1-alt = A { -breast } from the side, the chest leaning forward. One hand holds a cup right under the nipple, the forearm on a pillow.
# One hand is free, and it makes the C: the cup stands.
steps-he1-held = Sit up. Stand a clean cup on a table close to you, under the nipple, or lay a cloth there.
steps-he1-held-short = Stand the cup on a table.
steps-he1-held-alt = A { -breast } from the side, the chest leaning forward. A cup stands on a table right under the nipple.
steps-he2 = Make a C: thumb on top, two fingers below. Keep them 1 to 1.5 inches (3 to 4 cm) from the nipple.
steps-he2-short = Make a C.
steps-he2-alt = A hand comes down in a C: thumb above and two fingers below the nipple, well outside the dark ring. A ruler stands beside it.
steps-he3 = Press straight back to your chest, press finger and thumb together, then let go. Do not slide on the skin.
steps-he3-short = Back, together, let go.
steps-he3-alt = Thumb and fingers press back toward the chest, then together behind the ring, then let go. A drop of milk comes. They do not slide.
steps-he3-helped = Press straight back to her chest, press finger and thumb together, then let go. Do not slide on the skin.
steps-he4 = Turn the C a little and go on. Use both hands if it is easier.
steps-he4-short = Turn a little and go on.
steps-he4-alt = The C sits on a slant, then on the other slant with the other hand: back, together, let go.
steps-he4-held = Turn the C a little and go on.
steps-he4-held-short = Turn a little and go on.
steps-he4-held-alt = The C is turned a little to one side, then to the other: back, together, let go.
steps-he5 = Turn once more, thumb to one side. Drops are fine; streams are not the goal.
steps-he5-short = Turn once more. Drops are fine.
steps-he5-alt = The C is turned with the thumb to one side. Milk comes in slow drops.
steps-he6 = Now add one or two light strokes, then press three or four times.
steps-he6-short = Light strokes, then press.
steps-he6-alt = One hand strokes lightly toward the dark ring and stops before it. Then thumb and fingers of the other press back and together, three times.
steps-he7 = Stop when the { -breast } feels soft and comfy, or milk just drips. You do not need to empty it.
steps-he7-short = Comfy is enough.
steps-he7-alt = One slow drop falls into a cup and the hand moves away, with a tick. Pressing on until the cup is full is crossed out.

## Cool down and aftercare

steps-ac1 = Finish with feather strokes out to the armpit.
steps-ac1-short = Feather strokes out to the armpit.
steps-ac1-alt = A flat hand strokes as lightly as a feather from the dark ring out to the armpit: five fine lines like a fan.
steps-ac2 = Lay a cold pack in a cloth on the sore part. Keep ice off bare skin.
steps-ac2-short = Cold pack in a cloth.
steps-ac2-alt = A flat hand holds a cold pack in a cloth on the sore part. A timer shows ten minutes. Ice on bare skin is crossed out.
# The same timer with a cool cloth, as her choice or where cold is not for her.
steps-ac2-cool = Lay a cool, damp cloth on the sore part. Stop if the skin gets numb or white.
steps-ac2-cool-short = A cool, damp cloth.
steps-ac2-cool-alt = A flat hand holds a folded, damp, cool cloth on the sore part. A timer shows ten minutes.
steps-ac3 = Rate the pain again. Mark the spot as gone, smaller, same, or bigger.
steps-ac3-short = Same as before, or better?
steps-ac3-alt = Flat fingers feel beside the spot, which has a pin. Four sizes stand below: gone, smaller, same, bigger.
steps-ac4 = Look at the skin in good light. Note new red, dark, shiny or bruised skin.
steps-ac4-short = Look once, calmly.
steps-ac4-alt = A lamp and an eye: look at a changed patch on the { -breast }. Below, light, brown and dark skin before and after such a change.
steps-ac5 = Put on a soft bra that leaves no marks. Move straps, bags and carriers off the spot.
steps-ac5-short = A soft bra, no marks.
steps-ac5-alt = A soft bra with a tick. A bra with wire and a bag strap across the { -breast } are crossed out.
steps-ac6 = Rest, and drink when you are thirsty. Ask someone to bring you food.
steps-ac6-short = Rest, and drink.
steps-ac6-alt = A person rests on a couch, a glass on a table. The hand of someone else brings a bowl of warm food.
steps-ac6-held = Drink when you are thirsty. Ask someone to bring you food and to hold the baby.
steps-ac6-held-short = Drink, and ask for help.
steps-ac6-held-alt = A person rests on a couch, a glass on a table. The hand of someone else brings a bowl of warm food.
steps-ac7 = Feed or pump on your normal plan. Add no extra sessions.
steps-ac7-short = Feed or pump as usual.
steps-ac7-alt = A clock with the usual feeds, a baby who feeds and a pump. The usual ones have a tick; an extra one is crossed out.
steps-ac8 = Call a doctor today for fever, chills, spreading red or darker skin, or if you feel worse. Call if it is no better in 24 hours.
steps-ac8-short = Know when to call.
steps-ac8-alt = A high temperature, or a day gone by with the lump the same: arrows lead to a phone.
steps-ac9 = That took care and patience. You did something kind for your body.
steps-ac9-short = You did something kind.
steps-ac9-alt = One hand lies flat on the breastbone, over the heart.
