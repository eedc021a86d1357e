"""Pictures of the screens in each language, of a state that was made in English: its words are all that differs."""

import shutil
import pathlib
import tempfile

from cards import answer, hurts
from driver import App

# A tag, the theme, the window and the size of text.
TONGUES = {
    "es": ("es", "light", 390, 844, 100),
    "zh": ("zh-Hans", "light", 390, 844, 100),
    "vi": ("vi", "light", 390, 844, 100),
    "ar": ("ar", "dark", 390, 844, 100),
    "es-w320": ("es", "dark", 320, 640, 100),
    "zh-w320": ("zh-Hans", "dark", 320, 640, 100),
    "vi-w320": ("vi", "dark", 320, 640, 100),
    "ar-w320": ("ar", "light", 320, 640, 100),
    "es-text200": ("es", "light", 390, 844, 200),
    "zh-text200": ("zh-Hans", "light", 390, 844, 200),
    "vi-text200": ("vi", "light", 390, 844, 200),
    "ar-text200": ("ar", "light", 390, 844, 200),
    "xa-w320": ("en-XA", "light", 320, 640, 100),
    "xb-w320": ("ar-XB", "light", 320, 640, 100),
}


def window(tongue):
    """The options of a language, with its width and height."""
    tag, theme, width, height, text = TONGUES[tongue]
    return ["--lang", tag, "--theme", theme, "--text", str(text), "--window", str(width), str(height)], width, height


def states(night):
    """Two folders: one with a call advised, one with a session that runs."""
    called, running = (pathlib.Path(tempfile.mkdtemp(prefix="milkpath-shots-")) for _ in range(2))
    with App("--start-ms", str(night), data=called) as app:
        app.press("Look around", "People", "United States")
        app.see("988")
        app.press("Back")
        hurts(app)
        answer(app, fever="Yes: hot, shivery or achy")
        app.heading("You feel ill")
    with App("--start-ms", str(night), data=running) as app:
        hurts(app)
        answer(app)
        app.press("Start", "Baby is safe. Start", "I have it")
        app.button("Pause")
        for _ in range(7):
            app.press("Skip")
        app.button("Pause")
        app.press("Pause")
        app.heading("Paused")
    return called, running


def tongues(folder, take, places, night, wanted):
    """Every place in every language; then a verdict and the paused session."""
    called, running = states(night)
    try:
        for tongue in TONGUES:
            if wanted and tongue not in wanted and not set(wanted) & {*places, "call", "paused"}:
                continue
            options, width, height = window(tongue)
            start = ["--start-ms", str(night), *options]
            for name, place in places.items():
                if wanted and name not in wanted and tongue not in wanted:
                    continue
                with App(*(["--demo"] if place else []), *start, at=place) as app:
                    take(app, folder / f"{name}.{tongue}.png", width, height)
            for name, data, place in (("call", called, "/answer/1"), ("paused", running, "/session")):
                if wanted and name not in wanted and tongue not in wanted:
                    continue
                with App(*start, data=data, at=place) as app:
                    take(app, folder / f"{name}.{tongue}.png", width, height)
            print(tongue, flush=True)
    finally:
        for data in (called, running):
            shutil.rmtree(data, ignore_errors=True)
