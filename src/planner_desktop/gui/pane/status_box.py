"""A choice of status: shape, word and colour together."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from ...domain.readings.status import Status
from ...domain.records import Facts
from ...domain.signs import sign_of
from ..looks import is_dark


class StatusBox(QComboBox):
    """`settled` carries the chosen status, "" for the one that the item's words say."""

    settled = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(lambda _row: self.settled.emit(self.currentData()))

    def show_status(self, status: str, read: Status | None, facts: Facts) -> None:
        """Offer the plan's statuses, with `status` chosen; `read` is what the words say."""
        self.clear()
        says = sign_of(read, facts).words if read and not status else self.tr("nothing")
        self.addItem(self.tr("As the words say: {status}").format(status=says), "")
        for each in Status:
            sign = sign_of(each, facts)
            self.addItem(sign.words, str(each))
            colour = QColor(sign.dark if is_dark(self.palette()) else sign.light)
            self.setItemData(self.count() - 1, colour, Qt.ItemDataRole.ForegroundRole)
        if status:
            self.setItemText(0, self.tr("As the words say"))
        self.setCurrentIndex(max(self.findData(status), 0))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling past a status does not change it."""
        event.ignore()
