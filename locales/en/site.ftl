### A site in a browser: where it keeps the log, and its newer versions.

site-title = Where your log is kept
site-here = Your log is in this browser, on this device. It is sent nowhere.
site-promised = The browser has promised to keep it until you delete it.
site-unpromised = The browser has not promised to keep it. It may delete it when the device is full, or when you have not opened Milkpath for some weeks. Put Milkpath on your home screen, and save a copy now and then.
site-clear = If you delete the data of this site in the browser, your log is gone too.
# How much room the log and the app take; $used and $most are numbers of megabytes.
site-used = It takes up { $used } MB of the { $most } MB that it may.
# The button that asks for that promise.
site-ask = Ask the browser to keep it
# A newer version of the app was fetched; it takes over when she says so.
site-newer = A newer Milkpath is ready.
site-renew = Use it now
