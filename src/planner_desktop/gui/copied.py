"""The clipboard: what another program put there, and what others may take."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from planner_desktop.app.clipboard import Copied


def on_clipboard() -> tuple[str, str]:
    """What another program put there, as text and as HTML."""
    data: QMimeData | None = QGuiApplication.clipboard().mimeData()  # none before anything was copied
    return (data.text(), data.html()) if data else ("", "")


def copied_rows() -> str:
    """The rows on the clipboard as a text with tabs.  Raises Refused where it has no table, or too much."""
    from planner_desktop.app.clipboard import as_copied

    return as_copied(*on_clipboard())


def encoded(table: Copied) -> dict[str, bytes]:
    """What `put` takes; of very much, a thread makes it: to have Qt do it holds up the window."""
    return {"text/html": table.html.encode(), "text/plain": table.text.encode()}


def put(encoded_table: Mapping[str, bytes]) -> None:
    data = QMimeData()
    for kind, content in encoded_table.items():
        data.setData(kind, content)
    QGuiApplication.clipboard().setMimeData(data)
