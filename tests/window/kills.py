"""Kills the app at random points of a first session and looks whether it opens where it was.

usage: under_xvfb.sh kills.py COUNT [--seed N] [--table FILE]
"""

import argparse
import collections
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time

import driver
from driver import ROOT, App, GLib, Missing, pressable
from kill_script import AWAY, NONE, SCRIPT, Snapshot, View

# A night in Europe, where the clock of every journey starts.
NIGHT = 1_795_313_400_000  # 2026-11-22 03:10:00 UTC
# A step of thirty seconds lasts two; the practice one.
PACE = 15
KILLS_PER_JOURNEY = 12
# How long a screen that should not be there may stand before it counts as the answer.
SETTLED_S = 5
driver.PATIENCE_S = 40


class Lost(AssertionError):
    """What a kill has cost."""


class Journey:
    """One first session in a folder of its own, through as many kills as are planned for it."""

    def __init__(self, dice, plan, report):
        self.dice = dice
        self.plan = plan
        self.report = report
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="milkpath-kills-"))
        self.start_ms = NIGHT
        self.facts = {}
        self.seen = None
        self.app = None

    def run(self, last):
        """The journey from the first start to the page of the clog, or as far as the place `last`."""
        try:
            self.open()
            for place, tap in enumerate(SCRIPT):
                self.do(tap, self.plan.get(place))
                if place == last:
                    return
            self.end()
        finally:
            self.app.kill()
            shutil.rmtree(self.folder, ignore_errors=True)

    def open(self):
        """Starts the app at the time that it is by now."""
        if self.app:
            self.start_ms += round(PACE * (time.monotonic() - self.opened) * 1000)
        self.opened = time.monotonic()
        self.app = App("--start-ms", str(self.start_ms), "--pace", str(PACE), data=self.folder)

    def look(self, nodes=None):
        """The screen, which must not tell of an error."""
        view = View(self.app.nodes() if nodes is None else nodes, self.folder)
        if view.error():
            stands = f"at {view.db.route}, the session is {view.db.kind or 'not there'}"
            raise Lost(f"the screen tells of an error: {view.error()}; {stands}")
        return view

    def until(self, what, test):
        """Waits for a screen that passes twice in a row: one that only flashes by is none."""
        end, since, last, before = time.monotonic() + driver.PATIENCE_S, time.monotonic(), None, False
        while time.monotonic() < end:
            view = self.look()
            now = bool(view.names) and test(view)
            if now and before:
                return view
            before = now
            if view.headings != last or not last:
                since, last = time.monotonic(), view.headings
            if not now and not view.plays() and time.monotonic() - since > SETTLED_S:
                break
            driver.turn(20)
        raise Lost(f"{what} did not come; on the screen: {' / '.join(view.headings)}; at {view.db.route}")

    def do(self, tap, kill):
        """Makes one tap, with a kill in it or after it where one is planned."""
        while True:
            self.unblock(tap)
            view = self.until(f"the place of {tap.where!r}", lambda view: tap.here(view) or tap.over(view))
            if tap.over(view):
                self.facts |= {tap.key: tap.fact} if tap.fact else {}
                self.keep()
                return
            mark = self.keep()
            button = self.find(tap)
            if tap.button and not button:
                continue
            fact = self.facts.pop(tap.key, None)
            if kill and kill.inside:
                done = self.killed(tap, mark, kill, lambda: self.press(button))
                kill = None
            else:
                done = self.press(button)
                if done:
                    self.until(f"what follows {tap.where!r}", lambda view: tap.there(view, mark))
            if not done:
                self.facts |= {tap.key: fact} if fact else {}
                continue
            if tap.fact:
                self.facts[tap.key] = tap.fact
            if kill:
                self.killed(tap, mark, kill, lambda: None)
            self.keep()
            return

    def press(self, button):
        """Presses the button of a tap, if it has one; says no where the button went before it was pressed."""
        if not button:
            return True
        self.fire()
        try:
            button.do_action(0)
        except GLib.Error:
            if self.app.process.poll() is None and not self.deadly.is_set():
                return False
        return True

    def find(self, tap):
        """The button of a tap; a list is read to its end first. None where time alone has led on meanwhile."""
        if not tap.button:
            return None
        view = self.look()
        name = next((other for title, other in tap.other.items() if view.heading(title)), tap.button)
        if name == NONE:
            self.app.scroll_to_end()

        def look(nodes):
            button = pressable(nodes, name)
            return [button] if button or not tap.here(self.look(nodes)) else []

        return self.app.until(f"the button {name!r}", look)[0]

    def fire(self):
        """Lets the clock of a planned kill run; without one nothing happens."""
        if self.killer:
            self.killer.start()
            self.deadly.set()

    killer = None
    deadly = threading.Event()

    def killed(self, tap, mark, kill, tapping):
        """Kills during or after `tapping`, opens again, and says whether the tap was kept."""
        where = f"{tap.where}, {'in' if kill.inside else 'after'} it"
        wait_s = kill.ms(tap) / 1000

        def strike():
            time.sleep(wait_s)  # the moment of the kill is what is tried
            self.app.process.kill()

        self.killer, self.deadly = threading.Thread(target=strike), threading.Event()
        ms = round(wait_s * 1000)
        try:
            tapping()
            if not self.deadly.is_set():
                self.fire()
            self.killer.join()
            self.app.kill()
        finally:
            self.killer = None
        try:
            found = self.reopened(tap, mark, kill)
        except (Lost, Missing) as lost:
            self.report.line(tap.where, kill, where, ms, None, str(lost))
            raise Lost(where) from lost
        self.report.line(tap.where, kill, where, ms, found, "")
        return found == "moved on"

    def reopened(self, tap, mark, kill):
        """Opens what was killed; what it shows against what it had shown."""
        self.check()
        stored = self.keep()
        self.open()
        for ms in kill.openings:
            self.app.until("the process", lambda _: True)
            time.sleep(ms / 1000)  # a kill while it opens
            self.app.kill()
            self.check()
            self.open()
        ended = stored.player is None

        def known(view):
            stays = kill.inside and tap.here(view)
            return stays or tap.there(view, mark) or AWAY in view.headings or kill.inside and view.asks()

        view = self.until(f"the place of {tap.where!r} or what follows it", known)
        if not ended and stored.kind == "running" and view.plays() and AWAY not in view.headings:
            raise Lost("the session ran on without asking")
        if AWAY in view.headings:
            self.away(stored, view.db)
            self.go_on()
            if not tap.button and self.look().db.index == mark.index:
                return "stayed"
            view = self.until("the session", lambda view: view.plays() or view.asks() or view.heading("How is it"))
        self.keep()
        moved = not tap.here(view) if not tap.button else tap.there(view, mark) or self.past(tap, view, mark)
        if not moved and not kill.inside:
            raise Lost(f"what was shown is undone; on the screen: {' / '.join(view.headings)}")
        return "moved on" if moved else "stayed"

    @staticmethod
    def past(tap, view, mark):
        """Whether the step that a skip was meant for is over, by the skip or by time."""
        return tap.button == "Skip" and view.db.index > mark.index

    def away(self, stored, now):
        """What elapsed is not done again: the place never goes back, what is left does not grow."""
        if now.index not in (stored.index, stored.index + 1):
            raise Lost(f"the session went from place {stored.index} to {now.index} while it was closed")
        if now.index == stored.index and now.left_ms > stored.left_ms:
            raise Lost(f"{now.left_ms} ms are left of a step of which {stored.left_ms} ms were")

    def go_on(self):
        """Says that the session may go on."""
        self.app.press("Go on")
        self.app.gone(AWAY)

    def unblock(self, tap):
        """Time goes on between two taps: a step may have ended at a question, or a busy machine lost time."""
        if tap not in SCRIPT_PLAY:
            return
        view = self.look()
        if AWAY in view.headings:
            self.go_on()
            view = self.look()
        while view.asks() and tap.button and not tap.here(view) and not tap.where.startswith("a question"):
            self.app.press("Skip")
            count = len(view.db.player["answers"])
            view = self.until("the step after a question", lambda v: len(v.db.player["answers"]) > count)

    def keep(self):
        """Reads the file: it holds all that was shown, and the session only went on.

        While the app runs a write may still be under way; after a kill there is nothing to wait for.
        """
        end = time.monotonic() + driver.PATIENCE_S / 4
        while True:
            now = Snapshot(self.folder)
            gone = [key for key, fact in self.facts.items() if not fact(now)]
            if not gone:
                break
            if self.app.process.poll() is not None or time.monotonic() > end:
                raise Lost(f"{gone[0]!r} was shown and is not kept")
            driver.turn(20)
        twice = [f"{count} {what}" for what, count in now.counts().items() if count > 1]
        if twice:
            raise Lost(f"one tap was written twice: {', '.join(twice)}")
        if self.seen and (now.player or now.rows["session_steps"]):
            if now.player and self.seen.player and now.index < self.seen.index:
                raise Lost(f"the session went back from place {self.seen.index} to {now.index}")
            if now.log[: len(self.seen.log)] != self.seen.log:
                raise Lost(f"the steps were {self.seen.log}, now they are {now.log}")
            positions = [step[0] for step in now.log]
            if len(set(positions)) < len(positions):
                raise Lost(f"a step is told twice: {now.log}")
        self.seen = now
        return now

    def check(self):
        """The command that reads every row finds nothing wrong."""
        done = subprocess.run(
            [str(driver.BINARY), "--data", str(self.folder), "check"], capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise Lost(f"`check` ended with {done.returncode}: {done.stderr.strip()}")

    def end(self):
        """The journey is over: one of everything, and the page of the clog shows the session."""
        now = self.keep()
        wrong = [f"{count} {what}" for what, count in now.counts().items() if count != 1]
        if wrong:
            raise Lost(f"not one of each: {', '.join(wrong)}")
        for text in ("Ease a clog", "Pain 3 → 1"):
            if not self.app.shows(text):
                raise Lost(f"the page of the clog does not show {text!r}")


SCRIPT_PLAY = SCRIPT[18:30]


class Kill:
    """When the process is killed: inside a tap or after it was shown, and while it opens again."""

    def __init__(self, dice):
        self.inside = dice.random() < 0.75
        self.share, self.reach = dice.random(), dice.choice((20, 80, None))
        self.openings = [dice.uniform(0, 700)] if dice.random() < 0.15 else []

    def ms(self, tap):
        """Milliseconds from the tap (or from when its screen was seen) to the kill."""
        return self.share * (self.reach if self.reach and tap.button else tap.longest_ms)


class Report:
    """What every kill has led to."""

    def __init__(self):
        self.rows = collections.defaultdict(collections.Counter)
        self.kills = self.passed = self.failed = self.openings = 0
        self.journeys = self.broken = 0

    def line(self, place, kill, where, ms, found, lost):
        """One kill."""
        self.kills += 1
        self.openings += len(kill.openings)
        row = self.rows[place]
        if lost:
            self.failed += 1
            row["failed"] += 1
        else:
            self.passed += 1
            row[found if kill.inside else "after"] += 1
        more = ", and while it opened" if kill.openings else ""
        print(f"{self.kills:4} {'FAIL' if lost else 'ok  '} {where}, {ms} ms{more}: {lost or found}", flush=True)

    def broke(self, lost):
        """A journey that could not be finished although its kills were survived."""
        self.broken += 1
        self.failed += 1
        print(f"     FAIL the journey: {lost}", flush=True)

    def table(self, path, seed):
        """Writes the results as Markdown, in the order of the journey."""
        lines = [
            "# Kills",
            "",
            f"{self.kills} kills (SIGKILL) at random points of {self.journeys} first sessions, seed {seed}, "
            f"{self.openings} of them followed by one more while the app opened again: "
            f"{self.passed} passed, {self.failed} failed"
            + (f" ({self.broken} of these in what followed a kill)." if self.broken else "."),
            "",
            "A kill passes where `milkpath check` finds every row sound; the app opens without an error, at the place",
            "of the last tap or at the one that the tap in flight leads to; what had been shown is kept; a session",
            "asks before it goes on, and no step is done or told twice. Each journey ends on the page of its clog,",
            "which holds one of everything.",
            "",
            "*Stayed*: killed in the tap, opened before it. *Moved on*: killed in the tap, opened after it.",
            "*Kept*: killed after what the tap leads to was on the screen, opened there.",
            "",
            "| Where | Kills | Stayed | Moved on | Kept | Failed |",
            "|---|--:|--:|--:|--:|--:|",
        ]
        for tap in SCRIPT:
            row = self.rows[tap.where]
            cells = [sum(row.values()), row["stayed"], row["moved on"], row["after"], row["failed"]]
            lines.append(f"| {tap.where} | {' | '.join(map(str, cells))} |")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(lines) + "\n")


def main():
    """As many journeys as the kills need."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("count", type=int)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--table", type=pathlib.Path)
    arguments.add_argument("--only", help="kills at this place of the script, and ends there")
    asked = arguments.parse_args()
    dice, report, deck = random.Random(asked.seed), Report(), []
    while report.kills < asked.count:
        places = [place for place, tap in enumerate(SCRIPT) if asked.only in (None, tap.where)]
        if len(deck) < KILLS_PER_JOURNEY:
            deck = dice.sample(places, len(places)) + deck
        size = min(KILLS_PER_JOURNEY, asked.count - report.kills)
        plan = {place: Kill(dice) for place in (deck.pop() for _ in range(min(size, len(deck))))}
        report.journeys += 1
        before = report.failed
        try:
            Journey(dice, plan, report).run(last=places[0] if asked.only else None)
        except (Lost, Missing) as lost:
            if report.failed == before:
                report.broke(lost)
    if asked.table:
        report.table(asked.table if asked.table.is_absolute() else ROOT / asked.table, asked.seed)
    print(f"{report.passed} passed, {report.failed} failed")
    return 1 if report.failed else 0


if __name__ == "__main__":
    sys.exit(main())
