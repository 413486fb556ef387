"""An open plan whose packs are sent, and what colleagues do to them, for the tests of the round."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from planner_desktop.app import edit
from planner_desktop.app.document import Document
from planner_desktop.domain.changes import ChangeSet, added
from planner_desktop.domain.fields import Level
from planner_desktop.domain.records import Item, Person, Record
from tests.exchange.workbook.saving import Edited

RECORDS: tuple[Record, ...] = (
    Person("p1", "Duty manager", "DM", agency="Council", email="duty@council.example"),
    Person("p2", "Trainer", "TR", agency="Health", email="trainer@health.example"),
    Person("p3", "Nurse", "NU", agency="Health"),
    Person("g", "Front line", members=("p1", "p3")),
    Item("o", Level.OBJECTIVE, "", "V", {"ref": "1", "title": "Answer the telephone"}),
    Item(
        "a1",
        Level.ACTION,
        "o",
        "A",
        {
            "ref": "1a",
            "title": "Write a duty rota",
            "responsible": "DM – TR",
            "progress": "Begun",
            "target_date": "June 2027",
        },
    ),
    Item("a2", Level.ACTION, "o", "B", {"ref": "1b", "title": "Train the team", "responsible": "TR"}),
    Item("a3", Level.ACTION, "o", "C", {"ref": "1c", "title": "Ask the callers", "responsible": "Front line"}),
)


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    with Document.create(tmp_path / "plan.actionplan", "Front door plan", author="Owner") as document:
        document.apply(ChangeSet(tuple(added(record) for record in RECORDS), "Begin"))
        document.apply(edit.set_facts(document.plan, {"version": "V3", "context_date": "2026-10-12"}))
        yield document


def fill(pack: Path, cells: Mapping[tuple[str, str], str], name: str = "") -> Path:
    """Type into a pack by the title of a row and the label of a column; under another name where one is given."""
    edited = Edited(pack, "Your actions")
    for (title, label), words in cells.items():
        edited.type(edited.row(title), label, words)
    edited.path = pack.with_name(name) if name else pack
    return edited.save()


def set_words(document: Document, item: str, field: str, words: str) -> None:
    document.apply(edit.set_words(document.plan, document.plan.items[item], field, words, author="Owner"))
