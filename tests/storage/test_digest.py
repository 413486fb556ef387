"""The digest: no letter of a plan changes without being noticed."""

from __future__ import annotations

import json
import random
import sqlite3
from contextlib import closing
from hashlib import blake2b
from pathlib import Path

import pytest

from planner_desktop.domain.errors import Damaged, Refused
from planner_desktop.storage.backups import backups_of
from planner_desktop.storage.json_text import utf8_of
from planner_desktop.storage.plan_file import PlanFile
from planner_desktop.storage.tally import row_hash
from tests.plans import small_plan

from .damage import commit, commit_many, filled, flip, records, rename, tamper


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "front door.actionplan"


def test_rows_that_look_alike_differ() -> None:
    texts: list[tuple[object, ...]] = [("1",), ("None",), ("1", ""), ("", "1"), ("a", "b"), ("ab", "")]
    rows = [*texts, (1,), (None,), (b"1",)]
    assert len({row_hash(row) for row in rows}) == len(rows)


@pytest.mark.parametrize("letters", ["x", "“quoted” – \\ \n\u2028", "🧑 Ŵ\x00\x7f"])
def test_a_long_row_has_the_hash_it_always_had(letters: str) -> None:
    """It is taken piece by piece; a plan file of before must agree with its digests."""
    long = letters * 150_001
    row = (7, None, 'a "label"', long)
    as_json = json.dumps(row, separators=(",", ":")).encode()
    assert row_hash(row) == int.from_bytes(blake2b(as_json, digest_size=16).digest())


@pytest.mark.parametrize("long", ["short – Ŵ", "“quoted” – \\ \n🧑" * 70_001], ids=["short", "long"])
def test_a_text_given_as_utf8_has_the_hash_of_the_text(long: str) -> None:
    assert row_hash((7, utf8_of([long]))) == row_hash((7, long))


def test_a_plan_that_changed_much_agrees_with_its_digests(path: Path) -> None:
    with filled(path) as file:
        items = commit_many(file)
        assert file.problems() == []
        assert [change.after for change in file.log()[-1].change_set.changes] == [item.values() for item in items]
    with closing(sqlite3.connect(path)) as connection:
        assert {kind for (kind,) in connection.execute("SELECT typeof(changes) FROM log")} == {"text"}


def test_a_plan_that_was_worked_on_agrees_with_its_digests(path: Path) -> None:
    with filled(path) as file:
        for number in range(5):
            rename(file, f"Title {number}")
        assert file.problems() == []


CHANGED = {
    "a letter": "UPDATE items SET words = replace(words, 'Record', 'Recall')",
    "a row that went": "DELETE FROM people WHERE id = 'p2'",
    "a row that came": "INSERT INTO people VALUES ('p9', '{\"name\":\"Stranger\"}')",
    "a title": 'UPDATE plan SET facts = \'{"title":"Another plan"}\'',
    "an update's date": "UPDATE updates SET facts = replace(facts, '2026-10-30', '2025-10-30')",
}


@pytest.mark.parametrize("statement", CHANGED.values(), ids=CHANGED.keys())
def test_a_change_past_the_program_is_noticed_when_the_plan_is_opened(path: Path, statement: str) -> None:
    filled(path).close()
    tamper(path, statement)
    with pytest.raises(Damaged, match="not as written"):
        PlanFile.open(path)


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every file counts as so large that its digests wait."""
    monkeypatch.setattr("planner_desktop.storage.opening.LARGE", 0)


@pytest.mark.usefixtures("large")
@pytest.mark.parametrize("statement", CHANGED.values(), ids=CHANGED.keys())
def test_what_is_noticed_later_is_noticed_before_anything_is_written(path: Path, statement: str) -> None:
    filled(path).close()
    tamper(path, statement)
    before = path.read_bytes()
    with PlanFile.open(path, check_later=True) as file:
        assert file.is_unchecked
        with pytest.raises(Damaged, match="not as written"):
            commit(file, [])
        with pytest.raises(Damaged, match="not as written"):
            file.check()
        with pytest.raises(Damaged, match="not as written"):
            file.remake(lambda part: part.touch())
        with pytest.raises(Damaged, match="not as written"):
            file.back_up("before import")
    assert path.read_bytes() == before
    assert backups_of(path) == []


@pytest.mark.usefixtures("large")
def test_a_large_plan_is_checked_once_and_written_then(path: Path) -> None:
    filled(path).close()
    with PlanFile.open(path, check_later=True) as file:
        file.check()
        assert not file.is_unchecked
        rename(file, "Another title")
        assert file.problems() == []


@pytest.mark.usefixtures("large")
def test_rows_that_are_none_of_a_plan_are_noticed_at_once(path: Path) -> None:
    filled(path).close()
    tamper(path, "UPDATE items SET words = 'no words'")
    with pytest.raises(Damaged, match="objectives and actions"):
        PlanFile.open(path, check_later=True)


def test_a_small_plan_is_checked_when_it_is_opened(path: Path) -> None:
    filled(path).close()
    with PlanFile.open(path, check_later=True) as file:
        assert not file.is_unchecked


def test_a_change_of_the_history_is_told_by_check(path: Path) -> None:
    filled(path).close()
    tamper(path, "UPDATE log SET author = 'Somebody else'")
    with PlanFile.open(path) as file:
        assert file.problems() == ["Not as written: its history."]


def test_no_flipped_bit_that_changes_data_goes_unnoticed(path: Path) -> None:
    """Each bit flip is refused, told by check, or in a place that holds no data."""
    filled(path).close()
    whole, told = path.read_bytes(), 0
    places = random.Random(7).sample([place for place in range(100, len(whole)) if whole[place]], 80)
    for place in places:
        path.write_bytes(whole)
        flip(path, place)
        try:
            with PlanFile.open(path) as file:
                problems = file.problems()
                same = records(file.read_plan()) == records(small_plan()) and len(file.log()) == 1
            assert problems or same, f"the bit at {place} changed data unnoticed"
            told += bool(problems)
        except Refused:
            told += 1
    assert told > 20
