"""Writing one sheet well: looks, widths, heights, header, and how it prints."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from .book import Book
from .frame import Frame
from .measure import height, lines
from .rows import Written
from .style import BODY, PLAIN, SIZE, Look
from .texts import looks_like_formula

_BOLDER = 1.06


class Cell(NamedTuple):
    text: str
    look: Look = BODY


class Sheet:
    """A sheet being written row by row.

    The first `hidden` columns are not seen and not measured.  A cell's text is a string whatever it looks like;
    where it is longer than a cell can be it is cut with a note.  `frame` is all that is not in its rows.
    """

    def __init__(self, book: Book, name: str, widths: Sequence[float], hidden: int = 0) -> None:
        self._widths = [*([0.0] * hidden), *widths]
        self._hidden = hidden
        self.frame = Frame(name, self._widths, hidden)
        self._rows = book.new_sheet(self.frame)
        self._styler = book.styler

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
