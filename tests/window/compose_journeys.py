"""Journeys of a therapist: a plan is opened, changed by taps, seen as its client will, saved, and read back."""

import json
import pathlib
import tempfile

from driver import ROOT, App
from journeys import NIGHT
from log_journeys import at

FULL = ROOT / "tests" / "fixtures" / "plan" / "good-full.json"


def to_composer(app):
    """From home to the composer, as a therapist finds it."""
    app.press("Settings")
    app.heading("Make it yours")
    app.press("For therapists: write a plan")
    app.heading("Write a plan")


def saved(data, file, button):
    """Opens the plan that waits on the desk, sees it, and saves it as `button` says."""
    with App(*at(NIGHT, "--save-file", str(file)), data=data, at="/compose") as app:
        app.heading("As the client sees it")
        app.press(button)
        app.heading("Saved")
        app.see(str(file))
        app.kill()


def a_plan_is_written_saved_and_read_back_from_its_code():
    """Opened from a file, changed by taps alone, kept over a kill; its file and its code are the same plan."""
    with tempfile.TemporaryDirectory() as folder:
        file, code, page = (pathlib.Path(folder) / name for name in ("plan.json", "code.png", "plan.pdf"))
        with App(*at(NIGHT, "--open-file", str(FULL))) as app:
            app.press("Look around")
            to_composer(app)
            app.press("Open a plan", "Feather strokes after a feed")
            app.heading("Feather strokes after a feed")
            app.press("More: Times a day", "Later: 1. In for four", "Remove: 7. Cold pack")
            app.see("1. Tiny circles.")
            app.press("Add steps")
            app.heading("Add steps")
            app.press("Feather strokes", "Rest now.")
            app.see("In it: 1")
            app.press("Back to the routine")
            app.see("7. Rest now.")
            app.press("Back")
            app.heading("Write a plan")
            app.press("Less: Call from pain")
            app.see("6")
            app.kill()
            with App(*at(NIGHT), data=app.data, at="/compose") as again:
                again.heading("Write a plan")
                again.see("4 times a day")
                again.press("Preview")
                again.heading("As the client sees it")
                again.see("Call from pain 6 of 10.")
                again.kill()
            for out, button in ((file, "Save the plan file"), (code, "Save the code"), (page, "Save the page")):
                saved(app.data, out, button)
        plan = json.loads(file.read_text(encoding="utf-8"))
        first = plan["routines"][0]
        assert first["times_a_day"] == 4, first
        assert [item["step"] for item in first["items"]] == ["ly2", "wu4", "ly3", "ly6", "ly7", "ly10", "ly11"], first
        assert plan["call"]["pain"] == 6, plan["call"]
        assert page.read_bytes().startswith(b"%PDF-")
        again = pathlib.Path(folder) / "again.json"
        with App(*at(NIGHT, "--open-file", str(code), "--save-file", str(again))) as other:
            other.press("Look around")
            to_composer(other)
            other.press("Open a plan")
            other.see("Evening, before a feed")
            other.press("Preview", "Save the plan file")
            other.heading("Saved")
        assert again.read_bytes() == file.read_bytes(), "the code holds another plan"


def a_plan_that_is_refused_names_its_field():
    """A file with a wrong number is not opened; what was written stays."""
    bad = FULL.with_name("bad-seconds-long.json")
    with App(*at(NIGHT, "--open-file", str(bad))) as app:
        app.press("Look around")
        to_composer(app)
        app.press("Add a routine")
        app.heading("Routine 1")
        app.press("Back", "Open a plan")
        app.heading("This plan was not opened")
        app.see("Routine 1 · Step 2 · Seconds")
        app.see("Use ")
        app.button("Routine 1")
        app.press("Preview")
        app.see("Some fields need another look.")
        app.see("It must be filled in.")


JOURNEYS = [
    a_plan_is_written_saved_and_read_back_from_its_code,
    a_plan_that_is_refused_names_its_field,
]
