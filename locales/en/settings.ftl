### What the reader may choose; all of it has a default.

settings-title = Make it yours
settings-words = Your word
settings-words-breast = Breast
settings-words-chest = Chest
# The third choice: no word for it, only "this area".
settings-words-area = This area
settings-temperature = Temperature
settings-celsius = °C
settings-fahrenheit = °F
settings-theme = Light or dark
settings-theme-hour = Dark at night
settings-theme-device = As the device
settings-theme-light = Light
settings-theme-dark = Dark
settings-tone = Skin tone
# One tone of ten; $number counts from light to dark.
settings-tone-n = Tone { $number }
settings-language = Language
settings-health = Health profile
settings-health-sub = Changes what is safe for you
settings-lock = Lock for this app
settings-lock-sub = This device offers none to the app. Use the lock of the device.
settings-about = About and sources
