"""Reading .xlsx and .xlsm: the zip's parts straight into grids, in one pass and without a library's objects.

What a plan needs is kept (words as shown, merged cells, bold, struck-out words, hidden rows and columns,
comments); drawings, links out and macros are never looked at.
"""

from __future__ import annotations

from pathlib import Path

from .book import read_book
from .comments import comments
from .grid import Grid
from .prescan import package
from .words import clean
from .worksheet import read_worksheet, text_of


def read_xlsx(path: Path) -> list[Grid]:
    """The worksheets of a workbook.  Raises Refused where it is damaged, hostile or no workbook."""
    with package(path) as parts:
        book = read_book(parts, path.name, text_of)
        return [
            read_worksheet(parts, sheet.part, book, clean(sheet.name), sheet.is_hidden, comments(parts, sheet.part))
            for sheet in book.sheets
            if sheet.part
        ]
