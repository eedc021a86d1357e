### Languages: choosing one, what is said of how far it was checked, the clinic's language beside hers.

# The button with the globe, and the heading of the list it opens.
language-choose = Language
# Heading: words and voice of the session in the language of somebody who does the strokes for her.
language-helper = Someone is helping me
# Below that heading. The check and the buttons stay in her own language.
language-helper-sub = The steps are shown in their language. The check and Stop stay in yours.
# The chip that ends it: nobody helps, one language again.
language-helper-none = No one
# A card for the helper, in the helper's language. Safety text: keep every rule and the order.
language-helper-card = For you who help: touch as light as a feather. Ask before each step. No hot towel. No kneading. Do not press the lump. When she says stop, you stop.
# To the helper: which side, as the parent has it.
language-her-left = Her left
language-her-right = Her right
# A banner. Shown in every language that no native reader has checked, in that language; never in English itself.
language-unchecked = A computer translated this text. No one has checked it yet.
# The button beside a translated safety text that shows the English one below it.
language-show-english = Show English
# Settings, heading: the language of the clinic or the therapist, for what is shown or read to them.
language-clinic = Language of your clinic
# Below that heading.
language-clinic-sub = The words for the call stand in both languages.
# The chip: the main language of the country she chose.
language-clinic-usual = As in my country
# The first line of the words to read out, in the language of the clinic. $language is her language, in the clinic's language.
language-interpreter = I speak { $language }. Please get an interpreter.
# The button that fills the screen with the words in the clinic's language, to hold out to somebody.
language-show-this = Show this
# The button that closes that screen.
language-show-close = Close
# Settings, heading: how the hours of a day are counted.
language-hours = Clock
# The chip: twelve hours.
language-hours-twelve = 12 hours
# The chip: twenty-four hours.
language-hours-twenty-four = 24 hours
# Settings, heading: on which day a week begins, with days of the week to choose from.
language-week = First day of the week
# The chip: as is usual in the language and country.
language-usual = As usual here
# Two sentences, one after the other. Without the space where a language writes none.
language-sentences = { $one } { $two }
# Settings, heading: which digits numbers are written with. Only where a language has its own.
language-digits = Numbers
