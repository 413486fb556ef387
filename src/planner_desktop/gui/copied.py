"""The clipboard: what another program put there, and what others may take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from planner_desktop.app.clipboard import Copied


def copied_rows() -> str:
    """The rows on the clipboard as a text with tabs.  Raises Refused where it has no table, or too much."""
    from planner_desktop.app.clipboard import as_copied

    data: QMimeData | None = QGuiApplication.clipboard().mimeData()  # none before anything was copied
    return as_copied(data.text(), data.html()) if data else ""


def put(table: Copied) -> None:
    data = QMimeData()
    data.setHtml(table.html)
    data.setText(table.text)
    QGuiApplication.clipboard().setMimeData(data)
