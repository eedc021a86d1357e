"""Journeys through the log: a feed in two taps, a kill in the middle, an undo, two timers at once."""

from driver import App
from journeys import NIGHT

MINUTE = 60_000


def at(ms, *more):
    """Options of a start at an instant, with the clock running as it does."""
    return ["--start-ms", str(ms), *more]


def a_feed_in_two_taps_outlives_a_kill():
    """Two taps from a cold start; killed at once; minutes later the timer has gone on by the clock."""
    with App(*at(NIGHT)) as app:
        app.press("Look around")
        app.heading("Today")
        app.kill()
        with App(*at(NIGHT), data=app.data) as first:
            first.press("Feed", "Left")
            first.see("Feeding, left")
            assert first.taps == 2, first.taps
            first.kill()
        with App(*at(NIGHT + 7 * MINUTE), data=app.data) as again:
            again.heading("Feeding, left")
            again.see("Running for 7:")
            again.press("To right")
            again.heading("Feeding, right")
            again.press("5 min earlier")
            again.see("Started 3:05 AM")
            again.press("Pause")
            again.heading("Feed paused")
            again.kill()
        with App(*at(NIGHT + 20 * MINUTE), data=app.data) as paused:
            paused.heading("Feed paused")
            paused.press("Go on")
            paused.heading("Feeding, right")
            paused.press("Finish")
            paused.heading("Saved. Add more?")
            paused.press("Back")
            paused.heading("Today")
            paused.see("Last feed: Fed, both sides")


def a_deleted_line_comes_back():
    """Deleted and undone; and again over a kill."""
    with App(*at(NIGHT)) as app:
        app.press("Look around", "More", "Cold")
        app.see("Saved: Cold")
        app.press("Back", "Log", "Cold", "Delete")
        app.see("Deleted: Cold")
        app.press("Undo")
        app.gone("Deleted: Cold")
        app.press("Cold", "Delete")
        app.see("Deleted: Cold")
        app.kill()
        with App(*at(NIGHT + 2 * MINUTE), data=app.data, at="/log") as again:
            again.see("Deleted: Cold")
            again.press("Undo")
            again.button("Cold")


def two_timers_run_at_once():
    """A feed and the pump, each with its own time; care in one tap with more said of it."""
    with App(*at(NIGHT)) as app:
        app.press("Look around", "Feed", "Right")
        app.heading("Feeding, right")
        app.press("Back", "Pump", "Left")
        app.heading("Pumping, left")
        app.press("Back")
        app.see("Feeding, right")
        app.see("Pumping, left")
        app.press("Pumping, left")
        app.press("Both sides")
        app.heading("Pumping, both sides")
        app.press("Finish")
        app.heading("Saved. Add more?")
        app.press("Save")
        app.heading("Today")
        app.press("More", "Massage by someone", "Add details")
        app.press("Softer", "Save")


JOURNEYS = [
    a_feed_in_two_taps_outlives_a_kill,
    a_deleted_line_comes_back,
    two_timers_run_at_once,
]
