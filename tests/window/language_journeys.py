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
            there.press("Cho xem")
            there.heading("You feel ill. Call someone now")
            there.press("Đóng")
            there.press("Xem tiếng Anh")
            there.heading("Your answer")
            there.press("Tiếng Việt")
            there.button("Cho xem")


JOURNEYS = [the_language_changes_in_two_taps, a_session_goes_on_in_another_language, the_clinic_reads_along]
