"""Languages: changed in two taps anywhere, also in a session; the clinic's beside hers; English for the moment."""

from cards import answer, hurts
from driver import App


def the_language_changes_in_two_taps():
    """From home: the globe, and the name. All words at once, the way of writing too, and back."""
    with App() as app:
        app.press("Look around")
        app.heading("Today")
        before = app.taps
        app.press("Language", "العربية")
        assert app.taps - before == 2
        app.heading("اليوم")
        app.press("اللغة", "Tiếng Việt")
        app.heading("Hôm nay")
        app.kill()
        with App(data=app.data) as later:
            later.heading("Hôm nay")
            later.press("Ngôn ngữ", "English")
            later.heading("Today")


def a_session_goes_on_in_another_language():
    """The step, the buttons and what comes next change while it runs; a helper reads the steps in one more."""
    with App() as app:
        hurts(app)
        answer(app)
        app.press("Start", "Baby is safe. Start", "I have it")
        app.button("Pause")
        app.press("Language", "Español")
        app.button("Pausa")
        app.button("Parar")
        app.press("Idioma", "简体中文")
        app.button("停下")
        app.press("语言", "English")
        app.button("Stop")


def a_helper_is_told_of_her_and_the_log_says_so():
    """Somebody else's hands: the card for them first, steps that speak of her body, and a line in the log."""
    with App() as app:
        hurts(app)
        answer(app)
        app.press("Start")
        app.heading("Get ready")
        app.press("English")
        app.see("For you who help: touch as light as a feather.")
        app.press("Baby is safe. Start", "I have it")
        app.see("Let her lean back with pillows under her arms")
        app.press("Stop", "Nothing, I am done", "Skip")
        app.heading("How is it now?")
        app.press("2", "Save", "Done")
        app.heading("Today")
        app.press("Log")
        app.see("Ease a clog, with a helper")


def the_clinic_reads_along():
    """A call in Vietnamese in the United States: English beside it, an interpreter asked for, held out, and back."""
    with App() as app:
        app.press("Look around", "People", "United States")
        app.see("988")
        app.press("Back")
        hurts(app)
        answer(app, fever="Yes: hot, shivery or achy")
        app.heading("You feel ill")
        assert not app.shows("Please get an interpreter"), "they speak the same language"
        app.kill()
        with App("--lang", "vi", data=app.data, at="/answer/1") as there:
            there.see("You feel ill. Call someone now")
            there.see("I speak Vietnamese. Please get an interpreter.")
            there.press("Cho họ xem")
            there.heading("You feel ill. Call someone now")
            there.press("Đóng")
            there.press("Xem tiếng Anh")
            there.heading("Your answer")
            there.press("Tiếng Việt")
            there.button("Cho họ xem")


JOURNEYS = [
    the_language_changes_in_two_taps,
    a_session_goes_on_in_another_language,
    a_helper_is_told_of_her_and_the_log_says_so,
    the_clinic_reads_along,
]
