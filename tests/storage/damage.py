"""Plan files for the tests of damage: a small one, and what accidents and strangers do to it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from planner_desktop.domain.changes import Change, ChangeSet, added, changed
from planner_desktop.domain.fields import Level
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Facts, Item, RecordKind
from planner_desktop.storage.plan_file import PlanFile
from tests.plans import small_records


def filled(path: Path) -> PlanFile:
    """A plan file with the small plan in it."""
    file = PlanFile.create(path, Facts())
    commit(file, [added(record) for record in small_records() if not isinstance(record, Facts)])
    return file


def commit(file: PlanFile, changes: list[Change]) -> None:
    plan = file.read_plan()
    change_set = ChangeSet(tuple(changes), "test")
    file.commit(change_set, plan.outcome(change_set))


def commit_many(file: PlanFile) -> list[Item]:
    """Add so many items in one change set that its text is long."""
    items = [Item(f"many{n}", Level.ACTION, "", f"z{n:04}", {"title": f"Action {n} – “Ŵ”"}) for n in range(1_500)]
    commit(file, [added(item) for item in items])
    return items


def rename(file: PlanFile, title: str) -> None:
    change = changed(file.read_plan().items["a1"], {"title": title})
    assert change is not None
    commit(file, [change])


def records(plan: Plan) -> list[object]:
    return [dict(plan.records(kind)) for kind in RecordKind if kind is not RecordKind.PLAN]


def tamper(path: Path, *statements: str) -> None:
    """Do to a plan file what another program could."""
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def flip(path: Path, place: int) -> None:
    """Change one bit of a file."""
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)


def beside(path: Path) -> list[str]:
    """The names of what stands in the plan's folder, itself included."""
    return sorted(each.name for each in path.parent.iterdir())
