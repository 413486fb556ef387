"""The system's own dialogs for files and folders; each gives a path, or None when it was left."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

Pattern = tuple[str, str]
"""What a kind of file is called, and its endings: ("Excel workbook", "*.xlsx *.xlsm")."""


def globs(endings: Iterable[str]) -> str:
    """The files with one of these endings."""
    return " ".join(f"*{ending}" for ending in endings)


def ask_open(parent: QWidget, title: str, patterns: list[Pattern]) -> Path | None:
    chosen, _ = QFileDialog.getOpenFileName(parent, title, "", _filters(patterns))
    return Path(chosen) if chosen else None


def ask_open_several(parent: QWidget, title: str, patterns: list[Pattern]) -> list[Path]:
    chosen, _ = QFileDialog.getOpenFileNames(parent, title, "", _filters(patterns))
    return [Path(each) for each in chosen]


def ask_save(parent: QWidget, title: str, suggestion: str, patterns: list[Pattern]) -> Path | None:
    """Where to write; a name typed without an ending gets that of the kind chosen with it."""
    chosen, filtered = QFileDialog.getSaveFileName(parent, title, suggestion, _filters(patterns))
    if not chosen:
        return None
    path = Path(chosen)
    endings = {f"{name} ({globs})": globs.split()[0].removeprefix("*") for name, globs in patterns}
    if path.suffix.lower() not in endings.values():
        path = path.with_name(path.name + endings.get(filtered, patterns[0][1].split()[0].removeprefix("*")))
    return path


def ask_folder(parent: QWidget, title: str, start: Path | None = None) -> Path | None:
    """A folder; the dialog begins in `start` where it is given."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(start or ""))
    return Path(chosen) if chosen else None


def _filters(patterns: list[Pattern]) -> str:
    return ";;".join(f"{name} ({globs})" for name, globs in patterns)
