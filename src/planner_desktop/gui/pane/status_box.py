"""A choice of status: shape, word and colour together."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from ...domain.readings.status import Status
from ...domain.records import Facts
from ...domain.signs import sign_of
from ..looks import is_dark

_ARROW = ((-18, -2), (-8, -2), (-13, 3))
"""The corners of the arrow, from the middle of the right side."""


class StatusBox(QComboBox):
    """`settled` carries the chosen status, "" for the one that the item's words say."""

    settled = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = Facts()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(lambda _row: self.settled.emit(self.currentData()))

    def show_status(self, status: str, read: Status | None, facts: Facts) -> None:
        """Offer the plan's statuses, with `status` chosen; `read` is what the words say."""
        self._facts = facts
        self.clear()
        says = sign_of(read, facts).words if read else self.tr("nothing")
        first = self.tr("As the words say") if status else self.tr("As the words say: {status}").format(status=says)
        self.addItem(first, "")
        for each in Status:
            self.addItem(sign_of(each, facts).words, str(each))
        self.setCurrentIndex(max(self.findData(status), 0))

    def _colour(self, row: int) -> QColor:
        """The colour of a status on the ground it stands on now."""
        if not self.itemData(row):
            return self.palette().text().color()
        sign = sign_of(Status(self.itemData(row)), self._facts)
        return QColor(sign.dark if is_dark(self.palette()) else sign.light)

    def showPopup(self) -> None:
        for row in range(self.count()):
            self.setItemData(row, self._colour(row), Qt.ItemDataRole.ForegroundRole)
        self.view().setAccessibleName(self.accessibleName())
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            option.palette.setColor(role, self._colour(self.currentIndex()))
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().placeholderText())
        corners = [QPointF(self.width() + x, self.height() / 2 + y) for x, y in _ARROW]
        painter.drawPolygon(QPolygonF(corners))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling past a status does not change it."""
        event.ignore()
