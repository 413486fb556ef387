"""Returns whose cells stand where nobody sent them: sorted with their header, or typed beside their place."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner_desktop.domain.merge import merge_return
from planner_desktop.exchange.workbook.returned import read_return
from tests.domain.merge.returning import readings, said
from tests.exchange.workbook.saving import Edited
from tests.exchange.workbook.test_pack import plan_with, proposals, sent


def sort_everything(edited: Edited, column: int, *, descending: bool) -> None:
    """Sort the whole sheet, the lines above the table and its header included, as selecting everything does."""
    rows = [[cell.value for cell in row] for row in edited.sheet.iter_rows()]
    rows.sort(key=lambda row: str(row[column - 1] or ""), reverse=descending)
    for number, row in enumerate(rows, 1):
        for place, value in enumerate(row, 1):
            edited.sheet.cell(number, place).value = value


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("label", ["Ref", "What", "Progress"])
@pytest.mark.parametrize("mark", ["kept", "lost", "without ids"])
def test_a_header_sorted_in_among_the_rows_loses_none_of_them(
    descending: bool, label: str, mark: str, tmp_path: Path
) -> None:
    plan = plan_with("Waiting", "Paused", "Asked")
    pack, path = sent(plan, tmp_path)
    edited = Edited(path, "Your actions")
    edited.type(edited.row("Write a duty rota", "What"), "Progress", "Begun. Agreed.")
    edited.type(edited.row("Waiting", "What"), "Progress", "Waiting no more")
    edited.type(edited.header + len(pack.rows) + 4, "What", "Ask the callers")
    sort_everything(edited, edited.column(label), descending=descending)
    if mark == "lost":
        del edited.book["Planner Desktop"]
    if mark == "without ids":
        edited.sheet.delete_cols(1)
    merge = merge_return(readings(plan), pack, read_return(edited.save(), [pack]))
    assert sorted(said(merge)) == [
        ("clean", "a1", "progress", "Begun. Agreed."),
        ("clean", "t0", "progress", "Waiting no more"),
        ("new", "", "", "Ask the callers"),
    ]
    assert merge.not_returned == ()


@pytest.mark.parametrize(
    ("label", "words", "proposed"),
    [
        ("Status", "We have begun and wait for the room", ("unreadable", "a1", "status")),
        ("What", "Write a duty rota: done", ("suggestion", "a1", "title")),
        ("Responsible", "Begun. Agreed.", ("suggestion", "a1", "responsible")),
    ],
)
def test_words_in_the_wrong_column_are_offered_there_and_never_taken_unseen(
    label: str, words: str, proposed: tuple[str, str, str], tmp_path: Path
) -> None:
    plan = plan_with()
    pack, path = sent(plan, tmp_path)
    edited = Edited(path, "Your actions")
    edited.type(edited.row("Write a duty rota", "What"), label, words)
    merge = merge_return(readings(plan), pack, read_return(edited.save()))
    assert said(merge) == [(*proposed, words)]
    assert not any(proposal.accepted for proposal in merge.proposals)


def test_words_beside_the_table_are_offered_as_a_note(tmp_path: Path) -> None:
    plan = plan_with()
    pack, path = sent(plan, tmp_path)
    edited = Edited(path, "Your actions")
    edited.sheet.cell(edited.row("Write a duty rota", "What"), edited.sheet.max_column + 2).value = "See my mail"
    assert proposals(plan, pack, edited.save()) == [("suggestion", "a1", "notes", "See my mail")]


def test_words_above_the_table_are_told_and_not_used(tmp_path: Path) -> None:
    plan = plan_with()
    pack, path = sent(plan, tmp_path)
    edited = Edited(path, "Your actions")
    edited.sheet.insert_rows(1)
    edited.sheet.cell(1, 1).value = "Table 1"
    edited.sheet.cell(3, 4).value = "Nothing new from me"
    merge = merge_return(readings(plan), pack, read_return(edited.save(), [pack]))
    assert merge.proposals == ()
    assert merge.told == (
        "Your actions, row 1, stands above the table and was not used. It says: Table 1",
        "Your actions, row 3, stands above the table and was not used. It says: Nothing new from me",
    )


def test_a_new_row_that_sorting_put_above_the_header_alone_is_offered(tmp_path: Path) -> None:
    plan = plan_with()
    pack, path = sent(plan, tmp_path)
    edited = Edited(path, "Your actions")
    edited.type(edited.header + len(pack.rows) + 4, "What", "Ask the callers")
    marks, *rows = [[cell.value for cell in row[3:]] for row in edited.sheet.iter_rows()]
    first = [row for row in rows if "Ask the callers" in row or "What" in row]
    edited.sheet.delete_rows(1, edited.sheet.max_row)
    for row in (*first[::-1], marks, *(row for row in rows if row not in first)):
        edited.sheet.append(row)
    merge = merge_return(readings(plan), pack, read_return(edited.save(), [pack]))
    assert said(merge) == [("new", "", "", "Ask the callers")]


def test_a_table_of_their_own_before_the_sheet_is_not_taken_for_it(tmp_path: Path) -> None:
    plan = plan_with()
    pack, path = sent(plan, tmp_path)
    edited = Edited(path, "Your actions")
    edited.type(edited.row("Train the duty team", "What"), "Progress", "Booked")
    edited.sheet.title = "Sheet2"
    own = edited.book.create_sheet("Budget", 0)
    for row in (["Ref", "What", "Amount"], ["1", "Paper", "20"], ["2", "Ink", "30"]):
        own.append(row)
    back = read_return(edited.save(), [pack])
    assert said(merge_return(readings(plan), pack, back)) == [("clean", "a2", "progress", "Booked")]
    assert back.told == ("The sheet “Budget” was not sent; nothing in it was used.",)


def test_a_header_that_was_pasted_among_the_rows_is_no_row(tmp_path: Path) -> None:
    plan = plan_with()
    pack, path = sent(plan, tmp_path)
    edited = Edited(path, "Your actions")
    edited.type(edited.row("Train the duty team", "What"), "Progress", "Booked")
    at = edited.row("Train the duty team", "What")
    edited.sheet.insert_rows(at)
    for column in range(4, edited.sheet.max_column + 1):
        edited.sheet.cell(at, column).value = edited.sheet.cell(edited.header, column).value
    assert proposals(plan, pack, edited.save()) == [("clean", "a2", "progress", "Booked")]
