"""A workbook's rows are written by our own code: every other program must find the same in them."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from python_calamine import CalamineWorkbook

from planner_desktop.exchange.workbook.book import Book
from planner_desktop.exchange.workbook.sheet import Cell, Sheet
from planner_desktop.exchange.workbook.style import BODY, HEADER, varied
from planner_desktop.exchange.workbook.texts import GOES_ON, LIMIT, unescape

from .saving import saved_by_libreoffice

TEXTS = [
    "Train the stewards",
    "a < b & c > d, “quoted” and 'plain'",
    '<row r="1"/>',
    "  blanks   all  over ",
    "two\nlines\n\n",
    "=SUM(A1:A9)",
    "-1",
    "@home",
    "_x000D_",
    "Gŵyl 漢字 😀",
    "]]>",
]


def written(*rows: Sequence[Cell | None]) -> bytes:
    book = Book("A plan")
    sheet = Sheet(book, "Rows", [20.0, 30.0])
    for row in rows:
        sheet.add(row)
    return book.saved()


def opened(content: bytes) -> Workbook:
    return load_workbook(BytesIO(content))


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_is_the_same_text_for_other_readers(text: str) -> None:
    content = written([Cell(text)])
    cell = opened(content)["Rows"]["A1"]
    assert (unescape(str(cell.value)), cell.data_type) == (text, "s")
    ((value,),) = CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_name("Rows").to_python()
    assert value == text


def test_texts_come_through_an_office_program(tmp_path: Path) -> None:
    path = tmp_path / "rows.xlsx"
    path.write_bytes(written(*([Cell(text)] for text in TEXTS)))
    sheet = load_workbook(saved_by_libreoffice(path))["Rows"]
    assert [str(cell.value) for (cell,) in sheet.iter_rows()] == TEXTS


def test_control_signs_are_escaped_and_long_texts_cut() -> None:
    sheet = opened(written([Cell("bell\x07 and\rreturn"), Cell("x" * (LIMIT + 1))]))["Rows"]
    assert sheet["A1"].value == "bell_x0007_ and_x000D_return"
    assert len(str(sheet["B1"].value)) == LIMIT
    assert str(sheet["B1"].value).endswith(GOES_ON)


def test_the_sheet_says_how_far_it_reaches() -> None:
    content = written([Cell("a")], [None, Cell("b"), Cell("c")], [])
    sheet = load_workbook(BytesIO(content), read_only=True)["Rows"]
    assert sheet.calculate_dimension() == "A1:C3"
    assert opened(written())["Rows"].calculate_dimension() == "A1:A1"


def test_cells_have_their_looks_and_what_looks_like_a_formula_stays_text() -> None:
    sheet = opened(written([Cell("Head", HEADER), Cell("=1+1"), None, Cell("", BODY)]))["Rows"]
    assert sheet["A1"].font.bold
    assert not sheet["A1"].quotePrefix
    assert sheet["B1"].quotePrefix
    assert sheet["D1"].border.left.style == BODY.edge


def test_a_varied_look_is_one_look() -> None:
    assert varied(BODY, bold=True) is varied(BODY, bold=True)
    assert varied(BODY, bold=True).ground == BODY.ground
