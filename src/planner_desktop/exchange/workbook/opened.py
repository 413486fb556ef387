"""Reading a workbook that this program may have written and any spreadsheet program may have saved since."""

from __future__ import annotations

import zipfile
import zlib
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from planner_desktop.domain.returns import Flag

from ..reading.calamine import MAX_CELLS, check_reach, refusing
from ..reading.prescan import content, half, package, too_much
from ..reading.shown import format_code, shown_number
from .texts import unescape

_BROKEN = (
    KeyError,
    ValueError,
    TypeError,
    IndexError,
    AttributeError,
    OverflowError,
    SyntaxError,  # what both XML parsers raise
    EOFError,
    OSError,
    zlib.error,
    zipfile.BadZipFile,
)
"""What openpyxl lets through where a part is not what it should be."""

ZIP = b"PK\x03\x04"


@dataclass(frozen=True, slots=True)
class Found:
    """A cell as found: its words exactly as they stand there, the day of a real date, and what is remarkable."""

    text: str = ""
    day: date | None = None
    flag: Flag | None = None


BLANK = Found()
Rows = list[list[Found]]


def open_workbook(path: Path) -> dict[str, Rows]:
    """Every sheet's rows, by the sheet's name, from .xlsx, .ods, .xls or .csv; {} where the file is none of these.

    Raises Refused where the file is missing, empty, damaged or hostile.
    """
    start = content(path)
    if not start.startswith(ZIP):
        from .other import open_other

        return open_other(path, start)
    with package(path) as parts:
        parts.check_xml()
        if "xl/workbook.xml" in parts:
            return _xlsx(path)
        if "content.xml" not in parts or "mimetype" not in parts:
            return {}
        check_reach(parts, path.name)
    return open_loosely(path)


def _xlsx(path: Path) -> dict[str, Rows]:
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        formulas = _formulas(path) if _has_formulas(path) else {}
        book = load_workbook(path, read_only=True, data_only=True)
        sheets = {}
        for sheet in book.worksheets:
            sheet.reset_dimensions()
            places = formulas.get(sheet.title, set())
            sheets[sheet.title] = [
                [_cell(cell, (row_number, place) in places) for place, cell in enumerate(row)]
                for row_number, row in enumerate(sheet.iter_rows())
            ]
        book.close()
    except (*_BROKEN, InvalidFileException) as error:
        raise half(path.name) from error
    return sheets


def _has_formulas(path: Path) -> bool:
    with zipfile.ZipFile(path) as archive:
        sheets = [name for name in archive.namelist() if name.startswith("xl/worksheets/")]
        return any(b"<f>" in (xml := archive.read(name)) or b"<f " in xml for name in sheets)


def _formulas(path: Path) -> dict[str, set[tuple[int, int]]]:
    """Where formulas stand: row and place in the row, counted from 0, by sheet."""
    from openpyxl import load_workbook

    book = load_workbook(path, read_only=True)
    found: dict[str, set[tuple[int, int]]] = {}
    for sheet in book.worksheets:
        sheet.reset_dimensions()
        found[sheet.title] = {
            (row_number, place)
            for row_number, row in enumerate(sheet.iter_rows())
            for place, cell in enumerate(row)
            if cell.data_type == "f"
        }
    book.close()
    return found


def _cell(cell: Any, is_formula: bool) -> Found:
    value = cell.value
    if value is None:
        return Found(flag=Flag.FORMULA_WITHOUT_VALUE) if is_formula else BLANK
    flag = Flag.FORMULA if is_formula else None
    if cell.data_type == "e":
        return Found(str(value), flag=Flag.ERROR)
    if isinstance(value, str):
        return Found(unescape(value), flag=flag)
    return _valued(value, cell.number_format or "General", flag)


def _valued(value: Any, code: str, flag: Flag | None) -> Found:
    """A number, date or truth value as the words people see."""
    if isinstance(value, bool):
        return Found("TRUE" if value else "FALSE", flag=flag or Flag.VALUE)
    if isinstance(value, datetime):
        midnight = value.time() == time()
        return Found(f"{value:%d/%m/%Y}" if midnight else f"{value:%d/%m/%Y %H:%M}", value.date(), flag)
    if isinstance(value, date):
        return Found(f"{value:%d/%m/%Y}", value, flag)
    if isinstance(value, time | timedelta):
        return Found(str(value), flag=flag)
    words, _ = shown_number(float(value), format_code(-1, code), epoch_1904=False)
    return Found(words, flag=flag or Flag.VALUE)


def open_loosely(path: Path) -> dict[str, Rows]:
    """The rows of a workbook whose cells are read without their formats: .ods and .xls."""
    from python_calamine import load_workbook

    with refusing(path.name):
        book = load_workbook(str(path))
        sheets = {name: book.get_sheet_by_name(name) for name in book.sheet_names}
        for sheet in sheets.values():
            down, across = sheet.end or (0, 0)
            if (down + 1) * (across + 1) > MAX_CELLS:
                raise too_much(path.name)
        return {
            name: [[_loose(value) for value in row] for row in sheet.to_python(skip_empty_area=False)]
            for name, sheet in sheets.items()
        }


def _loose(value: Any) -> Found:
    """A value of a format that gives no number format: dates and whole numbers as people write them."""
    if isinstance(value, str):
        return Found(value) if value else BLANK
    return _valued(value, "General", None)
