"""A workbook being written: openpyxl makes its frame, and the rows are put into it as they were written.

The frame is everything but rows: styles, names, columns, panes, validations, protection, how it prints.
"""

from __future__ import annotations

import re
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from .rows import Rows
from .style import Styler
from .texts import escape

_NO_ROWS = re.compile(rb"<sheetData\s*/>|<sheetData>\s*</sheetData>")
_NO_REACH = re.compile(rb'<dimension ref="[^"]*"')
_LEVEL = 4
"""How hard the parts are packed: half the time of the usual level, for a tenth more bytes."""


class Book:
    """`styler` numbers the styles that the cells of all its sheets have."""

    def __init__(self, title: str) -> None:
        from openpyxl import Workbook

        self._frame = Workbook()
        for sheet in self._frame.worksheets:
            self._frame.remove(sheet)
        self._frame.properties.title = escape(title) or None
        self._frame.properties.creator = "Planner Desktop"
        self._rows: list[Rows] = []
        self.styler = Styler(self._frame)

    def new_sheet(self, name: str) -> tuple[Any, Rows]:
        """A sheet after those there are: openpyxl's, for all but its rows, and its rows."""
        rows = Rows()
        self._rows.append(rows)
        return self._frame.create_sheet(name), rows

    def saved(self) -> bytes:
        """The workbook as an .xlsx file."""
        frame, whole = BytesIO(), BytesIO()
        self._frame.save(frame)
        rows = {sheet.path[1:]: rows for sheet, rows in zip(self._frame.worksheets, self._rows, strict=True)}
        with ZipFile(frame) as parts, ZipFile(whole, "w", ZIP_DEFLATED, compresslevel=_LEVEL) as out:
            for name in parts.namelist():
                with out.open(name, "w") as part:
                    if name in rows:
                        part.writelines(_filled(parts.read(name), rows[name]))
                    else:
                        part.write(parts.read(name))
        return whole.getvalue()


def _filled(frame: bytes, rows: Rows) -> list[bytes | bytearray]:
    """The parts of a sheet's XML in their order, with its rows in their place."""
    head, tail = _NO_ROWS.split(frame, maxsplit=1)
    head = _NO_REACH.sub(f'<dimension ref="{rows.reach}"'.encode(), head, count=1)
    return [head, b"<sheetData>", rows.xml, b"</sheetData>", tail]
