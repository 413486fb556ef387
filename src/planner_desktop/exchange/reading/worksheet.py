"""One worksheet and the strings it shares with others, element by element, because a plan's sheet may be long."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from .grid import Cell, Grid, Row
from .prescan import Package, local, too_much
from .shown import shown_number
from .words import clean

MAX_CELLS = 1_500_000
MAX_MERGED = 20_000


@dataclass(frozen=True, slots=True)
class Text:
    """A string of the file: its words, and those struck out."""

    words: str
    struck: str = ""
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Style:
    """What a cell's style says about its number and its looks."""

    code: str = "General"
    bold: bool = False
    italic: bool = False
    struck: bool = False


PLAIN = Style()


@dataclass(frozen=True, slots=True)
class Book:
    """What the worksheets of a workbook share."""

    name: str
    strings: list[Text]
    styles: list[Style]
    epoch_1904: bool


def read_strings(parts: Package, part: str) -> list[Text]:
    """The shared strings, in their order."""
    return _Strings(parts, part).texts if part in parts else []


def read_worksheet(
    parts: Package, part: str, book: Book, name: str, hidden: bool, comments: Mapping[tuple[int, int], str]
) -> Grid:
    return _Sheet(parts, part, book).grid(name, hidden, comments)


class _Strings:
    """The shared strings, each with its struck-out runs apart; phonetic hints are left out."""

    def __init__(self, parts: Package, part: str) -> None:
        self.texts: list[Text] = []
        self._runs = _Runs()
        parts.parse(part, self._start, self._end, self._runs.data)

    def _start(self, name: str, values: Mapping[str, str]) -> None:
        self._runs.start(local(name), values)

    def _end(self, name: str) -> None:
        tag = local(name)
        self._runs.end(tag)
        if tag == "si":
            self.texts.append(self._runs.take())


class _Runs:
    """Collects the text runs of one string."""

    def __init__(self) -> None:
        self._kept: list[str] = []
        self._struck: list[str] = []
        self._in_text = self._in_hint = self._run_struck = self._run_bold = False
        self._bold = True

    def start(self, tag: str, values: Mapping[str, str]) -> None:
        if tag == "t":
            self._in_text = not self._in_hint
        elif tag == "r":
            self._run_struck = self._run_bold = False
        elif tag == "rPh":
            self._in_hint = True
        elif tag in ("strike", "b") and values.get("val", "1") not in ("0", "false"):
            self._run_struck = self._run_struck or tag == "strike"
            self._run_bold = self._run_bold or tag == "b"

    def data(self, text: str) -> None:
        if self._in_text:
            (self._struck if self._run_struck else self._kept).append(text)
            self._bold = self._bold and (self._run_bold or not text.strip())

    def end(self, tag: str) -> None:
        if tag == "t":
            self._in_text = False
        elif tag == "rPh":
            self._in_hint = False
        elif tag == "r":
            self._run_struck = self._run_bold = False

    def take(self) -> Text:
        kept, struck = clean("".join(self._kept)), clean(" ".join(self._struck))
        text = Text(kept, struck, self._bold and bool(kept))
        self._kept, self._struck, self._bold, self._run_struck = [], [], True, False
        return text


class _Sheet:
    """One worksheet, read cell by cell."""

    def __init__(self, parts: Package, part: str, book: Book) -> None:
        self._book = book
        self._rows: list[tuple[int, bool, list[Cell]]] = []
        self._cells: list[Cell] = []
        self._merged: dict[tuple[int, int], tuple[int, int]] = {}
        self._hidden_columns: set[int] = set()
        self._count = self._row = self._column = 0
        self._kind = self._style = self._value = self._formula = ""
        self._in = ""
        self._inline: _Runs | None = None
        parts.parse(part, self._start, self._end, self._data)

    def grid(self, name: str, hidden: bool, comments: Mapping[tuple[int, int], str]) -> Grid:
        rows = [self._finished(number, row_hidden, cells, comments) for number, row_hidden, cells in self._rows]
        hidden_columns = frozenset(self._hidden_columns)
        return Grid(name, tuple(row for row in rows if row.cells), hidden, hidden_columns=hidden_columns)

    def _finished(
        self, number: int, hidden: bool, cells: list[Cell], comments: Mapping[tuple[int, int], str]
    ) -> Row:
        if self._merged or comments:
            cells = [self._completed(cell, comments) for cell in cells]
        return Row(number, tuple(cells), hidden=hidden)

    def _completed(self, cell: Cell, comments: Mapping[tuple[int, int], str]) -> Cell:
        place = cell.row, cell.column
        rows, columns = self._merged.get(place, (1, 1))
        comment = comments.get(place, "")
        if (rows, columns) == (1, 1) and not comment:
            return cell
        return replace(cell, rows=rows, columns=columns, comment=comment)

    def _start(self, name: str, values: Mapping[str, str]) -> None:
        if name == "v" or name == "f":
            self._in = name
        elif name == "c":
            self._start_cell(values)
        elif self._inline is not None:
            self._inline.start(local(name), values)
        elif name == "row":
            self._start_row(values)
        else:
            self._start_other(name, values)

    def _start_row(self, values: Mapping[str, str]) -> None:
        self._row = int(values["r"]) if "r" in values else self._row + 1
        self._column = 0
        self._cells = []
        self._rows.append((self._row, values.get("hidden") in ("1", "true"), self._cells))

    def _start_cell(self, values: Mapping[str, str]) -> None:
        place = values.get("r")
        self._column = column_of(place) if place else self._column + 1
        self._kind, self._style = values.get("t", "n"), values.get("s", "")
        self._value = self._formula = ""
        if self._kind == "inlineStr":
            self._inline = _Runs()

    def _start_other(self, name: str, values: Mapping[str, str]) -> None:
        tag = local(name)
        if tag != name:
            self._start(tag, values)
        elif tag == "mergeCell":
            self._merge(values.get("ref", ""))
        elif tag == "col" and values.get("hidden") in ("1", "true"):
            last = min(int(values["max"]), int(values["min"]) + 1_000)
            self._hidden_columns.update(range(int(values["min"]), last + 1))

    def _merge(self, reference: str) -> None:
        first, _, last = reference.partition(":")
        if last:
            top, left, bottom, right = row_of(first), column_of(first), row_of(last), column_of(last)
            bottom, right = min(bottom, top + 2_000), min(right, left + 100)
            self._merged[top, left] = bottom - top + 1, right - left + 1
            if len(self._merged) > MAX_MERGED:
                raise too_much(self._book.name)

    def _data(self, text: str) -> None:
        if self._in == "v":
            self._value += text
        elif self._in == "f":
            self._formula += text
        elif self._inline is not None:
            self._inline.data(text)

    def _end(self, name: str) -> None:
        tag = local(name)
        if tag == "v" or tag == "f":
            self._in = ""
        elif tag == "c":
            self._end_cell()
        elif self._inline is not None:
            self._inline.end(tag)

    def _end_cell(self) -> None:
        style = self._book.styles[int(self._style)] if self._style and self._book.styles else PLAIN
        text, date = self._shown(style)
        self._inline = None
        words, struck = text.words, text.struck
        if style.struck and not struck:
            words, struck = "", words
        formula = f"={self._formula}" if self._formula and not words else ""
        if not (words or struck or formula):
            return
        self._count += 1
        if self._count > MAX_CELLS:
            raise too_much(self._book.name)
        bold = style.bold or text.bold
        self._cells.append(Cell(words, self._row, self._column, bold, style.italic, struck, date=date, formula=formula))

    def _shown(self, style: Style) -> tuple[Text, bool]:
        """The cell's text and whether it is a date."""
        value, kind = self._value, self._kind
        if kind == "s" and value:
            return self._book.strings[int(value)], False
        if self._inline is not None:
            return self._inline.take(), False
        if kind == "n" and value:
            try:
                words, date = shown_number(float(value), style.code, epoch_1904=self._book.epoch_1904)
            except (ValueError, OverflowError):
                return Text(clean(value)), False
            return Text(words), date
        if kind == "b":
            return Text({"1": "TRUE", "0": "FALSE"}.get(value, value)), False
        if kind == "d":
            return Text(value.removesuffix("T00:00:00")), True
        return Text(clean(value)), False


def column_of(place: str) -> int:
    """The column of a place such as "AB12"."""
    return _column_number(place.rstrip("0123456789"))


@lru_cache(maxsize=1024)
def _column_number(letters: str) -> int:
    number = 0
    for letter in letters.lstrip("$").rstrip("$").upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def row_of(place: str) -> int:
    return int(re.sub(r"\D", "", place) or 1)
