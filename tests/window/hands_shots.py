"""Pictures of a session in the hand, in landscape and propped up, and of the levels: under_xvfb.sh hands_shots.py FOLDER."""

import pathlib
import sys

from driver import App
from journeys import NIGHT
from session_journeys import start
from shots import take

SIZES = {
    "portrait": (390, 844, "100"),
    "landscape": (844, 390, "100"),
    "w320": (320, 640, "100"),
    "text200": (390, 844, "200"),
    "landscape200": (844, 390, "200"),
}


def main():
    folder = pathlib.Path(sys.argv[1])
    wanted = sys.argv[2:] or [f"{size}-{theme}" for size in SIZES for theme in ("light", "dark")]
    for name in wanted:
        size, theme = name.rsplit("-", 1)
        width, height, text = SIZES[size]
        options = ["--start-ms", str(NIGHT), "--theme", theme, "--text", text]
        with App(*options, "--window", str(width), str(height)) as app:
            start(app)
            app.press("I am ready")
            app.see("above the collarbones")
            take(app, folder / f"{name}.png", width, height)
            app.press("Voice and sound:")
            app.button("Short voice")
            take(app, folder / f"{name}-levels.png", width, height)
            app.press("Short voice")
            app.press("Prop it up")
            app.button("Back to the hand")
            take(app, folder / f"{name}-propped.png", width, height)
            app.press("Pause")
            app.heading("Paused")
            take(app, folder / f"{name}-propped-paused.png", width, height)
            print(name, flush=True)


if __name__ == "__main__":
    main()
