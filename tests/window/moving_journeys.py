"""Journeys of files: another app's log comes in and goes out again, a copy is saved and read back, an entry is edited."""

import csv
import datetime
import json
import pathlib
import sqlite3
import tempfile
import time

from driver import App
from journeys import NIGHT
from log_journeys import MINUTE, at

# Feeds of a year in Baby Buddy's table: 18 a day.
DAYS, A_DAY = 365, 18
ROWS = DAYS * A_DAY
# What adding them may take, from the tap to the report.
BUDGET_S = 2.0
METHODS = ("left breast", "right breast", "both breasts", "bottle")


def baby_buddy(path):
    """Writes the feeds of a year up to the night before."""
    night = datetime.datetime(2026, 11, 21, 23, 0)
    with open(path, "w", newline="", encoding="utf-8") as file:
        out = csv.writer(file)
        out.writerow(
            ["id", "child_id", "child_first_name", "child_last_name", "start", "end", "type", "method", "amount"]
            + ["notes", "tags"]
        )
        for row in range(ROWS):
            start = night - datetime.timedelta(minutes=row * 80)
            method = METHODS[row % 4]
            kind, amount = ("formula", 60 + row % 70) if method == "bottle" else ("breast milk", "")
            end = start + datetime.timedelta(minutes=8 + row % 25)
            note = "sleepy" if row % 50 == 0 else ""
            out.writerow([row + 1, 1, "Mia", "", start, end, kind, method, amount, note, ""])


def rows_of(folder, *tables):
    """All rows of tables, as they are kept."""
    db = sqlite3.connect(f"file:{folder}/milkpath.db?mode=ro", uri=True, timeout=5)
    try:
        return {table: sorted(db.execute(f"SELECT * FROM {table}"), key=repr) for table in tables}
    finally:
        db.close()


LOG = ("entries", "babies", "entry_babies", "imports", "episodes", "settings")


def to_import(app):
    """From home to the screen that brings files in."""
    app.press("Settings")
    app.heading("Make it yours")
    app.press("Log and reminders")
    app.heading("Log and reminders")
    app.press("Move in from another app")
    app.heading("Move in")


def choose_and_answer(app):
    """Chooses the file and says what it does not."""
    app.press("Choose a file")
    app.heading("Where were these times taken?")
    app.see("From Baby Buddy")
    app.see(f"{ROWS:,} rows in the file")
    app.press("World time (UTC)")
    app.heading("Which unit are the amounts in?")
    app.press("mL")


def a_year_moves_in_and_out_again():
    """6,570 rows come in within two seconds, once; one tap takes them back, and the log is as it was."""
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "feeding.csv"
        baby_buddy(file)
        with App(*at(NIGHT, "--open-file", str(file))) as app:
            app.press("Look around", "More", "Cold")
            app.see("Saved: Cold")
            app.press("Back")
            before = rows_of(app.data, *LOG)
            to_import(app)
            choose_and_answer(app)
            button = app.button(f"Add {ROWS:,} entries")
            began = time.monotonic()
            assert app.poke(button), "the report waits for the tap"
            app.heading(f"{ROWS:,} entries are in your log now.")
            took = time.monotonic() - began
            print(f"   {ROWS} rows added in {took:.2f} s from the tap to the report")
            assert took < BUDGET_S, f"{took:.2f} s"
            assert len(rows_of(app.data, "entries")["entries"]) == ROWS + 1
            app.press("See the log")
            app.heading("Log")
            app.see("Sat")
            app.press("Today")
            to_import(app)
            choose_and_answer(app)
            app.see("All of this is in your log already. Nothing to add.")
            app.press("Back")
            app.press("Move in from another app", "Choose another file")
            app.heading("Where were these times taken?")
            app.press("Back", "Back", "Back")
            undo(app)
            assert rows_of(app.data, *LOG) == before, "the log is not as it was"


def undo(app):
    """Takes the file back from the list of earlier ones, over a restart."""
    app.kill()
    with App(*at(NIGHT), data=app.data, at="/move-in") as again:
        again.heading("Files brought in")
        again.see("feeding.csv")
        again.see(f"{ROWS:,} entries added")
        again.press("Undo this import", "Take it back")
        again.see(f"Taken back. {ROWS:,} entries left your log again.")
        assert not again.shows("feeding.csv")


def a_kill_while_adding_leaves_all_or_nothing():
    """Killed right after the tap: the log has every row or none, and the file can be chosen again."""
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "feeding.csv"
        baby_buddy(file)
        with App(*at(NIGHT, "--open-file", str(file))) as app:
            app.press("Look around")
            to_import(app)
            choose_and_answer(app)
            app.press(f"Add {ROWS:,} entries")
            time.sleep(0.2)
            app.kill()
            kept = len(rows_of(app.data, "entries")["entries"])
            assert kept in (0, ROWS), kept
            print(f"   {kept} rows were there after the kill")
            with App(*at(NIGHT, "--open-file", str(file)), data=app.data, at="/move-in") as again:
                choose_and_answer(again)
                if kept:
                    again.see("All of this is in your log already. Nothing to add.")
                else:
                    again.press("Add ")
                    again.heading(f"{ROWS:,} entries are in your log now.")


def an_import_is_undone_by_one_tap():
    """From the report itself; a file that cannot be read changes nothing and says so."""
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "export.csv"
        file.write_text("one,two\n1,2\n", encoding="utf-8")
        with App(*at(NIGHT, "--open-file", str(file))) as app:
            app.press("Look around", "Log")
            app.press("Coming from another app?", "Choose a file")
            app.heading("This file cannot be read")
            app.see("one,two")
            app.see("Your log is as it was.")
            file.write_text(
                "Type,Start,End,Duration,Start Condition,Start Location,End Condition,Notes\r\n"
                "Feed,2026-01-14 22:20,2026-01-14 22:31,00:11,00:03R,Breast,00:07L,\r\n"
                "Diaper,2026-01-15 06:00,,,,,Pee:large,\r\n"
                "Feed,2026-13-45 06:00,,,00:03R,Breast,,\r\n",
                encoding="utf-8",
            )
            app.press("Choose another file")
            app.heading("Where were these times taken?")
            app.see("Line 4, Start")
            app.press("Another place", "Europe", "Berlin")
            app.heading("Which baby is this file about?")
            app.press("Add no name")
            before = rows_of(app.data, *LOG)
            app.press("Add 1 entry")
            app.heading("1 entry is in your log now.")
            app.press("Undo this import")
            app.see("Taken back. 1 entry left your log again.")
            assert rows_of(app.data, *LOG) == before


def a_copy_is_read_back_on_a_new_device():
    """Everything as JSON, the lines as a table; the JSON comes back whole, once."""
    with tempfile.TemporaryDirectory() as folder:
        copy, table = pathlib.Path(folder) / "log.json", pathlib.Path(folder) / "log.csv"
        for file, button in ((copy, "Save everything"), (table, "Save the table")):
            with App("--demo", *at(NIGHT, "--save-file", str(file)), at="/copy") as app:
                app.press(button)
                app.heading("Saved")
                app.see(str(file))
        entries = sum("entry" in record for record in json.loads(copy.read_text(encoding="utf-8"))["records"])
        with open(table, newline="", encoding="utf-8-sig") as file:
            assert len(list(csv.DictReader(file))) == entries
        with App(*at(NIGHT, "--open-file", str(copy))) as new:
            new.press("Look around")
            to_import(new)
            new.press("Choose a file")
            new.see("From Milkpath")
            new.press("Add ")
            new.heading("entries are in your log now.")
            assert len(rows_of(new.data, "entries")["entries"]) == entries
            new.press("Back", "Move in from another app", "Choose a file")
            new.see("All of this is in your log already. Nothing to add.")


def yesterdays_feed_is_edited():
    """Opened from the log the day after, its side and its start changed by taps; kept over a kill."""
    with App(*at(NIGHT)) as app:
        app.press("Look around", "Feed", "Left")
        app.heading("Feeding, left")
        app.press("5 min earlier", "Finish")
        app.heading("Saved. Add more?")
        app.press("Back")
        app.heading("Today")
        app.kill()
        with App(*at(NIGHT + 24 * 60 * MINUTE), data=app.data, at="/log") as later:
            later.see("Yesterday")
            later.press("Fed, left")
            later.heading("Change")
            later.press("Right", "Start · 5 min earlier", "Save")
            later.heading("Log")
            later.button("Fed, right")
            assert not later.shows("Fed, left")
            later.kill()
        with App(*at(NIGHT + 24 * 60 * MINUTE), data=app.data, at="/log") as again:
            again.button("Fed, right")
            again.see("3:00 AM")


JOURNEYS = [
    a_year_moves_in_and_out_again,
    a_kill_while_adding_leaves_all_or_nothing,
    an_import_is_undone_by_one_tap,
    a_copy_is_read_back_on_a_new_device,
    yesterdays_feed_is_edited,
]
