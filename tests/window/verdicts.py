"""What each kind of answer says, gives to call and leads to, through the real window."""

from cards import answer, choose_country, hurts
from driver import App

NIGHT = 1_795_317_000_000  # 2026-11-22 03:10:00 UTC
HOUR = 3_600_000
HARM = "Thoughts of harming myself"


def at(hours=0):
    """Options of a clock that starts so many hours after the night."""
    return ["--start-ms", str(NIGHT + hours * HOUR)]


def links(app):
    """The names of the links on the screen."""
    return [name for role, name, _ in app.nodes() if role == "link"]


def a_crisis_gives_the_crisis_line():
    """Thoughts of harm: without a country the choice of it; with one the crisis line, a text, the emergency number."""
    with App(*at()) as app:
        hurts(app)
        answer(app, [HARM])
        app.heading("You matter")
        app.see("Call your local emergency number now")
        assert not app.shows("Call the crisis line now"), "no line is known yet"
        app.press("United Kingdom")
        app.see("Call the crisis line now")
        app.button("Call Samaritans: thoughts of harm")
        app.press("Back", "People", "United States", "Back", "See the answer again")
        app.heading("You matter")
        # In the foot and in the list.
        found = links(app)
        for name in ("Call 988 Suicide", "Text 988 Suicide", "Call Emergency"):
            assert any(link.startswith(name) for link in found), (name, found)
        app.see("The crisis line answers day and night")
        app.press("Back", "People", "Vietnam", "Back", "See the answer again")
        app.see("Call your emergency number now")
        assert not any("988" in link for link in links(app)), links(app)
        assert not app.shows("The crisis line answers"), "there is none"


def low_mood_and_a_sleepy_baby_have_numbers_beside_go():
    """Beside "You can start" stand two cards, each with somebody to call."""
    with App(*at()) as app:
        app.press("Look around")
        choose_country(app, "United States")
        app.press("It hurts now", "Mark on the left", "Grape", "This is the spot")
        app.none_of_these()
        answer(app, ["Baby has fewer than 6 wet nappies", "I feel low or worried"])
        app.heading("You can start")
        app.heading("Call your baby's doctor today")
        app.heading("You deserve support too")
        assert any("National Maternal Mental Health" in link for link in links(app)), links(app)
        app.button("Start")


def a_number_added_from_an_answer_leads_back_to_it():
    """The words to read out are not lost by adding whom to call, and the new number is in the foot."""
    with App(*at()) as app:
        hurts(app)
        answer(app, fever="Yes: hot, shivery or achy")
        app.heading("You feel ill")
        app.see("Call now")
        app.see("Start a feed or pump")
        app.press("Why this?")
        app.see("Guideline CPG0161 Mastitis")
        assert not app.shows("NHSDG"), "a key is no reference"
        app.press("Add a number to call with one tap")
        app.heading("My people")
        app.press("Back")
        app.heading("You feel ill")
        app.see("Read this out")


def only_now_looks_urgent():
    """Each of the four says how soon in its own words."""
    kinds = [
        (dict(signs=["The colour spreads"]), (), "The colour is growing", "Call today"),
        (dict(since="1 to 2 days ago"), (), "No better after a day", "Book this week"),
        (dict(), ["Breast implants"], "Ask before firmer massage", "Ask first, no hurry"),
    ]
    for given, conditions, head, soon in kinds:
        with App(*at()) as app:
            hurts(app, conditions)
            answer(app, **given)
            app.heading(head)
            app.see(soon)
            assert not app.shows("Call now"), head


def the_next_day_asks_for_fever_and_spreading():
    """After a day home and the clog's page ask; a tick leads to the check-in, which knows it."""
    with App(*at()) as app:
        hurts(app)
        answer(app)
        app.press("Back", "How it went so far")
        app.see("Open the app again after Nov 23")
        app.see("Pain, from 0 to 10")
        app.see("How wide the lump is")
        app.kill()
        with App(*at(25), data=app.data, at="/clog/1") as later:
            later.heading("How is it today?")
            later.press("The colour of the skin spreads", "Go on to the questions")
            answer(later)
            later.heading("The colour is growing")
            later.kill()
            with App(*at(26), data=app.data, at="/") as again:
                again.heading("Sore spot, Left")
                assert not again.shows("How is it today?"), "it was asked"


def a_session_guide_shows_every_way():
    """The page of the whole session has the holds, milk by hand and the cloths, grouped by their question."""
    with App("--demo", *at(), at="/guide/clog_relief") as app:
        app.heading("How would you like to let milk out?")
        for way in ("Feed or pump with gentle holds", "A little by hand", "A warm, damp cloth", "A cool, damp cloth"):
            app.heading(way)


VERDICTS = [
    a_crisis_gives_the_crisis_line,
    low_mood_and_a_sleepy_baby_have_numbers_beside_go,
    a_number_added_from_an_answer_leads_back_to_it,
    only_now_looks_urgent,
    the_next_day_asks_for_fever_and_spreading,
    a_session_guide_shows_every_way,
]
