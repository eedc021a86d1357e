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
health-birth-sub = Optional. It helps the words to read out on a call.
