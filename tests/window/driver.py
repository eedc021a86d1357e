"""Drives the app's window as a screen reader does: elements are found by role and name, and pressed.

Whatever passes here can also be done by somebody who cannot see the screen.
"""

import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = pathlib.Path(os.environ.get("MILKPATH_BINARY", ROOT / "target" / "debug" / "milkpath"))
# Programs that speak without a sound, for journeys with a voice.
VOICE = pathlib.Path(__file__).parent / "voice"
# How long a screen may take on a busy machine before it counts as not coming.
PATIENCE_S = 60
ISOLATES = dict.fromkeys(range(0x2066, 0x206A))

PRESSABLE = ("push button", "button", "link", "check box", "radio button", "toggle button")


class Missing(AssertionError):
    """Something that should be on the screen is not."""


def clean(text):
    """A name as a person reads it: without the marks that isolate numbers."""
    return " ".join((text or "").translate(ISOLATES).split())


def pressable(nodes, name):
    """What can be pressed of this name, the exact name first."""
    can = [(n, node) for role, n, node in nodes if role in PRESSABLE and enabled(node)]
    exact = [node for n, node in can if n == name]
    return (exact or [node for n, node in can if n.startswith(name)] or [None])[0]


def turn(ms=30):
    """Lets events arrive for at most `ms`."""
    context = GLib.MainContext.default()
    source = GLib.timeout_add(ms, lambda: False)
    context.iteration(True)
    if context.find_source_by_id(source):
        GLib.source_remove(source)


class App:
    """One running window."""

    def __init__(self, *args, data=None, at=None, voice=False):
        self.own = data is None
        self.data = pathlib.Path(data or tempfile.mkdtemp(prefix="milkpath-"))
        self.args = [str(BINARY), "--data", str(self.data), *args]
        if at:
            self.args += ["--at", at]
        self.errors = tempfile.TemporaryFile()
        env = {**os.environ, "PATH": f"{VOICE}:{os.environ['PATH']}"} if voice else None
        self.process = subprocess.Popen(self.args, stdout=subprocess.DEVNULL, stderr=self.errors, env=env)
        self.taps = 0
        # Whether an absence that only a busy machine made is answered on the way.
        self.resumes = False

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.kill()
        if self.own:
            shutil.rmtree(self.data, ignore_errors=True)

    def kill(self):
        """Ends it without asking, as a phone does."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def output(self):
        """What it wrote to standard error."""
        self.errors.seek(0)
        return self.errors.read().decode(errors="replace")

    def _root(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            try:
                if child and child.get_process_id() == self.process.pid:
                    return child
            except GLib.Error:
                continue
        return None

    def nodes(self):
        """Every element on the screen as (role, name, element)."""
        if self.process.poll() is not None:
            raise Missing(f"the app ended with {self.process.returncode}:\n{self.output()}")
        root = self._root()
        if root is not None:
            root.clear_cache()
        found, stack = [], [root]
        while stack:
            node = stack.pop()
            if node is None:
                continue
            try:
                found.append((node.get_role_name(), clean(node.get_name() or words(node)), node))
                for index in reversed(range(node.get_child_count())):
                    stack.append(node.get_child_at_index(index))
            except GLib.Error:
                continue  # gone while we looked
        return found

    def until(self, what, look):
        """Waits until `look(nodes)` gives something."""
        end = time.monotonic() + PATIENCE_S
        nodes = []
        while time.monotonic() < end:
            nodes = self.nodes()
            found = look(nodes)
            if found:
                return found
            if self.resumes:
                self.go_on(nodes)
            turn()
        seen = "\n".join(f"  {role}: {name}" for role, name, _ in nodes if name)
        raise Missing(f"{what} did not come. On the screen:\n{seen}\n{self.output()[-2000:]}")

    def go_on(self, nodes):
        """On a busy machine a fast clock may have lost time: the app asks, and the journey goes on."""
        if any(role == "heading" and name == "You were away" for role, name, _ in nodes):
            for role, name, node in nodes:
                if role in PRESSABLE and name == "Go on":
                    self.poke(node)

    def see(self, text):
        """Waits until an element whose name holds `text` is there."""
        return self.until(f"{text!r}", lambda nodes: next((name for _, name, _ in nodes if text in name), None))

    def heading(self, text):
        """Waits for a heading that holds `text`."""
        return self.until(
            f"the heading {text!r}",
            lambda nodes: next((name for role, name, _ in nodes if role == "heading" and text in name), None),
        )

    def gone(self, text):
        """Waits until nothing on the screen holds `text`."""
        return self.until(f"the end of {text!r}", lambda nodes: not any(text in name for _, name, _ in nodes))

    def shows(self, text):
        """Whether an element whose name holds `text` is there now."""
        return any(text in name for _, name, _ in self.nodes())

    def everything(self):
        """All names on the screen."""
        return [name for _, name, _ in self.nodes() if name]

    def button(self, name):
        """Waits for something pressable of this name, the exact name first."""
        return self.until(f"the button {name!r}", lambda nodes: pressable(nodes, name))

    def press(self, *names):
        """Presses each in turn, waiting for it first."""
        for name in names:
            self.until(f"a press of {name!r}", lambda _, name=name: self.pressed(name))
            self.taps += 1

    def pressed(self, name):
        """Presses the button of this name; says no where it was drawn anew meanwhile."""
        return self.poke(self.button(name))

    def poke(self, node):
        """Presses an element that was found; says no where it was drawn anew meanwhile."""
        try:
            node.do_action(0)
        except GLib.Error:
            if self.process.poll() is not None:
                raise
            return False
        return True

    def scroll_to_end(self):
        """Brings the last row of a list onto the screen."""
        rows = [node for role, _, node in self.nodes() if role == "check box"]
        if rows:
            rows[-1].scroll_to(Atspi.ScrollType.ANYWHERE)

    def none_of_these(self):
        """Reads the list to its end, then says none."""


        def read(nodes):
            self.scroll_to_end()
            return any(
                role in PRESSABLE and name == "None of these" and enabled(node) for role, name, node in nodes
            )

        self.until("the end of the list", read)
        self.press("None of these")


def words(node):
    """The text of a paragraph, which has no name of its own."""
    text = node.get_text_iface()
    if text is None:
        return ""
    return Atspi.Text.get_text(text, 0, -1).replace("\ufffc", " ")


def enabled(node):
    """Whether it can be pressed."""
    states = node.get_state_set()
    return states.contains(Atspi.StateType.ENABLED) or states.contains(Atspi.StateType.SENSITIVE)


def picture(path):
    """Keeps what is on the display as a PNG."""
    pathlib.Path(path).parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["import", "-window", "root", str(path)], check=True, env=os.environ)
