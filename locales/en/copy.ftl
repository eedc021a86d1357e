### Saving a copy of the log as a file.

# The title; the row that leads here says more.
copy-head = Save a copy
copy-title = Save a copy of the log
copy-sub = As a table, or all of it
copy-lead = You choose where the file goes. Nothing is sent anywhere. The file is not locked, so keep it where only you can see it.
copy-all = Everything
copy-all-sub = Your whole log, clogs and choices too. Milkpath can read it back, here or on a new device.
copy-all-save = Save everything
copy-table = A table
copy-table-sub = Feeds, pumps, care and notes, one line each. For a spreadsheet.
copy-table-save = Save the table

## On the way

# How many pieces were gathered so far.
copy-gathering = { PLURAL($count) ->
    [one] Gathering your log: { $shown } entry so far
   *[other] Gathering your log: { $shown } entries so far
}
copy-placing = Choose where to save it

## What came of it

copy-saved = Saved
# Where it lies, as the device names it.
copy-saved-where = It is here:
copy-inside = In the file
copy-count-entries = Entries
copy-restore = To read it back, choose it under “Move in from another app”.
copy-cancelled = Nothing was saved.
