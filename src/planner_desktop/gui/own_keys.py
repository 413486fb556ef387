"""Keys that mean something of their own where the focus is, whatever they mean elsewhere in the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def is_kept(event: QEvent, is_own: Callable[[QKeyEvent], object]) -> bool:
    """Whether an event asks for a key that is the widget's own; then no shortcut of the window takes it."""
    kept = event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and bool(is_own(event))
    if kept:
        event.accept()
    return kept
