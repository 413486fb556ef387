"""Shift+F10 opens the menu of what has the focus, as the Menu key does; not every system says so to its windows."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget


def open_menus_by_key(window: QWidget) -> None:
    QShortcut(QKeySequence("Shift+F10"), window, _open)


def _open() -> None:
    widget = QApplication.focusWidget()
    if widget is not None:
        place = _cursor_in(widget)
        reason = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(widget, QContextMenuEvent(reason, place, widget.mapToGlobal(place)))


def _cursor_in(widget: QWidget) -> QPoint:
    """Where one types, or else the middle."""
    cursor = widget.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    if isinstance(cursor, QRectF):
        return cursor.toRect().center()
    return (cursor if isinstance(cursor, QRect) else widget.rect()).center()
