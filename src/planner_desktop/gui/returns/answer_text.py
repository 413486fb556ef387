"""The field for the owner's own words or question about a cell."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from ..own_keys import ENTER, is_kept


class AnswerText(QPlainTextEdit):
    """`kept` comes with Ctrl+Enter, `left` with Esc; here neither means what it means elsewhere in the window."""

    kept = Signal()
    left = Signal()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return not source.hasUrls() and super().canInsertFromMimeData(source)

    def event(self, event: QEvent) -> bool:
        return is_kept(event, _is_ours) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _is_ours(event):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            self.kept.emit()


def _is_ours(event: QKeyEvent) -> bool:
    with_ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return event.key() == Qt.Key.Key_Escape or (bool(with_ctrl) and event.key() in ENTER)
