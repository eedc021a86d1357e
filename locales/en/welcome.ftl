### The first screen ever.

welcome-title = Milkpath
# Under the name.
welcome-lead = Step-by-step help for a sore or clogged { -breast }.
# The main button.
welcome-hurts = It hurts now
# The second button.
welcome-look = Look around
# One line on what this app is not.
welcome-not = Milkpath shows gentle self-care. It is not a doctor and does not replace one.
# Before the emergency line.
welcome-private = Everything stays on this phone.
