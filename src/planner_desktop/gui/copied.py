"""What another program put on the clipboard."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication


def copied_rows() -> str:
    """The rows on the clipboard as a text with tabs.  Raises Refused where it has no table, or too much."""
    from planner_desktop.app.clipboard import as_copied

    data = QGuiApplication.clipboard().mimeData()
    return as_copied(data.text(), data.html())
