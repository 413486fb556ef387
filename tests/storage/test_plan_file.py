"""The plan file: what is committed stays, what is refused leaves no trace."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from sqlalchemy import inspect
from sqlalchemy.exc import OperationalError

from planner_desktop.domain.changes import Change, ChangeSet, added, changed
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import DATE_CONTEXT, Level
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import PLAN_ID, Facts, Item, RecordKind, Update
from planner_desktop.storage import schema
from planner_desktop.storage.backups import backups_of
from planner_desktop.storage.connection import APPLICATION_ID
from planner_desktop.storage.engine import engine_for
from planner_desktop.storage.migrating import migrate
from planner_desktop.storage.migrations import SCHEMA_NUMBER, STEPS
from planner_desktop.storage.plan_file import PlanFile
from tests.plans import outline, plans, small_plan

from .damage import beside, commit, filled, records


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "front door.actionplan"


def test_what_was_committed_is_there_after_opening_again(path: Path) -> None:
    filled(path).close()
    with PlanFile.open(path) as file:
        assert records(file.read_plan()) == records(small_plan())
        assert outline(file.read_plan()) == outline(small_plan())


@given(plans())
def test_any_plan_is_read_as_it_was_written(tmp_path_factory: pytest.TempPathFactory, plan: Plan) -> None:
    path = tmp_path_factory.mktemp("plan") / "any.actionplan"
    with PlanFile.create(path, plan.facts) as file:
        commit(file, [added(item) for item in plan.walk()])
        again = file.read_plan()
    assert records(again) == records(plan)
    assert again.facts == plan.facts


def test_nothing_stands_beside_a_closed_plan(path: Path) -> None:
    filled(path).close()
    assert beside(path) == [path.name]


def test_a_refused_change_leaves_file_and_log_as_they_were(path: Path) -> None:
    with filled(path) as file:
        before, log = records(file.read_plan()), len(file.log())
        orphan = small_plan().items["m1"]
        outcome = {(RecordKind.ITEM, "m9"): type(orphan)("m9", orphan.level, "nowhere", "V")}
        with pytest.raises(Refused, match="The change was not made"):
            file.commit(ChangeSet((), "breaks a reference"), outcome)
        assert records(file.read_plan()) == before
        assert len(file.log()) == log


@pytest.mark.parametrize(
    "change",
    [
        added(Update("u", "a1", "after half term", "HoS", "Begun.")),
        added(Item("a9", Level.ACTION, "", "z", {"title": "Do it", DATE_CONTEXT: "after half term"})),
        Change(RecordKind.PLAN, PLAN_ID, {"version_date": ""}, {"version_date": "Autumn"}),
        Change(RecordKind.PERSON, "p1", {"members": ()}, {"members": "p2"}),
    ],
)
def test_what_could_not_be_read_again_is_never_written(path: Path, change: Change) -> None:
    with filled(path) as file, pytest.raises(ValueError, match=r"isoformat|not what it should be"):
        commit(file, [change])
    with PlanFile.open(path) as file:
        assert records(file.read_plan()) == records(small_plan())


def test_the_log_has_each_change_as_it_was_made(path: Path) -> None:
    with filled(path) as file:
        change = changed(file.read_plan().items["a1"], {"title": "Renamed", "responsible": ""})
        assert change is not None
        commit(file, [change])
        assert file.log()[-1].change_set.changes == (change,)
        assert file.problems() == []


def test_check_tells_a_plan_that_its_log_does_not_explain(path: Path) -> None:
    filled(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE items SET words = '{\"title\":\"Slipped in\"}' WHERE id = 'a1'")
        connection.commit()
    with PlanFile.open_damaged(path) as file:
        assert file.problems() == [
            "Not as written: its objectives and actions.",
            "The plan does not agree with change 1 of its log.",
        ]


NOT_PLANS = {
    "nothing": (None, "There is no file"),
    "an empty file": (b"", "is empty"),
    "a text": (b"Dear colleagues, please find attached", "is not a plan file"),
    "a workbook": (b"PK\x03\x04" + b"\0" * 200, "is not a plan file"),
}


@pytest.mark.parametrize(("content", "said"), NOT_PLANS.values(), ids=NOT_PLANS.keys())
def test_what_is_no_plan_file_is_refused_in_a_sentence(path: Path, content: bytes | None, said: str) -> None:
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(Refused, match=said):
        PlanFile.open(path)
    assert (path.read_bytes() if content is not None else None) == content


def test_a_half_copied_plan_is_refused_in_a_sentence(path: Path) -> None:
    filled(path).close()
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 3])
    with pytest.raises(Refused, match="damaged and cannot be read whole"), PlanFile.open(path) as file:
        file.read_plan()


def test_another_database_is_not_a_plan(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE contacts (name TEXT)")
    with pytest.raises(Refused, match="is not a plan file"):
        PlanFile.open(path)


def test_a_newer_file_is_refused(path: Path) -> None:
    filled(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA_NUMBER + 1}")
    with pytest.raises(Refused, match="newer version"):
        PlanFile.open(path)


def test_an_existing_file_is_never_made_anew(path: Path) -> None:
    path.write_text("precious")
    with pytest.raises(Refused, match="exists already"):
        PlanFile.create(path, Facts())
    assert path.read_text() == "precious"


def test_the_tables_are_what_the_migrations_make(path: Path) -> None:
    PlanFile.create(path, Facts()).close()
    found = inspect(engine_for(path))
    made = {name: [c["name"] for c in found.get_columns(name)] for name in found.get_table_names()}
    assert made == {table.name: [c.name for c in table.columns] for table in schema.metadata.sorted_tables}


def test_a_new_file_says_what_it_is(path: Path) -> None:
    PlanFile.create(path, Facts()).close()
    with closing(sqlite3.connect(path)) as connection:
        said = [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")]
    assert said == [APPLICATION_ID, SCHEMA_NUMBER]


def test_a_failed_migration_leaves_the_old_file(path: Path) -> None:
    """Neither the new table nor the new schema number may survive the rollback."""
    filled(path).close()
    before = path.read_bytes()
    broken = (*STEPS, ("CREATE TABLE half (done TEXT)", "CREATE TABLE half (done TEXT)"))
    engine = engine_for(path)
    with engine.connect() as connection, pytest.raises(OperationalError):
        migrate(connection, SCHEMA_NUMBER, broken)
    engine.dispose()
    assert path.read_bytes() == before


def test_an_older_file_is_copied_and_then_migrated(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    filled(path).close()
    newer = (*STEPS, ("CREATE TABLE pictures (name TEXT)",))
    monkeypatch.setattr("planner_desktop.storage.plan_file.SCHEMA_NUMBER", len(newer))
    monkeypatch.setattr("planner_desktop.storage.plan_file.STEPS", newer)
    with PlanFile.open(path) as file:
        assert records(file.read_plan()) == records(small_plan())
    (copy,) = [backup.path for backup in backups_of(path) if backup.reason == "before migration"]
    numbers = [int.from_bytes(each.read_bytes()[60:64]) for each in (copy, path)]
    assert numbers == [SCHEMA_NUMBER, len(newer)]


def test_a_copy_of_an_open_plan_is_whole(path: Path) -> None:
    copy = path.with_name("copy.actionplan")
    with filled(path) as file:
        file.copy_to(copy)
    with PlanFile.open(copy) as file:
        assert records(file.read_plan()) == records(small_plan())
        assert file.problems() == []


def test_a_look_waits_for_nobody_who_reads(path: Path) -> None:
    with filled(path) as file, closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN")
        assert other.execute("SELECT count(*) FROM items").fetchone()[0]
        assert file.versions() == []
        assert len(file.log()) == 1
        assert file.problems() == []


def test_a_plan_is_opened_while_somebody_reads_it(path: Path) -> None:
    filled(path).close()
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN")
        assert other.execute("SELECT count(*) FROM items").fetchone()[0]
        with PlanFile.open(path) as file:
            assert records(file.read_plan()) == records(small_plan())


def test_a_copy_into_no_folder_is_refused_and_leaves_nothing(path: Path) -> None:
    with filled(path) as file, pytest.raises(Refused, match="cannot be written"):
        file.copy_to(path.parent / "missing" / "copy.actionplan")
    assert beside(path) == [path.name]


def test_the_second_opener_reads_only_and_is_told_who_writes(path: Path) -> None:
    with filled(path), PlanFile.open(path) as second:
        assert second.read_only
        assert second.held_by is not None
        assert second.held_by.pid == os.getpid()
        assert records(second.read_plan()) == records(small_plan())
        with pytest.raises(Refused, match="read-only because it is held by"):
            commit(second, [])
    with PlanFile.open(path) as third:
        assert not third.read_only


def test_a_lock_left_by_a_crash_is_taken_over(path: Path) -> None:
    filled(path).close()
    crash = f"from pathlib import Path; from planner_desktop.storage.plan_file import PlanFile; import os; \
PlanFile.open(Path({str(path)!r})); os._exit(9)"
    subprocess.run([sys.executable, "-c", crash], check=False)
    assert len(beside(path)) == 2
    with PlanFile.open(path) as file:
        assert not file.read_only
    assert beside(path) == [path.name]
