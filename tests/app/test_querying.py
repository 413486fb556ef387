"""Asking back about what is disputed in a return, and merging the answer."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook

from planner_desktop.app.circulating import circulate
from planner_desktop.app.document import Document
from planner_desktop.app.ledger import ledger
from planner_desktop.app.merging import OpenReturn, merge_files, open_return
from planner_desktop.app.querying import disputed, query_back
from planner_desktop.domain.changes import ChangeSet, added
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import Level
from planner_desktop.domain.records import Item
from tests.app.sending import document, fill, set_words
from tests.app.test_ledger import TODAY
from tests.exchange.workbook.saving import Edited

__all__ = ["document"]

ROTA, ASK = "Write a duty rota", "Ask the callers"


@pytest.fixture
def opened(document: Document, tmp_path: Path) -> OpenReturn:
    """A return with a conflict, an unreadable cell and a clean change."""
    (pack,) = circulate(document, tmp_path / "packs", ["DM"])
    set_words(document, "a1", "progress", "Begun, says the board.")
    cells = {(ROTA, "Progress"): "Finished", (ASK, "Status"): "Nearly", (ASK, "Progress"): "Asked 40"}
    return open_return(document, fill(pack.file, cells))


def test_a_query_has_just_the_disputed_cells_with_the_question(
    document: Document, opened: OpenReturn, tmp_path: Path
) -> None:
    questions = dict.fromkeys(disputed(opened), "Which is right?")
    assert len(questions) == 2
    sent = query_back(document, opened, questions, tmp_path / "queries", TODAY, mail=True)
    assert sent.draft is not None
    edited = Edited(sent.file, "Your actions")
    assert [edited.label(n) for n in range(4, 9)] == ["Ref", "Title", "Question", "Progress", "Status"]
    rows, columns = range(edited.header + 1, edited.sheet.max_row + 1), range(4, edited.sheet.max_column + 1)
    places = [(row, column) for row in rows for column in columns]
    opened_cells = {
        (row, edited.label(column)) for row, column in places if not edited.sheet.cell(row, column).protection.locked
    }
    rota, ask = edited.row(ROTA), edited.row(ASK)
    assert opened_cells == {(rota, "Progress"), (ask, "Status")}
    assert edited.sheet.cell(rota, edited.column("Progress")).value == "Begun, says the board."
    assert edited.sheet.cell(rota, edited.column("Question")).value == (
        "Progress: Which is right?\nYour return said: “Finished”"
    )
    assert ledger(document, TODAY)[0].pack.is_query


def test_a_question_about_a_step_says_whose_step_it_is(document: Document, tmp_path: Path) -> None:
    step = Item("m1", Level.MILESTONE, "a1", "A", {"ref": "1", "title": "Ask the teams"})
    document.apply(ChangeSet((added(step),), "Step"))
    (pack,) = circulate(document, tmp_path / "packs", ["DM"])
    back = open_return(document, fill(pack.file, {("Ask the teams", "Status"): "Nearly"}))
    sent = query_back(document, back, dict.fromkeys(disputed(back), "Which?"), tmp_path / "queries")
    edited = Edited(sent.file, "Your actions")
    assert edited.row(ROTA) == edited.row("Ask the teams") - 1 == edited.header + 1
    row = edited.sheet[edited.row(ROTA)]
    assert [cell.value for cell in row[3:] if cell.value] == ["1a", ROTA]
    assert all(cell.protection.locked for cell in row)
    answer = open_return(document, fill(sent.file, {("Ask the teams", "Status"): "✓ Complete"}))
    assert [(str(p.kind), p.item, p.theirs) for p in answer.merge.proposals] == [("clean", "m1", "complete")]


def test_the_answer_is_merged_as_any_return_is(document: Document, opened: OpenReturn, tmp_path: Path) -> None:
    sent = query_back(document, opened, dict.fromkeys(disputed(opened), "Which?"), tmp_path / "queries")
    assert open_return(document, sent.file).merge.proposals == ()
    answer = fill(sent.file, {(ROTA, "Progress"): "Finished in November", (ASK, "Status"): "✓ Complete"})
    taken = merge_files(document, [answer], accept_clean=True)[0].opened
    assert taken is not None
    assert [str(proposal.kind) for proposal in taken.merge.proposals] == ["clean", "clean"]
    assert document.plan.items["a1"]["progress"] == "Finished in November"
    assert document.plan.items["a3"]["status"] == "complete"
    assert [str(line.state) for line in ledger(document, TODAY)] == ["returned", "nothing yet"]


def test_words_written_over_the_question_are_kept_as_a_note(
    document: Document, opened: OpenReturn, tmp_path: Path
) -> None:
    sent = query_back(document, opened, dict.fromkeys(disputed(opened), "Which?"), tmp_path / "queries")
    answer = open_return(document, fill(sent.file, {(ROTA, "Question"): "Mine is right"}))
    assert [(str(p.kind), p.field, p.theirs) for p in answer.merge.proposals] == [
        ("suggestion", "notes", "Question: Mine is right")
    ]


def test_what_is_clean_is_asked_about_only_by_name(document: Document, opened: OpenReturn, tmp_path: Path) -> None:
    clean = {p.key: "Why?" for p in opened.merge.proposals if p.kind == "clean"}
    assert clean
    assert not set(clean) & set(disputed(opened))
    sent = query_back(document, opened, clean, tmp_path / "queries")
    edited = Edited(sent.file, "Your actions")
    assert "Your return said: “Asked 40”" in str(edited.sheet.cell(edited.row(ASK), edited.column("Question")).value)


def test_where_nothing_is_asked_nothing_is_written(document: Document, opened: OpenReturn, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="no cell to ask about"):
        query_back(document, opened, {"no such proposal": "Why?"}, tmp_path / "queries")
    assert len(document.file.packs()) == 1


def test_a_question_is_text_whatever_it_begins_with(document: Document, opened: OpenReturn, tmp_path: Path) -> None:
    sent = query_back(document, opened, dict.fromkeys(disputed(opened), "=1+1"), tmp_path / "queries")
    kinds = {cell.data_type for row in load_workbook(sent.file)["Your actions"].iter_rows() for cell in row}
    assert "f" not in kinds
