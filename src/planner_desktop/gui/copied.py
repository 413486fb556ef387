"""What another program put on the clipboard."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication


def copied_rows() -> str:
    """The rows on the clipboard as a text with tabs.  Raises Refused where it has no table, or too much."""
    from planner_desktop.app.clipboard import as_copied

    data: QMimeData | None = QGuiApplication.clipboard().mimeData()  # none before anything was copied
    return as_copied(data.text(), data.html()) if data else ""
