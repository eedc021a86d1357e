### What went wrong and what helps.

errors-title = Something went wrong
errors-store-full = This device has no space left. Free some space, then try again. Nothing was lost.
errors-store-damaged = The log could not be read. It was left as it is. Restore a copy, or move the file away to start a new log.
errors-store-too-new = A newer Milkpath wrote this log. Update this app to open it. The log was left as it is.
errors-store-locked = Milkpath is already open in another window. Close that one, then try again.
# The page runs in a browser that does not let it store anything that lasts.
errors-store-unkept = This browser cannot keep your log here. Open Milkpath in an ordinary window (not a private one) of an up-to-date browser.
# A row that no app could have written; $table, $row and $column name it for who helps.
errors-store-row = One line of your log cannot be read, and was left as it is ({ $table } { $row }, { $column }). Whoever helps you with computers can find it with “milkpath check”.
errors-store-missing = That is not in your log any more. Go back and look again.
errors-store-still-running = A session is still waiting. Finish or stop it first.
# A session that the app cannot read back; the rest of the log is fine.
errors-session-lost = Your last session could not be read back and was ended. Everything else is as it was. You can check in and start again.
errors-store-internal = The log did not answer. Please try again.
errors-retry = Try again
# The button of a page in a browser that takes the log over from another page; it goes on here and ends there.
errors-use-here = Use it here
errors-dismiss = Close
errors-not-found = This page is not there any more.
errors-file-failed = The file could not be written. Choose another place.
errors-no-file = This device cannot save files from here.
