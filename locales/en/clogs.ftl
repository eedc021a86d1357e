### All clogs.

clogs-title = Clogs
clogs-none = No clog so far. That is all there is to say.
clogs-open = Still there
# One line about a clog or a session; $when is a time, $what is what became of it.
clogs-line = { $when } · { $what }
