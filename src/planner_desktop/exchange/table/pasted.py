"""What other programs put on the clipboard, as lines with tabs that keep the lines within cells.

In their text, Word tears a cell of several paragraphs into rows, Calc makes one line of it, and Writer puts every cell
of a table into a row of its own; all say in HTML how it was.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import unescape

from .clipboard import as_text, rows_in

_MOST_SIGNS = 20_000_000
_MOST_CELLS = 500_000
_UNSEEN = frozenset({"head", "style", "script", "title"})
_TAGS = rf"(?:table|tr|td|th|br|p|div|li|{'|'.join(sorted(_UNSEEN))})\b"
_OTHER_TAG = re.compile(rf"<(?!/?{_TAGS})[^<>]*>", re.IGNORECASE)
_TAG = re.compile(rf"<(?P<end>/?)(?P<name>{_TAGS})(?P<marks>[^<>]*)>", re.IGNORECASE)
_SPAN = re.compile(r"(?P<way>col|row)span\s*=\s*[\"']?(?P<count>\d{1,3})(?!\d)", re.IGNORECASE)


def as_copied(text: str, html: str) -> str:
    """The text, with its lines within cells as the HTML says where it has the same words in one table.

    Raises Refused where the text is no table, or too much.
    """
    if len(html) > _MOST_SIGNS or not _says_more(html.lower(), text):
        return text
    page = _Table()
    page.read(html)
    rows = [[_cleaned(cell) for cell in row] for row in page.rows]
    return as_text((), rows) if page.tables == 1 and _letters(rows) == _letters(rows_in(text)) else text


def _says_more(html: str, text: str) -> bool:
    """Whether there is a table in which a cell has several lines, or one that the text does not show as such."""
    if "<table" not in html:
        return False
    cells = html.count("<td") + html.count("<th") - html.count("<thead")
    return "\t" not in text or "<br" in html or sum(map(html.count, ("<p", "<div", "<li"))) > cells


def _cleaned(cell: str) -> str:
    lines = (" ".join(line.split()) for line in unescape(cell).split("\n"))
    return "\n".join(filter(None, lines))


def _letters(rows: Iterable[Sequence[str]]) -> str:
    return "".join("".join(cell.split()) for row in rows for cell in row)


class _Table:
    """The cells of a page's table; a cell that is merged of several stands in the first, the others are blank.

    The tags are looked for by themselves: to have all of a large page parsed took three times as long.
    """

    def __init__(self) -> None:
        self.tables = 0
        self.rows: list[list[str]] = []
        self._unseen = 0
        self._is_cell = False
        self._place = 0
        self._cells = 0
        self._below: dict[int, int] = {}
        """For how many rows more a column is taken by a cell above."""

    def read(self, html: str) -> None:
        """Gather the cells, up to more than any plan has."""
        page, at = _OTHER_TAG.sub("", html), 0
        for tag in _TAG.finditer(page):
            self._write(page[at : tag.start()].replace("\n", " ").replace("\r", " "))
            at = tag.end()
            if tag["end"]:
                self._end(tag["name"].lower())
            else:
                self._begin(tag["name"].lower(), tag["marks"])
            if self._cells > _MOST_CELLS:
                return

    def _begin(self, name: str, marks: str) -> None:
        if name == "table":
            self.tables += 1
        elif name in _UNSEEN:
            self._unseen += 1
        elif name == "tr":
            self.rows.append([])
            self._is_cell = False
        elif name in ("td", "th"):
            if self.rows:
                self._begin_cell(marks)
        else:
            self._write("\n")

    def _begin_cell(self, marks: str) -> None:
        row, self._is_cell = self.rows[-1], True
        while self._below.get(len(row)):
            self._below[len(row)] -= 1
            row.append("")
        spans = {found["way"].lower(): max(int(found["count"]), 1) for found in _SPAN.finditer(marks)}
        wide, high = spans.get("col", 1), spans.get("row", 1)
        for column in range(len(row), len(row) + wide):
            self._below[column] = high - 1
        self._place = len(row)
        row.extend([""] * wide)
        self._cells += wide

    def _end(self, name: str) -> None:
        if name in _UNSEEN:
            self._unseen = max(self._unseen - 1, 0)
        elif name in ("td", "th"):
            self._is_cell = False
        else:
            self._write("\n")

    def _write(self, words: str) -> None:
        if words and self._is_cell and not self._unseen:
            self.rows[-1][self._place] += words
