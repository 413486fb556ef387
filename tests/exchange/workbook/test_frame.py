"""What a sheet is besides its rows must be found by other programs as it was meant."""

from __future__ import annotations

from io import BytesIO

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from planner_desktop.exchange.workbook.book import Book
from planner_desktop.exchange.workbook.frame import Help, Print
from planner_desktop.exchange.workbook.sheet import Cell, Sheet


def opened(sheet: Sheet, book: Book) -> Worksheet:
    sheet.add([Cell("a"), Cell("b"), Cell("c")])
    return load_workbook(BytesIO(book.saved()))["Rows"]


@pytest.fixture
def book() -> Book:
    return Book("Plan <2026> & more")


@pytest.fixture
def sheet(book: Book) -> Sheet:
    return Sheet(book, "Rows", [20.0, 8.3], hidden=1)


def test_the_first_columns_are_hidden_and_the_others_have_their_widths(book: Book, sheet: Sheet) -> None:
    columns = opened(sheet, book).column_dimensions
    assert [columns[letter].hidden for letter in "ABC"] == [True, False, False]
    assert (columns["B"].width, columns["C"].width) == (20.0, 8.3)


@pytest.mark.parametrize(
    ("rows_and_columns", "first"), [((2, 1), "B3"), ((2, 0), "A3"), ((0, 3), "D1"), ((0, 0), None)]
)
def test_what_is_above_and_left_stays_in_view(
    book: Book, sheet: Sheet, rows_and_columns: tuple[int, int], first: str | None
) -> None:
    sheet.frame.frozen = rows_and_columns
    assert opened(sheet, book).freeze_panes == first


def test_a_filter_and_a_header_on_every_page_are_named_in_the_workbook(book: Book, sheet: Sheet) -> None:
    sheet.frame.filtered = "A1:C1"
    sheet.frame.printing = Print("A & B", header=1)
    found = opened(sheet, book)
    assert (found.auto_filter.ref, found.print_title_rows) == ("A1:C1", "$1:$1")
    footer = found.oddFooter
    assert footer is not None
    assert (str(footer.left.text), str(footer.right.text)) == ("A && B", "Page &P of &N")


def test_a_protected_sheet_leaves_free_what_is_named_and_an_unprotected_one_all(book: Book, sheet: Sheet) -> None:
    assert not opened(sheet, book).protection.sheet
    sheet.frame.free = ("sort", "formatColumns")
    protection = opened(sheet, book).protection
    assert (protection.sheet, protection.sort, protection.formatColumns) == (True, False, False)
    assert protection.deleteRows


def test_help_stands_where_it_is_wanted_and_its_words_are_no_markup(book: Book, sheet: Sheet) -> None:
    sheet.frame.helps = [
        Help('A "title" & more', "<b>Choose</b>", "'Rows'!$A$1:$A$2", "It's not in the list", "A2:A9 A12"),
        Help("Date", "A day", places="B2:B9"),
    ]
    choice, date = opened(sheet, book).data_validations.dataValidation
    assert (str(choice.sqref), choice.type, choice.formula1) == ("A2:A9 A12", "list", "'Rows'!$A$1:$A$2")
    assert (choice.promptTitle, choice.prompt) == ('A "title" & more', "<b>Choose</b>")
    assert (choice.showErrorMessage, choice.error) == (True, "It's not in the list")
    assert (date.type, date.formula1, date.showErrorMessage, date.prompt) == (None, None, False, "A day")


def test_an_unseen_sheet_cannot_be_shown_by_a_click(book: Book, sheet: Sheet) -> None:
    Sheet(book, "Kept", []).frame.unseen = True
    content = book.saved()
    assert load_workbook(BytesIO(content))["Kept"].sheet_state == "veryHidden"
    assert opened(sheet, book).sheet_state == "visible"


def test_the_file_says_whose_it_is(book: Book, sheet: Sheet) -> None:
    sheet.add([])
    properties = load_workbook(BytesIO(book.saved())).properties
    assert (properties.title, properties.creator) == ("Plan <2026> & more", "Planner Desktop")
