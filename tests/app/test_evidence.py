"""Files kept as evidence, and boards: in the file, in the log, after damage."""

from __future__ import annotations

from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from planner_desktop.app.document import Document
from planner_desktop.app.edit import delete_items, set_words
from planner_desktop.app.evidence import LARGEST, LARGEST_TOGETHER, add_files, add_link, save_copy
from planner_desktop.app.exporting import left_out
from planner_desktop.domain.challenges import complete_without_evidence
from planner_desktop.domain.changes import ChangeSet, added
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Board, Evidence
from planner_desktop.exchange.plan_json.reading import read_plan_json
from planner_desktop.exchange.plan_json.writing import plan_json, write_plan_json
from planner_desktop.storage.connection import LARGEST_FILE
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


def test_files_are_kept_whole_and_given_back_as_copies(path: Path, tmp_path: Path) -> None:
    report = tmp_path / "audit <b>1.docx"
    report.write_bytes(b"words of the audit")
    with Document.open(path) as document:
        add_files(document, document.plan.items["a2"], [report], date(2026, 11, 2))
        report.unlink()
        (kept,) = document.plan.evidence_of(document.plan.items["a2"])
        save_copy(document, kept, tmp_path / "copy.docx")
    assert (kept.name, kept.size, kept.day) == ("audit <b>1.docx", 18, "2026-11-02")
    assert (tmp_path / "copy.docx").read_bytes() == b"words of the audit"


def test_all_of_several_files_are_kept_or_none(path: Path, tmp_path: Path) -> None:
    good = tmp_path / "good.txt"
    good.write_bytes(b"good")
    with Document.open(path) as document:
        with pytest.raises(Refused, match=r"missing.txt cannot be read"):
            add_files(document, document.plan.items["a2"], [good, tmp_path / "missing.txt"], date(2026, 11, 2))
        with pytest.raises(Refused, match="is no file"):
            add_files(document, document.plan.items["a2"], [good, tmp_path], date(2026, 11, 2))
        assert list(document.plan.evidence) == ["e1"]


def test_a_file_too_large_for_a_plan_is_refused(path: Path, tmp_path: Path) -> None:
    film = tmp_path / "film.mp4"
    with film.open("wb") as file:
        file.truncate(LARGEST + 1)
    with Document.open(path) as document, pytest.raises(Refused, match=r"film.mp4 has 20.0 MB; 20.0 MB fit"):
        add_files(document, document.plan.items["a2"], [film], date(2026, 11, 2))


def test_a_plan_with_all_the_files_it_may_have_can_be_opened_again() -> None:
    assert 2 * LARGEST_TOGETHER < LARGEST_FILE


@pytest.mark.parametrize("link", ["file:///etc/passwd", "javascript:alert(1)", "www.example.org", "https://a b", ""])
def test_what_is_no_address_of_a_page_is_refused(path: Path, link: str) -> None:
    with Document.open(path) as document, pytest.raises(Refused, match="no address"):
        add_link(document.plan.items["a2"], link, date(2026, 11, 2))


def test_links_and_boards_go_through_plan_json_and_files_are_named_as_left_out(path: Path) -> None:
    with Document.open(path) as document:
        document.apply(add_link(document.plan.items["a2"], "https://example.org/audit", date(2026, 11, 2)))
        said = plan_json(document.plan)
    back = read_plan_json(b"".join(write_plan_json(Plan(read_plan_json(said).records))))
    plan = Plan(back.records)
    assert plan.boards == {"b1": BOARD}
    assert [each.link for each in plan.evidence.values()] == ["https://example.org/audit"]
    assert [unused.text for unused in read_plan_json(said).unused] == ["minutes.pdf"]


def test_a_complete_action_with_a_file_has_evidence(path: Path) -> None:
    with Document.open(path) as document:
        plan = document.plan
        assert [item.id for item in complete_without_evidence(document.understanding)] == []
        for id in ("a1", "a2"):
            document.apply(set_words(plan, plan.items[id], "status", "complete"))
        assert [item.id for item in complete_without_evidence(document.understanding)] == ["a2"]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("plan.xlsx", "Not in it, but still in the plan: 1 file of evidence, 1 link, 1 board."),
        ("plan.csv", "Not in it, but still in the plan: 1 file of evidence, 1 link, 1 board."),
        ("plan.json", "Not in it, but still in the plan: 1 file of evidence."),
        ("report.pdf", ""),
    ],
)
def test_an_export_says_what_it_leaves_in_the_plan(path: Path, name: str, said: str) -> None:
    with Document.open(path) as document:
        assert left_out(Plan([document.plan.facts]), Path(name)) == ""
        document.apply(add_link(document.plan.items["a2"], "https://example.org/audit", date(2026, 11, 2)))
        assert left_out(document.plan, Path(name)) == said
