"""Reading a workbook that this program may have written and any spreadsheet program may have saved since."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from itertools import chain
from pathlib import Path

from planner_desktop.domain.returns import Flag
from planner_desktop.domain.uncollected import uncollected

from ..reading.book import Book, SheetPart, read_book
from ..reading.comments import boxes, comments
from ..reading.prescan import Package, content, half, main_part, package, too_much
from ..reading.sheet_xml import MAX_COLUMN, MAX_ROW, Runs, SheetXml
from ..reading.shown import is_date, moment_of, shown_number
from .cells import BLANK, Found, Rows, valued
from .texts import unescape

ZIP = b"PK\x03\x04"
MAX_PLACES = 3_000_000
"""Cells that the rows of a sheet may have, blank ones between others included."""

_NO_CELLS: list[Found] = []
"""Stands for every row without cells: a word in the last row a sheet can have must not cost a million lists."""


@uncollected()
def open_workbook(path: Path) -> dict[str, Rows]:
    """Every sheet's rows, by the sheet's name, from .xlsx, .ods, .xls or .csv; {} where the file is none of these.

    Raises Refused where the file is missing, empty, damaged or hostile.
    """
    start = content(path)
    if not start.startswith(ZIP):
        from .other import open_other

        return open_other(path, start)
    try:
        with package(path) as parts:
            if "workbook" in main_part(parts).rpartition("/")[2]:
                book = read_book(parts, path.name, _string)
                return {sheet.name: _rows(parts, sheet, book) for sheet in book.sheets}
            if "content.xml" not in parts or "mimetype" not in parts:
                return {}
            from ..reading.calamine import check_reach
            from .other import open_ods

            parts.check_xml()
            check_reach(parts, path.name)
    except (ValueError, KeyError, IndexError) as error:
        # A part that says a number, a place or a string that is none.
        raise half(path.name) from error
    return open_ods(path)


def _string(words: str, runs: Runs | None) -> Found:
    """A string of the workbook, plain or of runs."""
    if runs is None:
        return Found(unescape(words)) if words else BLANK
    text = unescape("".join(runs.texts))
    if not runs.struck:
        return Found(text) if text else BLANK
    left = "".join(text for place, text in enumerate(runs.texts) if place not in runs.struck)
    return Found(text, left=unescape(left).strip())


def _rows(parts: Package, sheet: SheetPart, book: Book[Found]) -> Rows:
    if not sheet.part:
        raise half(book.name)
    read = _Sheet(parts, sheet.part, book)
    for place, comment in chain(comments(parts, sheet.part).items(), boxes(parts, sheet.part).items()):
        read.note(*place, comment)
    return read.rows


class _Sheet(SheetXml):
    """One worksheet as rows without gaps, blank cells between others included."""

    def __init__(self, parts: Package, part: str, book: Book[Found]) -> None:
        self._book = book
        self._struck = frozenset(str(number) for number, style in enumerate(book.styles) if style.struck)
        self._places = 0
        self.rows: Rows = []
        super().__init__(parts, part, book.name)

    def take(self) -> None:
        found = self._found()
        if self.style in self._struck and found.left is None:
            found = found._replace(left="") if found.text.strip() else found
        if found is not BLANK:
            self._put(self.row, self.column, found)

    def note(self, row: int, column: int, comment: str) -> None:
        """Keep what somebody wrote beside a cell with it."""
        if not (0 < row <= MAX_ROW and 0 < column <= MAX_COLUMN):
            raise half(self._book.name)
        there = self.rows[row - 1] if row <= len(self.rows) else _NO_CELLS
        found = there[column - 1] if column <= len(there) else BLANK
        if comment:
            every = "\n".join(filter(None, (found.comment, comment)))
            self._put(row, column, found._replace(comment=every))

    def _put(self, number: int, column: int, found: Found) -> None:
        if number > len(self.rows):
            self.rows.extend([_NO_CELLS] * (number - len(self.rows)))
        if self.rows[number - 1] is _NO_CELLS:
            self.rows[number - 1] = []
        row = self.rows[number - 1]
        gap = column - len(row)
        if gap > 0:
            self._places += gap
            if self._places > MAX_PLACES:
                raise too_much(self._book.name)
            row.extend([BLANK] * gap)
        row[column - 1] = found

    def take_blank(self) -> None:
        """A colour without words says nothing here."""

    def take_other(self, tag: str, values: Mapping[str, str]) -> None:
        """Merged cells and hidden columns say nothing here."""

    def _found(self) -> Found:
        value, kind = self.value, self.kind
        flag = None if self.formula is None else Flag.FORMULA if value else Flag.FORMULA_WITHOUT_VALUE
        if self.runs is not None:
            return _flagged(_string("", self.runs), flag)
        if not value or kind == "e":
            return Found(value, flag=Flag.ERROR if value else flag) if value or flag else BLANK
        if kind == "s":
            return _flagged(self._book.strings[int(value)], flag)
        if kind == "n":
            return _number(value, self._book.style(self.style).code, flag, self._book.epoch_1904)
        if kind == "b":
            return valued(value == "1", flag)
        if kind == "d":
            return valued(datetime.fromisoformat(value), flag)
        return _flagged(Found(unescape(value)), flag)


def _flagged(found: Found, flag: Flag | None) -> Found:
    return found if flag is None else found._replace(flag=flag)


def _number(said: str, code: str, flag: Flag | None, epoch_1904: bool) -> Found:
    """A stored number as people see it; a date as they write it, whatever its format."""
    try:
        value = float(said)
        moment = moment_of(value, epoch_1904=epoch_1904) if is_date(code) else None
        if moment is None:
            return Found(shown_number(value, code, epoch_1904=epoch_1904)[0], flag=flag or Flag.VALUE)
        if "[h" in code.lower():
            return valued(timedelta(days=value), flag)
        return valued(moment.time() if 0 <= value < 1 else moment, flag)
    except (ValueError, OverflowError):
        return Found(said, flag=flag)
