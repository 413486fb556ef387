"""Writing one sheet well: looks, widths, heights, header, and how it prints."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from .book import Book
from .frame import Frame
from .measure import height, lines
from .rows import Written
from .style import BODY, PLAIN, SIZE, Look
from .texts import FORMULA_BEGINS

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
        styler, widths = self._styler, self._widths
        row: list[Written | None] = []
        count, scale = 1, 1.0
        for place, cell in enumerate(cells):
            if cell is None:
                row.append(None)
                continue
            text, look = cell
            row.append((styler[look, text[:1] in FORMULA_BEGINS], text))
            if text and self._hidden <= place < len(widths):
                bigger = look.size / SIZE
                scale = max(scale, bigger)
                if look.wrap:
                    taken = lines(text, widths[place] - look.indent, _BOLDER * bigger if look.bold else bigger)
                    count = max(count, taken)
        self._rows.add(row, max(height(count, scale), least), hidden=hidden)

    def add_plain(self, texts: Iterable[str]) -> None:
        """Write a row that nobody is to see, as it comes."""
        styler = self._styler
        self._rows.add([(styler[PLAIN, text[:1] in FORMULA_BEGINS], text) for text in texts])
