### How the pictures look: one tap on a picture, and the section of the settings.

# Label of the small button on a picture; $style is one of the three below.
look-button = Look of the picture: { $style }
# Three styles. Under a soft top.
look-covered = Covered
# Without the top.
look-bare = Uncovered
# A plain line drawing.
look-diagram = Lines only

## Settings

look-title = Pictures
# Label of the two pictures that show the choices.
look-preview = The pictures as you chose them.
look-style = What they show
look-size = Size
look-size-small = Small
look-size-medium = Medium
look-size-large = Large
look-shape = Shape
look-shape-round = Round
look-shape-hanging = Fuller below
look-scar = Scar
look-scar-none = No scar
look-scar-ring = By the dark ring
look-scar-fold = In the fold
look-one = One or both
look-one-both = Both
look-one-left = Left only
look-one-right = Right only
look-moving = Moving pictures
look-moving-on = Moving
look-moving-off = Still
# Under the choice between moving and still.
look-moving-sub = Still pictures show the order with one, two and three dots. If your device asks for less motion, they are still too.
