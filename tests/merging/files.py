"""Damaged sheets as real files: edited with openpyxl, and saved again by LibreOffice, many in one start."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.cell import Cell as XlsxCell

from planner_desktop.domain.returns import Flag
from planner_desktop.exchange.workbook.cells import Found
from planner_desktop.exchange.workbook.identity import SHEET
from planner_desktop.exchange.workbook.pack import NAME, write_pack
from tests.merging.damage import OTHER_NAME, Damaged
from tests.merging.rounds import Round

AT_ONCE = 40
"""Workbooks that LibreOffice saves in one start."""


def write_damaged(round_: Round, damaged: Damaged, path: Path) -> Path:
    """The pack with its sheet of actions as it is after the damage."""
    book = load_workbook(BytesIO(write_pack(round_.pack, round_.plan)))
    sheet = book[NAME]
    name = next(name for name in (NAME, OTHER_NAME) if name in damaged.sheets)
    rows = damaged.sheets[name]
    for row in sheet.iter_rows():
        for cell in row:
            if isinstance(cell, XlsxCell):
                cell.value = None
    for number, found_row in enumerate(rows, 1):
        for place, found in enumerate(found_row, 1):
            cell = sheet.cell(number, place)
            if isinstance(cell, XlsxCell):
                _put(cell, found)
    sheet.title = name
    if SHEET not in damaged.sheets:
        del book[SHEET]
    book.save(path)
    return path


def _put(cell: XlsxCell, found: Found) -> None:
    if found.day is not None:
        cell.value = found.day
        cell.number_format = "dd/mm/yyyy"
    elif found.flag is Flag.VALUE:
        cell.value = found.text == "TRUE" if found.text in ("TRUE", "FALSE") else float(found.text)
        cell.number_format = "General"
    elif found.text:
        cell.value = found.text
        cell.data_type = "s"


def saved_again(paths: Sequence[Path], ending: str, folder: Path) -> list[Path]:
    """The workbooks as LibreOffice saves them, many in one start of it; [] where there is no LibreOffice."""
    program = shutil.which("soffice")
    if program is None:
        return []
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    to = ["--headless", "--convert-to", ending, "--outdir", str(folder / ending)]
    for first in range(0, len(paths), AT_ONCE):
        some = map(str, paths[first : first + AT_ONCE])
        subprocess.run([program, profile, *to, *some], check=True, capture_output=True, timeout=300)
    return [folder / ending / f"{path.stem}.{ending}" for path in paths]
