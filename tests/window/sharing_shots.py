"""Pictures of the summary: what goes in, the page before it goes out, the ways out, the message held up, the list."""

import pathlib
import tempfile

from driver import App
from gi.repository import Atspi
from moving_shots import scroll_to


def last(app, text):
    """Brings the last thing that begins with `text` onto the screen."""
    nodes = app.until(f"{text!r}", lambda nodes: [node for _, name, node in nodes if name.startswith(text)])
    nodes[-1].scroll_to(Atspi.ScrollType.TOP_EDGE)


def sharing(keep, options, night):
    """Hands every screen to `keep` with its name, as a parent reaches it."""
    with tempfile.TemporaryDirectory() as folder:
        page = pathlib.Path(folder) / "milkpath-summary.pdf"
        with App("--demo", *options, "--start-ms", str(night), "--save-file", str(page), at="/summary") as app:
            app.heading("This is what goes out")
            keep(app, "summary")
            last(app, "Which days?")
            last(app, "What goes in")
            keep(app, "summary-consent")
            app.press("Your name or initials")
            last(app, "Your own words")
            keep(app, "summary-words")
            scroll_to(app, "This is what goes out")
            keep(app, "summary-preview")
            last(app, "Feeds and pumping")
            keep(app, "summary-feeds")
            last(app, "Day by day")
            keep(app, "summary-days")
            app.press("Save or send")
            app.heading("As a message")
            keep(app, "summary-send")
            app.press("Lock the file")
            last(app, "Lock the file")
            keep(app, "summary-lock")
            app.press("Lock the file")
            last(app, "As a message")
            keep(app, "summary-message")
            app.press("Show on screen")
            app.button("Close")
            keep(app, "show")
            app.press("Close", "Save the page")
            app.heading("Saved")
            keep(app, "summary-saved")
            app.press("Back")
            app.heading("This is what goes out")
            last(app, "Page (PDF)")
            keep(app, "summary-shared")
