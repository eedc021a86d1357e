"""Whole journeys through the real window, by the accessibility tree alone."""

import sys
import time
import traceback

from driver import App, Atspi
from verdicts import VERDICTS

# A night in Europe, as the log would have it; the clock of every journey starts here.
NIGHT = 1_795_317_000_000  # 2026-11-22 03:10:00 UTC
PACE = "20"


def fast(*more):
    """Options of a session whose clock runs fast from a known instant."""
    return ["--start-ms", str(NIGHT), "--pace", PACE, *more]


def to_first_card(app, sized=False):
    """From the first start to the first card of the check-in."""
    app.resumes = True
    app.press("It hurts now")
    app.heading("Where is it sore?")
    app.press("Mark on the left")
    app.see("Left breast, upper part, arm side")
    if sized:
        app.press("Down", "Toward the arm", "Grape")
    app.press("This is the spot")
    app.heading("Any of these?")
    app.none_of_these()


def through_cards(app, fever="No, I feel well", pain="3", lump=None):
    """Answers the eight cards with nothing alarming but what is given."""
    app.heading("Any of these now?")
    app.none_of_these()
    app.heading("Are you and baby safe?")
    app.none_of_these()
    app.heading("Fever or feeling ill")
    app.press(fever)
    if fever == "I measured":
        for _ in range(6):
            app.press("Higher")
        app.see("38.6")
        app.press("That is it")
    app.heading("Look at the skin")
    app.none_of_these()
    app.heading("And the nipple?")
    app.none_of_these()
    app.heading("How does the spot feel?")
    if lump:
        app.press(lump, "Continue")
    else:
        app.none_of_these()
    app.heading("How sore is it now?")
    app.press(pain)


def a_whole_session_from_the_first_start():
    """Welcome, the spot, the check-in, a whole session, the rating, the page of the clog."""
    with App(*fast()) as app:
        started = time.monotonic()
        to_first_card(app)
        through_cards(app)
        app.heading("Since when?")
        app.press("In the last 6 hours")
        app.press("Start")
        app.heading("Get ready")
        app.press("Baby is safe. Start")
        app.heading("Try the touch first")
        app.press("I have it")
        app.see("Pause")
        took = time.monotonic() - started
        assert app.taps <= 15, f"{app.taps} taps to the first guided step"
        assert took <= 90, f"{took:.0f} s to the first guided step"
        print(f"   first guided step after {app.taps} taps and {took:.0f} s of this machine's time")
        run_to_end(app)
        app.heading("How is it now?")
        app.press("1", "Pea")
        app.press("Save")
        app.heading("Rest now")
        app.press("Done")
        app.heading("Today")
        app.press("How it went so far")
        app.heading("Sore spot, Left")
        app.see("Pain 3 → 1")
        app.see("Ease a clog")


def run_to_end(app):
    """Answers what is asked on the way and lets the rest run."""
    answers = {
        "warm, cool or nothing": "Nothing",
        "Is the nipple": "Leave it out",
        "How would you like to let milk out": "Feed or pump, hands off",
        "Start the feed or pump": "Milk is flowing",
    }
    seen = set()

    def next_thing(nodes):
        names = [name for role, name, _ in nodes if role == "heading"]
        if any("How is it now?" in name for name in names):
            return "end"
        for question in answers:
            if question not in seen and any(question in name for name in names):
                return question
        return None

    while True:
        found = app.until("the end of the session", next_thing)
        if found == "end":
            break
        seen.add(found)
        app.press(answers[found])
    assert "How would you like to let milk out" in seen, f"only {seen} was asked"


def fever_closes_massage():
    """A fever leads to a call: no way to a stroke, the words to read out, feeding goes on."""
    with App(*fast()) as app:
        to_first_card(app, sized=True)
        through_cards(app, fever="I measured")
        app.heading("Since when?")
        app.press("In the last 6 hours")
        app.see("Read this out")
        app.see("38.6")
        app.see("It is my left breast, at 2 o’clock")
        app.see("about 2 cm wide")
        app.see("Massage strokes are resting")
        app.see("Feed or pump as usual")
        names = app.everything()
        starts = [name for name in names if name.startswith("Start") and not name.startswith("Start a feed or pump")]
        assert not starts, starts
        app.press("Back")
        app.see("Did you reach someone?")
        app.press("Guides")
        app.press("Butterfly strokes")
        app.see("resting until you have been seen")
        assert not app.shows("Check in and start")
        app.press("Back")
        app.press("Milk by hand")
        app.see("Check in and start")


def a_returning_parent_needs_few_taps():
    """With an open clog: from a cold start to the first guided step in at most 12 taps."""
    with App(*fast()) as app:
        to_first_card(app)
        through_cards(app)
        app.heading("Since when?")
        app.press("In the last 6 hours")
        app.see("Start")
        app.kill()
        later = ["--start-ms", str(NIGHT + 2 * 3_600_000), "--pace", PACE]
        with App(*later, data=app.data, at="/") as again:
            again.press("Ease it now")
            through_cards(again)
            again.heading("Which way is it going?")
            again.press("Getting better")
            again.press("Start")
            again.press("Baby is safe. Start")
            again.heading("Try the touch first")
            again.press("I have it")
            again.see("Pause")
            assert again.taps <= 12, f"{again.taps} taps"
            print(f"   first guided step after {again.taps} taps")


def stop_is_one_tap():
    """Stop stops at once and asks afterwards; leaving the question shows the safety words once."""
    with App("--start-ms", str(NIGHT)) as app:
        to_first_card(app)
        through_cards(app)
        app.heading("Since when?")
        app.press("In the last 6 hours", "Start")
        app.press("Baby is safe. Start", "I have it")
        app.press("Stop")
        app.heading("Stopped")
        app.press("Nothing, I am done")
        app.see("Call a doctor today")
        app.press("Skip")
        app.heading("How is it now?")


def an_old_answer_starts_nothing():
    """Two hours later the same answer leads to the questions, not to a stroke; the app opens at home."""
    with App(*fast()) as app:
        to_first_card(app)
        through_cards(app)
        app.heading("Since when?")
        app.press("In the last 6 hours")
        app.see("Start")
        app.kill()
        later = ["--start-ms", str(NIGHT + 2 * 3_600_000), "--pace", PACE]
        with App(*later, data=app.data) as again:
            again.heading("Today")
            again.kill()
        with App(*later, data=app.data, at="/answer/1") as again:
            again.see("Check in again")
            assert not any(name.startswith("Start") for name in again.everything())
            again.kill()
        with App(*later, data=app.data, at="/ready") as again:
            again.see("A short check comes first")
            assert not again.shows("Baby is safe. Start")
            again.press("Check in again")
            again.heading("Any of these now?")


def a_second_spot_and_a_changed_answer():
    """A second spot is a clog of its own; "Change an answer" mends where and since when."""
    with App(*fast()) as app:
        to_first_card(app)
        through_cards(app)
        app.heading("Since when?")
        app.press("In the last 6 hours")
        app.heading("You can start")
        app.press("Back")
        app.press("Another spot hurts")
        app.heading("Where is it sore?")
        app.press("Mark on the right", "This is the spot")
        through_cards(app)
        app.heading("Since when?")
        app.press("In the last 6 hours")
        app.heading("You can start")
        app.press("Change an answer")
        app.heading("Where is it sore?")
        app.press("Down", "Down", "Down", "This is the spot")
        through_cards(app)
        app.heading("Since when?")
        app.press("1 to 2 days ago", "Getting better")
        app.button("Change an answer")
        app.press("Back")
        app.see("Right breast, lower part")
        app.see("Sore spot, Left")
        app.press("Sore spot, Left Left breast, upper part, arm side")
def to_fever(app):
    """From the first start to the fever card."""
    to_first_card(app)
    for title in ("Any of these now?", "Are you and baby safe?"):
        app.heading(title)
        app.none_of_these()
    app.heading("Fever or feeling ill")


def after_fever(app):
    """From the card after it to the verdict, with nothing alarming."""
    for title in ("Look at the skin", "And the nipple?", "How does the spot feel?"):
        app.heading(title)
        app.none_of_these()
    app.heading("How sore is it now?")
    app.press("3")
    app.heading("Since when?")
    app.press("In the last 6 hours")


def a_reading_without_fever_asks_how_she_feels():
    """37.5 with shivers is a call now, as is very ill without a reading; 37.5 and well goes on."""
    with App(*fast()) as app:
        to_fever(app)
        app.press("I measured", *["Lower"] * 5)
        app.see("37.5")
        app.press("That is it")
        app.heading("And how do you feel?")
        app.press("Shivery")
        after_fever(app)
        app.see("You feel ill. Call someone now")
    with App(*fast()) as app:
        to_fever(app)
        app.press("No fever, but I feel ill")
        app.heading("How ill?")
        app.press("Very ill")
        after_fever(app)
        app.see("You feel ill. Call someone now")
    with App(*fast()) as app:
        to_fever(app)
        app.press("I measured", "Lower", "That is it")
        app.heading("And how do you feel?")
        app.press("It showed")
        app.see("37.9")
        app.press("That is it", "Well")
        after_fever(app)
        app.see("Start")


def to_since(app):
    """From the first start to the last card, with nothing alarming."""
    to_first_card(app)
    through_cards(app)
    app.heading("Since when?")


def medicine_is_asked_for_at_any_time():
    """Antibiotics: how long is asked only then, and worse in the first hours is a call."""
    with App(*fast()) as app:
        to_since(app)
        assert not app.shows("For how long?")
        app.press("I take antibiotics for this", "Less than a day", "In the last 6 hours")
        app.heading("Which way is it going?")
        assert not app.shows("The pain keeps rising")
        app.press("Getting worse")
        app.see("Call today about your medicine")
    with App(*fast()) as app:
        to_since(app)
        app.press("I take antibiotics for this", "In the last 6 hours", "The same")
        assert not app.shows("Your answer"), "it went on without how long"
        app.press("Longer")
        app.see("Have this looked at today")


def pain_that_rises_for_a_day_is_a_call():
    """From a day on one row asks for it; what gets better otherwise does not outweigh it."""
    with App(*fast()) as app:
        to_since(app)
        app.press("1 to 2 days ago", "The pain keeps rising", "Getting better")
        app.see("This much pain needs a check today")


def a_marked_spot_is_a_lump_unless_she_says_no():
    """Without a size: after three days a visit is due, but not where it is only full."""
    with App(*fast()) as app:
        to_since(app)
        app.press("3 days to 2 weeks ago", "Getting better")
        app.see("Only feather touch, and a visit soon")
    with App(*fast()) as app:
        to_first_card(app)
        through_cards(app, lump="Only full or sore, no lump")
        app.press("3 days to 2 weeks ago", "Getting better")
        app.heading("Your answer")
        app.see("Start feather touch")
        assert not app.shows("a visit soon")


def colour_soon_after_the_hospital_is_a_call():
    """Red skin asks when she came home; without colour it is not asked."""
    with App(*fast()) as app:
        to_fever(app)
        app.press("No, I feel well")
        app.heading("Look at the skin")
        app.press("It is red", "Continue")
        app.heading("coming home from hospital, less than 2 weeks ago?")
        app.press("The colour has changed", "Continue", "Yes")
        for title in ("And the nipple?", "How does the spot feel?"):
            app.heading(title)
            app.none_of_these()
        app.press("3")
        app.heading("Since when?")
        app.press("In the last 6 hours")
        app.see("Call today about the skin")


def a_tick_on_the_short_list_brings_the_eight_cards():
    """Nothing of that tick is held against her once the cards said none."""
    with App(*fast()) as app:
        app.press("Look around", "Guides", "Milk by hand", "Check in and start")
        app.heading("Any of these?")
        app.none_of_these()
        app.heading("Any of these now?")
        app.press("Thoughts of harm, or baby is not well", "Continue")
        app.see("I feel like I may die")
        through_cards(app)
        app.heading("Since when?")
        app.press("In the last 6 hours")
        app.heading("Your answer")
        app.see("Start")


def the_health_list_is_read_to_its_end():
    """None of these waits for its last row; much milk is told there and is kept."""
    with App(*fast()) as app:
        app.press("It hurts now", "Mark on the left", "This is the spot")
        app.heading("Any of these?")
        app.see("Read to the end first")
        app.scroll_to_end()
        app.gone("Read to the end first")
        app.see("No date is kept")
        app.press("I leak a lot", "Continue")
        app.heading("Any of these now?")
        app.kill()
        reread(app)


def reread(app):
    """The profile is there after a kill."""
    with App(*fast(), data=app.data, at="/health") as again:
        again.see("I leak a lot")
        assert checked(again.nodes(), "I leak a lot"), "the tick was not kept"


def the_look_of_a_picture_is_one_tap():
    """On the map and on the stage one tap shows the next style; it is kept, and the settings know it."""
    with App("--start-ms", str(NIGHT)) as app:
        to_first_card_of_pictures(app)
        through_cards(app)
        app.heading("Since when?")
        app.press("In the last 6 hours", "Start")
        app.press("Baby is safe. Start")
        app.heading("Try the touch first")
        app.button("Look of the picture: Uncovered")
        app.press("I have it")
        app.button("Pause")
        app.press("Look of the picture: Uncovered")
        app.button("Look of the picture: Lines only")
        # A tap on the button is not a tap on the picture: nothing was paused.
        app.button("Pause")
        app.button("Stop")
        app.kill()
        with App("--start-ms", str(NIGHT), data=app.data, at="/settings") as again:
            lines = again.button("Lines only")
            assert lines.get_state_set().contains(Atspi.StateType.CHECKED), "the style was not kept"
            again.press("Large", "Fuller below", "In the fold", "Left only", "Still")
            again.until("the choice", lambda nodes: all(checked(nodes, name) for name in ("Large", "Still")))


def to_first_card_of_pictures(app):
    """As a parent who wants the top off goes to the first card."""
    app.press("It hurts now")
    app.heading("Where is it sore?")
    app.see("as in a mirror")
    app.press("Mark on the left", "Look of the picture: Covered")
    app.button("Look of the picture: Uncovered")
    # Changing the look marks nothing and moves nothing.
    app.see("Left breast, upper part, arm side")
    app.press("This is the spot")
    app.heading("Any of these?")
    app.none_of_these()


def checked(nodes, name):
    """Whether the choice of this name is the chosen one."""
    return any(n == name and node.get_state_set().contains(Atspi.StateType.CHECKED) for _, n, node in nodes)


JOURNEYS = [
    the_look_of_a_picture_is_one_tap,
    a_whole_session_from_the_first_start,
    fever_closes_massage,
    a_returning_parent_needs_few_taps,
    stop_is_one_tap,
    an_old_answer_starts_nothing,
    a_second_spot_and_a_changed_answer,
    a_tick_on_the_short_list_brings_the_eight_cards,
    a_reading_without_fever_asks_how_she_feels,
    medicine_is_asked_for_at_any_time,
    pain_that_rises_for_a_day_is_a_call,
    a_marked_spot_is_a_lump_unless_she_says_no,
    colour_soon_after_the_hospital_is_a_call,
    the_health_list_is_read_to_its_end,
    *VERDICTS,
]


def main():
    import compose_journeys  # these need the helpers above
    import hands_journeys
    import language_journeys
    import log_journeys
    import moving_journeys
    import plan_journeys
    import session_journeys
    import sharing_journeys

    failed = 0
    journeys = JOURNEYS + session_journeys.JOURNEYS + log_journeys.JOURNEYS + moving_journeys.JOURNEYS
    journeys += plan_journeys.JOURNEYS + sharing_journeys.JOURNEYS + compose_journeys.JOURNEYS
    journeys += language_journeys.JOURNEYS + hands_journeys.JOURNEYS
    wanted = [journey for journey in journeys if journey.__name__ in (sys.argv[1:] or [journey.__name__])]
    for journey in wanted:
        try:
            journey()
            print(f"ok   {journey.__name__}", flush=True)
        except Exception:
            failed += 1
            print(f"FAIL {journey.__name__}\n{traceback.format_exc()}", flush=True)
    print(f"{len(wanted) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
