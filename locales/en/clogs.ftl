### All clogs.

clogs-title = Clogs
clogs-none = No clog so far. That is all there is to say.
clogs-open = Open
clogs-gone = Gone
