"""Find as you type."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter

from ..files import PLAN
from .job import LARGE, LARGEST, OURS, Goal, Job, Task, Timed, Work

TYPED = "neglect"
"""Typed letter by letter: what is found goes from nearly everything to one action of fifteen."""


def find_in_window(folder: Path) -> Task:
    from PySide6.QtTest import QTest

    from planner_desktop.gui.application import set_up
    from planner_desktop.gui.main_window import MainWindow

    application = set_up()
    window = MainWindow()
    window.show()
    window.open_path(folder / PLAN)
    application.processEvents()
    field, tree = window.form.findBar.field, window.form.tree

    def press(letter: str) -> int:
        shown: list[bool] = []
        connection = tree.plan_model.modelReset.connect(lambda: shown.append(True))
        QTest.keyClicks(field, letter)
        while not shown:
            application.processEvents()
        application.processEvents()
        tree.plan_model.modelReset.disconnect(connection)
        return len(window.finding.found or ())

    def clear() -> None:
        window.finding.clear()
        application.processEvents()

    return _typing(press, clear)


def scan(folder: Path) -> Task:
    from planner_desktop.app.document import Document
    from planner_desktop.domain.columns import is_shown

    with Document.open(folder / PLAN, read_only=True) as document:
        plan = document.plan
    texts = {
        item.id: "\n".join(words for name, words in item.words.items() if is_shown(name))
        for item in plan.items.values()
    }
    for update in plan.updates.values():
        texts[update.item] += f"\n{update.text}"
    typed = ""

    def press(letter: str) -> int:
        nonlocal typed
        typed += letter
        return len([id for id, text in texts.items() if typed in text.casefold()])

    def clear() -> None:
        nonlocal typed
        typed = ""

    return _typing(press, clear)


def _typing(press: Callable[[str], int], clear: Callable[[], None]) -> Task:
    """Type the word three times, and take the median of all keys."""

    def task() -> Timed:
        took, found = [], 0
        for _ in range(3):
            for letter in TYPED:
                begun = perf_counter()
                found = press(letter)
                took.append(perf_counter() - begun)
            clear()
        return Timed(found, median(took))

    return task


FIND = Work(
    "find",
    "Find as you type",
    f"From the key to the painted tree of what was found; the median of the keys of “{TYPED}”. The scan goes over the "
    "same texts in Python, in any case, and shows nothing.",
    {"find": Job(OURS, find_in_window), "find-scan": Job("a plain scan", scan)},
    (Goal("at most twice a plain scan", "find", "find-scan", 2.0, (LARGE, LARGEST)),),
)
