"""The taps of a first session, with what each shows and keeps: the script of `kills.py`."""

import dataclasses
import json
import sqlite3
from typing import Any, Callable

from gi.repository import Atspi, GLib

QUESTIONS = ("warm, cool or nothing", "Is the nipple", "let milk out", "Start the feed or pump", "Breathe for a minute")
AWAY = "You were away"
# Words of the error screen, and the button of every other error.
ERROR, DISMISS = "Something went wrong", "Close"
TICKABLE = ("check box", "radio button", "toggle button")


class Snapshot:
    """What the file holds, read beside the app."""

    def __init__(self, folder):
        db = sqlite3.connect(f"file:{folder}/milkpath.db?mode=ro", uri=True, timeout=5)
        db.row_factory = sqlite3.Row
        try:
            rows = {
                table: [dict(row) for row in db.execute(f"SELECT * FROM {table} ORDER BY rowid")]
                for table in ("desk", "running", "triage", "checks", "sessions", "session_steps", "episodes", "profile")
            }
            self.settings = {row["key"]: json.loads(row["value"]) for row in db.execute("SELECT * FROM settings")}
        finally:
            db.close()
        self.rows = rows
        desk = rows["desk"][0] if rows["desk"] else None
        self.route = desk["route"] if desk else "/"
        self.draft = json.loads(desk["draft"]) if desk and desk["draft"] else {}
        self.given = self.draft.get("answers", {})
        self.player = json.loads(rows["running"][0]["state"]) if rows["running"] else None

    @property
    def kind(self):
        """The state of the player: running, asking, paused, away, stopped; None where none is kept."""
        state = self.player and self.player["state"]
        return next(iter(state)) if isinstance(state, dict) else state

    @property
    def inner(self):
        """The numbers of that state."""
        state = self.player and self.player["state"]
        return state[self.kind] if isinstance(state, dict) else {}

    @property
    def index(self):
        """The place of the player in its routine; -1 before there is one."""
        return self.inner.get("index", -1)

    @property
    def left_ms(self):
        """What is left of the step at hand, as it was counted last."""
        inner = self.inner
        return inner["until"] - inner["since"] if "until" in inner else inner.get("left_ms", 0)

    @property
    def log(self):
        """The steps that were done, whether the session still runs or has ended."""
        if self.player:
            return [(step["position"], step["step"], step["outcome"], step["seconds"]) for step in self.player["log"]]
        return [(row["position"], row["step"], row["outcome"], row["seconds"]) for row in self.rows["session_steps"]]

    def count(self, table, **fields):
        """How many rows of a table have these values."""
        return sum(all(row[key] == value for key, value in fields.items()) for row in self.rows[table])

    def counts(self):
        """What one journey makes one of, in the words of the report."""
        return {
            "clogs": self.count("episodes"),
            "verdicts": self.count("triage"),
            "sessions": self.count("sessions"),
            "looks before": self.count("checks", kind="before"),
            "looks after": self.count("checks", kind="after"),
        }


class View:
    """What is on the screen, with what the file holds just after."""

    def __init__(self, nodes, folder):
        self.names = [name for _, name, _ in nodes if name]
        self.headings = [name for role, name, _ in nodes if role == "heading" and name]
        self.presses = {name for role, name, _ in nodes if role.endswith(("button", "box", "link")) and name}
        self._tickable = [(name, node) for role, name, node in nodes if role in TICKABLE]
        self._folder = folder
        self._db = None

    @property
    def db(self):
        """The file, read once."""
        self._db = self._db or Snapshot(self._folder)
        return self._db

    def heading(self, *texts):
        """Whether a heading begins with one of these."""
        return any(name.startswith(texts) for name in self.headings)

    def asks(self):
        """Whether a question of the session is on the screen."""
        return any(question in name for name in self.headings for question in QUESTIONS)

    def plays(self):
        """Whether a step runs."""
        return {"Pause", "Skip", "Stop"} <= self.presses

    def ticked(self, name):
        """Whether the choice of this name is ticked; for a whole list without a name, whether any is."""
        alike = [node for label, node in self._tickable if label == name]
        alike = alike or [node for label, node in self._tickable if label.startswith(name or "")]
        return any(checked(node) for node in alike)

    def error(self):
        """What went wrong, as the screen tells it."""
        if ERROR in self.names or DISMISS in self.presses:
            return " / ".join(self.names[:6])
        return None


def checked(node):
    """Whether a choice is ticked."""
    try:
        return node.get_state_set().contains(Atspi.StateType.CHECKED)
    except GLib.Error:
        return False  # gone while we looked


Test = Callable[..., Any]


@dataclasses.dataclass
class Tap:
    """One tap: the button, the screen before it, the screen after it, and what is kept from then on.

    `there` also gets the snapshot of before the tap. `key` names the fact that it changes. Under `other` is the
    button that a place has in another shape of it, by the heading of that.
    """

    where: str
    button: str | None
    here: Test
    there: Test
    key: str = ""
    fact: Test | None = None
    other: dict[str, str] = dataclasses.field(default_factory=dict)
    # The screen where time alone has led on and the tap is no longer needed.
    over: Test = lambda _: False
    longest_ms: int = 250


def card(where, button, title, after, key, value):
    """A card of the check-in that one tap answers."""
    after = after if isinstance(after, tuple) else (after,)
    here = lambda v: v.heading(title)  # noqa: E731
    there = lambda v, m: v.heading(*after)  # noqa: E731
    return Tap(where, button, here, there, key, lambda db: db.given.get(key, "nothing") == value)


def tick(where, title, row, on, key="", fact=None):
    """A row of a list that is ticked, or a tick that is taken back."""
    return Tap(
        where,
        row,
        lambda v: v.heading(title) and v.ticked(row) != on,
        lambda v, m: v.heading(title) and v.ticked(row) == on,
        key,
        fact,
    )


NONE = "None of these"
SINCE = ("Since when?", "Which way is it going?")
AFTER = "How is it now?"
SKIN_ROW, HEALTH_ROW = "It feels hot", "Thyroid disease"


def steps():
    """The taps inside the session."""
    runs = lambda v: v.plays()  # noqa: E731
    past = lambda v, m: v.db.index > m.index and (v.plays() or v.asks())  # noqa: E731
    return [
        Tap("a step is skipped", "Skip", runs, past),
        Tap("a step runs to its end", None, runs, lambda v, m: v.asks(), over=lambda v: v.asks(), longest_ms=2500),
        Tap(
            "a question is answered",
            "Nothing",
            lambda v: v.asks(),
            lambda v, m: v.plays() and len(v.db.player["answers"]) > len(m.player["answers"]),
            "warmth",
            lambda db: not db.player or {"ask": "warmth", "choice": "none"} in db.player["answers"],
        ),
        Tap("the next step is skipped", "Skip", runs, past),
        Tap("pause", "Pause", runs, lambda v, m: v.heading("Paused")),
        Tap("going on after a pause", "Go on", lambda v: v.heading("Paused"), lambda v, m: v.plays()),
        Tap("one more step is skipped", "Skip", runs, past),
        Tap("the baby needs her", "Baby needs me", runs, lambda v, m: v.heading("Your baby comes first")),
        Tap("going on after the baby", "Go on", lambda v: v.heading("Your baby comes first"), lambda v, m: v.plays()),
        Tap("stop", "Stop", runs, lambda v, m: v.heading("Stopped")),
        Tap(
            "leaving the question why",
            "Nothing, I am done",
            lambda v: v.heading("Stopped"),
            lambda v, m: v.plays() or v.heading(AFTER),
            "closing",
            lambda db: not db.player or db.player["phase"] == "farewell",
        ),
        Tap(
            "the last words are left",
            "Skip",
            runs,
            lambda v, m: v.heading(AFTER),
            "ended",
            lambda db: db.count("sessions", ending="stopped") == 1
            and not db.player
            and db.draft.get("after") == db.rows["sessions"][0]["id"],
            over=lambda v: v.heading(AFTER),
        ),
    ]


SCRIPT = [
    Tap(
        "welcome",
        "It hurts now",
        # The first screen, or home: half of this tap is that the welcome is over.
        lambda v: "It hurts now" in v.presses,
        lambda v, m: v.heading("Where is it sore?"),
        "welcomed",
        lambda db: db.settings.get("welcomed") is True,
    ),
    Tap(
        "the spot",
        "Sore all over, left",
        lambda v: v.heading("Where is it sore?"),
        lambda v, m: v.heading("Any of these?"),
        "place",
        lambda db: db.draft.get("place") == {"all_over": "left"},
    ),
    tick("a condition is ticked", "Any of these?", HEALTH_ROW, True),
    tick("a condition is taken back", "Any of these?", HEALTH_ROW, False),
    Tap(
        "no conditions",
        NONE,
        lambda v: v.heading("Any of these?"),
        lambda v, m: v.heading("Any of these now?"),
        "profile",
        lambda db: db.count("profile", asked=1) == 1,
    ),
    card("card 1, emergency", NONE, "Any of these now?", "Are you and baby safe?", "emergency", []),
    card("card 2, safety", NONE, "Are you and baby safe?", "Fever or feeling ill", "safety", []),
    card("card 3, fever", "No, I feel well", "Fever or feeling ill", "Look at the skin", "fever", "no"),
    tick("card 4, a sign is ticked", "Look at the skin", SKIN_ROW, True, "skin", lambda db: db.given.get("skin")),
    tick("card 4, it is taken back", "Look at the skin", SKIN_ROW, False, "skin", lambda db: not db.given.get("skin")),
    card("card 4, skin", NONE, "Look at the skin", "And the nipple?", "skin", []),
    card("card 5, nipple", NONE, "And the nipple?", "How does the spot feel?", "nipple", []),
    card("card 6, lump", NONE, "How does the spot feel?", "How sore is it now?", "lump", []),
    card("card 7, pain", "3", "How sore is it now?", SINCE, "pain", 3),
    Tap(
        "card 8, since when",
        "In the last 6 hours",
        lambda v: v.heading(*SINCE),
        lambda v, m: v.heading("Your answer"),
        "triage",
        lambda db: db.count("triage", outcome="go") == 1
        and db.count("episodes") == 1
        and db.count("checks", kind="before", pain=3) == 1,
        {SINCE[1]: "Getting better"},
    ),
    Tap("verdict", "Start", lambda v: v.heading("Your answer"), lambda v, m: v.heading("Get ready")),
    Tap(
        "get ready",
        "Baby is safe. Start",
        lambda v: v.heading("Get ready"),
        # The practice goes on by itself.
        lambda v, m: v.heading("Try the touch first") or v.plays(),
    ),
    Tap(
        "practice",
        "I have it",
        lambda v: v.heading("Try the touch first"),
        lambda v, m: v.plays(),
        "session",
        lambda db: db.count("sessions") == 1 and db.settings.get("practised") is True,
        over=lambda v: v.plays(),
    ),
    *steps(),
    tick("rating, pain", AFTER, "1", True),
    tick("rating, size", AFTER, "Pea", True),
    Tap(
        "rating is saved",
        "Save",
        lambda v: v.heading(AFTER) and v.ticked("1") and v.ticked("Pea"),
        lambda v, m: v.heading("Rest now"),
        "rated",
        lambda db: db.count("sessions", pain_after=1) == 1 and db.count("checks", kind="after", pain=1) == 1,
    ),
    Tap("rest", "Done", lambda v: v.heading("Rest now"), lambda v, m: v.heading("Today")),
    Tap(
        "home",
        "How it went so far",
        lambda v: v.heading("Today"),
        lambda v, m: v.heading("Sore spot, Left") and any("Ease a clog" in name for name in v.names),
    ),
]
