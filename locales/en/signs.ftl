### Rows of the check-in lists; one row may stand for several signs of the same weight. Looked up by the row's key.

## Emergency signs

signs-confused = Confused, slurred speech, or hard to wake
signs-breath = Very hard to breathe
signs-chest = Chest pain, or heart racing at rest
signs-faint = Fainting or a seizure
signs-mottled = Blue, patchy or very pale skin
signs-shaking = Shaking that will not stop
signs-leg = One leg newly swollen, red or painful
signs-face-hands = Sudden swelling of face or hands
signs-headache = Headache that stays, or sight changes
signs-bleeding = Very heavy bleeding, or strong belly pain
signs-urine = No urine all day, or drinks come back up
signs-dying = I feel like I may die

## Safety of parent and baby

signs-harm = Thoughts of harming myself or my baby
signs-unsafe = I cannot keep safe, or I hear or see things that others do not
signs-baby-limp = Baby is limp, blue, hard to wake or breathes badly
signs-baby-fever = Baby is under 3 months and has 38.0 °C (100.4 °F) or more
signs-baby-dry = Baby has fewer than 6 wet nappies a day, is very sleepy or will not feed
signs-mood = I feel low or worried most days, or cannot sleep even when baby sleeps

## Skin

signs-hot = It feels hot
signs-colour = It is red, or darker than usual
signs-spreading = The colour spreads, grows or makes streaks
signs-third = The colour covers more than a third
signs-peel = Dimples, or skin like orange peel
signs-purple = It turns purple or black, or blisters
signs-numb = Numb, or pain far beyond what you can see
signs-wound = Sores or an open wound

## Nipple

signs-pus = Pus or blood
signs-pulled = Newly pulled in
signs-crack = Blisters or a deep crack
signs-cracked = Cracked or sore
signs-dot = A white dot

## Lump

signs-fluid = Soft, as if filled with water, and very tender
signs-sharp = Hard and hot, with a sharp edge
signs-armpit = A hard lump in the armpit that stays
signs-tight = Both sides tight and hard all over
signs-full = Only full or sore, no lump

## One short list where little is at risk

signs-short-emergency = Confused, fainting, a seizure, chest pain, or very hard to breathe
signs-short-pale = Blue or very pale, shaking that will not stop, or no urine all day
signs-short-leg = One leg newly swollen or sore, face or hands swollen, or heavy bleeding
signs-short-headache = A headache that stays, sight changes, or strong belly pain
signs-short-harm = Thoughts of harm, or baby is not well
signs-short-fever = Fever, or hot, shivery or achy in the last day
signs-short-skin = Skin hot, red or darker, spreading, dimpled, or with sores
signs-short-nipple = Nipple: pus, blood, blisters, a deep crack, or newly pulled in
signs-short-lump = A hard lump, also in the armpit, or a soft and very tender one
signs-short-medicine = I take antibiotics and it is no better
signs-short-spot = A sore spot or a lump
