"""Reading .xls and .xlsb through python-calamine, which gives values without formats."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from pathlib import Path

import python_calamine

from .grid import Cell, Grid, Row
from .prescan import Package, encrypted, half, local, refuse, too_much
from .shown import plain_number
from .words import clean

_MAX_ROWS = 200_000
_MAX_COLUMNS = 1_000
MAX_CELLS = 5_000_000
_HIDDEN = (python_calamine.SheetVisibleEnum.Hidden, python_calamine.SheetVisibleEnum.VeryHidden)


def read_calamine(path: Path) -> list[Grid]:
    """The worksheets of a workbook.  Raises Refused where it is damaged or protected."""
    with refusing(path.name):
        workbook = python_calamine.load_workbook(str(path))
        return [
            _grid(workbook.get_sheet_by_name(sheet.name), sheet.name, sheet.visible in _HIDDEN, path.name)
            for sheet in workbook.sheets_metadata
            if sheet.typ == python_calamine.SheetTypeEnum.WorkSheet
        ]


@contextmanager
def refusing(file: str) -> Iterator[None]:
    """Turn what the library refuses, or breaks at, into a sentence."""
    try:
        yield
    except python_calamine.PasswordError as error:
        raise encrypted(file) from error
    except (python_calamine.CalamineError, OSError) as error:
        raise half(file) from error
    except BaseException as error:
        # a panic of the library's Rust is no Exception, and its type stands in no module
        if type(error).__name__ != "PanicException":
            raise
        raise half(file) from error


class _Reach:
    """How far the cells with something in them reach in an OpenDocument sheet."""

    def __init__(self) -> None:
        self.cells = 0
        self._rows = self._column = self._columns = 0

    def start(self, name: str, values: Mapping[str, str]) -> None:
        said = {local(key): value for key, value in values.items()}
        match local(name):
            case "table":
                self._rows = self._columns = 0
            case "table-row":
                self._rows += _count(said.get("number-rows-repeated"))
                self._column = 0
            case "table-cell" | "covered-table-cell":
                self._column += _count(said.get("number-columns-repeated"))
                if "value-type" in said or "formula" in said:
                    self._columns = max(self._columns, self._column)
                    self.cells = max(self.cells, self._rows * self._columns)


def _count(said: str | None) -> int:
    return int(said) if said and said.isdecimal() and len(said) < 10 else 1


def check_reach(parts: Package, file: str) -> None:
    """Raises Refused for an OpenDocument sheet whose cells reach so far that the library would fill all memory."""
    reach = _Reach()
    parts.parse("content.xml", reach.start, lambda _: None, lambda _: None)
    if reach.cells > MAX_CELLS:
        raise too_much(file)


def _grid(sheet: python_calamine.CalamineSheet, name: str, hidden: bool, file: str) -> Grid:
    end = sheet.end or (0, 0)
    if end[0] > _MAX_ROWS or end[1] > _MAX_COLUMNS:
        raise refuse(
            f"The sheet {name} of {file} reaches to row {end[0] + 1} and column {end[1] + 1}.",
            "Copy the plan's rows into a new workbook and import that.",
        )
    merged = {start: (last[0] - start[0] + 1, last[1] - start[1] + 1) for start, last in sheet.merged_cell_ranges or ()}
    rows = []
    top, left = sheet.start or (0, 0)
    for down, values in enumerate(sheet.to_python(), top):
        cells = []
        for across, value in enumerate(values, left):
            text = _words(value)
            if text:
                tall, wide = merged.get((down, across), (1, 1))
                is_date = isinstance(value, date)
                cells.append(Cell(text, down + 1, across + 1, rows=tall, columns=wide, date=is_date))
        if cells:
            rows.append(Row(down + 1, tuple(cells)))
    return Grid(name, tuple(rows), hidden)


def _words(value: object) -> str:
    """A value as a person would read it; a date in the form that cannot be misread."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, (int, float)):
        return plain_number(value)
    if isinstance(value, datetime):
        return value.isoformat(" ", "minutes") if value.time() != time.min else value.date().isoformat()
    if isinstance(value, (date, time, timedelta)):
        return str(value)
    return ""
