"""Journeys of a home plan: brought in from a file and followed from home, refused with field and mend, its word on the answer."""

import json
import pathlib
import sqlite3
import tempfile

from driver import App
from journeys import NIGHT, PACE, fast, through_cards, to_first_card

ROOT = pathlib.Path(__file__).resolve().parents[2]
FIXTURES = ROOT / "tests" / "fixtures" / "plan"
NAME = "Feather strokes after a feed"


def feather(path, **more):
    """A plan of one gentle routine, twice a day."""
    plan = {
        "milkpath_plan": 1,
        "author": "Ilse Brandt, IBCLC",
        "language": "en",
        "from": "2026-11-20",
        "until": "2026-12-18",
        "routines": [
            {
                "name": NAME,
                "times_a_day": 2,
                "items": [{"step": "wu4", "reps": 3}, {"step": "ly2", "reps": 5}, {"step": "ly6", "reps": 5}],
            }
        ],
        **more,
    }
    path.write_text(json.dumps(plan), encoding="utf-8")


def bring_in(app):
    """From home to a plan that is shown in full."""
    app.press("Home plan")
    app.heading("Home plan")
    app.press("Choose a file")


def accept(app):
    """Reads the plan, accepts it and goes home."""
    app.heading("By Ilse Brandt, IBCLC")
    app.press("Accept this plan")
    app.see("Accepted. The plan counts from now on.")
    app.press("Back")
    app.heading("Today")


def later(minutes):
    """Options of a start so long after the first: the check must not lie ahead of it."""
    return ["--start-ms", str(NIGHT + minutes * 60_000), "--pace", PACE]


def runs_of_plans(folder):
    """The runs that followed a plan."""
    db = sqlite3.connect(f"file:{folder}/milkpath.db?mode=ro", uri=True, timeout=5)
    try:
        return list(db.execute("SELECT routine, plan_routine, ending FROM sessions WHERE plan IS NOT NULL"))
    finally:
        db.close()


def a_plan_from_a_file_is_followed_from_home():
    """Accepted, begun from home through the check-in, killed on the way and in the session, counted 1 of 2."""
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "plan.json"
        feather(file)
        with App(*fast("--open-file", str(file))) as app:
            app.press("Look around")
            bring_in(app)
            app.see("Nothing counts until you accept it.")
            app.see("2 times a day")
            accept(app)
            app.see("0 of 2 done today")
            app.press(f"Start {NAME}")
            app.heading("Where is it sore?")
            app.press("Mark on the left", "This is the spot")
            app.heading("Any of these?")
            app.none_of_these()
            app.heading("Any of these now?")
            app.none_of_these()
            app.press("Start your plan")
            app.heading("Get ready")
            app.see(f"From your plan: {NAME}")
            app.kill()
            in_session_and_home(app)


def in_session_and_home(app):
    """Goes on after a kill with the plan's own steps, to the end, and finds it counted."""
    with App(*later(20), data=app.data) as again:
        again.resumes = True
        again.heading("Get ready")
        again.see(f"From your plan: {NAME}")
        again.press("Baby is safe. Start", "I have it")
        again.see("Breathe")
        again.kill()
        with App(*later(40), data=app.data) as after:
            after.resumes = True
            after.heading("How is it now?")
            after.press("1", "Save")
            after.heading("Rest now")
            after.press("Done")
            after.heading("Today")
            after.see("1 of 2 done today")
            assert runs_of_plans(app.data) == [("calm_only", 0, "finished")], runs_of_plans(app.data)


def a_wrong_plan_names_its_field_and_the_mend():
    """Nothing counts after a plan that may not be; the next file is taken."""
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "plan.json"
        file.write_bytes((FIXTURES / "bad-seconds-long.json").read_bytes())
        with App(*fast("--open-file", str(file))) as app:
            app.press("Look around")
            bring_in(app)
            app.heading("This plan cannot be used")
            app.see("Routine 1 · Step 2 · Seconds")
            app.see("121 is too much or too little. Use 6 to 120.")
            app.see("Nothing has changed.")
            feather(file)
            app.press("Choose another file")
            app.heading("By Ilse Brandt, IBCLC")
            app.press("Do not accept")
            app.button("Choose a file")
            assert not app.shows("Plans so far")


def what_a_therapist_has_seen_stands_on_the_answer():
    """A lump of four days asks for no visit where the plan says that it was seen, by whom and until when."""
    seen = [{"rule": "T18", "by": "Ilse Brandt, IBCLC", "on": "2026-11-20", "until": "2026-12-04"}]
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "plan.json"
        feather(file, seen=seen)
        with App(*fast("--open-file", str(file))) as app:
            app.press("Look around")
            bring_in(app)
            app.see("A lump for more than three days")
            accept(app)
            to_first_card(app)
            through_cards(app)
            app.heading("Since when?")
            app.press("3 days to 2 weeks ago", "Getting better")
            app.heading("From your plan")
            app.see("saw you for this on Nov 20, 2026. It counts until Dec 4, 2026.")
            assert not app.shows("a visit soon")


JOURNEYS = [
    a_plan_from_a_file_is_followed_from_home,
    a_wrong_plan_names_its_field_and_the_mend,
    what_a_therapist_has_seen_stands_on_the_answer,
]
