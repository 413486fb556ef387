"""Plan files that a stranger crafted: refused or damaged in words, run nothing, and take no time or memory."""

from __future__ import annotations

import json
import os
import sqlite3
import time
import zlib
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from planner_desktop.app.document import Document
from planner_desktop.app.edit import set_words
from planner_desktop.app.versions import version_plan
from planner_desktop.domain.errors import Refused
from planner_desktop.storage.schema import DIGESTED
from planner_desktop.storage.tally import row_hash
from tests.limits import peak_memory

from .damage import filled


@pytest.fixture
def path(tmp_path: Path) -> Path:
    filled(tmp_path / "plan.actionplan").close()
    return tmp_path / "plan.actionplan"


def forge(path: Path, *statements: str, values: tuple[object, ...] = ()) -> None:
    """Change a plan file and its digests with it, as somebody can who knows how they are made."""
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement, values)
        for table in DIGESTED:
            found = connection.execute(f'SELECT * FROM "{table}"').fetchall()
            total = sum(map(row_hash, found)) % (1 << 128)
            connection.execute("REPLACE INTO digests VALUES (?, ?, ?)", (table, len(found), f"{total:032x}"))
        connection.commit()


EXTRA = {
    "a trigger": "CREATE TRIGGER harm AFTER UPDATE ON items BEGIN DELETE FROM items; END",
    "a view": "CREATE VIEW harm AS SELECT * FROM items",
    "a table": "CREATE TABLE harm (x)",
    "a search table": "CREATE VIRTUAL TABLE harm USING fts5(x)",
    "an index over an expression": "CREATE INDEX harm ON items (abs(words))",
    "a column": "ALTER TABLE items ADD COLUMN harm TEXT",
    "a generated column": "ALTER TABLE items ADD COLUMN harm TEXT AS (upper(words))",
}


@pytest.mark.parametrize("statement", EXTRA.values(), ids=EXTRA.keys())
def test_what_no_plan_has_is_refused_by_name(path: Path, statement: str) -> None:
    forge(path, statement)
    before = path.read_bytes()
    with pytest.raises(Refused, match=r"holds a (trigger|view|table|index), “\w+”, that no plan has.*may be harmful"):
        Document.open(path)
    with pytest.raises(Refused, match="that no plan has"):
        Document.open_damaged(path)
    assert path.read_bytes() == before


def test_a_view_in_the_place_of_a_table_is_refused(path: Path) -> None:
    forge(path, "ALTER TABLE updates RENAME TO harmless", "CREATE VIEW updates AS SELECT * FROM harmless")
    with pytest.raises(Refused, match="that no plan has"):
        Document.open(path)


NESTED = "[" * 100_000 + "]" * 100_000
WRONG: dict[str, tuple[str, tuple[object, ...]]] = {
    "bytes for words": ("UPDATE items SET words = ? WHERE id = 'a1'", (b"\xff\xfe",)),
    "a number for words": ("UPDATE items SET words = ? WHERE id = 'a1'", (7,)),
    "a list for words": ("UPDATE items SET words = ? WHERE id = 'a1'", ("[1, 2]",)),
    "numbers among words": ("UPDATE items SET words = ? WHERE id = 'a1'", ('{"title": 5}',)),
    "depth without end": ("UPDATE items SET words = ? WHERE id = 'a1'", (NESTED,)),
    "an item in itself": ("UPDATE items SET parent = ? WHERE id = 'a1'", ("a1",)),
    "two items in each other": ("UPDATE items SET parent = ?, level = 'section' WHERE id IN ('o1', 's1')", ("o1",)),
    "an item in nothing": ("UPDATE items SET parent = ? WHERE id = 'a1'", ("nowhere",)),
    "a level that is none": ("UPDATE items SET level = ? WHERE id = 'a1'", ("boss",)),
    "an action in a milestone": ("UPDATE items SET parent = ? WHERE id = 'a2'", ("m1",)),
    "an order of bytes": ("UPDATE items SET \"order\" = ? WHERE id = 'a1'", (b"F",)),
    "a person without a name": ("UPDATE people SET facts = ?", ("{}",)),
    "a person of unknown facts": ("UPDATE people SET facts = ?", ('{"name": "x", "shoe_size": "9"}',)),
    "a title that is a list": ("UPDATE plan SET facts = ?", ('{"title": ["x"]}',)),
    "columns that are no pairs": ("UPDATE plan SET facts = ?", ('{"columns": [["a", "b", "c"]]}',)),
    "a date that is none": ("UPDATE plan SET facts = ?", ('{"context_date": "soon"}',)),
    "a version's date that is none": ("UPDATE plan SET facts = ?", ('{"version_date": "soon"}',)),
    "a day to read from that is none": (
        "UPDATE items SET words = ? WHERE id = 'a1'",
        ('{"target_date": "May", "target_date_context": "soon"}',),
    ),
    "an update on no day": ("UPDATE updates SET facts = ?", ('{"date": "soon", "author": "", "text": "x"}',)),
    "evidence of no day": (
        "INSERT INTO evidence VALUES ('e1', 'a1', ?)",
        ('{"name": "x", "link": "https://x.example", "day": "soon"}',),
    ),
    "an update of nothing": ("UPDATE updates SET item = ?", ("nowhere",)),
    "an update that is a number": ("UPDATE updates SET facts = ?", ("12",)),
    "two identities": ("INSERT INTO identity VALUES (?)", ("second",)),
}


@pytest.mark.parametrize("case", WRONG)
def test_wrong_types_are_damage_told_in_words(path: Path, case: str) -> None:
    statement, values = WRONG[case]
    forge(path, statement, values=values)
    with pytest.raises(Refused) as refused, Document.open(path) as document:
        _ = document.file.plan_id
    assert refused.value.advice
    with Document.open_damaged(path) as document:
        list(document.plan.walk())


HISTORIES: dict[str, tuple[str, tuple[object, ...]]] = {
    "changes that are none": ("UPDATE log SET changes = ?", ("{}",)),
    "changes of nothing known": ("UPDATE log SET changes = ?", ('[["boss", "1", null, {}]]',)),
    "depth without end": ("UPDATE log SET changes = ?", (NESTED,)),
    "a day that is none": ('UPDATE log SET "when" = ?', ("yesterday",)),
    "an undo of nothing": ("UPDATE log SET origin = 'undone', takes_back = ?", ("[99]",)),
    "an origin that is none": ("UPDATE log SET origin = ?", ("dreamt",)),
    "numbers for takes_back": ("UPDATE log SET takes_back = ?", ("7",)),
}


@pytest.mark.parametrize("case", HISTORIES)
def test_a_history_that_is_none_is_told_when_it_is_needed(path: Path, case: str) -> None:
    statement, values = HISTORIES[case]
    forge(path, statement, values=values)
    with Document.open(path) as document:
        assert document.plan.items
        assert document.file.problems()
        with pytest.raises(Refused):
            document.undo()


def test_a_version_that_unpacks_without_end_is_told(path: Path) -> None:
    bomb = zlib.compress(b" " * 300_000_000)
    forge(path, "INSERT INTO versions VALUES ('V1', '2026-10-12', '', '2026-10-12T09:00:00', 1, ?)", values=(bomb,))
    with Document.open(path) as document, pytest.raises(Refused, match="unpacks to more than a plan can be"):
        version_plan(document, "V1")


HUGE: dict[str, Callable[[Path], None]] = {
    "one huge value": lambda path: forge(path, "UPDATE items SET words = zeroblob(110000000) WHERE id = 'a1'"),
    "a huge file": lambda path: os.truncate(path, 3_000_000_000),
}


@pytest.mark.parametrize("case", HUGE)
def test_huge_contents_are_refused_soon_and_in_little_memory(path: Path, case: str) -> None:
    HUGE[case](path)
    before, start = peak_memory(), time.process_time()
    with pytest.raises(Refused, match=r"than any plan"):
        Document.open(path)
    assert time.process_time() - start < 10
    assert peak_memory() - before < 400_000


def test_a_file_of_another_program_is_no_plan(path: Path) -> None:
    forge(path, "PRAGMA application_id = 1")
    with pytest.raises(Refused, match="is not a plan file"):
        Document.open(path)


def test_a_file_with_a_write_ahead_log_is_read_and_loses_its_side_files(path: Path) -> None:
    forge(path, "PRAGMA journal_mode = WAL")
    with Document.open(path, read_only=True) as document:
        assert document.plan.items
    with Document.open(path) as document:
        document.apply(set_words(document.plan, document.plan.items["a1"], "title", "Changed"))
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    assert path.read_bytes()[18:20] == b"\x01\x01"


def test_a_log_of_another_file_beside_a_plan_is_not_taken_in(path: Path) -> None:
    with Document.open(path, read_only=True) as document:
        before = [item.words for item in document.plan.walk()]
    for side in ("-journal", "-wal", "-shm"):
        path.with_name(path.name + side).write_bytes(b"\x00harm" * 5000)
    with Document.open(path) as document:
        assert [item.words for item in document.plan.walk()] == before
        assert document.file.problems() == []


def test_the_digest_does_not_pretend_to_stop_a_forger(path: Path) -> None:
    """Said in docs/security.md: it tells accidents.  A forged plan is a plan, and its words are just words."""
    forge(path, "UPDATE people SET facts = ?", values=(json.dumps({"name": "<img src='file:///etc/passwd'>"}),))
    with Document.open(path) as document:
        assert {person.name for person in document.plan.people.values()} == {"<img src='file:///etc/passwd'>"}
