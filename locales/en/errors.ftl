### What went wrong and what helps.

errors-title = Something went wrong
errors-store-full = This device has no space left. Free some space, then try again. Nothing was lost.
errors-store-damaged = The log could not be read. It was left as it is. Restore a copy, or move the file away to start a new log.
errors-store-too-new = A newer Milkpath wrote this log. Update this app to open it. The log was left as it is.
errors-store-locked = Milkpath is already open in another window. Close that one, then try again.
errors-store-internal = The log did not answer. Please try again.
errors-retry = Try again
errors-dismiss = Close
errors-not-found = This page is not there any more.
errors-file-failed = The file could not be written. Choose another place.
errors-no-file = This device cannot save files from here.
