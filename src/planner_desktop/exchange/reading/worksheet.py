"""One worksheet of somebody's plan as a grid, and the strings it shares with others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

from .book import PLAIN, Book, Style
from .grid import Cell, Grid, Row
from .prescan import Package, too_much
from .sheet_xml import Runs, SheetXml, column_of, row_of
from .shown import shown_number
from .words import clean

MAX_MERGED = 20_000
MAX_AREA = 1_000_000
"""Merged cells of a sheet, and the places that they cover."""

_MOST_FILLS = 200_000
"""Coloured cells without words that are looked at."""


class Text(NamedTuple):
    """A string of the file: its words, and those struck out."""

    words: str
    struck: str = ""
    bold: bool = False


def text_of(words: str, runs: Runs | None) -> Text:
    """A string, plain or with its struck-out runs apart."""
    if runs is None:
        return Text(clean(words))
    texts, struck = runs.texts, runs.struck
    if not struck:
        kept, gone = clean("".join(texts)), ""
    else:
        kept = clean("".join(text for place, text in enumerate(texts) if place not in struck))
        gone = clean(" ".join(texts[place] for place in sorted(struck)))
    return Text(kept, gone, runs.bold and bool(kept))


def read_worksheet(
    parts: Package, part: str, book: Book[Text], name: str, hidden: bool, comments: Mapping[tuple[int, int], str]
) -> Grid:
    return _Sheet(parts, part, book).grid(name, hidden, comments)


class _Sheet(SheetXml):
    """One worksheet, read cell by cell."""

    def __init__(self, parts: Package, part: str, book: Book[Text]) -> None:
        self._book = book
        self._strings = book.strings
        self._rows: dict[int, tuple[bool, list[Cell]]] = {}
        self._cells: list[Cell] = []
        self._cells_of = 0
        self._merged: dict[tuple[int, int], tuple[int, int]] = {}
        self._area = 0
        self._hidden_columns: set[int] = set()
        self._fills: dict[tuple[int, int], str] = {}
        super().__init__(parts, part, book.name, book.coloured)

    def grid(self, name: str, hidden: bool, comments: Mapping[tuple[int, int], str]) -> Grid:
        for number in {row for row, _ in (*self._merged, *comments)} & self._rows.keys():
            self._complete(self._rows[number][1], comments)
        rows = (
            Row(number, tuple(cells), hidden=row_hidden) for number, (row_hidden, cells) in sorted(self._rows.items())
        )
        hidden_columns = frozenset(self._hidden_columns)
        return Grid(name, tuple(rows), hidden, hidden_columns=hidden_columns, fills=self._fills)

    def _complete(self, cells: list[Cell], comments: Mapping[tuple[int, int], str]) -> None:
        """Give the cells of a row how far they reach, and their comments."""
        for at, cell in enumerate(cells):
            place = cell.row, cell.column
            if place in self._merged or place in comments:
                rows, columns = self._merged.get(place, (1, 1))
                cells[at] = replace(cell, rows=rows, columns=columns, comment=comments.get(place, ""))

    def take_other(self, tag: str, values: Mapping[str, str]) -> None:
        if tag == "mergeCell":
            self._merge(values.get("ref", ""))
        elif tag == "col" and values.get("hidden") in ("1", "true"):
            last = min(int(values["max"]), int(values["min"]) + 1_000)
            self._hidden_columns.update(range(int(values["min"]), last + 1))

    def _merge(self, reference: str) -> None:
        first, _, last = reference.partition(":")
        if last:
            top, left, bottom, right = row_of(first), column_of(first), row_of(last), column_of(last)
            bottom, right = min(bottom, top + 2_000), min(right, left + 100)
            down, across = bottom - top + 1, right - left + 1
            self._merged[top, left] = down, across
            self._area += down * across
            if len(self._merged) > MAX_MERGED or self._area > MAX_AREA:
                raise too_much(self._book.name)

    def take(self) -> None:
        row, date = self.row, False
        style = self._book.style(self.style) if self.style else PLAIN
        if self.kind == "s" and self.value:
            words, struck, bold = self._strings[int(self.value)]
        elif self.runs is not None:
            words, struck, bold = text_of("", self.runs)
        else:
            (words, date), struck, bold = self._shown(style), "", False
        if style.struck and not struck:
            words, struck = "", words
        formula = f"={self.formula}" if self.formula and not words else ""
        if style.colour:
            self._fills[row, self.column] = style.colour
        if words or struck or formula:
            if row != self._cells_of:
                self._cells_of, self._cells = row, self._rows.setdefault(row, (self.is_hidden, []))[1]
            bold = bold or style.bold
            self._cells.append(Cell(words, row, self.column, bold, style.italic, struck, 1, 1, date, "", formula))

    def take_blank(self) -> None:
        if len(self._fills) < _MOST_FILLS:
            self._fills[self.row, self.column] = self._book.style(self.style).colour

    def _shown(self, style: Style) -> tuple[str, bool]:
        """The words of the cell's value and whether they are a date."""
        value, kind = self.value, self.kind
        if kind == "n" and value:
            try:
                return shown_number(float(value), style.code, epoch_1904=self._book.epoch_1904)
            except (ValueError, OverflowError):
                return clean(value), False
        if kind == "b":
            return {"1": "TRUE", "0": "FALSE"}.get(value, value), False
        if kind == "d":
            return value.removesuffix("T00:00:00"), True
        return clean(value), False
