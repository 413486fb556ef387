"""A damaged plan: opened as far as it reads, and salvaged with a list of what was lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner_desktop.domain.errors import Damaged, Refused
from planner_desktop.storage.plan_file import PlanFile
from tests.plans import small_plan

from .damage import commit_many, filled, records, rename, tamper


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "front door.actionplan"


def salvaged(path: Path) -> tuple[PlanFile, tuple[str, ...]]:
    target = path.with_name("salvaged.actionplan")
    with PlanFile.open_damaged(path) as file:
        lost = file.salvage_to(target, "Plan owner")
    return PlanFile.open(target), lost


def test_a_damaged_plan_is_read_and_never_written(path: Path) -> None:
    filled(path).close()
    tamper(path, "DELETE FROM updates")
    with PlanFile.open_damaged(path) as file:
        assert file.read_only
        assert "Not as written: its updates." in file.damage
        assert file.read_plan().items.keys() == small_plan().items.keys()
        with pytest.raises(Refused, match="read-only because it is damaged"):
            rename(file, "Renamed")


LOSSES = {
    "a row that went": ("DELETE FROM items WHERE id IN ('a1', 'm1', 'm2')", "1a Record ethnicity: its row did not"),
    "words that changed": ("UPDATE items SET words = '{}' WHERE id = 'o2'", "2 Timely assessments: its row was"),
    "words that are none": ("UPDATE items SET words = '[[[' WHERE id = 'o2'", "A row of the table items cannot be"),
    "wrong types": ("UPDATE people SET facts = '{\"name\":[1]}'", "A row of the table people cannot be understood"),
    "a stranger": ("INSERT INTO people VALUES ('p9', '{\"name\":\"Stranger\"}')", "the history knows nothing of it"),
}


@pytest.mark.parametrize(("statement", "said"), LOSSES.values(), ids=LOSSES.keys())
def test_the_history_brings_back_what_the_rows_lost(path: Path, statement: str, said: str) -> None:
    with filled(path) as file:
        plan_id = file.plan_id
    tamper(path, statement)
    with pytest.raises(Damaged):
        PlanFile.open(path)
    new, lost = salvaged(path)
    with new:
        assert records(new.read_plan()) == records(small_plan())
        assert new.problems() == []
        assert new.plan_id == plan_id
        assert len(new.log()) == 1
    assert any(said in sentence for sentence in lost)


def test_a_history_of_long_changes_is_salvaged(path: Path) -> None:
    with filled(path) as file:
        commit_many(file)
        log = file.log()
    tamper(path, "DELETE FROM items WHERE id = 'many7'")
    new, _ = salvaged(path)
    with new:
        assert new.problems() == []
        assert new.log() == log


def test_rows_stand_where_the_history_is_lost(path: Path) -> None:
    with filled(path) as file:
        rename(file, "Renamed")
    tamper(path, "UPDATE log SET changes = 'x' WHERE number = 2", "DELETE FROM items WHERE id = 'o1'")
    new, lost = salvaged(path)
    with new:
        plan = new.read_plan()
        assert new.problems() == []
        assert [entry.change_set.label for entry in new.log()] == ["test", "Salvage front door.actionplan"]
    assert plan.items["a1"]["title"] == "Renamed"
    assert plan.items["a1"].parent == "o1"
    assert "Of the history, the changes from 2 on cannot be read." in lost


def test_items_without_a_place_stand_at_the_end(path: Path) -> None:
    filled(path).close()
    tamper(path, "DELETE FROM log", "DELETE FROM items WHERE id IN ('o1', 'a2')")
    new, lost = salvaged(path)
    with new:
        plan = new.read_plan()
        assert new.problems() == []
    assert [item.id for item in plan.children()][-2:-1] == ["a1"]
    assert plan.items["m3"].parent == plan.children()[-1].id
    assert plan.children()[-1]["title"] == "Milestones whose action was lost"
    assert any("1a Record ethnicity: what it stood in was lost" in sentence for sentence in lost)


def test_what_neither_row_nor_history_says_as_a_plan_can_hold_it_is_told(path: Path) -> None:
    filled(path).close()
    for table, column in (("updates", "facts"), ("log", "changes")):
        tamper(path, f"UPDATE {table} SET {column} = replace({column}, '2026-10-30', 'after half term')")
    new, lost = salvaged(path)
    with new:
        plan = new.read_plan()
        assert new.problems() == []
    assert not plan.updates
    assert any("Two teams counted." in sentence for sentence in lost)


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9])
def test_a_half_copied_plan_gives_what_was_copied(path: Path, share: float) -> None:
    filled(path).close()
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * share) // 4096 * 4096])
    new, lost = salvaged(path)
    with new:
        assert new.problems() == []
    assert lost
