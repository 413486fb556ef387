"""What is opened by other programs: folders, and files that this program wrote."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_outside(path: Path) -> None:
    """Have the system open a folder, or a file with whatever is for such files."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
