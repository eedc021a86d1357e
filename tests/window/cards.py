"""Goes through the check-in with given signs, from the first start to the verdict."""

from driver import Missing

VERDICT = "Your answer"
LISTS = ("Any of these now?", "Are you and baby safe?", "Look at the skin", "And the nipple?", "How does the spot feel?")


def has(nodes, title):
    """Whether a heading of the screen holds `title`."""
    return any(role == "heading" and title in name for role, name, _ in nodes)


def tick(app, rows):
    """Ticks those of `rows` that stand on this screen, each once; says which."""
    there = [row for row in rows if any(role == "check box" and name.startswith(row) for role, name, _ in app.nodes())]
    app.press(*there)
    return there


def health(app, conditions):
    """The profile: ticks the conditions, or says none."""
    app.heading("Any of these?")
    if tick(app, conditions):
        app.press("Continue")
    else:
        app.none_of_these()


def hurts(app, conditions=()):
    """From the first start to the first card."""
    app.press("It hurts now", "Mark on the left", "Grape", "This is the spot")
    health(app, conditions)


def answer(app, signs=(), fever="No, I feel well", pain="3", since="In the last 6 hours", trend="The same"):
    """Answers card after card with nothing but `signs`, to the verdict."""
    rest, done = list(signs), set()

    def fresh(nodes):
        titles = (*LISTS, "Fever or feeling ill", "How sore is it now?", "Since when?", "Which way is it going?", VERDICT)
        return next((title for title in titles if has(nodes, title) and title not in done), None)

    while True:
        title = app.until("the next card", fresh)
        if title == VERDICT:
            break
        done.add(title)
        if title in LISTS:
            ticked = tick(app, rest)
            rest = [row for row in rest if row not in ticked]
            if ticked or app.shows("Continue"):
                app.press("Continue")
            else:
                app.none_of_these()
        elif title.startswith("Fever"):
            app.press(fever)
        elif title.startswith("How sore"):
            app.press(pain)
        elif title == "Since when?":
            app.press(since)
            if not since.endswith("hours") and not since.endswith("hours ago"):
                # Asked on the same card.
                done.add("Which way is it going?")
                app.press(trend)
        else:
            app.press(trend)
    if rest:
        raise Missing(f"no card showed {rest}")


def choose_country(app, name):
    """The country of the numbers, on the page of the people."""
    app.press("People", name)
    app.see("Emergency")
    app.press("Back")
