### The health profile: one list.

health-title = Any of these?
health-hint = It changes what is safe for you. It stays on this phone.
# The one tap for most people.
health-none = None of these
# After something was chosen.
health-continue = Continue
# A condition that a provider has cleared.
health-cleared = Fine with: { $condition }
# Heading over the switch above.
health-cleared-title = Has your provider said that massage is fine?
# The birth date, optional.
health-birth = When was the birth?
health-birth-sub = Optional. It changes the check in the first weeks, and the words to read out.
# What was understood of it; $span is a length of time, such as "13 days".
health-birth-ago = That is { $span } ago.
health-birth-none = No date is kept.
health-birth-clear = Take the date away
# What cannot be: no day at all, or out of its range, with both ends as year, month and day.
health-birth-no-day = This is not a day. Write year, month and day, as in 2026-02-28.
health-birth-range = This day cannot be. Choose one from { $first } to { $last }.
# Above the button, which waits for it.
health-birth-mend = First mend the date of the birth, or take it away
