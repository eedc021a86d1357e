### The steps.

## Steps

steps-wu1 = Wash your hands. Lean back with pillows under your arms, and loosen your bra.
steps-wu1-short = "Get comfy." soft pad sound
steps-wu1-alt = Seated figure, pillows under both arms, loose top

steps-wu2 = Rest one hand on your heart. You are in charge: skip or stop any time.
steps-wu2-short = "You choose every step."
steps-wu2-alt = Hand flat on breastbone, Stop button drawn large

steps-wu3 = Look at the breast, then feel it with flat fingers. Mark the sore spot and rate the pain from 0 to 10.
steps-wu3-short = "Where is it? How sore?"
steps-wu3-alt = Flat fingers on map with pin; face scale 0–10

steps-wu4 = Breathe in for 4 and out for 6. Drop your shoulders as you breathe out.
steps-wu4-short = breath swell, 4 up 6 down
steps-wu4-alt = Side view, belly rising; 4-6 circle that grows and shrinks

steps-wu5 = Roll both shoulders back in slow, big circles.
steps-wu5-short = tick each roll
steps-wu5-alt = Back view, arrows up-back-down

steps-wu6 = If you like, lay a warm, damp cloth on the breast. It should feel like bath water for a baby.
steps-wu6-short = "Warm is a choice."
steps-wu6-alt = Folded cloth, thermometer icon "lukewarm", crossed-out heating pad

steps-wu7 = Cup the breast in both palms. Rock it softly from side to side.
steps-wu7-short = slow sway tone
steps-wu7-alt = Two cupped palms below and beside, small double arrow

steps-ly1 = Close your eyes. Take two slow belly breaths.
steps-ly1-short = breath swell
steps-ly1-alt = Calm face, belly arrow

steps-ly2 = Cross your arms. Rest two fingers in each hollow above the collarbones and make slow, tiny circles.
steps-ly2-short = tick per circle; "only the skin moves"
steps-ly2-alt = Front view, crossed arms, two dots above collarbones, tiny spiral arrows

steps-ly3 = Lay flat fingers high in your armpit. Make slow, soft circles there.
steps-ly3-short = tick per circle
steps-ly3-alt = Raised arm on pillow, flat hand in armpit, spiral

steps-ly4 = Stroke up your inner arm from elbow to armpit. Keep it as light as petting a cat.
steps-ly4-short = whoosh per stroke
steps-ly4-alt = Arm resting, one-way arrow elbow→armpit

steps-ly5 = Stroke from your breastbone across your upper chest to the armpit.
steps-ly5-short = whoosh per stroke
steps-ly5-alt = Arrow across top of chest above the breast

steps-ly6 = Start just outside the dark ring around the nipple. Stroke out and up to the armpit.
steps-ly6-short = whoosh; "away from the nipple"
steps-ly6-alt = Fan of 5 outward arrows on outer half, all end in armpit; lump kept clear

steps-ly7 = Stroke from the top of the ring up to the collarbone.
steps-ly7-short = whoosh
steps-ly7-alt = Three arrows up to collarbone

steps-ly8 = Stroke from the inner side of the ring to your breastbone.
steps-ly8-short = whoosh
steps-ly8-alt = Three arrows inward to breastbone line

steps-ly9 = Lift the breast with one hand. With the other, stroke along the fold, then up to the armpit.
steps-ly9-short = whoosh
steps-ly9-alt = Lifted breast, curved arrow under and out

steps-ly10 = Go back to the armpit for a few more soft circles.
steps-ly10-short = tick per circle
steps-ly10-alt = As ly3

steps-ly11 = Rest. Let your arm get heavy.
steps-ly11-short = breath swell
steps-ly11-alt = Resting figure, both hands down

steps-bf1 = Warm a few drops of plain oil in your palms.
steps-bf1-short = "Warm hands."
steps-bf1-alt = Oil drop on palm, rubbing hands

steps-bf2 = Lay both hands flat by your breastbone, one above the nipple and one below. They look like two wings.
steps-bf2-short = "Wings ready."
steps-bf2-alt = Two hands as wings, thumbs near each other at breastbone

steps-bf3 = Glide both wings out to the side at once, over the top and along the bottom. Lift off near the armpit.
steps-bf3-short = whoosh per glide; "in to out"
steps-bf3-alt = Two curved arrows opening like wings, empty ring at nipple, lump shaded "keep off"

steps-bf4 = Start where the breast meets the ribs. Stroke lightly along the breast and stop before the dark ring.
steps-bf4-short = tick per spoke
steps-bf4-alt = Six spokes from rim toward ring, arrowheads stop short

steps-bf5 = Slow the wings down and make them lighter each time.
steps-bf5-short = softer whoosh
steps-bf5-alt = As bf3, fading arrows

steps-bf6 = Pause. Is the spot softer, the same, or more sore?
steps-bf6-short = "Tap how it feels."
steps-bf6-alt = Three faces to tap

steps-fc1 = Support the breast with one hand. Use the flat pads of two fingers on the other.
steps-fc1-short = "Flat pads."
steps-fc1-alt = Pads not tips; crossed-out fingernail dig

steps-fc2 = Make coin-size circles at the outer edge. Move around one clock hour at a time.
steps-fc2-short = tick per circle; chime each hour
steps-fc2-alt = 12 small circles on rim, order numbers, start at top

steps-fc3 = Move halfway in and make six more stops. Skip over the sore spot.
steps-fc3-short = tick
steps-fc3-alt = 6 circles mid ring, lump greyed

steps-fc4 = Make a ring of tiny circles around the sore spot. Stay one finger-width away from it.
steps-fc4-short = tick; "around, not on"
steps-fc4-alt = Lump with a dotted safe ring, arrows round it

steps-fc5 = Make very small circles at the edge of the dark ring.
steps-fc5-short = tick
steps-fc5-alt = Tiny circles on areola rim, nipple untouched

steps-fc6 = Rest your hand and take one breath. Tap softer, same, or sore.
steps-fc6-short = "How is it now?"
steps-fc6-alt = Three faces

steps-np1 = Check the nipple first. Skip this part if it is cracked, bleeding, very sore, or if you are pregnant.
steps-np1-short = "Check, then choose."
steps-np1-alt = Checklist with 4 icons, big Skip

steps-np2 = Put a fingertip on each side of the nipple and press softly straight back. Count to five, then turn to top and bottom.
steps-np2-short = count 1–5
steps-np2-alt = Side cut view, two fingertips pressing to chest wall, flat areola

steps-np3 = Hold the base of the nipple between thumb and finger. Roll it slowly, like a soft pea.
steps-np3-short = light tick
steps-np3-alt = Thumb and finger at nipple base, small curved arrows

steps-np4 = Ease the skin at the edge of the nipple outward, up and down, then side to side. Let go each time.
steps-np4-short = tone rise and fall
steps-np4-alt = Four short outward arrows from nipple base

steps-np5 = Look at the tip. Leave any white dot alone: do not pick or squeeze it.
steps-np5-short = "Leave dots be."
steps-np5-alt = Nipple close-up, white dot, crossed-out needle

steps-gc1 = Start the feed or pump in your usual way. Wait for milk to flow.
steps-gc1-short = "Listen for swallows."
steps-gc1-alt = Baby latched, swallow mark at throat

steps-gc2 = Make a wide C with your hand, far from the dark ring. Let your palm sit behind the sore spot.
steps-gc2-short = "Wide and far back."
steps-gc2-alt = C-hold, palm between lump and ribs, ring clear

steps-gc3 = When sucking slows, press your whole hand together softly and hold. Let go and rest.
steps-gc3-short = 10-s tone, 10-s quiet
steps-gc3-alt = Whole hand, thumb and fingers parallel, "no sliding" mark

steps-gc4 = Let go for a few swallows. Move your hand a little way round the clock.
steps-gc4-short = "Rest. Turn."
steps-gc4-alt = C-hold turned one hour

steps-gc5 = Do two or three more soft holds.
steps-gc5-short = 10-s tone, 10-s quiet
steps-gc5-alt = As gc3

steps-gc6 = When the spot softens, stop pressing. Let the baby or pump finish alone.
steps-gc6-short = "Hands off. Well done."
steps-gc6-alt = Relaxed hand away, baby feeding

steps-he1 = Sit up and lean forward a little. Hold a clean cup under the nipple.
steps-he1-short = "Lean and breathe."
steps-he1-alt = Seated lean, cup, forearm on pillow

steps-he2 = Make a C: thumb on top, two fingers below. Keep them 1 to 1.5 inches (3 to 4 cm) from the nipple.
steps-he2-short = "Make a C."
steps-he2-alt = C-hold with ruler 3–4 cm, line through nipple

steps-he3 = Press straight back to your chest, press finger and thumb together, then let go. Do not slide on the skin.
steps-he3-short = 3-beat: back–together–go
steps-he3-alt = 3-frame strip: back, together, let go; no-slide mark

steps-he4 = Turn the C a little and go on. Use both hands if it is easier.
steps-he4-short = 3-beat; chime to turn
steps-he4-alt = Clock with C at 10–4 and 2–8

steps-he5 = Turn once more, thumb to one side. Drops are fine; streams are not the goal.
steps-he5-short = 3-beat
steps-he5-alt = C at 9–3, slow drops

steps-he6 = Now add one or two light strokes, then press three or four times.
steps-he6-short = two swishes, then beats
steps-he6-alt = Loop icon 1 : 3

steps-he7 = Stop when the breast feels soft and comfy, or milk just drips. You do not need to empty it.
steps-he7-short = "Comfy is enough."
steps-he7-alt = Half-full breast icon with green tick

steps-ac1 = Finish with five feather strokes out to the armpit.
steps-ac1-short = soft whoosh
steps-ac1-alt = As ly6, pale

steps-ac2 = Lay a cold pack in a cloth on the sore part. Keep ice off bare skin.
steps-ac2-short = start chime; end chime at 10:00
steps-ac2-alt = Wrapped pack, 10:00 timer, crossed-out bare ice

steps-ac3 = Rate the pain again. Mark the spot as gone, smaller, same, or bigger.
steps-ac3-short = "Same as before, or better?"
steps-ac3-alt = Map pin, 4 size icons

steps-ac4 = Look at the skin in good light. Note new red, dark, shiny or bruised skin.
steps-ac4-short = "Look once, calmly."
steps-ac4-alt = Mirror view on three skin tones

steps-ac5 = Put on a soft bra that leaves no marks. Move straps, bags and carriers off the spot.
steps-ac5-short = –
steps-ac5-alt = Soft bra vs underwire crossed out

steps-ac6 = Rest, and drink when you are thirsty. Ask someone to bring you food.
steps-ac6-short = –
steps-ac6-alt = Couch, glass, helper

steps-ac7 = Feed or pump on your normal plan. Add no extra sessions.
steps-ac7-short = –
steps-ac7-alt = Clock with usual feeds, crossed-out extra

steps-ac8 = Call a doctor today for fever, chills, spreading redness, or if you feel worse. Call if it is no better in 24 hours.
steps-ac8-short = "Know when to call."
steps-ac8-alt = Phone + thermometer 38.0 C / 100.4 F

steps-ac9 = That took care and patience. You did something kind for your body.
steps-ac9-short = three chimes
steps-ac9-alt = Hand on heart

steps-wu6-cool = x

steps-gc6-hands_off = x

steps-wu3-check = x
