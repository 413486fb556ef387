"""Words too long for a cell: what was not shown of them is neither lost nor overwritten unseen."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner_desktop.domain.merge import Merge, merge_return
from planner_desktop.domain.plan import Plan
from planner_desktop.exchange.workbook.returned import read_return
from planner_desktop.exchange.workbook.texts import GOES_ON
from tests.domain.merge.returning import edited as with_owner_s
from tests.domain.merge.returning import readings
from tests.exchange.workbook.saving import Edited
from tests.exchange.workbook.test_pack import plan_with, sent

ROTA = "Write a duty rota"
LONG = " ".join(f"word{number}" for number in range(5_000))
MARKS = ("all", "rows without ids", "none")


@pytest.fixture
def plan() -> Plan:
    return with_owner_s(plan_with(), "a1", progress=LONG)


def merged(plan: Plan, folder: Path, marks: str, words: str | None) -> tuple[Merge, str]:
    """What comes back with these words in the cell, {shown} for those that it was sent with; and the latter."""
    pack, path = sent(plan, folder)
    edited = Edited(path, "Your actions")
    row = edited.row(ROTA, "What")
    shown = str(edited.sheet.cell(row, edited.column("Progress")).value)
    if words is not None:
        edited.type(row, "Progress", words.replace("{shown}", shown[300:]))
    if marks != "all":
        edited.sheet.delete_cols(1, 3)
    if marks == "none":
        edited.sheet.delete_rows(1)
        for name in ("Planner Desktop", "Lists", "Please read first"):
            del edited.book[name]
    return merge_return(readings(plan), pack, read_return(edited.save(), [pack])), shown


@pytest.mark.parametrize("marks", MARKS)
def test_a_cut_cell_that_nobody_touched_is_no_change(marks: str, plan: Plan, tmp_path: Path) -> None:
    merge, shown = merged(plan, tmp_path, marks, None)
    assert shown.endswith(GOES_ON)
    assert merge.proposals == ()


@pytest.mark.parametrize("marks", MARKS)
def test_what_was_cut_off_stands_where_the_cell_says_so(marks: str, plan: Plan, tmp_path: Path) -> None:
    merge, _ = merged(plan, tmp_path, marks, "{shown} And held.")
    (proposal,) = merge.proposals
    assert proposal.theirs == f"{LONG[300:]} And held."


@pytest.mark.parametrize("marks", MARKS[:2])
def test_words_in_place_of_some_that_were_not_all_shown_are_asked_about(marks: str, plan: Plan, tmp_path: Path) -> None:
    merge, _ = merged(plan, tmp_path, marks, "Held since May.")
    (proposal,) = merge.proposals
    assert (proposal.theirs, str(proposal.kind), proposal.accepted) == ("Held since May.", "suggestion", False)
