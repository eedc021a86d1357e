"""Pictures of a home plan: bringing one in, all of it, what is wrong with one, today's on home, before its session."""

import pathlib
import tempfile

from driver import App
from gi.repository import Atspi

FIXTURES = pathlib.Path(__file__).resolve().parents[1] / "fixtures" / "plan"


def scroll_to(app, text):
    """Brings what begins with `text` to the top."""
    nodes = app.until(f"{text!r}", lambda nodes: [node for _, name, node in nodes if name.startswith(text)])
    nodes[0].scroll_to(Atspi.ScrollType.TOP_EDGE)


def plans(keep, options, night):
    """Hands every screen to `keep` with its name, as a parent reaches it."""
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "plan.json"
        file.write_bytes((FIXTURES / "bad-seconds-long.json").read_bytes())
        with App(*options, "--start-ms", str(night), "--open-file", str(file)) as app:
            app.press("Look around", "Home plan")
            app.button("Choose a file")
            keep(app, "plan")
            scroll_to(app, "As text")
            keep(app, "plan-text")
            app.press("Choose a file")
            app.heading("This plan cannot be used")
            keep(app, "plan-refused")
            for name in ("good-full", "good-arabic"):
                file.write_bytes((FIXTURES / f"{name}.json").read_bytes())
                app.press("Choose another file" if name == "good-full" else "Choose a file")
                app.button("Accept this plan")
                keep(app, f"plan-{name[5:]}")
                scroll_to(app, "What to do")
                keep(app, f"plan-{name[5:]}-steps")
                scroll_to(app, "Leave out")
                keep(app, f"plan-{name[5:]}-rest")
                if name == "good-full":
                    scroll_to(app, "Seen for this")
                    keep(app, "plan-full-seen")
                    app.press("Do not accept")
        with App("--demo", *options, "--start-ms", str(night), at="/") as app:
            app.heading("Today’s plan")
            scroll_to(app, "Today’s plan")
            keep(app, "plan-home")
            app.press("Read the plan")
            app.see("Accepted")
            keep(app, "plan-kept")
            scroll_to(app, "End this plan")
            app.press("End this plan")
            scroll_to(app, "It will not count")
            keep(app, "plan-end")
