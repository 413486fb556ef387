"""What people do not see in a file is read and told; what shows an error is kept and told."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook

from planner_desktop.exchange.reading.grid import Cell, Grid, Row
from planner_desktop.exchange.reading.unseen import hidden_places, told_of

from .sheets import B, Line, outline, read, workbook

LINES: list[Line] = [[B("Action"), B("Who"), B("When")], *([f"Step {n}", "Board", "May 2026"] for n in range(2, 9))]


def test_hidden_rows_and_columns_are_read_and_told(tmp_path: Path) -> None:
    path = workbook(tmp_path / "plan.xlsx", Plan=LINES, Lists=[["Done"]])
    book = load_workbook(path)
    for row in (3, 4, 7):
        book["Plan"].row_dimensions[row].hidden = True
    book["Plan"].column_dimensions["B"].hidden = True
    book["Lists"].sheet_state = "hidden"
    book.save(path)
    imported = read(path)
    assert len(outline(imported)) == 7
    assert imported.hidden == ("Plan!3:4", "Plan!7:7", "Plan!B:B", "Lists")
    assert imported.told == (
        "Hidden in the file and read too: Plan!3:4, Plan!7:7, Plan!B:B.",
        "Hidden in the file, kept in the notes: Lists.",
    )


@pytest.mark.parametrize("error", ["#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?"])
def test_an_error_is_kept_as_it_is_shown_and_told(tmp_path: Path, error: str) -> None:
    imported = read(workbook(tmp_path / "plan.xlsx", Plan=[*LINES[:2], ["Audit", error, "May 2026"]]))
    assert outline(imported)[-1] == f"- Audit | responsible='{error}' | target_date='May 2026'"
    assert imported.told == ("An error of a formula was kept as it is shown: Plan!B3.",)


def test_many_places_are_told_by_the_first_five() -> None:
    rows = tuple(Row(number, (Cell("#REF!", number, 1),)) for number in range(1, 9))
    grids = [Grid("Plan", rows)]
    assert list(told_of(grids, hidden_places(grids))) == [
        "An error of a formula was kept as it is shown: Plan!A1, Plan!A2, Plan!A3, Plan!A4, Plan!A5 and 3 more."
    ]
