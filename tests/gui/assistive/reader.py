"""Uses the window as a screen reader does, over AT-SPI: finds controls by what they are called, and presses them.

Run by the system's own Python, which has pyatspi, in a D-Bus session of its own; says on the last line, as JSON, what
it found.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pyatspi
from gi.repository import GLib

PATIENCE_S = 40
LOOK_AGAIN_S = 0.1


def wait(find: Callable[[], Any]) -> Any:
    """What `find` gives once it gives something."""
    ends = time.monotonic() + PATIENCE_S
    said = ""
    while time.monotonic() < ends:
        try:
            found = find()
        except GLib.Error as error:  # widgets come and go while they are looked at
            found, said = None, str(error)
        if found:
            return found
        time.sleep(LOOK_AGAIN_S)
    sys.exit(f"It did not come about: {find.__doc__ or find} {said}")


def below(thing: Any) -> Iterator[Any]:
    for place in range(thing.childCount):
        child = thing.getChildAtIndex(place)
        if child is not None:
            yield child
            yield from below(child)


def window() -> Any:
    desktop = pyatspi.Registry.getDesktop(0)
    programs = [desktop.getChildAtIndex(place) for place in range(desktop.childCount)]
    return next((each for each in programs if each and each.name == "Planner Desktop" and each.childCount), None)


def named(name: str, roles: Sequence[str]) -> Any:
    def find() -> Any:
        return next((each for each in below(window()) if each.name == name and each.getRoleName() in roles), None)

    find.__doc__ = f"a {' or '.join(roles)} called {name}"
    return wait(find)


def press(name: str) -> None:
    action = named(name, ["push button"]).queryAction()
    words = [action.getName(number) for number in range(action.nActions)]
    action.doAction(words.index("Press") if "Press" in words else 0)


def seen(name: str) -> bool:
    def find() -> bool:
        shown = (each for each in below(window()) if each.name == name)
        return any(each.getState().contains(pyatspi.STATE_SHOWING) for each in shown)

    find.__doc__ = f"{name} to be seen"
    return bool(wait(find))


def turn_to(page: str) -> None:
    pages = named("Pages", ["list"])
    names = [pages.getChildAtIndex(place).name for place in range(pages.childCount)]
    pages.querySelection().selectChild(names.index(page))


def main() -> None:
    wait(window)
    turn_to("Overview")
    seen("What will be asked")
    chart = named("Due dates by month", ["chart"]).description
    turn_to("Plan")
    entry = named("New update", ["text"])
    entry.queryEditableText().setTextContents("Told by a screen reader.")
    press("Add update")
    told = wait(lambda: [each for each in below(window()) if each.name.startswith("Update of ")][:1])
    words = told[0].queryText()
    nameless = [
        each.getRoleName()
        for each in below(window())
        if not each.name
        and each.getRoleName() in ("push button", "check box", "combo box", "text", "tree table", "table", "list")
        and each.getState().contains(pyatspi.STATE_SHOWING)
    ]
    print(json.dumps({"added": words.getText(0, words.characterCount), "chart": chart, "nameless": nameless}))


main()
