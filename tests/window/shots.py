"""Pictures of the main screens: light, dark, 200 % text and 320 px wide, into a folder."""

import pathlib
import subprocess
import sys

from cards import answer, hurts
from compose_shots import composing
from driver import App, turn
from gi.repository import Atspi
from language_shots import tongues
from moving_shots import moving, scroll_to
from plan_shots import plans
from sharing_shots import sharing

NIGHT = 1_795_317_000_000
PLACES = {
    "welcome": None,
    "home": "/",
    "map": "/spot",
    "health": "/health",
    "check": "/check/emergency",
    "fever": "/check/fever",
    "pain": "/check/pain",
    "ready": "/ready",
    "people": "/people",
    "guides": "/guides",
    "guide": "/guide/butterfly",
    "clogs": "/clogs",
    "clog": "/clog/1",
    "rest": "/rest",
    "after": "/after",
    "settings": "/settings",
    "about": "/about",
    "sources": "/sources",
    "guide-session": "/guide/clog_relief",
    "log": "/log",
    "feed": "/feed",
    "pump": "/pump",
    "more": "/more",
    "trends": "/trends",
    "cause": "/clog/1/cause",
    "helped": "/clog/1/helped",
    "feeding": "/feeding",
    "choices": "/choices",
    "babies": "/babies",
}
# Each kind of answer: a name, what leads to it, conditions of the profile, and a word to wait for.
CRISIS = dict(signs=["Thoughts of harming myself"])
ANSWERS = {
    "gentle": (dict(signs=["It feels hot"]), (), "Only feather touch"),
    "call-now": (dict(fever="Yes: hot, shivery or achy"), (), "You feel ill"),
    "call-today": (dict(signs=["The colour spreads"]), (), "The colour is growing"),
    "call-week": (dict(since="1 to 2 days ago"), (), "No better after a day"),
    "call-ask-first": (dict(), ["Breast implants"], "Ask before firmer massage"),
    "emergency": (dict(signs=["Chest pain"]), (), "Get help right now"),
    "emergency-crisis": (CRISIS, (), "You matter"),
    "emergency-no-country": (CRISIS, (), "You matter"),
    "go-cards": (dict(signs=["Baby has fewer than 6 wet", "I feel low"]), (), "You can start"),
}
VARIANTS = {
    "light": (["--theme", "light"], 390, 844),
    "dark": (["--theme", "dark"], 390, 844),
    "text200": (["--theme", "light", "--text", "200"], 390, 844),
    "w320": (["--theme", "dark"], 320, 640),
}


def take(app, path, width, height):
    """Waits until the screen has a heading and is at rest, then keeps it."""
    app.until("a heading", lambda nodes: any(role == "heading" and name for role, name, _ in nodes))
    for _ in range(8):
        turn()
    path.parent.mkdir(parents=True, exist_ok=True)
    crop = f"{width}x{height}+0+0"
    subprocess.run(["import", "-window", "root", "-crop", crop, "+repage", str(path)], check=True)


def main():
    folder = pathlib.Path(sys.argv[1])
    wanted = sys.argv[2:]
    if wanted[:1] == ["tongues"]:
        tongues(folder, take, PLACES, NIGHT, wanted[1:])
        return
    for variant, (options, width, height) in VARIANTS.items():
        size = ["--window", str(width), str(height), "--start-ms", str(NIGHT)]
        for name, place in PLACES.items():
            if wanted and name not in wanted and variant not in wanted:
                continue
            sample = [] if place is None else ["--demo"]
            with App(*sample, *size, *options, at=place) as app:
                take(app, folder / f"{name}.{variant}.png", width, height)
                print(f"{name}.{variant}.png", flush=True)
        for name in ANSWERS:
            if not wanted or name in wanted or variant in wanted:
                verdict(folder, variant, name, [*size, *options], width, height)
        if not wanted or "write" in wanted or variant in wanted:
            lines(folder, variant, [*size, *options], width, height)
        if not wanted or "due" in wanted or variant in wanted:
            next_day(folder, variant, options, width, height)
        if not wanted or "moving" in wanted or variant in wanted:
            files(folder, variant, ["--window", str(width), str(height), *options], width, height)
        if not wanted or "plan" in wanted or variant in wanted:
            files(folder, variant, ["--window", str(width), str(height), *options], width, height, plans)
        if not wanted or "sharing" in wanted or variant in wanted:
            files(folder, variant, ["--window", str(width), str(height), *options], width, height, sharing)
        if not wanted or "compose" in wanted or variant in wanted:
            files(folder, variant, ["--window", str(width), str(height), *options], width, height, composing)
        if not wanted or "play" in wanted or variant in wanted:
            session(folder, variant, options, size, width, height)


def lines(folder, variant, options, width, height):
    """A feed that runs, and the forms of a feed, of pumping and of a look at herself."""
    with App("--demo", *options, at="/feed") as app:
        app.press("Left")
        app.heading("Feeding, left")
        take(app, folder / f"timer.{variant}.png", width, height)
        app.press("Back")
        app.see("Feeding, left")
        take(app, folder / f"home-timer.{variant}.png", width, height)
    for name, place, way in (
        ("write", "/feed", ["Log one from before"]),
        ("write-pump", "/pump", ["Log one from before"]),
        ("write-look", "/more", ["How are you?"]),
    ):
        with App("--demo", *options, at=place) as app:
            app.press(*way)
            app.button("Save")
            take(app, folder / f"{name}.{variant}.png", width, height)
            print(f"{name}.{variant}.png", flush=True)


def scroll_to(app, text):
    """Brings what begins with `text` onto the screen."""
    nodes = app.until(f"{text!r}", lambda nodes: [node for _, name, node in nodes if name.startswith(text)])
    nodes[0].scroll_to(Atspi.ScrollType.ANYWHERE)


def verdict(folder, variant, name, options, width, height):
    """One kind of answer, as a parent reaches it: its top, and the rest of the page."""
    given, conditions, head = ANSWERS[name]
    with App(*options) as app:
        app.press("Look around")
        if name != "emergency-no-country":
            app.press("People", "United States")
            app.see("988")
            app.press("Back")
        hurts(app, conditions)
        answer(app, **given)
        app.heading(head)
        take(app, folder / f"{name}.{variant}.png", width, height)
        for part, text in (("people", "Add"), ("wait", "Call your emergency number if"), ("why", "Change an answer")):
            if app.shows(text):
                if part == "why":
                    app.press("Why this?")
                scroll_to(app, text)
                take(app, folder / f"{name}-{part}.{variant}.png", width, height)
        print(f"{name}.{variant}.png", flush=True)


def files(folder, variant, options, width, height, screens=moving):
    """Moving in from another app, and saving a copy; or what other `screens` there are with files."""

    def keep(app, name):
        take(app, folder / f"{name}.{variant}.png", width, height)
        print(f"{name}.{variant}.png", flush=True)

    screens(keep, options, NIGHT)


def next_day(folder, variant, options, width, height):
    """The 24-hour question on home and on the page of the clog."""
    window = ["--window", str(width), str(height), *options]
    with App(*window, "--start-ms", str(NIGHT)) as app:
        hurts(app)
        answer(app)
        app.kill()
        for name, place in (("due", "/"), ("due-clog", "/clog/1")):
            with App(*window, "--start-ms", str(NIGHT + 25 * 3_600_000), data=app.data, at=place) as later:
                later.heading("How is it today?")
                take(later, folder / f"{name}.{variant}.png", width, height)
                print(f"{name}.{variant}.png", flush=True)


def is_wings(app):
    """Whether the butterfly stroke is on: its long words, or the short ones alone where text is large."""
    said = [name for role, name, _ in app.nodes() if role == "heading"]
    return any(name.startswith(("Glide both", "Glide from")) for name in said)


def session(folder, variant, options, size, width, height):
    """The verdicts and the player, reached as a parent reaches them."""
    with App(*size, *options) as app:
        app.press("It hurts now", "Mark on the left", "Grape")
        take(app, folder / f"marked.{variant}.png", width, height)
        app.press("This is the spot")
        app.heading("Any of these?")
        app.none_of_these()
        for fever in ("No, I feel well", "Yes: hot, shivery or achy"):
            app.heading("Any of these now?")
            app.none_of_these()
            app.heading("Are you and baby safe?")
            app.none_of_these()
            app.heading("Fever or feeling ill")
            app.press(fever)
            for title in ("Look at the skin", "And the nipple?", "How does the spot feel?"):
                app.heading(title)
                app.none_of_these()
            app.heading("How sore is it now?")
            app.press("3")
            if fever.startswith("No"):
                app.heading("Since when?")
                app.press("In the last 6 hours")
                app.button("Start")
                take(app, folder / f"go.{variant}.png", width, height)
                app.press("Start", "Baby is safe. Start")
                take(app, folder / f"practice.{variant}.png", width, height)
                app.press("I have it")
                take(app, folder / f"play1.{variant}.png", width, height)
                app.press("Skip", "Skip")
                take(app, folder / f"ask.{variant}.png", width, height)
                app.press("Skip")
                app.button("Pause")
                for nth in range(2, 6):
                    take(app, folder / f"play{nth}.{variant}.png", width, height)
                    app.press("Skip")
                while not is_wings(app):
                    app.press("Skip")
                take(app, folder / f"wings.{variant}.png", width, height)
                app.press("Pause")
                take(app, folder / f"paused.{variant}.png", width, height)
                app.press("Stop")
                take(app, folder / f"stopped.{variant}.png", width, height)
                app.press("Nothing, I am done")
                app.button("Skip")
                app.press("Skip")
                app.heading("How is it now?")
                app.press("Back", "Ease it now")
            else:
                app.heading("Which way is it going?")
                app.press("The same")
                app.see("Read this out")
                take(app, folder / f"call.{variant}.png", width, height)


if __name__ == "__main__":
    main()
