"""A workbook being written.

Everything in it is known before it is written, so its XML is put together as text: a library that makes an object
of every cell and every style takes most of its time for that, and for being loaded.
"""

from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from .frame import Frame
from .package import STYLES, parts, sheet_path
from .rows import Rows
from .style import Styler

_LEVEL = 4
"""How hard the parts are packed: half the time of the usual level, for a tenth more bytes."""


class Book:
    """`styler` numbers the styles that the cells of all its sheets have."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._sheets: list[tuple[Frame, Rows]] = []
        self.styler = Styler()

    def new_sheet(self, frame: Frame) -> Rows:
        """The rows of a sheet, which stands after those there are."""
        rows = Rows()
        self._sheets.append((frame, rows))
        return rows

    def saved(self) -> bytes:
        """The workbook as an .xlsx file."""
        whole = BytesIO()
        with ZipFile(whole, "w", ZIP_DEFLATED, compresslevel=_LEVEL) as out:
            for path, xml in parts(self._title, [frame for frame, _ in self._sheets]).items():
                out.writestr(path, xml)
            out.writestr(STYLES, self.styler.xml())
            for number, (frame, rows) in enumerate(self._sheets, 1):
                with out.open(sheet_path(number), "w") as part:
                    part.write(f"{frame.before(rows.reach)}<sheetData>".encode())
                    part.write(rows.xml)
                    part.write(f"</sheetData>{frame.after()}".encode())
        return whole.getvalue()
