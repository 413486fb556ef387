"""Writing one sheet well: looks, widths, heights, header, and how it prints."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties

from .measure import height, lines
from .style import BODY, PLAIN, SIZE, Look, Styler
from .texts import cut, escape, looks_like_formula

A4 = 9


@dataclass(frozen=True, slots=True)
class Cell:
    text: str
    look: Look = BODY


class Sheet:
    """A sheet being written row by row.

    The first `hidden` columns are not seen and not measured.  A cell's text is a string whatever it looks like;
    where it is longer than a cell can be it is cut with a note, and `cuts` counts that.
    """

    def __init__(self, book: Workbook, styler: Styler, name: str, widths: Sequence[float], hidden: int = 0) -> None:
        self.sheet: Any = book.create_sheet(name)
        self._styler = styler
        self._widths = [*([0.0] * hidden), *widths]
        self._hidden = hidden
        self.rows = 0
        self.cuts = 0
        for number, wide in enumerate(self._widths, 1):
            dimension = self.sheet.column_dimensions[get_column_letter(number)]
            dimension.hidden = number <= hidden
            if wide:
                dimension.width = wide

    def add(self, cells: Iterable[Cell | None], *, hidden: bool = False, least: float = 0.0) -> None:
        """Write a row as high as its texts need, at least `least` points."""
        row = list(cells)
        self.rows += 1
        seen = [
            (cell, self._widths[place])
            for place, cell in enumerate(row)
            if cell is not None and cell.text and place >= self._hidden
        ]
        scale = max([1.0, *(cell.look.size / SIZE for cell, _ in seen)])
        dimension = self.sheet.row_dimensions[self.rows]
        dimension.height = max(height([self._lines(cell, wide) for cell, wide in seen], scale), least)
        dimension.hidden = hidden
        self.sheet.append([None if cell is None else self._cell(cell) for cell in row])

    def _lines(self, cell: Cell, wide: float) -> int:
        look = cell.look
        if not look.wrap:
            return 1
        bolder = 1.06 if look.bold else 1.0
        return lines(cell.text, wide - look.indent, bolder * look.size / SIZE)

    def add_plain(self, texts: Iterable[str]) -> None:
        """Write a row that nobody is to see, as it comes."""
        self.rows += 1
        self.sheet.append([self._cell(Cell(text, PLAIN)) for text in texts])

    def _cell(self, cell: Cell) -> Any:
        text = cut(cell.text)
        self.cuts += text is not cell.text
        written: Any = WriteOnlyCell(self.sheet)
        written._style = self._styler.style(cell.look, quoted=looks_like_formula(text))
        if text:
            written.value = escape(text)
            written.data_type = "s"
        return written

    def freeze(self, row: int, column: int = 1) -> None:
        """Keep what is above `row` and left of `column` in view."""
        self.sheet.freeze_panes = f"{get_column_letter(column)}{row}"

    def print_setup(self, heading: str, header_rows: str = "", *, landscape: bool = True) -> None:
        """A4, as wide as one page, `header_rows` ("2:2") on every page, page numbers in the footer."""
        setup = self.sheet.page_setup
        setup.orientation = "landscape" if landscape else "portrait"
        setup.paperSize = A4
        setup.fitToWidth, setup.fitToHeight = 1, 0
        self.sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        if header_rows:
            self.sheet.print_title_rows = header_rows
        margins = self.sheet.page_margins
        margins.left = margins.right = 0.4
        margins.top, margins.bottom, margins.header, margins.footer = 0.6, 0.6, 0.3, 0.3
        self.sheet.oddFooter.left.text = _printed(heading)
        self.sheet.oddFooter.right.text = "Page &P of &N"
        for part in (self.sheet.oddFooter.left, self.sheet.oddFooter.right):
            part.size = 8
            part.font = "Arial,Regular"


def _printed(text: str) -> str:
    """Words for a page footer: "&" begins an instruction there, and 255 signs are the most it holds."""
    line = escape(" ".join(text.split()))[:110]
    return line.replace("&", "&&")
