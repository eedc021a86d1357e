"""Pictures of a home plan: bringing one in, all of it, what is wrong with one, today's on home, before its session."""

import pathlib
import tempfile

from cards import answer, health, hurts
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
            scroll_to(app, "Read the plan")
            keep(app, "plan-home")
            app.press("Read the plan")
            app.see("Accepted")
            keep(app, "plan-kept")
            scroll_to(app, "End this plan")
            app.press("End this plan")
            scroll_to(app, "Keep it")
            keep(app, "plan-end")
        followed(keep, options, night, file)


def followed(keep, options, night, file):
    """What the plan says to an answer, and its routine before the session."""
    file.write_bytes((FIXTURES / "good-full.json").read_bytes())
    with App(*options, "--start-ms", str(night), "--open-file", str(file)) as app:
        app.press("Look around", "Home plan", "Choose a file", "Accept this plan")
        app.see("Accepted. The plan counts from now on.")
        keep(app, "plan-accepted")
        app.press("Back")
        hurts(app)
        answer(app, since="3 days to 2 weeks ago", trend="Getting better", pain="7")
        app.heading("From your plan")
        scroll_to(app, "Your plan says")
        keep(app, "plan-answer")
        scroll_to(app, "A lump for more than three days")
        keep(app, "plan-answer-seen")
    with App(*options, "--start-ms", str(night), "--open-file", str(file)) as app:
        app.press("Look around", "Home plan", "Choose a file", "Accept this plan")
        app.see("Accepted. The plan counts from now on.")
        app.press("Start Evening, before a feed", "Mark on the left", "Grape", "This is the spot")
        health(app, ())
        answer(app, signs=["It feels hot"], trend="Getting better")
        app.button("Start your plan")
        keep(app, "plan-go")
        app.press("Start your plan")
        app.heading("Get ready")
        keep(app, "plan-ready")
        scroll_to(app, "What is different today")
        keep(app, "plan-ready-limits")
