"""Journeys through the log: a feed in two taps, a kill in the middle, yesterday's feed, an undo."""

import sys

from driver import App
from journeys import NIGHT, run

MINUTE = 60_000


def at(ms, *more):
    """Options of a start at an instant, with the clock running as it does."""
    return ["--start-ms", str(ms), *more]


def a_feed_in_two_taps_outlives_a_kill():
    """Two taps from a cold start; killed at once; minutes later the timer has gone on by the clock."""
    with App(*at(NIGHT)) as app:
        app.press("Skip") if app.shows("Skip") else None
        app.kill()
        with App(*at(NIGHT), data=app.data, at="/") as first:
            first.press("Feed", "Left")
            first.see("Feeding, left")
            assert first.taps == 2, first.taps
            first.kill()
        with App(*at(NIGHT + 7 * MINUTE), data=app.data) as again:
            again.heading("Feeding, left")
            again.see("Left 7:")
            again.press("To right")
            again.heading("Feeding, right")
            again.press("5 min earlier")
            again.see("Left 12:")
            again.press("Pause")
            again.heading("Feed paused")
            again.kill()
        with App(*at(NIGHT + 10 * MINUTE), data=app.data) as paused:
            paused.heading("Feed paused")
            # The minutes of the pause are apart; so are those in which nothing ran.
            paused.see("Paused 2:")
            paused.press("Go on")
            paused.heading("Feeding, right")
            paused.press("Finish")
            paused.heading("Saved. Add more?")
            paused.press("With a top-up bottle")
            paused.fill("Amount, mL", "40")
            paused.press("Save")
            paused.heading("Today")
            paused.see("Last feed: Fed, both sides")
            paused.press("Log")
            paused.see("Top-up · 40 mL")


def yesterdays_feed_is_changed():
    """Written down afterwards, moved to yesterday, changed there."""
    with App(*at(NIGHT)) as app:
        app.press("More", "A feed", "Right")
        app.fill("Right, minutes", "12")
        app.press("Save")
        app.heading("Today")
        app.press("Log")
        app.press("Fed, right 12 min")
        app.heading("Change")
        app.type_date("2026-11-21")
        app.fill("Right, minutes", "15")
        app.press("Save")
        app.heading("Log")
        app.see("Yesterday")
        app.see("Fed, right 15 min")
        # What cannot be is told at its field, and nothing is lost.
        app.press("Fed, right 15 min")
        app.fill("Right, minutes", "9000")
        app.press("Save")
        app.see("Use a number from 0 to 1440.")
        app.fill("Right, minutes", "20")
        app.press("Save")
        app.see("Fed, right 20 min")


def a_deleted_line_comes_back():
    """Deleted, a place left and come back to, undone; and again over a kill."""
    with App(*at(NIGHT)) as app:
        app.press("More", "Cold")
        app.see("Saved: Cold")
        app.press("Back", "Log", "Cold", "Delete")
        app.see("Deleted: Cold")
        app.press("Guides")
        app.see("Deleted: Cold")
        app.press("Undo")
        app.gone("Deleted: Cold")
        app.press("Log")
        app.press("Cold", "Delete")
        app.see("Deleted: Cold")
        app.kill()
        with App(*at(NIGHT + 2 * MINUTE), data=app.data, at="/log") as again:
            again.see("Deleted: Cold")
            again.press("Undo")
            again.button("Cold")


def care_a_pump_and_two_timers():
    """Two timers at once, amounts of each side with their sum, care in one tap with more said of it."""
    with App(*at(NIGHT)) as app:
        app.press("Feed", "Right")
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
        app.fill("Left, mL", "40")
        app.fill("Right, mL", "55.5")
        app.see("Total 95.5 mL")
        app.press("Save")
        app.heading("Today")
        app.press("More", "Massage by someone", "Add details")
        app.fill("Who did it?", "Ana")
        app.press("Softer", "Save")
        app.press("Log")
        app.see("Ana")
        app.see("Left 40 mL · Right 55.5 mL")


JOURNEYS = [
    a_feed_in_two_taps_outlives_a_kill,
    yesterdays_feed_is_changed,
    a_deleted_line_comes_back,
    care_a_pump_and_two_timers,
]


if __name__ == "__main__":
    sys.exit(run(JOURNEYS, sys.argv[1:]))
