### The paper that a therapist hands out: one home plan with its pictures. It is read at home, without the app.

handout-title = Your home plan
# Labels at the top. The values are names as they were written, and days.
handout-for = For
handout-by = From
handout-days = Days
# $from and $until are days with their year.
handout-period = { $from } to { $until }
# A note of the person who wrote the plan; the words stand below it.
handout-note = A note for you
# Below the name of a routine. $times is a number.
handout-times = { PLURAL($count) ->
    [one] { $times } time a day
   *[other] { $times } times a day
}
# $length is how long a routine takes, such as "6 min".
handout-about = about { $length }
# $level is a pressure, such as Feather.
handout-at-most = most pressure: { $level }
# $what is a list of reasons not to do a routine.
handout-not = Not now: { $what }
# A routine of which nothing is left after what the same plan leaves out.
handout-nothing-left = Nothing of this is left: the plan leaves out all of its steps.
# A plan that has no routines.
handout-no-routines = This plan has no strokes. It says what to leave out and when to call.
# Where a step names no side.
handout-sore-side = Where no side is named, use the sore side.
# A step that is offered and never a must.
handout-if-you-like = only if you like

## How long a step is, and how often

handout-seconds = { PLURAL($count) ->
    [one] { $shown } second
   *[other] { $shown } seconds
}
handout-minutes-seconds = { $minutes } min { $seconds } s
handout-reps = { PLURAL($count) ->
    [one] { $shown } time
   *[other] { $shown } times
}
handout-breaths = { PLURAL($count) ->
    [one] { $shown } breath
   *[other] { $shown } breaths
}
handout-holds = { PLURAL($count) ->
    [one] { $shown } hold
   *[other] { $shown } holds
}
handout-side-left = left side
handout-side-right = right side
# $level is a pressure, such as Feather.
handout-level = pressure: { $level }

## How hard, what to leave out, when to call

handout-pressure = How hard
# $level is a pressure, $like what it feels like, such as "Like petting a sleepy cat".
handout-pressure-is = { $level }: { $like }
# $score is a number from 4 to 6.
handout-pain-most = Start only at pain { $score } of 10 or less.
handout-leave-out = Leave out
handout-avoid-warmth = Warm cloths
handout-avoid-cold = Cold packs and cool cloths
handout-call = When to call
# $celsius and $fahrenheit are the same temperature with its unit.
handout-call-temperature = Call from { $celsius } ({ $fahrenheit }).
# $score is a number from 5 to 8.
handout-call-pain = Call from pain { $score } of 10.
handout-call-hours = { PLURAL($count) ->
    [one] Call if it is no better after { $hours } hour.
   *[other] Call if it is no better after { $hours } hours.
}
# $who is a name. The lines of that person follow.
handout-call-from = From { $who }:
# $sign is what happens, $reaction what to do then.
handout-stop-is = { $sign }: { $reaction }
handout-stop = When to stop
# What somebody of the trade has looked at. $what is one of the lines below, $who a name, the others are days.
handout-seen = { $what }. Seen by { $who } on { $on }, counts until { $until }
handout-seen-title = Already looked at
handout-seen-lump-weeks = A lump for two weeks or more
handout-seen-again = The same spot again, or three clogs in 90 days
handout-seen-lump-days = A lump for more than three days
handout-seen-surgery = Implants, surgery or easy bruising
handout-seen-pregnant = Pregnancy

## The code

handout-code = This plan for the app
handout-code-how = Take a picture of the code, or keep this page as a picture. Milkpath can read the plan from it.
# Where there are several.
handout-code-parts = The plan takes { $of } codes. Milkpath needs all of them.
# Below each code where there are several.
handout-code-part = Code { $part } of { $of }
# What a code is, for those who do not see it.
handout-code-alt = A square code that holds this plan. A phone can read it.
handout-code-part-alt = A square code, number { $part } of { $of }. All of them together hold this plan. A phone can read them.
handout-code-too-long = This plan is too long for a code. Ask for its file.

# At the foot of each page.
handout-foot = Awaits review by a lactation clinician. Not a diagnosis.
