"""Which column of a return is which, whatever became of its header and its hidden mark."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from planner_desktop.domain.merge import Merge, merge_return
from planner_desktop.domain.packs import Pack
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.returns import Returned
from planner_desktop.exchange.workbook.returned import read_return
from tests.domain.merge.returning import readings, said
from tests.exchange.workbook.saving import Edited
from tests.exchange.workbook.test_pack import plan_with, sent

TEXTS = ("Waiting for the room", "Paused until May", "Asked the board", "Two of five teams", "Figures by June")
FIRST = "Write a duty rota"


@pytest.fixture
def plan() -> Plan:
    return plan_with(*TEXTS)


@pytest.fixture
def pack_and_file(plan: Plan, tmp_path: Path) -> tuple[Pack, Edited]:
    pack, path = sent(plan, tmp_path)
    edited = Edited(path, "Your actions")
    edited.type(edited.row(FIRST, "What"), "Progress", "Begun. Agreed.")
    return pack, edited


def merged(plan: Plan, pack: Pack, edited: Edited) -> tuple[Returned, Merge]:
    back = read_return(edited.save(), [pack])
    return back, merge_return(readings(plan), pack, back)


def how(back: Returned, field: str) -> str:
    return next(column.how for column in back.columns if column.field == field)


def rename(edited: Edited, label: str, to: str | None) -> None:
    edited.sheet.cell(edited.header, edited.column(label)).value = to


def without_marks(edited: Edited) -> None:
    for cell in edited.sheet[1]:
        cell.value = None


def move(edited: Edited, label: str, to: str, *, first: int) -> None:
    """Swap the cells of two columns from row `first` on."""
    one, other = edited.column(label), edited.column(to)
    for row in range(first, edited.sheet.max_row + 1):
        cells = edited.sheet.cell(row, one), edited.sheet.cell(row, other)
        cells[0].value, cells[1].value = cells[1].value, cells[0].value


@pytest.mark.parametrize("label", ["Progress", "What", "Responsible"])
@pytest.mark.parametrize("to", [None, "", "Something else", "Status"])
def test_a_renamed_or_lost_header_is_known_by_its_mark(
    label: str, to: str | None, plan: Plan, pack_and_file: tuple[Pack, Edited]
) -> None:
    pack, edited = pack_and_file
    rename(edited, label, to)
    _, merge = merged(plan, pack, edited)
    assert said(merge) == [("clean", "a1", "progress", "Begun. Agreed.")]


@pytest.mark.parametrize("label", ["Progress", "What", "Responsible", "Ref"])
@pytest.mark.parametrize("to", [None, "Something else"])
def test_without_mark_and_header_a_column_is_known_by_what_stands_in_it(
    label: str, to: str | None, plan: Plan, pack_and_file: tuple[Pack, Edited]
) -> None:
    pack, edited = pack_and_file
    rename(edited, label, to)
    without_marks(edited)
    back, merge = merged(plan, pack, edited)
    assert said(merge) == [("clean", "a1", "progress", "Begun. Agreed.")]
    assert any("recognised by what stands in it" in sentence for sentence in back.told)


def test_without_any_header_the_marks_are_enough(plan: Plan, pack_and_file: tuple[Pack, Edited]) -> None:
    pack, edited = pack_and_file
    edited.sheet.delete_rows(2, edited.header - 1)
    _, merge = merged(plan, pack, edited)
    assert (said(merge), merge.not_returned) == ([("clean", "a1", "progress", "Begun. Agreed.")], ())


@pytest.mark.parametrize("hidden", [True, False])
def test_without_any_header_or_mark_the_content_is_enough(
    hidden: bool, plan: Plan, pack_and_file: tuple[Pack, Edited]
) -> None:
    pack, edited = pack_and_file
    edited.sheet.delete_rows(1, edited.header)
    if not hidden:
        edited.sheet.delete_cols(1, 3)
    _, merge = merged(plan, pack, edited)
    assert (said(merge), merge.not_returned) == ([("clean", "a1", "progress", "Begun. Agreed.")], ())


def test_a_column_known_by_its_place_alone_is_asked_about(plan: Plan, pack_and_file: tuple[Pack, Edited]) -> None:
    pack, edited = pack_and_file
    edited.type(edited.row(FIRST, "What"), "Target date", "June 2027")
    rename(edited, "Target date", "Something else")
    without_marks(edited)
    back, merge = merged(plan, pack, edited)
    kinds = {p.field: str(p.kind) for p in merge.proposals}
    assert kinds == {"progress": "clean", "target_date": "suggestion"}
    assert any("by its place" in sentence for sentence in back.told)


def test_cells_moved_with_their_header_under_the_hidden_row_are_known(
    plan: Plan, pack_and_file: tuple[Pack, Edited]
) -> None:
    pack, edited = pack_and_file
    move(edited, "Progress", "Responsible", first=edited.header)
    _, merge = merged(plan, pack, edited)
    assert said(merge) == [("clean", "a1", "progress", "Begun. Agreed.")]


@pytest.mark.parametrize("damage", [None, without_marks])
@pytest.mark.parametrize("to", ["Responsible", "Target date"])
def test_cells_moved_without_their_header_are_found_and_asked_about(
    to: str, damage: Callable[[Edited], None] | None, plan: Plan, pack_and_file: tuple[Pack, Edited]
) -> None:
    pack, edited = pack_and_file
    move(edited, "Progress", to, first=edited.header + 1)
    if damage:
        damage(edited)
    back, merge = merged(plan, pack, edited)
    assert said(merge) == [("suggestion", "a1", "progress", "Begun. Agreed.")]
    assert "not what its header says" in how(back, "progress")


def test_words_moved_to_another_cell_of_the_row_are_never_taken_unasked(
    plan: Plan, pack_and_file: tuple[Pack, Edited]
) -> None:
    pack, edited = pack_and_file
    row = edited.row(TEXTS[0], "What")
    edited.type(row, "Target date", TEXTS[0])
    edited.type(row, "Progress", None)
    _, merge = merged(plan, pack, edited)
    assert sorted(said(merge)) == [
        ("clean", "a1", "progress", "Begun. Agreed."),
        ("erasure", "t0", "progress", ""),
        ("suggestion", "t0", "target_date", TEXTS[0]),
    ]


def test_an_inserted_column_is_a_note_and_told(plan: Plan, pack_and_file: tuple[Pack, Edited]) -> None:
    pack, edited = pack_and_file
    place = edited.column("Progress")
    edited.sheet.insert_cols(place)
    edited.sheet.cell(edited.header, place).value = "Risk"
    edited.sheet.cell(edited.row(FIRST, "What"), place).value = "High"
    back, merge = merged(plan, pack, edited)
    assert sorted(said(merge)) == [
        ("clean", "a1", "progress", "Begun. Agreed."),
        ("suggestion", "a1", "notes", "Risk: High"),
    ]
    assert "The column “Risk” was not sent; what stands in it is offered as notes." in back.told


def test_of_two_columns_with_one_header_the_one_with_its_words_is_it(
    plan: Plan, pack_and_file: tuple[Pack, Edited]
) -> None:
    pack, edited = pack_and_file
    rename(edited, "Target date", "Status")
    without_marks(edited)
    _, merge = merged(plan, pack, edited)
    assert said(merge) == [("clean", "a1", "progress", "Begun. Agreed.")]
