"""What other programs and people do to a workbook before it comes back."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet


def saved_by_libreoffice(path: Path, ending: str = "xlsx") -> Path:
    """The workbook as LibreOffice saves it; skips the test, saying so, where there is no LibreOffice."""
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("LibreOffice is not installed, so nothing was re-saved by it")
    folder = path.parent / "saved"
    profile = (path.parent / "profile").as_uri()
    options = [f"-env:UserInstallation={profile}", "--headless", "--convert-to", ending, "--outdir", str(folder)]
    subprocess.run([program, *options, str(path)], check=True, capture_output=True, timeout=120)
    return folder / f"{path.stem}.{ending}"


class Edited:
    """A workbook open for editing as a person would, by the words of the header."""

    def __init__(self, path: Path, sheet: str) -> None:
        self.path = path
        self.book = load_workbook(path)
        self.sheet: Worksheet = self.book[sheet]
        rows = self.sheet.iter_rows(min_row=1, max_row=10)
        self.header = next(n for n, row in enumerate(rows, 1) if n > 1 and row[0].value == "id")

    def column(self, label: str) -> int:
        headers = [str(cell.value or "").removeprefix("✎ ") for cell in self.sheet[self.header]]
        return headers.index(label) + 1

    def label(self, column: int) -> str:
        return str(self.sheet.cell(self.header, column).value).removeprefix("✎ ")

    def row(self, title: str, label: str = "Title") -> int:
        column = self.column(label)
        return next(row for row in range(1, self.sheet.max_row + 1) if self.sheet.cell(row, column).value == title)

    def type(self, row: int, label: str, value: object) -> None:
        cell = self.sheet.cell(row, self.column(label))
        cell.value = value  # type: ignore[assignment]
        if isinstance(value, str):
            cell.data_type = "s"

    def save(self) -> Path:
        self.book.save(self.path)
        return self.path
