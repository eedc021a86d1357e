"""Pictures of the composer: empty, filled, a routine, the steps to choose from, and the plan as the client sees it."""

from driver import ROOT, App
from gi.repository import Atspi

FULL = ROOT / "tests" / "fixtures" / "plan" / "good-full.json"


def scroll_to(app, text):
    """Brings what begins with `text` onto the screen."""
    nodes = app.until(f"{text!r}", lambda nodes: [node for _, name, node in nodes if name.startswith(text)])
    nodes[0].scroll_to(Atspi.ScrollType.TOP_EDGE)


def composing(keep, options, night):
    """Hands every part to `keep` with its name, as a therapist reaches it."""
    with App("--demo", *options, "--start-ms", str(night), "--open-file", str(FULL), at="/compose") as app:
        app.heading("Write a plan")
        keep(app, "compose")
        app.press("Preview")
        app.see("Please fill this in.")
        keep(app, "compose-faults")
        app.press("Open a plan")
        app.button("Feather strokes after a feed")
        for part in ("Routines", "Leave out", "When to call", "Options", "Seen for this"):
            scroll_to(app, part)
            keep(app, f"compose-{part.lower().replace(' ', '-')}")
        app.press("Feather strokes after a feed")
        app.heading("Feather strokes after a feed")
        keep(app, "compose-routine")
        app.press("10 times")
        app.button("More: Times")
        scroll_to(app, "Remove: 1.")
        keep(app, "compose-steps")
        scroll_to(app, "Remove: 2.")
        keep(app, "compose-length")
        app.press("Add steps")
        app.heading("Add steps")
        app.press("Butterfly strokes")
        keep(app, "compose-pick")
        app.press("Back to the routine", "Back", "Preview")
        app.heading("As the client sees it")
        keep(app, "compose-preview")
        for part in ("Feather strokes after a feed", "When to stop", "Any of these now?"):
            scroll_to(app, part)
            keep(app, f"compose-preview-{part.split()[0].lower()}")
