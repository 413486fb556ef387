"""Files kept as evidence, and boards: in the file, in the log, after damage."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest

from planner_desktop.app.document import Document
from planner_desktop.app.edit import delete_items
from planner_desktop.domain.changes import ChangeSet, added
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.records import Board, Evidence
from planner_desktop.storage.plan_file import PlanFile
from tests.storage.damage import filled, tamper

CONTENT = b"%PDF-1.7 minutes of the board"
DIGEST = sha256(CONTENT).hexdigest()
MINUTES = Evidence("e1", "a1", "minutes.pdf", DIGEST, len(CONTENT), day="2026-10-30")
BOARD = Board("b1", "Safeguarding Board", ("chair@example.org",), ("summary", "exceptions"), (("paper", "A3"),))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "front door.actionplan"
    filled(path).close()
    with Document.open(path) as document:
        document.attach(ChangeSet((added(MINUTES), added(BOARD)), "Add evidence"), {DIGEST: CONTENT})
    return path


def test_evidence_and_boards_are_there_when_the_plan_is_opened_again(path: Path) -> None:
    with Document.open(path) as document:
        assert document.plan.evidence_of(document.plan.items["a1"]) == [MINUTES]
        assert document.plan.boards == {"b1": BOARD}
        assert document.file.attachment(DIGEST) == CONTENT
        assert document.file.problems() == []


def test_undo_takes_evidence_out_and_redo_finds_its_content(path: Path) -> None:
    with Document.open(path) as document:
        document.undo()
        assert (document.plan.evidence, document.plan.boards) == ({}, {})
        document.redo()
        assert document.plan.evidence == {"e1": MINUTES}
        assert document.file.attachment(DIGEST) == CONTENT
        assert document.file.problems() == []


def test_an_item_goes_with_its_evidence_and_comes_back_with_it(path: Path) -> None:
    with Document.open(path) as document:
        document.apply(delete_items(document.plan, ["a1"]))
        assert document.plan.evidence == {}
        document.undo()
        assert document.plan.evidence == {"e1": MINUTES}


def test_evidence_of_no_item_is_refused(path: Path) -> None:
    stray = Evidence("e2", "nowhere", "stray.pdf", DIGEST)
    with Document.open(path) as document, pytest.raises(Refused, match="belong to no item"):
        document.apply(ChangeSet((added(stray),), "Add evidence"))


def test_check_tells_of_a_file_that_is_gone(path: Path) -> None:
    tamper(path, "DELETE FROM attachments")
    with PlanFile.open(path) as file:
        assert any("minutes.pdf" in problem for problem in file.problems())


def test_a_salvaged_plan_has_its_evidence_and_boards(path: Path) -> None:
    copy = path.with_name("salvaged.actionplan")
    tamper(path, "UPDATE items SET words = 'x' WHERE id = 'a4'")
    with PlanFile.open_damaged(path) as file:
        file.salvage_to(copy, "")
    with PlanFile.open(copy) as file:
        assert file.read_plan().evidence == {"e1": MINUTES}
        assert file.read_plan().boards == {"b1": BOARD}
        assert file.attachment(DIGEST) == CONTENT
        assert file.problems() == []
