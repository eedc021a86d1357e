### The people she can call.

people-title = My people
people-hint = Type a number once. It is here when you need it, one tap away. None is required.
# Roles.
people-role-therapist = Massage therapist
people-role-lactation = Lactation consultant
people-role-midwife = Midwife or doctor
people-role-baby-doctor = Baby's doctor
people-role-night-line = Night line
people-role-friend = Friend or family
# Fields.
people-name = Name
people-phone = Phone number
people-add = Add
people-edit = Change
# The call button of a row.
people-call = Call
# For screen readers: $name is a person.
people-call-name = Call { $name }
# For lines that take text messages; $name is the line.
people-text = Text
people-text-name = Text { $name }
people-always = Day and night
# A number that no phone can dial.
people-bad-phone = This number has no digits. Type it as on the keypad, for example 555 0100.
# Heading of the numbers of the country.
people-country = Numbers of your country
people-country-choose = Country
people-country-none = Not chosen
people-country-hint = Choose your country to see its emergency numbers. We never guess it.
# $source is where the number was read, $date when.
people-checked = Checked { $date }: { $source }
people-recalled = Please check this number yourself.
# What a number of the country is for; $name is the line's own name.
people-line-emergency = Emergency
people-line-crisis = { $name }: thoughts of harm
people-line-maternal = { $name }: support for new parents
people-line-nurse = { $name }: health advice
