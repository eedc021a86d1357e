### Marking the sore spot.

map-title = Where is it sore?
map-hint = Tap the spot. You see yourself as in a mirror.
# Label of the drawing while nothing is marked.
map-alt = Chest as in a mirror. Nothing is marked yet.
# Label of the drawing; $where in words.
map-alt-marked = Chest as in a mirror. Marked: { $where }.
# Labels over the two sides of the drawing.
map-left = Left
map-right = Right
# A first pin without tapping the drawing.
map-mark-left = Mark on the left
map-mark-right = Mark on the right
# Before the four arrows.
map-move = Move a little
map-move-middle = Toward the middle
map-move-arm = Toward the arm
map-move-up = Up
map-move-down = Down
map-other-side = Other side
# Heading of the sizes.
map-size = How big is the lump?
# The main button.
map-this = This is the spot
# The quiet buttons for a soreness without one spot.
map-all-over-left = Sore all over, left
map-all-over-right = Sore all over, right
