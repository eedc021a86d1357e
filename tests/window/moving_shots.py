"""Pictures of moving in and out: choosing, asking, what is in a file, what came of it, a copy."""

import pathlib
import tempfile

from driver import App
from gi.repository import Atspi

# Feeds and pumps of a week, kinds that are not kept, and rows that nobody can read.
HEAD = "Type,Start,End,Duration,Start Condition,Start Location,End Condition,Notes\r\n"
FEEDS = "".join(
    f"Feed,2026-11-{day:02} {hour:02}:20,2026-11-{day:02} {hour:02}:38,00:18,00:10R,Breast,00:08L,\r\n"
    for day in range(14, 21)
    for hour in range(0, 24, 3)
)
PUMPS = "".join(f"Pump,2026-11-{day:02} 09:40,2026-11-{day:02} 10:00,0:20,40ml,,55ml,\r\n" for day in range(14, 21))
OTHERS = "Diaper,2026-11-15 06:00,,,,,Pee:large,\r\n" * 38 + "Tummy time,2026-11-15 06:00,,,,,,\r\n" * 9
BAD = (
    "Feed,2026-11-31 06:20,,,00:03R,Breast,,\r\n"
    "Feed,2026-11-16 06:20,2026-11-16 05:00,,00:03R,Breast,,\r\n"
    "Feed,2026-11-17 06:20,,,3 minutes or so,Breast,,\r\n"
)


def scroll_to(app, text):
    """Brings what begins with `text` onto the screen."""
    nodes = app.until(f"{text!r}", lambda nodes: [node for _, name, node in nodes if name.startswith(text)])
    nodes[0].scroll_to(Atspi.ScrollType.TOP_EDGE)


def moving(keep, options, night):
    """Hands every screen to `keep` with its name, as a parent reaches it."""
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "Huckleberry export Nov 2026.csv"
        file.write_text(HEAD + FEEDS + PUMPS + OTHERS + BAD, encoding="utf-8")
        with App(*options, "--start-ms", str(night), "--open-file", str(file)) as app:
            app.press("Look around", "Log")
            app.button("Coming from another app?")
            keep(app, "log-empty")
            app.press("Coming from another app?")
            app.button("Choose a file")
            keep(app, "move")
            app.press("Choose a file")
            app.heading("Where were these times taken?")
            keep(app, "move-found")
            scroll_to(app, "Where were these times")
            keep(app, "move-zone")
            app.press("Another place", "Europe")
            scroll_to(app, "Part of the world")
            keep(app, "move-places")
            app.press("Berlin")
            app.heading("Two amounts")
            scroll_to(app, "Two amounts")
            keep(app, "move-pump")
            app.press("The first is left")
            app.heading("Which baby")
            scroll_to(app, "Which baby")
            keep(app, "move-baby")
            app.press("Add no name")
            app.button("Add 63 entries")
            keep(app, "move-ready")
            scroll_to(app, "3 rows cannot be read")
            keep(app, "move-bad")
            scroll_to(app, "What you said")
            keep(app, "move-said")
            app.press("Add 63 entries")
            app.heading("63 entries are in your log now.")
            keep(app, "move-added")
            app.press("See the log", "Today", "Settings", "Log and reminders", "Move in from another app")
            app.heading("Files brought in")
            scroll_to(app, "Files brought in")
            app.press("Undo this import")
            keep(app, "move-earlier")
            file.write_text("Child name,Diaper brand,Rash cream used\r\n1,2,3\r\n", encoding="utf-8")
            app.press("Choose a file")
            app.heading("This file cannot be read")
            keep(app, "move-refused")
        copy = pathlib.Path(folder) / "milkpath-2026-11-22.json"
        with App("--demo", *options, "--start-ms", str(night), "--save-file", str(copy), at="/copy") as app:
            app.button("Save everything")
            keep(app, "copy")
            app.press("Save everything")
            app.heading("Saved")
            keep(app, "copy-saved")
