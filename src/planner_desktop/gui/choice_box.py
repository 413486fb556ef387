"""A box to choose from, with an arrow in the colours of the look; scrolling past it changes nothing.

Its tooltip says what is chosen, which may be longer than the box.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QToolTip

from .plain import tooltip

_ARROW = ((-18, -2), (-8, -2), (-13, 3))
"""The corners of the arrow, from the middle of the right side."""


_LEAST_WIDTH = 200
"""A long choice makes no window wider."""


class ChoiceBox(QComboBox):
    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return hint.boundedTo(QSize(_LEAST_WIDTH, hint.height()))

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

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and not self.toolTip():
            QToolTip.showText(event.globalPos(), tooltip(self.currentText()), self)
            return True
        return super().event(event)


class CarefulBox(ChoiceBox):
    """A box whose choices have weight: keys open its list, and nothing is chosen on the way to what is wanted."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End) or event.text().isalnum():
            self.showPopup()
            if event.text().isalnum():
                self.view().keyboardSearch(event.text())
        else:
            super().keyPressEvent(event)
