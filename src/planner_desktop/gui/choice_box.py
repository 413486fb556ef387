"""A box to choose from, with an arrow in the colours of the look; scrolling past it changes nothing."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

_ARROW = ((-18, -2), (-8, -2), (-13, 3))
"""The corners of the arrow, from the middle of the right side."""


class ChoiceBox(QComboBox):
    def text_colour(self) -> QColor:
        """The colour of what is chosen."""
        return self.palette().text().color()

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            option.palette.setColor(role, self.text_colour())
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().placeholderText())
        corners = [QPointF(self.width() + x, self.height() / 2 + y) for x, y in _ARROW]
        painter.drawPolygon(QPolygonF(corners))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
