"""Reading .ods: the cells of content.xml as people see them, element by element.

Words are those that the cells show; a date that shows its month first becomes 2011-03-31, the one form that cannot
be misread.  Elements: OpenDocument 1.3 part 3, sections 9 (tables), 6 (text) and 16 (styles).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from .colours import colour_name
from .grid import Cell, Grid, Row
from .prescan import Beyond, Package, local, package
from .words import clean

MAX_CELLS = 1_500_000
_LAST_COLUMN = 16_384
_MOST_REPEATED = 10_000
"""How often a plan's cell or row with words may stand in it again and again."""
_MOST_COLOURED = 100
"""Cells beside each other whose colour is looked at."""
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?")
_FIGURES = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}\b")


def read_ods(path: Path) -> list[Grid]:
    """The sheets of a workbook.  Raises Refused where it is damaged, hostile or no workbook."""
    with package(path) as parts:
        parts.check_xml()
        return _Content(parts).grids


@dataclass(frozen=True, slots=True)
class _Style:
    """What a style says of the cells, letters or sheets that have it."""

    bold: bool = False
    italic: bool = False
    struck: bool = False
    hidden: bool = False
    colour: str = ""


_PLAIN = _Style()


@dataclass(slots=True)
class _Open:
    """The cell that is being read, with the words of its text and of its annotation."""

    said: Mapping[str, str]
    column: int
    kept: list[str] = field(default_factory=list)
    struck: list[str] = field(default_factory=list)
    comment: list[str] = field(default_factory=list)


class _Content:
    """Walks content.xml from its styles to its last cell."""

    def __init__(self, parts: Package) -> None:
        self.grids: list[Grid] = []
        self._styles: dict[str, _Style] = {}
        self._style = ""
        self._sheet: Mapping[str, str] = {}
        self._rows: list[Row] = []
        self._hidden_columns: set[int] = set()
        self._fills: dict[tuple[int, int], str] = {}
        self._row = self._column = self._count = 0
        self._row_said: Mapping[str, str] = {}
        self._cells: list[Cell] = []
        self._open: _Open | None = None
        self._within: list[str] = []
        self._struck: list[bool] = []
        parts.parse("content.xml", self._start, self._end, self._data)

    def _start(self, name: str, values: Mapping[str, str]) -> None:
        tag = local(name)
        said = {local(key): value for key, value in values.items()}
        if self._open is not None:
            self._start_within(self._open, tag, said)
        elif tag == "style":
            self._style = said.get("name", "")
        elif tag in ("text-properties", "table-properties") and self._style:
            self._styles[self._style] = _style_of(said, self._styles.get(self._style, _PLAIN).colour)
        elif tag == "table-cell-properties" and self._style and "background-color" in said:
            known = self._styles.get(self._style, _PLAIN)
            self._styles[self._style] = replace(known, colour=colour_name(said["background-color"]))
        elif tag == "table":
            self._sheet, self._rows, self._row, self._column, self._hidden_columns = said, [], 0, 0, set()
            self._fills = {}
        elif tag == "table-column":
            self._take_columns(said)
        elif tag == "table-row":
            self._row, self._column, self._row_said, self._cells = self._row + 1, 0, said, []
        elif tag in ("table-cell", "covered-table-cell"):
            self._open = _Open(said, self._column + 1)
            self._struck = [self._styles.get(said.get("style-name", ""), _PLAIN).struck]

    def _start_within(self, cell: _Open, tag: str, said: Mapping[str, str]) -> None:
        self._within.append(tag)
        if tag == "span":
            self._struck.append(self._struck[-1] or self._styles.get(said.get("style-name", ""), _PLAIN).struck)
        elif tag == "p" and (cell.comment if "annotation" in self._within else cell.kept):
            self._data("\n")
        elif tag in ("s", "tab"):
            self._data(" " * min(_count(said.get("c")), 100))
        elif tag == "line-break":
            self._data("\n")

    def _data(self, text: str) -> None:
        cell, within = self._open, self._within
        if cell is None or "p" not in within:
            return
        if "annotation" in within:
            cell.comment.append(text)
        else:
            (cell.struck if self._struck[-1] else cell.kept).append(text)

    def _end(self, name: str) -> None:
        tag = local(name)
        if self._within:
            self._within.pop()
            if tag == "span":
                self._struck.pop()
        elif tag in ("table-cell", "covered-table-cell") and self._open is not None:
            self._end_cell(self._open)
            self._open = None
        elif tag == "table-row":
            self._end_row()
        elif tag == "table":
            hidden = self._styles.get(self._sheet.get("style-name", ""), _PLAIN).hidden
            name = clean(self._sheet.get("name", ""))
            hidden_columns = frozenset(self._hidden_columns)
            rows = tuple(self._rows)
            self.grids.append(Grid(name, rows, hidden, hidden_columns=hidden_columns, fills=self._fills))
        elif tag == "style":
            self._style = ""

    def _take_columns(self, said: Mapping[str, str]) -> None:
        count = min(_count(said.get("number-columns-repeated")), _LAST_COLUMN)
        if said.get("visibility", "visible") != "visible":
            self._hidden_columns.update(range(self._column + 1, self._column + 1 + min(count, 1_000)))
        self._column += count

    def _end_cell(self, cell: _Open) -> None:
        repeated = _count(cell.said.get("number-columns-repeated"))
        made = self._made(cell)
        if colour := self._styles.get(cell.said.get("style-name", ""), _PLAIN).colour:
            reach = range(min(repeated, _MOST_COLOURED))
            self._fills |= {(self._row, cell.column + more): colour for more in reach}
        if made is not None:
            self._count += repeated
            if self._count > MAX_CELLS or repeated > _MOST_REPEATED:
                raise Beyond
            self._cells += (replace(made, column=cell.column + more) for more in range(repeated))
        self._column += repeated

    def _made(self, cell: _Open) -> Cell | None:
        text, struck, comment = (clean("".join(words)) for words in (cell.kept, cell.struck, cell.comment))
        kind = cell.said.get("value-type", "")
        if kind == "date":
            text = _shown_date(text, cell.said.get("date-value", ""))
        elif not text and not struck:
            text = cell.said.get("string-value") or cell.said.get("value", "")
        formula = cell.said.get("formula", "") if not text and not struck else ""
        if not (text or struck or formula or comment):
            return None
        looks = self._styles.get(cell.said.get("style-name", ""), _PLAIN)
        return Cell(
            text, self._row, cell.column, looks.bold, looks.italic, struck,
            min(_count(cell.said.get("number-rows-spanned")), 2_000),
            min(_count(cell.said.get("number-columns-spanned")), 100),
            kind == "date", comment, formula.partition(":")[2] or formula,
        )  # fmt: skip

    def _end_row(self) -> None:
        repeated = _count(self._row_said.get("number-rows-repeated"))
        hidden = self._row_said.get("visibility", "visible") != "visible"
        if self._cells:
            self._count += len(self._cells) * (repeated - 1)
            if self._count > MAX_CELLS or repeated > _MOST_REPEATED:
                raise Beyond
            for number in range(self._row, self._row + repeated):
                cells = tuple(replace(cell, row=number) for cell in self._cells)
                self._rows.append(Row(number, cells, hidden=hidden))
        self._row += repeated - 1


def _style_of(said: Mapping[str, str], colour: str) -> _Style:
    struck = any(said.get(f"text-line-through-{how}", "none") != "none" for how in ("style", "type"))
    bold, italic = said.get("font-weight") == "bold", said.get("font-style") == "italic"
    return _Style(bold, italic, struck, said.get("display") == "false", colour)


def _count(said: str | None) -> int:
    return int(said) if said and said.isdecimal() and len(said) < 10 else 1


def _shown_date(text: str, value: str) -> str:
    """A date as its cell shows it, unless that shows the month first or might be read so."""
    day = _DAY.match(value)
    shown = _FIGURES.match(text)
    if day is None or (text and shown is None):
        return text or value
    if shown and int(shown[1]) == int(day[3]) != int(day[2]) == int(shown[2]):
        return text
    plain = f"{day[1]}-{day[2]}-{day[3]}"
    return plain if day[4] in (None, "00:00") else f"{plain} {day[4]}"
