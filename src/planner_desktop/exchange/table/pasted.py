"""What other programs put on the clipboard, as lines with tabs that keep the lines within cells.

Word tears a cell of several paragraphs into lines of its text, and LibreOffice makes one line of it; both say in HTML
how it was.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html.parser import HTMLParser

from .clipboard import as_text, rows_in

_MOST_SIGNS = 20_000_000
_UNSEEN = frozenset({"head", "style", "script", "title"})
_LINES = frozenset({"p", "div", "li", "tr"})


def as_copied(text: str, html: str) -> str:
    """The text, with its lines within cells as the HTML says where it has the same words in one table.

    Raises Refused where the text is no table, or too much.
    """
    if "<table" not in html[:_MOST_SIGNS].lower() or len(html) > _MOST_SIGNS:
        return text
    page = _Table()
    page.feed(html)
    page.close()
    rows = [[_cleaned(cell) for cell in row] for row in page.rows]
    return as_text((), rows) if page.tables == 1 and _letters(rows) == _letters(rows_in(text)) else text


def _cleaned(cell: str) -> str:
    lines = (" ".join(line.split()) for line in cell.split("\n"))
    return "\n".join(filter(None, lines))


def _letters(rows: Iterable[Sequence[str]]) -> str:
    return "".join("".join(cell.split()) for row in rows for cell in row)


class _Table(HTMLParser):
    """The cells of a page's table; a cell that is merged of several stands in the first, the others are blank."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables = 0
        self.rows: list[list[str]] = []
        self._unseen = 0
        self._is_cell = False
        self._place = 0
        self._below: dict[int, int] = {}
        """For how many rows more a column is taken by a cell above."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self.tables += 1
        elif tag in _UNSEEN:
            self._unseen += 1
        elif tag == "tr":
            self.rows.append([])
            self._is_cell = False
        elif tag in ("td", "th") and self.rows:
            self._begin_cell(dict(attrs))
        elif tag == "br" or tag in _LINES:
            self._write("\n")

    def _begin_cell(self, marks: dict[str, str | None]) -> None:
        row, self._is_cell = self.rows[-1], True
        while self._below.get(len(row)):
            self._below[len(row)] -= 1
            row.append("")
        wide, high = (_count(marks.get(name)) for name in ("colspan", "rowspan"))
        for column in range(len(row), len(row) + wide):
            self._below[column] = high - 1
        self._place = len(row)
        row.extend([""] * wide)

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(self._unseen - 1, 0)
        elif tag in ("td", "th"):
            self._is_cell = False
        elif tag in _LINES:
            self._write("\n")

    def handle_data(self, data: str) -> None:
        self._write(data.replace("\n", " ").replace("\r", " "))

    def _write(self, words: str) -> None:
        if self._is_cell and not self._unseen:
            self.rows[-1][self._place] += words


def _count(said: str | None) -> int:
    return min(max(int(said), 1), 1000) if said and said.isascii() and said.isdigit() else 1
