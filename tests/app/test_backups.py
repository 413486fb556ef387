"""Backups that are made without asking: before large changes and on the day's first opening."""

from __future__ import annotations

import os
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from planner_desktop.app import edit
from planner_desktop.app.backups import back_up_daily, backup_called, backups_of, restore
from planner_desktop.app.document import Document
from planner_desktop.domain.changes import ChangeSet, Origin, OriginKind, added
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import Level
from planner_desktop.domain.plan import ROOT
from planner_desktop.domain.records import Facts, Item
from tests.plans import small_records


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "plan.actionplan"
    with Document.create(path, "Front door", author="Plan owner") as document:
        records = [record for record in small_records() if not isinstance(record, Facts)]
        document.apply(ChangeSet(tuple(map(added, records)), "Set up", Origin(OriginKind.IMPORTED)))
    return path


def reasons(path: Path) -> list[str]:
    return [backup.reason for backup in backups_of(path)]


def new_actions(count: int, kind: OriginKind = OriginKind.TYPED) -> ChangeSet:
    items = [Item(f"n{number}", Level.ACTION, ROOT, f"W{number:03}", {"title": "New"}) for number in range(count)]
    return ChangeSet(tuple(map(added, items)), "Add", Origin(kind))


def test_filling_an_empty_plan_needs_no_backup(path: Path) -> None:
    assert reasons(path) == []


LARGE = {
    "an import": (new_actions(1, OriginKind.IMPORTED), ["before import"]),
    "a merge": (new_actions(1, OriginKind.RETURNED), ["before merge"]),
    "a bulk edit": (new_actions(40), ["before bulk edit"]),
    "a small edit": (new_actions(1), []),
}


@pytest.mark.parametrize("case", LARGE)
def test_a_large_change_is_preceded_by_a_backup_of_what_was(path: Path, case: str) -> None:
    change_set, expected = LARGE[case]
    with Document.open(path) as document:
        document.apply(change_set)
        assert reasons(path) == expected
        for backup in backups_of(path):
            with Document.open(backup.path, read_only=True) as former:
                assert "n0" not in former.plan.items


def test_a_change_is_not_made_where_its_backup_cannot_be(path: Path) -> None:
    path.with_name("plan backups").write_text("a file in the folder's place")
    with Document.open(path) as document:
        with pytest.raises(Refused, match="cannot be backed up"):
            document.apply(new_actions(40))
        assert "n0" not in document.plan.items
        assert document.file.problems() == []


def test_the_first_opening_of_a_day_makes_a_backup(path: Path) -> None:
    today = date.today()
    with Document.open(path) as document:
        assert back_up_daily(document.file, today) is not None
        assert back_up_daily(document.file, today) is None
        assert back_up_daily(document.file, today + timedelta(days=1)) is None, "nothing changed since"
        document.apply(edit.set_words(document.plan, document.plan.items["a1"], "progress", "Begun"))
        tomorrow = datetime.now().timestamp() + 60
        os.utime(path, (tomorrow, tomorrow))
        assert back_up_daily(document.file, today + timedelta(days=1)) is not None
    assert reasons(path) == ["daily", "daily"]


def test_who_may_only_read_makes_no_backups(path: Path) -> None:
    with Document.open(path, read_only=True) as document:
        assert back_up_daily(document.file, date.today()) is None
    assert reasons(path) == []


def test_a_backup_is_called_by_its_name_and_put_back(path: Path) -> None:
    with Document.open(path) as document:
        document.apply(new_actions(40))
    (backup,) = backups_of(path)
    assert backup_called(path, backup.path.stem) == backup_called(path, backup.path.name) == backup
    restore(path, backup.path)
    with Document.open(path) as document:
        assert "n0" not in document.plan.items
    assert reasons(path) == ["before restore", "before bulk edit"]
