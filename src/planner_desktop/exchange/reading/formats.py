"""Which reader a file needs, by what it holds and not by what it is called."""

from __future__ import annotations

from pathlib import Path

from .grid import Grid
from .prescan import content, main_part, package, refuse

_ZIP = b"PK\x03\x04"
_EMPTY_ZIP = b"PK\x05\x06"
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PDF = b"%PDF-"


def read_grids(path: Path) -> list[Grid]:
    """The grids of a plan's file.  Raises Refused, in words, where it is none or cannot be read."""
    start = content(path)
    grids = _read(path, start)
    if not any(grid.rows for grid in grids):
        raise refuse(f"{path.name} has no words in it.", "Look whether it is the right file.")
    return grids


def _read(path: Path, start: bytes) -> list[Grid]:
    if start.startswith((_ZIP, _EMPTY_ZIP)):
        return _read_zipped(path)
    if start.startswith(_PDF):
        from .pdf import read_pdf

        return read_pdf(path)
    raise refuse(
        f"{path.name} is not a workbook, a document or a table.",
        "A plan can be imported from .xlsx, .xlsm, .xls, .ods, .csv, .docx and .pdf files.",
    )


def _read_zipped(path: Path) -> list[Grid]:
    with package(path) as parts:
        main = main_part(parts).rpartition("/")[2]
    if "document" in main:
        from .docx import read_docx

        return read_docx(path)
    from .xlsx import read_xlsx

    return read_xlsx(path)
