"""Reading .xlsx and .xlsm: the zip's parts straight into grids, in one pass and without a library's objects.

What a plan needs is kept (words as shown, merged cells, bold, struck-out words, hidden rows and columns,
comments); styles, drawings and macros are never looked at.  Parts and elements: ECMA-376 part 1, 18.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from .grid import Cell, Grid, Row
from .prescan import Package, package, refuse, resolve, too_much
from .shown import format_code, shown_number
from .words import clean

MAX_CELLS = 1_500_000
MAX_MERGED = 20_000
MAX_STYLES = 100_000


@dataclass(frozen=True, slots=True)
class _Text:
    """A shared string: its words, and those struck out."""

    words: str
    struck: str = ""
    bold: bool = False


@dataclass(frozen=True, slots=True)
class _Style:
    code: str = "General"
    bold: bool = False
    italic: bool = False
    struck: bool = False


_PLAIN = _Style()


@dataclass(frozen=True, slots=True)
class _Book:
    name: str
    strings: list[_Text]
    styles: list[_Style]
    epoch_1904: bool


def read_xlsx(path: Path) -> list[Grid]:
    """The worksheets of a workbook.  Raises Refused where it is damaged, hostile or no workbook."""
    with package(path) as parts:
        main = _main_part(parts)
        if main is None:
            raise refuse(f"{path.name} is not a workbook.", "Open it, save it as .xlsx and import that.")
        sheets = _Sheets(parts, main)
        styles = _Styles(parts, sheets.part("styles"), path.name).styles
        book = _Book(path.name, _Strings(parts, sheets.part("sharedStrings")).texts, styles, sheets.epoch_1904)
        return [
            _Sheet(parts, part, book).grid(name, hidden, _comments(parts, part))
            for name, part, hidden in sheets.listed()
            if part in parts and "/worksheets/" in f"/{part}"
        ]


def _local(name: str) -> str:
    return name[name.rfind(":") + 1 :]


def _relations(parts: Package, part: str) -> dict[str, tuple[str, str]]:
    """For each relationship of a part, by id: its type's last word and the part it points to."""
    folder, _, file = part.rpartition("/")
    rels = f"{folder}/_rels/{file}.rels".lstrip("/")
    found: dict[str, tuple[str, str]] = {}

    def start(name: str, values: Mapping[str, str]) -> None:
        if _local(name) == "Relationship" and values.get("TargetMode") != "External":
            kind = values.get("Type", "").rpartition("/")[2]
            found[values.get("Id", "")] = kind, resolve(part, values.get("Target", ""))

    if rels in parts:
        parts.parse(rels, start, _nothing, _nothing)
    return found


def _nothing(*_: object) -> None:
    pass


def _main_part(parts: Package) -> str | None:
    found = [part for kind, part in _relations(parts, "").values() if kind == "officeDocument"]
    return next((part for part in found if part in parts and "workbook" in part.rpartition("/")[2]), None)


class _Sheets:
    """The workbook's own part: the sheets in order, and where the other parts are."""

    def __init__(self, parts: Package, main: str) -> None:
        self.epoch_1904 = False
        self._sheets: list[tuple[str, str, bool]] = []
        self._relations = _relations(parts, main)
        parts.parse(main, self._start, _nothing, _nothing)

    def _start(self, name: str, values: Mapping[str, str]) -> None:
        local = _local(name)
        if local == "workbookPr":
            self.epoch_1904 = values.get("date1904", "0") in ("1", "true")
        elif local == "sheet":
            id = next((value for key, value in values.items() if _local(key) == "id"), "")
            hidden = values.get("state", "visible") != "visible"
            self._sheets.append((clean(values.get("name", "")), id, hidden))

    def listed(self) -> list[tuple[str, str, bool]]:
        return [(name, self._relations[id][1], hidden) for name, id, hidden in self._sheets if id in self._relations]

    def part(self, kind: str) -> str:
        return next((part for found, part in self._relations.values() if found == kind), "")


class _Styles:
    """Cell styles by their number: the format's code, and how the font looks."""

    def __init__(self, parts: Package, part: str, name: str) -> None:
        self.styles: list[_Style] = []
        self._name = name
        self._codes: dict[int, str] = {}
        self._fonts: list[_Style] = []
        self._inside = ""
        if part in parts:
            parts.parse(part, self._start, self._end, _nothing)

    def _start(self, name: str, values: Mapping[str, str]) -> None:
        local = _local(name)
        if local in ("fonts", "cellXfs", "cellStyleXfs", "dxfs"):
            self._inside = local
        elif local == "numFmt" and "numFmtId" in values:
            self._codes.setdefault(int(values["numFmtId"]), values.get("formatCode", ""))
        elif self._inside == "fonts":
            self._font(local, values)
        elif local == "xf" and self._inside == "cellXfs":
            self._style(values)

    def _end(self, name: str) -> None:
        if _local(name) == self._inside:
            self._inside = ""

    def _font(self, local: str, values: Mapping[str, str]) -> None:
        on = values.get("val", "1") not in ("0", "false")
        if local == "font":
            self._fonts.append(_PLAIN)
        elif on and local in ("b", "i", "strike"):
            looks = {"b": "bold", "i": "italic", "strike": "struck"}[local]
            self._fonts[-1] = replace(self._fonts[-1], **{looks: True})

    def _style(self, values: Mapping[str, str]) -> None:
        if len(self.styles) > MAX_STYLES:
            raise too_much(self._name)
        number, font = int(values.get("numFmtId", 0)), int(values.get("fontId", 0))
        looks = self._fonts[font] if font < len(self._fonts) else _PLAIN
        self.styles.append(replace(looks, code=format_code(number, self._codes.get(number))))


class _Strings:
    """The shared strings, each with its struck-out runs apart; phonetic hints are left out."""

    def __init__(self, parts: Package, part: str) -> None:
        self.texts: list[_Text] = []
        self._runs = _Runs()
        if part in parts:
            parts.parse(part, self._start, self._end, self._runs.data)

    def _start(self, name: str, values: Mapping[str, str]) -> None:
        self._runs.start(_local(name), values)

    def _end(self, name: str) -> None:
        local = _local(name)
        self._runs.end(local)
        if local == "si":
            self.texts.append(self._runs.take())


class _Runs:
    """Collects the text runs of one string."""

    def __init__(self) -> None:
        self._kept: list[str] = []
        self._struck: list[str] = []
        self._in_text = self._in_hint = self._run_struck = self._run_bold = False
        self._bold = True

    def start(self, local: str, values: Mapping[str, str]) -> None:
        if local == "t":
            self._in_text = not self._in_hint
        elif local == "r":
            self._run_struck = self._run_bold = False
        elif local == "rPh":
            self._in_hint = True
        elif local in ("strike", "b") and values.get("val", "1") not in ("0", "false"):
            self._run_struck = self._run_struck or local == "strike"
            self._run_bold = self._run_bold or local == "b"

    def data(self, text: str) -> None:
        if self._in_text:
            (self._struck if self._run_struck else self._kept).append(text)
            self._bold = self._bold and (self._run_bold or not text.strip())

    def end(self, local: str) -> None:
        if local == "t":
            self._in_text = False
        elif local == "rPh":
            self._in_hint = False
        elif local == "r":
            self._run_struck = self._run_bold = False

    def take(self) -> _Text:
        kept, struck = clean("".join(self._kept)), clean(" ".join(self._struck))
        text = _Text(kept, struck, self._bold and bool(kept))
        self._kept, self._struck, self._bold, self._run_struck = [], [], True, False
        return text


class _Sheet:
    """One worksheet, read cell by cell."""

    def __init__(self, parts: Package, part: str, book: _Book) -> None:
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
        return Grid(name, tuple(row for row in rows if row.cells), hidden, hidden_columns=frozenset(self._hidden_columns))

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
            self._inline.start(_local(name), values)
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
        self._column = _column(place) if place else self._column + 1
        self._kind, self._style = values.get("t", "n"), values.get("s", "")
        self._value = self._formula = ""
        if self._kind == "inlineStr":
            self._inline = _Runs()

    def _start_other(self, name: str, values: Mapping[str, str]) -> None:
        local = _local(name)
        if local != name:
            self._start(local, values)
        elif local == "mergeCell":
            self._merge(values.get("ref", ""))
        elif local == "col" and values.get("hidden") in ("1", "true"):
            last = min(int(values["max"]), int(values["min"]) + 1_000)
            self._hidden_columns.update(range(int(values["min"]), last + 1))

    def _merge(self, reference: str) -> None:
        first, _, last = reference.partition(":")
        if last:
            top, left, bottom, right = _row(first), _column(first), _row(last), _column(last)
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
        local = name if ":" not in name else _local(name)
        if local == "v" or local == "f":
            self._in = ""
        elif local == "c":
            self._end_cell()
        elif self._inline is not None:
            self._inline.end(local)

    def _end_cell(self) -> None:
        style = self._book.styles[int(self._style)] if self._style and int(self._style) < len(self._book.styles) else _PLAIN
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

    def _shown(self, style: _Style) -> tuple[_Text, bool]:
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
                return _Text(clean(value)), False
            return _Text(words), date
        if kind == "b":
            return _Text({"1": "TRUE", "0": "FALSE"}.get(value, value)), False
        if kind == "d":
            return _Text(value.removesuffix("T00:00:00")), True
        return _Text(clean(value)), False


def _column(place: str) -> int:
    """The column of a place such as "AB12"."""
    return _column_number(place.rstrip("0123456789"))


@lru_cache(maxsize=1024)
def _column_number(letters: str) -> int:
    number = 0
    for letter in letters.lstrip("$").rstrip("$").upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def _row(place: str) -> int:
    return int(re.sub(r"\D", "", place) or 1)


def _comments(parts: Package, sheet: str) -> dict[tuple[int, int], str]:
    """The comments on a sheet's cells, by row and column."""
    found: dict[tuple[int, int], str] = {}
    place = ""
    runs = _Runs()

    def start(name: str, values: Mapping[str, str]) -> None:
        nonlocal place
        place = values.get("ref", place) if _local(name) == "comment" else place
        runs.start(_local(name), values)

    def end(name: str) -> None:
        runs.end(_local(name))
        if _local(name) == "comment":
            found[_row(place), _column(place)] = runs.take().words

    for kind, part in _relations(parts, sheet).values():
        if kind == "comments" and part in parts:
            parts.parse(part, start, end, runs.data)
    return found
