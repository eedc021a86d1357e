"""Journeys inside a session and after it: more pain, an upset, good news, two stages, cold, one hand."""

from driver import App, turn
from journeys import NIGHT, fast, through_cards, to_first_card


def start(app, holding=False):
    """From the first start into a whole session."""
    to_first_card(app, sized=True)
    through_cards(app)
    app.heading("Since when?")
    app.press("In the last 6 hours", "Start")
    if holding:
        app.press("I am holding my baby")
    else:
        app.press("Baby is safe. Start", "I have it")
    app.button("Pause")


def to_wings(app):
    """From the first breaths to the strokes, then to the first stroke that is more than a feather."""
    app.press("I am ready")
    app.gone("I am ready")
    app.see("above the collarbones")
    while not any(name.startswith("Glide both wings") for name in app.everything()):
        app.press("Skip")
        for _ in range(4):
            turn()
    app.see("Pressure 2 of 3, Light")


def to_milk(app):
    """Into a first stage of feather touch, up to its question for milk."""
    to_first_card(app, sized=True)
    through_cards(app, pain="6")
    app.heading("Since when?")
    app.press("In the last 6 hours", "Start feather touch")
    app.press("Baby is safe. Start", "I have it")
    app.see("Time for milk?")


def more_pain_goes_lighter_and_asks_whether_it_helped():
    """Hurts more: one level lower at once, 20 s later a question; once more, and nothing is lighter: the end."""
    with App("--start-ms", str(NIGHT), "--pace", "4") as app:
        start(app)
        to_wings(app)
        app.press("Hurts more")
        app.see("Pressure 1 of 3, Feather")
        app.heading("Still sore?")
        app.press("It has eased")
        app.button("Hurts more")
        app.press("Hurts more")
        app.see("feather strokes out to the armpit")
        assert not app.shows("Glide both wings")


def still_sore_cools_down():
    """The other answer: the cool-down, then the rating."""
    with App(*fast()) as app:
        start(app)
        to_wings(app)
        app.press("Hurts more")
        app.heading("Still sore?")
        app.press("Still sore")
        app.see("feather strokes out to the armpit")
        app.heading("How is it now?")


def an_upset_has_no_clock_and_no_question():
    """Touch feels bad: no time, no progress; the lines and her people; a stop leads to rest."""
    with App("--start-ms", str(NIGHT)) as app:
        start(app)
        app.press("Stop")
        app.press("Sudden dread, tears, panic, or touch feels bad")
        app.heading("You may stop here")
        names = app.everything()
        assert not any("left" in name and "minute" in name for name in names), names
        app.press("United States")
        app.see("988")
        app.see("1-833-852-6262")
        app.button("Add")
        app.press("Stop")
        app.heading("Rest now")
        app.see("Stopping early was a good choice")
        assert not app.shows("How is it now?")


def good_news_goes_on():
    """A stop because the spot is softer moves on to the next step."""
    with App("--start-ms", str(NIGHT)) as app:
        start(app)
        to_wings(app)
        app.press("Stop", "Milk flows, or the spot is softer")
        app.see("Is the spot softer, the same, or more sore?")
        app.button("Pause")


def the_spot_is_marked_at_the_end():
    """The step that asks for the spot has four buttons; the rating begins with what was marked."""
    with App("--start-ms", str(NIGHT)) as app:
        start(app)
        app.press("Pause", "Finish gently")
        app.see("feather strokes out to the armpit")
        app.press("Skip")
        app.see("Rate the pain again")
        app.press("2", "Smaller")
        for _ in range(3):
            app.press("Skip")
            for _ in range(4):
                turn()
        app.heading("How is it now?")
        app.see("You marked: Smaller")
        app.see("Your pain number went down")


def a_first_stage_leads_to_the_next():
    """Pain above the limit: feather touch first, a rating, one list, then the strokes at once."""
    with App(*fast()) as app:
        to_milk(app)
        app.press("Not now")
        app.heading("How is it now?")
        app.press("3", "Save")
        app.see("You may go on with the next part")
        app.press("Look once more and go on")
        app.heading("Any of these now?")
        app.none_of_these()
        app.press("Start", "Baby is safe. Start")
        app.see("Glide both wings")


def a_feed_in_a_session_is_in_the_log():
    """The gentle session waits for a feed: it is timed over a kill, and a line of the log when she goes on."""
    with App(*fast()) as app:
        to_milk(app)
        app.press("Feed or pump")
        app.see("The time is then in your log")
        app.kill()
        with App("--start-ms", str(NIGHT + 3_600_000), data=app.data) as again:
            again.see("The time is then in your log")
            again.button("To right")
            again.press("Finish gently")
            again.gone("The time is then in your log")
            again.press("Stop", "Nothing, I am done")
            again.heading("How is it now?")
            again.press("3", "Save")
            again.kill()
        with App("--start-ms", str(NIGHT + 3_700_000), data=app.data, at="/log") as log:
            log.see("Fed, left")


def cold_comes_again_after_an_hour():
    """Ten minutes of cold, a break, and again; 20 minutes of it lead to a rating of a first stage."""
    with App("--start-ms", str(NIGHT), "--pace", "400") as app:
        to_first_card(app)
        through_cards(app, pain="6")
        app.heading("Since when?")
        app.press("In the last 6 hours")
        app.button("Start feather touch")
        app.press("Cold")
        app.heading("Rest now")
        app.see("First feather touch, or 20 minutes of rest with cold")
        app.press("Start the cold timer")
        app.see("You can rate it again from")
        app.see("Ten minutes are over")
        app.see("Again from")
        app.heading("How sore?")
        app.press("6")
        app.see("Still sore. Stay with feather touch")
        app.press("4")
        app.button("Look once more and go on")
        app.button("Start the cold timer again")


def one_hand_is_enough_for_milk_by_hand():
    """Holding the baby: no practice for two arms, and the cup stands on a table."""
    with App(*fast()) as app:
        app.press("Look around", "Guides", "Milk by hand", "Check in and start")
        app.heading("Any of these?")
        app.none_of_these()
        app.gone("Pregnant now")
        app.none_of_these()
        app.press("Start")
        app.heading("Which side is it for?")
        app.press("Right")
        app.press("I am holding my baby")
        app.see("cup on a table")
        assert not app.shows("Try the touch first")


def a_sore_side_leaves_the_other_for_milk():
    """Open skin on one side: the check-in calls, and milk by hand asks which side and leaves it alone."""
    with App("--start-ms", str(NIGHT)) as app:
        app.press("Look around", "Guides", "Milk by hand", "Check in and start")
        app.heading("Any of these?")
        app.none_of_these()
        app.press("Nipple: pus, blood, blisters", "Continue")
        app.see("Card 1 of 8")
        app.none_of_these()
        app.heading("Are you and baby safe?")
        app.none_of_these()
        app.heading("Fever or feeling ill")
        app.press("No, I feel well")
        app.heading("Look at the skin")
        app.none_of_these()
        app.heading("And the nipple?")
        app.press("Blisters or a deep crack", "Continue")
        app.heading("How does the spot feel?")
        app.none_of_these()
        app.heading("How sore is it now?")
        app.press("3")
        app.heading("Since when?")
        app.press("In the last 6 hours", "Milk by hand")
        app.heading("Which side has the sore or open skin?")
        app.press("Left")
        app.see("Today only this side: Right")
        app.press("Baby is safe. Start", "I have it")
        app.see("lean forward a little")
        app.kill()
        with App("--start-ms", str(NIGHT), data=app.data, at="/feed") as feed:
            feed.see("Ask before you feed from the sore side")


def touches(app, seconds):
    """Opens and closes the tick of the rating again and again."""
    for _ in range(seconds):
        app.press("New bruise or colour")
        for _ in range(12):
            turn(60)


def somebody_awake_is_not_asked():
    """Three quiet minutes after a session are asked about; touches anywhere keep the question away."""
    with App("--start-ms", str(NIGHT), "--pace", "40") as app:
        start(app)
        app.press("Stop", "Nothing, I am done")
        app.heading("How is it now?")
        touches(app, 12)  # about nine seconds: six minutes of its clock
        assert not app.shows("Still awake?")
        app.heading("Still awake? Where is your baby?")
        app.press("We are fine")
        app.gone("Still awake?")


JOURNEYS = [
    more_pain_goes_lighter_and_asks_whether_it_helped,
    still_sore_cools_down,
    an_upset_has_no_clock_and_no_question,
    good_news_goes_on,
    the_spot_is_marked_at_the_end,
    a_first_stage_leads_to_the_next,
    a_feed_in_a_session_is_in_the_log,
    cold_comes_again_after_an_hour,
    one_hand_is_enough_for_milk_by_hand,
    a_sore_side_leaves_the_other_for_milk,
    somebody_awake_is_not_asked,
]
