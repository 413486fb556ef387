"""The plan file: reading all of it, and changing one cell."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from statistics import median
from time import perf_counter

from ..files import PLAN
from .job import LARGE, LARGEST, MIDDLE, OURS, Goal, Job, Task, Timed, Work

EDITS = 200


def load_plan(folder: Path) -> Task:
    from planner_desktop.app.document import Document

    def task() -> int:
        with Document.open(folder / PLAN) as document:
            return len(document.plan.items)

    return task


def load_plainly(folder: Path) -> Task:
    from planner_desktop.domain.fields import Level
    from planner_desktop.domain.records import Facts, Item, Person, Update

    def task() -> int:
        with closing(sqlite3.connect(folder / PLAN)) as file:
            rows = file.execute('SELECT id, level, parent, "order", words FROM items')
            items = [Item(id, Level(level), up or "", order, json.loads(words)) for id, level, up, order, words in rows]
            updates = file.execute("SELECT id, item, facts FROM updates")
            kept = [Update(id=id, item=item, **json.loads(facts)) for id, item, facts in updates]
            people = [Person(id=id, **json.loads(said)) for id, said in file.execute("SELECT id, facts FROM people")]
            facts = [Facts(id=id, **json.loads(said)) for id, said in file.execute("SELECT id, facts FROM plan")]
            return len(items) + len(kept) + len(people) + len(facts)

    return task


def edit_plan(folder: Path) -> Task:
    from planner_desktop.app.document import Document
    from planner_desktop.app.edit import set_words

    document = Document.open(Path(shutil.copy(folder / PLAN, folder / "edited.actionplan")))
    action = next(document.plan.actions())

    def edit(number: int) -> None:
        item = document.plan.items[action.id]
        document.apply(set_words(document.plan, item, "progress", f"The {number}th time.", author="Owner"))

    edit(0)
    return _each(edit)


def update_plainly(folder: Path) -> Task:
    file = sqlite3.connect(shutil.copy(folder / PLAN, folder / "updated.actionplan"), isolation_level=None)
    file.execute("PRAGMA journal_mode=DELETE")
    file.execute("PRAGMA synchronous=FULL")
    (id, words) = file.execute("SELECT id, words FROM items WHERE level = 'action' LIMIT 1").fetchone()
    said = json.loads(words)

    def update(number: int) -> None:
        said["progress"] = f"The {number}th time."
        file.execute("UPDATE items SET words = ? WHERE id = ?", (json.dumps(said), id))

    update(0)
    return _each(update)


def _each(act: Callable[[int], None]) -> Task:
    """Do something many times and take the median."""

    def task() -> Timed:
        took = []
        for number in range(1, EDITS + 1):
            begun = perf_counter()
            act(number)
            took.append(perf_counter() - begun)
        return Timed(EDITS, median(took))

    return task


LOAD = Work(
    "load",
    "Load a plan from its file",
    "The program also holds every row to the digests, the items to the tree, and takes the file for writing. sqlite3 "
    "merely reads the rows of the same file and builds the same dataclasses of them.",
    {"load": Job(OURS, load_plan), "load-sqlite": Job("sqlite3", load_plainly)},
    (Goal("at most twice plain sqlite3", "load", "load-sqlite", 2.0, (LARGE, LARGEST)),),
)

EDIT = Work(
    "edit",
    "Change one cell, durably",
    "The median of 200. The program writes the item, the entry of the log that takes it back, and both digests in one "
    "transaction, and looks before whether the file was replaced meanwhile; it also syncs the folder (synchronous "
    "EXTRA). sqlite3 does one UPDATE of the same row, with journal DELETE and synchronous FULL.",
    {"edit": Job(OURS, edit_plan), "edit-sqlite": Job("sqlite3, one UPDATE", update_plainly)},
    (Goal("at most twice one plain UPDATE", "edit", "edit-sqlite", 2.0, (MIDDLE, LARGE, LARGEST)),),
)
