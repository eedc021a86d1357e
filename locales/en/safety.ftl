### Safety words: what the check asks and answers, the words to read out, stops, and what to do while
### waiting. Looked up by the ids of assets/catalog/triage.toml. Translators: keep the strength and the
### order of every warning, and every number.

## What the answers mean: -head is the headline, -body the sentence below it, -why stands behind "Why this?"

# T01: signs of sepsis. The headline names no illness; the medical word is behind "Why?".
safety-t01-head = Get help right now
safety-t01-body = These signs need care at once. Call your emergency number.
safety-t01-why = These can be signs of sepsis: the whole body fights an infection. It is rare, but it cannot wait. A sore { -breast } can lead to it.
# T02: warning signs of heart, lungs or brain.
safety-t02-head = Get help right now
safety-t02-body = These signs can be serious in the year after a birth. Call your emergency number.
safety-t02-why = These are urgent warning signs up to a year after a birth. They have nothing to do with a clog.
# T03: thoughts of harm. Warm, direct, no blame.
safety-t03-head = You matter. Talk to someone now
safety-t03-body = Thoughts like these can come after a birth, and they can be treated. Call the crisis line now. Do not stay alone.
# Where the country has no crisis line, or none was chosen yet.
safety-t03-no-line-body = Thoughts like these can come after a birth, and they can be treated. Call your emergency number now. Do not stay alone.
safety-t03-why = This can happen to any parent. It is an illness, not a failing. People who answer crisis lines know it well.
# T04: other urgent warning signs after a birth.
safety-t04-head = Be seen right now
safety-t04-body = These are warning signs in the year after a birth. Call now or go to the hospital.
safety-t04-why = A blood clot, very high blood pressure or heavy bleeding can start like this. Each can come up to a year after a birth. Each can be treated.
# T05: fever with skin that changes fast.
safety-t05-head = This skin needs help right now
safety-t05-body = Fever together with skin like this cannot wait. Call your emergency number.
safety-t05-why = It can be a deep infection of the skin. It is rare and it moves fast, so doctors want to see it at once.
# T06: fever. The three forms are for 38.0, 38.5 and 39.5 degrees Celsius.
safety-t06-head = You have a fever. Call someone now
safety-t06-body = 38.0 °C (100.4 °F) or more needs a check in the year after a birth. Massage strokes rest until then.
safety-t06-why = A fever after a birth can have many causes. Mastitis, an inflamed { -breast }, is one. Rubbing could make it worse, so someone should look first.
safety-t06-high-head = You have a fever. Call someone now
safety-t06-high-body = At 38.5 °C (101.3 °F) or more you may need an exam for mastitis today. Massage strokes rest until then.
safety-t06-very-high-head = Your fever is high. Get care now
safety-t06-very-high-body = 39.5 °C (103.1 °F) or more is a reason for urgent care or the emergency room.
# T07: ill or shivery, with no fever measured.
safety-t07-head = You feel ill. Call someone now
safety-t07-body = Chills, aches or feeling very ill need a check. Take your temperature if you can.
safety-t07-why = Chills and flu-like aches can be the first signs of mastitis, even before a fever shows.
# T08: the colour spreads.
safety-t08-head = The colour is growing. Call today
safety-t08-body = Skin that turns red or darker over hours should be seen. Massage strokes rest until then.
safety-t08-why = Spreading colour or streaks can mean that germs are at work. On dark skin it may look purple or grey, or only feel hot.
# T09: pus or blood.
safety-t09-head = Call today about the nipple
safety-t09-body = Pus or blood should be looked at. Massage strokes rest until then.
safety-t09-why = A small crack can bleed. Blood or pus can also come from inside, so it needs an exam.
# T10: signs of an abscess.
safety-t10-head = This lump needs a check today
safety-t10-body = Do not press or rub it. Call and ask if an ultrasound is needed.
safety-t10-why = It could be an abscess: a pocket of pus. It needs to be drained by a doctor. Milk can go on flowing.
# T11: signs that need an early look. No headline or body names the illness.
safety-t11-head = Have this looked at today
safety-t11-body = Most often it is harmless. It should still be checked early. Call today.
safety-t11-why = These can also be signs of inflammatory breast cancer. It is rare, and an early check matters. Use these words on the phone.
# T12: antibiotics do not help.
safety-t12-head = Call today about your medicine
safety-t12-body = You should feel better after a day on antibiotics. Someone should look again.
safety-t12-why = Sometimes another medicine is needed, or there is an abscess. Do not stop the medicine on your own.
# T13: broken skin. It closes one side only.
safety-t13-head = Leave this side alone and call today
safety-t13-body = Open skin can be infected by touch. Ask before you feed from this side.
safety-t13-why = Blisters can come from a virus that is dangerous for a baby. Deep cracks and wounds let germs in.
# T14: strong or rising pain.
safety-t14-head = This much pain needs a check today
safety-t14-body = Strong pain, or pain that grows for a day, should be seen. Massage strokes rest until then.
safety-t14-why = Pain is a message. Pushing through it can hurt the tissue and add swelling.
# T15: no better after a day; after two days; ill or worse.
safety-t15-head = No better after a day: book a visit
safety-t15-body = Call this week to be seen. Feather touch is fine meanwhile.
safety-t15-why = Most clogs ease within a day or two. If not, someone should find out why.
safety-t15-long-head = No better after two days: book a visit
safety-t15-long-body = Call this week to be seen. Feather touch is fine meanwhile, but not over the lump.
safety-t15-lock-head = It is not getting better. Call today
safety-t15-lock-body = You feel ill or it gets worse. Massage strokes rest until someone has seen you.
# T16: colour with a weak immune system, diabetes, or in the first two weeks.
safety-t16-head = Call today about the skin
safety-t16-body = A change of colour should be seen early in your case. Massage strokes rest until then.
safety-t16-why = An infection can grow faster in the first two weeks after a birth or a stay in hospital. The same is true with a weak immune system or with diabetes.
# T17: a lump for two weeks.
safety-t17-head = A lump for two weeks: book a visit
safety-t17-body = Ask for a picture of it, such as an ultrasound. Feather touch is fine, but not over the lump.
safety-t17-why = A lump that stays needs a look inside. An ultrasound is safe while you make milk.
# T17b: it came back. A note beside other answers.
safety-t17b-head = It came back: book a lactation visit
safety-t17b-body = Leave out strokes over the lump. Someone can help you find the cause.
safety-t17b-why = Clogs that come back often have a cause that can be found: the latch, the pump, a tight bra, or more milk than baby takes.
# T18: a lump for more than three days.
safety-t18-head = Only feather touch, and a visit soon
safety-t18-body = A lump that stays more than three days should be seen in a day or two.
safety-t18-why = It may well be on its way out. After a few days someone should still feel it.
# T19: conditions that close strokes until a provider agrees.
safety-t19-head = Ask before any massage
safety-t19-body = With your health history, ask your provider first. There is no hurry.
safety-t19-why = Light strokes move fluid through the body. With heart, kidney or cancer care, or after a blood clot, that needs an expert's word.
# T20: bruising and surgery: ask first; closed until the word is given; after the word.
safety-t20-head = Ask before firmer massage
safety-t20-body = With implants or after surgery, ask your provider first. Feather touch is fine meanwhile.
safety-t20-why = Implants, healing tissue and thin blood can be hurt by pressure that others would not feel.
safety-t20-lock-head = Ask before any massage
safety-t20-lock-body = You may bruise easily, or you are still healing. Ask your provider first. There is no hurry.
safety-t20-cleared-head = Only feather touch for you
safety-t20-cleared-body = Your provider said it is fine. The lightest strokes are the safe choice.
# T21: pregnant; before and after a provider's word.
safety-t21-head = Ask before massage while pregnant
safety-t21-body = Feather touch is fine meanwhile. Leave the nipple alone, and do not press out milk.
safety-t21-why = Touching the nipple a lot can start cramps of the womb.
safety-t21-cleared-head = Only feather touch while pregnant
safety-t21-cleared-body = Your provider said it is fine. Still leave the nipple alone, and do not press out milk.
# T22: warm or changed skin that does not grow.
safety-t22-head = Only feather touch for now
safety-t22-body = The skin is warm or has changed colour. Cool and very light strokes are kinder than rubbing today.
safety-t22-why = Warm, changed skin is swollen under the surface. Rubbing adds swelling. Feeds go on as usual.
# T23: pain above the limit. A first stage, not a wall.
safety-t23-head = Feather touch first
safety-t23-body = It hurts too much for more just now. Rate it again after feather touch or 20 minutes of cold.
safety-t23-why = Very sore tissue swells when it is pressed. If the pain drops, you can go on.
# T24: both sides tight in the first days.
safety-t24-head = Only feather touch for now
safety-t24-body = Both sides are tight and full, as often in the first days. Press out a little milk by hand to soften.
safety-t24-why = In the first week fluid and milk come together. It settles in a day or two with feeds, cool cloths and rest.
# T25: sore nipple. A note beside other answers.
safety-t25-head = Nipple steps are left out
safety-t25-body = Cracked or sore skin needs rest. Leave a white dot alone.
safety-t25-why = Rolling and stretching would hurt broken skin.
# T26: a lot of milk. A note beside other answers.
safety-t26-head = Do not try to empty the { -breast }
safety-t26-body = Taking out more tells your body to make more. A lactation visit can help.
safety-t26-why = Much more milk than baby takes makes clogs more likely. An expert can help you slow it down.
# T27: enough massage for now.
safety-t27-head = Enough for now: let it rest
safety-t27-body = More massage could add swelling. Feather touch and cool are fine.
safety-t27-why = The limits are our own careful choice. Your { -breast } goes on healing while you rest.
# T28: low mood. A note beside other answers.
safety-t28-head = You deserve support too
safety-t28-body = Feeling low or worried is common after a birth. Tell someone you trust.
safety-t28-why = Low mood after a birth is an illness that can be treated. Asking for help is a skill.
# T29: the baby needs help at once.
safety-t29-head = Get help for your baby now
safety-t29-body = Call your emergency number. Your own care comes after.
safety-t29-why = A limp, blue or hardly waking baby, hard breathing, or fever under 3 months cannot wait.
# T29b: the baby needs a call today. A card of its own beside other answers.
safety-t29b-head = Call your baby's doctor today
safety-t29b-body = Few wet nappies, a very sleepy baby, or a baby who will not feed should be seen today.
safety-t29b-why = From about a week old, 6 wet nappies a day show that enough milk arrives.
# T30: an early clog.
safety-t30-head = You can start
safety-t30-body = No warning sign today. Keep it light, and stop when you like.
safety-t30-why = An early clog, no fever, no hot skin and little pain: light strokes are a fair choice. One clinic study of 84 people found faster relief with a set of strokes done by staff. It was not tested at home.
# T31: nothing is wrong.
safety-t31-head = All quiet today
safety-t31-body = No sign of trouble. The everyday five can be a kind moment for yourself.
safety-t31-why = Light strokes are for comfort. Nobody has shown that they stop clogs from coming.
# T32: nothing else fits, or an answer is missing.
safety-t32-head = Only feather touch for now
safety-t32-body = Something is open, or you do not feel well. The lightest touch is the safe choice.
safety-t32-why = When we cannot be sure, we choose the gentlest way. You can answer again at any time.

## Short labels of the outcomes and of how soon to call

# Outcome.
safety-outcome-emergency = Get help now
safety-outcome-call = Someone should look at it
safety-outcome-gentle = Gentle touch
safety-outcome-go = You can start
# How soon. Only the first is shown as urgent.
safety-urgency-now = Call now
safety-urgency-today = Call today
safety-urgency-week = Book this week
safety-urgency-ask-first = Ask first, no hurry
# The one calm line after an emergency or a call. No cheer beside it.
safety-calm-line = Good that you checked. Let’s get you seen.

## Notes beside an answer

# Good to know: one sentence or two each.
safety-note-had-a-baby = Say: “I had a baby in the last year.”
safety-note-crisis-line = The crisis line answers day and night.
safety-note-stay-with-someone = Stay with someone you trust. Put the baby in a safe place.
safety-note-support-line = The support line for new parents listens too. It is not a crisis line.
safety-note-tell-someone = Tell one person today how you feel.
safety-note-no-reply-1h = No reply within an hour? Go to urgent care or the emergency room.
safety-note-breast-exam = Ask for an exam of the { -breast } today.
safety-note-urgent-care = Do not wait for a call back.
safety-note-take-temperature = Take your temperature now and once more in an hour.
safety-note-pen-line = Draw a pen line round the colour. See if it grows past it.
safety-note-not-on-lump = No strokes over the lump. Go round it.
safety-note-ask-ultrasound = Ask if an ultrasound is needed.
safety-note-recheck-treatment = Keep taking the medicine until someone tells you something else.
safety-note-ask-before-feeding-side = Ask before you feed from this side. The other side is fine.
safety-note-book-imaging = Ask for an ultrasound. It is safe while you make milk.
safety-note-book-lactation = Book a lactation visit to find the cause.
safety-note-book-visit = Book a visit in the next day or two.
safety-note-ask-provider = Ask: “Is light massage fine for me?” Then note the answer in the app.
safety-note-not-while-pregnant = No nipple steps and no milk by hand while you are pregnant.
safety-note-cool = A cool cloth or a cold pack in a cloth can calm the skin.
safety-note-recheck-6h = Look at the skin again in 6 hours.
safety-note-recheck-20min = Rate the pain again in 20 minutes.
safety-note-soften-by-hand = Press out a little milk by hand, just until it feels softer.
safety-note-skip-nipple = The nipple steps are left out today.
safety-note-not-to-empty = Stop at comfy. Soft is enough.
safety-note-rest-now = You have done a lot. More can wait until tomorrow.
safety-note-baby-first = Your baby comes first now.
safety-note-baby-today = Keep offering feeds until then.

## While you wait: shown with every gentle, call and emergency answer

# Rows of the list. The second form of the first is for broken skin on one side.
safety-wait-title = While you wait
safety-wait-milk = Your milk is fine for your baby.
safety-wait-milk-side = Ask before you feed from the sore side. Milk from the other side is fine.
safety-wait-keep-feeding = Feed or pump as usual. Do not stop all at once, and add no extra sessions.
safety-wait-cold = Cold pack in a cloth, 10 minutes
safety-wait-cool = Cool damp cloth
safety-wait-pain-relief = Pain relief: follow the label, or ask a pharmacist.
safety-wait-breathe = Breathe in for 4 and out for 6.
safety-wait-pen-line = Draw a pen line round the colour.
safety-wait-emergency-if = Call your emergency number if you feel confused, faint, or find it hard to breathe.
# One row; below it what fits: milk by hand is open, one side is closed, or neither.
safety-wait-feed = Start a feed or pump
safety-wait-by-hand = See how to let out a little milk by hand
safety-wait-feed-side = As usual on the other side.
safety-wait-feed-usual = As usual.

## After a call: asked at the next opening

# The question and its answers.
safety-heard-title = Did you reach someone?
safety-heard-what = What did they say?
safety-said-seen = They have seen me
safety-said-medicine = I got medicine
safety-said-massage-ok = Massage is fine
safety-said-not-yet = Not yet

## Cards of the check: title, and -plain for the second asking after "Not sure"

# Title and second asking of each card.
safety-card-emergency = Any of these now?
safety-card-emergency-plain = Are you very ill right now? Is your mind foggy, is it hard to get air, does your chest hurt, did you pass out, is one leg swollen, or do you bleed a lot?
safety-card-safety = Are you and baby safe?
safety-card-safety-plain = Do you feel safe with yourself? Is baby awake, feeding and breathing as usual?
safety-card-fever = Fever or feeling ill in the last day?
safety-card-fever-plain = Since yesterday, have you felt hot, cold and shaky, or sore all over as with flu?
safety-card-skin = Look at the skin. Is any of this there?
safety-card-skin-plain = Hold a light to it and look once. Does one patch look or feel different from the skin around it?
safety-card-nipple = And the nipple?
safety-card-nipple-plain = Has anything but milk come out? Does the nipple look different from last week?
safety-card-lump = How does the spot feel?
safety-card-lump-plain = Touch it lightly with flat fingers. Is there a hard or a soft ball, in the { -breast } or in the armpit?
safety-card-pain = How sore is it now?
safety-card-pain-plain = If 0 is no pain and 10 is the worst you can think of, where are you now?
safety-card-since = Since when, and which way?
safety-card-since-plain = When did you first notice it? Compared with then, is it better, the same, or worse?
safety-card-profile = Any of these?
safety-card-profile-plain = Has a doctor ever told you about one of these, or do you take medicine for one?

## Signs, one by one

# Emergency signs.
safety-sign-confused = Confused
safety-sign-slurred = Slurred speech
safety-sign-hard-to-wake = Hard to wake
safety-sign-breathless = Very hard to breathe
safety-sign-mottled-skin = Blue, patchy or very pale skin
safety-sign-shaking = Shaking that will not stop
safety-sign-no-urine = No urine all day
safety-sign-feels-dying = I feel like I may die
safety-sign-chest-pain = Chest pain
safety-sign-racing-heart = Heart racing at rest
safety-sign-trouble-breathing = Trouble breathing
safety-sign-fainting = Fainting
safety-sign-seizure = A seizure
safety-sign-one-leg = One leg newly swollen, red or painful
safety-sign-face-hands-swelling = Sudden swelling of face or hands
safety-sign-headache = A headache that will not go away
safety-sign-vision = Changes in what I see
safety-sign-heavy-bleeding = Very heavy bleeding
safety-sign-belly-pain = Very strong belly pain
safety-sign-no-fluids = Drinks will not stay down
# Safety of parent and baby.
safety-sign-harm-self = Thoughts of harming myself
safety-sign-harm-baby = Thoughts of harming my baby
safety-sign-not-safe = I cannot keep myself safe
safety-sign-voices = I hear or see things that others do not
safety-sign-baby-limp = Baby is limp
safety-sign-baby-blue = Baby is blue
safety-sign-baby-hard-to-wake = Baby is hard to wake
safety-sign-baby-breathing = Baby breathes badly
safety-sign-baby-fever = Baby is under 3 months and has 38.0 °C (100.4 °F) or more
safety-sign-baby-few-wets = Fewer than 6 wet nappies in a day, after day 6
safety-sign-baby-sleepy = Baby is very sleepy
safety-sign-baby-not-feeding = Baby will not feed
safety-sign-low-mood = I feel low most days
safety-sign-worry = I worry all the time
safety-sign-no-sleep = I cannot sleep even when baby sleeps
# Skin.
safety-sign-hot = Hot
safety-sign-red = Red
safety-sign-darker = Darker or more purple than usual
safety-sign-spreading = The colour spreads
safety-sign-streaks = Streaks
safety-sign-growing = The patch grows over hours
safety-sign-over-third = The colour covers more than a third
safety-sign-dimpling = Dimples
safety-sign-orange-peel = Skin like orange peel
safety-sign-purple-black = Turning purple or black
safety-sign-blistering = Blisters
safety-sign-numb = Numb skin
safety-sign-pain-out-of-scale = Pain far beyond what you can see
safety-sign-sores = Sores
safety-sign-open-wound = An open wound
# Nipple.
safety-sign-pus = Pus
safety-sign-blood = Blood
safety-sign-pulled-in = Newly pulled in
safety-sign-deep-crack = A deep crack
safety-sign-blisters = Blisters on the nipple
safety-sign-cracked = Cracked
safety-sign-sore = Sore
safety-sign-white-dot = A white dot
# The spot.
safety-sign-lump = A lump
safety-sign-fullness = Full or tight, no lump
safety-sign-fluid-tender = Soft, as if filled with water, and very tender
safety-sign-sharp-hard-hot = Hard and hot, with a sharp edge
safety-sign-armpit-hard = A hard lump in the armpit that stays when the fullness goes
safety-sign-both-hard = Both sides tight and hard
safety-sign-pumps-over = I pump much more than baby takes
safety-sign-leaking = I leak a lot

## Health profile: conditions

# Rows of the list that is asked once.
safety-condition-pregnant = Pregnant now
safety-condition-blood-thinner = I take a blood thinner
safety-condition-bleeding-disorder = A bleeding disorder
safety-condition-easy-bruises = I bruise easily
safety-condition-implants = { -Breast } implants
safety-condition-surgery-recent = { -Breast } surgery in the last 6 weeks
safety-condition-surgery-healed = { -Breast } surgery longer ago
safety-condition-clot-history = A blood clot in leg or lung, now or before
safety-condition-heart-failure = Heart failure
safety-condition-kidney-failure = Kidney failure
safety-condition-active-cancer = Cancer in treatment
safety-condition-nodes-removed = Glands taken out of the armpit
safety-condition-radiation = Radiation of the { -breast }
safety-condition-weak-immune = A weak immune system
safety-condition-diabetes = Diabetes that is not under control
safety-condition-thyroid = Thyroid disease
safety-condition-neck-artery = A problem with a neck artery
safety-condition-rhythm = An uneven heartbeat
safety-condition-cold-skin = Fingers or nipples that turn white and hurt in the cold
safety-condition-numb-skin = Numb skin on the { -breast }
safety-condition-herpes-or-piercing = Herpes, or a new nipple piercing

## Words to read out on the phone: one sentence each, left out where unknown. Medical words are meant here

# $weeks (Number) full weeks since the birth; $weeksText (String) the same number, formatted.
safety-script-weeks = { PLURAL($weeks) ->
    [one] I gave birth { $weeksText } week ago and am lactating.
   *[other] I gave birth { $weeksText } weeks ago and am lactating.
}
# The same in the first week.
safety-script-weeks-first = I gave birth less than a week ago and am lactating.
# Which side; $hour (String) is the hour of the clock as the clinician sees it, facing her.
safety-script-left = It is my left { -breast }.
safety-script-right = It is my right { -breast }.
safety-script-left-clock = It is my left { -breast }, at { $hour } o’clock as you face me.
safety-script-right-clock = It is my right { -breast }, at { $hour } o’clock as you face me.
# $size (String) width with its unit.
safety-script-size = The lump is about { $size } wide.
# $hours (Number) hours since it began; $hoursText (String) the same number, formatted.
safety-script-hours = { PLURAL($hours) ->
    [one] It began { $hoursText } hour ago.
   *[other] It began { $hoursText } hours ago.
}
# $pain (String) a score from 0 to 10.
safety-script-pain = The pain is { $pain } out of 10.
# $temperature (String) the highest of the last 24 hours, with its unit.
safety-script-temperature = My highest temperature in the last day was { $temperature }.
# Whether redness or a darker colour spreads.
safety-script-spreading = The redness or dark colour is spreading.
safety-script-not-spreading = Redness or dark colour is not spreading.
# $what (String) a list of what was tried.
safety-script-tried = I have tried: { $what }.
# The last sentence: what to ask for. Medical words are meant here.
safety-script-ask-infection = I was told to ask about mastitis or an abscess, and an ultrasound.
safety-script-ask-sepsis = I had a baby in the last year. I was told to ask about sepsis.
safety-script-ask-after-birth = I had a baby in the last year. I was told these are urgent warning signs.
safety-script-ask-crisis = I had a baby. I have thoughts that scare me, and I need help now.
safety-script-ask-skin-infection = I had a baby in the last year. I was told to ask about a severe skin infection.
safety-script-ask-inflammatory = I was told to ask for a check for inflammatory breast cancer.
safety-script-ask-antibiotics = I am on antibiotics and not better. I was told to ask if they are the right ones.
safety-script-ask-sore-skin = I have sores or broken skin on the { -breast }. May my baby feed from that side?
safety-script-ask-imaging = I was told to ask for an ultrasound of the lump.
safety-script-ask-lactation = It keeps coming back. I was told to ask for a lactation visit.
safety-script-ask-massage = I would like to know if light massage of the { -breast } is fine with my health history.
safety-script-ask-baby = My baby needs help now. I was told these signs cannot wait.

## Stops: what happened, and -reaction for what the app does

# S1 to S9.
safety-stop-s1 = It hurts more
safety-stop-s1-reaction = Go lighter. If it still hurts after 20 seconds, we stop and cool down.
safety-stop-s2 = Sharp, burning or electric pain
safety-stop-s2-reaction = We stop here and cool down.
safety-stop-s3 = A new bruise, blister, broken skin, or colour that spreads
safety-stop-s3-reaction = We stop here. Answer the questions once more.
safety-stop-s4 = Shaking, chills, faint, very hot, heart racing, or short of breath
safety-stop-s4-reaction = We stop here. First the signs that need help at once.
safety-stop-s5 = Strong cramps of the womb
safety-stop-s5-reaction = Pause for 2 minutes and breathe. If they stay strong, or you bleed more, we stop.
safety-stop-s6 = Blood or pus
safety-stop-s6-reaction = We stop here. Answer the questions once more.
safety-stop-s7 = Milk flows, or the spot is softer
safety-stop-s7-reaction = Good. Fewer strokes now, or on to the next step.
safety-stop-s8 = Sudden dread, tears, panic, or touch feels bad
safety-stop-s8-reaction = Stop is a good choice. Take all the time you need.
safety-stop-s9 = Enough for today
safety-stop-s9-reaction = We finish with a cool-down.
