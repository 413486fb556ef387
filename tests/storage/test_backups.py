"""Backups: made beside the plan, thinned by age, put back in one step."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from planner_desktop.domain.errors import Refused
from planner_desktop.domain.records import Facts
from planner_desktop.storage.backups import Backup, backups_of, folder_of, kept_of, new_place
from planner_desktop.storage.plan_file import PlanFile
from planner_desktop.storage.restoring import restore
from tests.plans import small_plan

from .damage import filled, records, rename

NOW = datetime(2026, 11, 22, 17, 0)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "front door.actionplan"


def test_a_backup_stands_in_a_folder_named_after_the_plan(path: Path) -> None:
    with filled(path) as file:
        place = file.back_up("before merge")
    (backup,) = backups_of(path)
    assert (backup.path, backup.reason) == (place, "before merge")
    assert place.parent == path.with_name("front door backups")
    with PlanFile.open(place, read_only=True) as copy:
        assert records(copy.read_plan()) == records(small_plan())


def test_two_backups_of_one_second_are_two(path: Path) -> None:
    places = []
    for _ in range(2):
        places.append(new_place(path, "before import", NOW))
        places[-1].touch()
    assert {backup.path for backup in backups_of(path)} == set(places)
    assert {backup.reason for backup in backups_of(path)} == {"before import"}


def test_backups_are_thinned_by_age() -> None:
    hourly = [Backup(Path(str(hours)), NOW - timedelta(hours=hours), "daily") for hours in range(24 * 400)]
    kept = kept_of(hourly, NOW)
    ages = [(NOW - backup.when) for backup in kept]
    assert sum(age <= timedelta(days=2) for age in ages) == 49
    assert sum(timedelta(days=2) < age <= timedelta(days=31) for age in ages) in (29, 30)
    assert 12 <= sum(age > timedelta(days=31) for age in ages) <= 14


def test_the_newest_ten_are_kept_however_old() -> None:
    old = [Backup(Path(str(minutes)), NOW - timedelta(days=900, minutes=minutes), "x") for minutes in range(30)]
    assert kept_of(old, NOW) == old[:10]


def test_parts_that_a_crash_left_go_with_the_next_backup(path: Path) -> None:
    with filled(path) as file:
        file.back_up("daily")
        (folder_of(path) / ".half.actionplan.part").write_bytes(b"half")
        file.back_up("daily")
    assert len(list(folder_of(path).iterdir())) == 2


def test_a_backup_is_put_back_and_what_was_there_is_kept(path: Path) -> None:
    with filled(path) as file:
        place = file.back_up("daily")
        rename(file, "Renamed")
    former = restore(path, place)
    with PlanFile.open(path) as file:
        assert records(file.read_plan()) == records(small_plan())
        assert file.problems() == []
    assert former is not None
    with PlanFile.open(former, read_only=True) as file:
        assert file.read_plan().items["a1"]["title"] == "Renamed"
    assert set(path.parent.iterdir()) == {path, folder_of(path)}


@pytest.mark.parametrize("left", [None, b"", b"SQLite format 3\0 and nothing more"])
def test_a_backup_replaces_a_plan_that_is_gone_or_ruined(path: Path, left: bytes | None) -> None:
    with filled(path) as file:
        place = file.back_up("daily")
    path.unlink()
    if left is not None:
        path.write_bytes(left)
    restore(path, place)
    with PlanFile.open(path) as file:
        assert records(file.read_plan()) == records(small_plan())


def test_an_open_plan_is_not_restored_under_its_owner(path: Path) -> None:
    with filled(path) as file:
        place = file.back_up("daily")
        rename(file, "Renamed")
        with pytest.raises(Refused, match="cannot be restored because it is held by"):
            restore(path, place)
        assert file.read_plan().items["a1"]["title"] == "Renamed"


def test_another_plans_backup_and_a_damaged_one_are_refused(path: Path) -> None:
    filled(path).close()
    with PlanFile.create(path.with_name("other.actionplan"), Facts()) as other:
        strange = other.back_up("daily")
    before = path.read_bytes()
    with pytest.raises(Refused, match="belongs to another plan"):
        restore(path, strange)
    strange.write_bytes(strange.read_bytes()[:5000])
    with pytest.raises(Refused):
        restore(path, strange)
    assert path.read_bytes() == before
