# For a reader who wants no word for it: this area.
-breast = area
-Breast = Area
-breasts = areas
# Where a sentence would read oddly with the bare word.
entry-at-breast = Feeding directly
entry-milk-breast = Own milk
entry-amount-breast = Own milk, { $unit }
log-breast-milk = Own milk
home-nursed = { $time } feeding directly
home-make-yours-sub = Your own word, units, skin tone, light or dark.
safety-condition-implants = Implants in this area
safety-condition-surgery-recent = Surgery in this area in the last 6 weeks
safety-condition-surgery-healed = Surgery in this area longer ago
report-map-alt = Both sides from the front, as you face her. Sore: { $places }.
steps-he1-alt = The area from the side, the chest leaning forward. One hand holds a cup right under the nipple, the forearm on a pillow.
steps-he1-held-alt = The area from the side, the chest leaning forward. A cup stands on a table right under the nipple.
trends-gap-hint = The longest time without a direct feed or a pump.
