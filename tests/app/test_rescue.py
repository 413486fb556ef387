"""A copy of an open plan whose own file cannot be read any more."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from planner_desktop.app.document import Document
from planner_desktop.app.rescue import save_copy
from planner_desktop.domain.changes import ChangeSet, added
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import Level
from planner_desktop.domain.records import Item
from tests.storage.damage import tamper


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    """An open plan in whose file another program has written."""
    path = tmp_path / "plan.actionplan"
    with Document.create(path, "Front door plan") as document:
        document.apply(ChangeSet((added(Item("a", Level.ACTION, "", "V", {"title": "Duty rota"})),), "add"))
        tamper(path, "UPDATE digests SET sum = '0' WHERE name = 'items'")
        yield document


def test_what_the_program_still_knows_is_copied_and_told(document: Document, tmp_path: Path) -> None:
    (told,) = save_copy(document, tmp_path / "copy.actionplan")
    assert "no history" in told
    with Document.open(tmp_path / "copy.actionplan") as copy:
        assert [item["title"] for item in copy.plan.walk()] == ["Duty rota"]


def test_where_no_copy_can_be_made_there_is_none(document: Document, tmp_path: Path) -> None:
    half_a_sign = Item("b", Level.ACTION, "", "W", {"title": "\ud800"})
    document.plan.apply(ChangeSet((added(half_a_sign),), "add"))
    with pytest.raises(Refused, match="half a sign"):
        save_copy(document, tmp_path / "copy.actionplan")
    assert [path.name for path in tmp_path.glob("copy*")] == []
