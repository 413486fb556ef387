"""Writing one sheet well: looks, widths, heights, header, and how it prints."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ..reading.grid import column_letters
from .book import Book
from .measure import height, lines
from .rows import Written
from .style import BODY, PLAIN, SIZE, Look
from .texts import escape, looks_like_formula

A4 = 9
_BOLDER = 1.06


class Cell(NamedTuple):
    text: str
    look: Look = BODY


class Sheet:
    """A sheet being written row by row.

    The first `hidden` columns are not seen and not measured.  A cell's text is a string whatever it looks like;
    where it is longer than a cell can be it is cut with a note.  `frame` is openpyxl's sheet, for all that is not
    in its rows.
    """

    def __init__(self, book: Book, name: str, widths: Sequence[float], hidden: int = 0) -> None:
        self.frame, self._rows = book.new_sheet(name)
        self._styler = book.styler
        self._widths = [*([0.0] * hidden), *widths]
        self._hidden = hidden
        for number, wide in enumerate(self._widths, 1):
            dimension = self.frame.column_dimensions[column_letters(number)]
            dimension.hidden = number <= hidden
            if wide:
                dimension.width = wide

    @property
    def rows(self) -> int:
        return self._rows.count

    def add(self, cells: Iterable[Cell | None], *, hidden: bool = False, least: float = 0.0) -> None:
        """Write a row as high as its texts need, at least `least` points."""
        row: list[Written | None] = []
        counts, scale = [1], 1.0
        for place, cell in enumerate(cells):
            row.append(self._styled(cell))
            if cell is None or not cell.text or not self._hidden <= place < len(self._widths):
                continue
            text, look = cell
            bigger = look.size / SIZE
            scale = max(scale, bigger)
            if look.wrap:
                wide = self._widths[place] - look.indent
                counts.append(lines(text, wide, _BOLDER * bigger if look.bold else bigger))
        self._rows.add(row, max(height(counts, scale), least), hidden=hidden)

    def add_plain(self, texts: Iterable[str]) -> None:
        """Write a row that nobody is to see, as it comes."""
        self._rows.add(self._styled(Cell(text, PLAIN)) for text in texts)

    def _styled(self, cell: Cell | None) -> Written | None:
        if cell is None:
            return None
        text, look = cell
        return self._styler[look, bool(text) and looks_like_formula(text)], text

    def freeze(self, row: int, column: int = 1) -> None:
        """Keep what is above `row` and left of `column` in view."""
        self.frame.freeze_panes = f"{column_letters(column)}{row}"

    def print_setup(self, heading: str, header_rows: str = "", *, landscape: bool = True) -> None:
        """A4, as wide as one page, `header_rows` ("2:2") on every page, page numbers in the footer."""
        from openpyxl.worksheet.properties import PageSetupProperties

        setup = self.frame.page_setup
        setup.orientation = "landscape" if landscape else "portrait"
        setup.paperSize = A4
        setup.fitToWidth, setup.fitToHeight = 1, 0
        self.frame.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        if header_rows:
            self.frame.print_title_rows = header_rows
        margins = self.frame.page_margins
        margins.left = margins.right = 0.4
        margins.top, margins.bottom, margins.header, margins.footer = 0.6, 0.6, 0.3, 0.3
        self.frame.oddFooter.left.text = _printed(heading)
        self.frame.oddFooter.right.text = "Page &P of &N"
        for part in (self.frame.oddFooter.left, self.frame.oddFooter.right):
            part.size = 8
            part.font = "Arial,Regular"


def _printed(text: str) -> str:
    """Words for a page footer: "&" begins an instruction there, and 255 signs are the most it holds."""
    line = escape(" ".join(text.split()))[:110]
    return line.replace("&", "&&")
