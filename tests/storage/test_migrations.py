"""Files of earlier schemas, kept as they were written, are brought up to date; the files themselves stay."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from planner_desktop.storage.backups import backups_of
from planner_desktop.storage.connection import schema_number
from planner_desktop.storage.migrations import SCHEMA_NUMBER
from planner_desktop.storage.plan_file import PlanFile
from tests.plans import outline, small_plan

from .damage import beside, records

OLD = sorted(Path(__file__).with_name("old").glob("schema*.actionplan"))


def test_every_earlier_schema_is_kept() -> None:
    assert [schema_number(path) for path in OLD] == list(range(1, SCHEMA_NUMBER))


@pytest.mark.parametrize("old", OLD, ids=lambda path: path.stem)
def test_an_old_file_is_migrated_whole_and_kept_as_a_backup(old: Path, tmp_path: Path) -> None:
    path = tmp_path / "plan.actionplan"
    shutil.copyfile(old, path)
    with PlanFile.open(path) as file:
        assert records(file.read_plan()) == records(small_plan())
        assert outline(file.read_plan()) == outline(small_plan())
        assert file.problems() == []
        assert [version.label for version in file.versions()] == ["V3"]
        assert [pack.person for pack in file.packs()] == ["HoS"]
    assert schema_number(path) == SCHEMA_NUMBER
    (backup,) = backups_of(path)
    assert (backup.reason, schema_number(backup.path)) == ("before migration", schema_number(old))


@pytest.mark.parametrize("old", OLD, ids=lambda path: path.stem)
def test_an_old_file_that_is_only_read_stays_old(old: Path, tmp_path: Path) -> None:
    path = tmp_path / "plan.actionplan"
    shutil.copyfile(old, path)
    with PlanFile.open(path, read_only=True) as file:
        assert records(file.read_plan()) == records(small_plan())
    assert path.read_bytes() == old.read_bytes()
    assert beside(path) == [path.name]
