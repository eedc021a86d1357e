"""Journeys of the summary: cut down, saved and listed; one clog copied and held up in a visit."""

import pathlib
import subprocess
import tempfile

from driver import BINARY, App
from log_journeys import at
from moving_journeys import rows_of

# The sample log is the same each time: the minute after its last line, and a note that is there once.
AFTER = 1_794_442_200_000
NOTE = "Tried lying down to feed."


def family(folder):
    """A sample log that outlives its window; the folder of it."""
    data = pathlib.Path(folder) / "data"
    subprocess.run([BINARY, "--data", data, "demo-data", "--days", "30"], check=True, stdout=subprocess.DEVNULL)
    return data


def a_page_without_a_note_is_saved_and_listed():
    """Two weeks as a PDF, a note left out: it is gone from what goes out, and the list says what was in it."""
    with tempfile.TemporaryDirectory() as folder:
        data, page = family(folder), pathlib.Path(folder) / "files" / "page.pdf"
        page.parent.mkdir()
        with App(*at(AFTER, "--save-file", str(page)), data=data, at="/log") as app:
            app.press("Show your therapist")
            app.heading("This is what goes out")
            app.button("Mood and thoughts of harm")
            before = sum(NOTE in name for name in app.everything())
            app.press(f"“{NOTE}”")
            app.until(
                "the preview without the note",
                lambda nodes: 0 < sum(NOTE in name for _, name, _ in nodes) < before,
            )
            app.press("Save or send", "Letter", "Save the page")
            app.heading("Saved")
            app.see(str(page))
            assert page.read_bytes().startswith(b"%PDF-")
            assert [file.name for file in page.parent.iterdir()] == ["page.pdf"], "something lies beside it"
            app.press("Back")
            app.heading("What you have shared")
            app.see("Page (PDF), ")
            app.see("1 note left out")
            app.kill()
        # Over a kill the note is still left out, and the list is still there.
        with App(*at(AFTER), data=data) as again:
            again.heading("This is what goes out")
            again.see("1 note left out")
            assert sum(NOTE in name for name in again.everything()) < before
            again.press("Remove")
            again.see("Nothing yet.")
            assert not rows_of(data, "shares")["shares"]


def one_clog_is_copied_and_held_up():
    """From the page of a clog: the message on the clipboard, then large on the screen; both are in the list."""
    with tempfile.TemporaryDirectory() as folder:
        data = family(folder)
        with App(*at(AFTER), data=data, at="/clogs") as app:
            app.press("Right breast", "Show your therapist")
            app.heading("This is what goes out")
            app.see("One clog")
            app.press("Save or send", "Copy")
            app.heading("Copied")
            app.press("Show on screen")
            app.button("Close")
            shown = app.see("Sore spot: Right breast")
            assert shown.endswith("Can you see me?") and len(shown) < 600, shown
            assert not app.shows("Save the page")
            app.press("Close")
            app.heading("As a message")
            app.kill()
        with App(*at(AFTER), data=data, at="/summary") as again:
            again.see("Shown on screen, ")
            again.see("Message, ")


JOURNEYS = [a_page_without_a_note_is_saved_and_listed, one_clog_is_copied_and_held_up]
