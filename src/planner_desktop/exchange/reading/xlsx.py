"""Reading .xlsx and .xlsm: the zip's parts straight into grids, in one pass and without a library's objects.

What a plan needs is kept (words as shown, merged cells, bold, struck-out words, hidden rows and columns,
comments); drawings, links out and macros are never looked at.
"""

from __future__ import annotations

from pathlib import Path

from .book import read_book
from .grid import Grid
from .prescan import Package, package, relations
from .sheet_xml import column_of, row_of
from .words import clean
from .worksheet import read_worksheet, text_of


def read_xlsx(path: Path) -> list[Grid]:
    """The worksheets of a workbook.  Raises Refused where it is damaged, hostile or no workbook."""
    with package(path) as parts:
        book = read_book(parts, path.name, text_of)
        return [
            read_worksheet(parts, sheet.part, book, clean(sheet.name), sheet.is_hidden, _comments(parts, sheet.part))
            for sheet in book.sheets
            if sheet.part
        ]


def _comments(parts: Package, sheet: str) -> dict[tuple[int, int], str]:
    """The comments on a sheet's cells, by row and column."""
    return {
        (row_of(place), column_of(place)): clean("".join(text.text or "" for text in comment.iter("t")))
        for kind, part in relations(parts, sheet).values()
        if kind == "comments" and part in parts
        for comment in parts.tree(part).iter("comment")
        if (place := comment.get("ref"))
    }
