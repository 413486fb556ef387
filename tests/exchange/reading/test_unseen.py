"""What people do not see in a file is read and told; what shows an error is kept and told."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from reportlab.pdfgen.canvas import Canvas

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


def test_a_page_that_draws_a_map_is_passed_over_and_told(tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    canvas = Canvas(str(path), pageCompression=1)
    for number in range(30_000):
        canvas.line(number % 500, number % 311, number % 499, number % 313)
    canvas.showPage()
    words = (("Action", "Who", "When"), ("Open a hub", "Board", "May 2026"))
    for row, texts in enumerate(words):
        for column, text in enumerate(texts):
            canvas.rect(50 + 150 * column, 700 - 30 * row, 150, 30)
            canvas.drawString(60 + 150 * column, 710 - 30 * row, text)
    canvas.save()
    imported = read(path)
    assert outline(imported) == ["- Open a hub | responsible='Board' | target_date='May 2026'"]
    assert imported.told == ("Not read, because it draws far more than words, such as a chart or a map: page 1.",)
