"""How the tree's cells are painted: status signs in their colours, what is late in bold, objectives by weight."""

from __future__ import annotations

from collections.abc import Set
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from planner_desktop.app.find import FoundWords
from planner_desktop.domain.readings.status import Status
from planner_desktop.domain.records import Facts
from planner_desktop.domain.signs import sign_of

from ..found_words import mark_colour
from ..looks import is_dark
from .cells import Cell
from .model import CELL, ID
from .rows import AnyIndex

_ALARM = sign_of(Status.OFF_TRACK, Facts())
ROW_PADDING = 8


class PlanDelegate(QStyledItemDelegate):
    """`many` has the ids of rows that are chosen beside those of which Qt knows; `found` the words to mark."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.many: Set[str] = frozenset()
        self.found = FoundWords()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().paint(painter, option, index)
        if self.found and any(self.found.places(index.data() or "")):
            painter.save()
            self._mark(painter, QStyleOptionViewItem(option), index)
            painter.restore()

    def _mark(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint the found words of a cell once more, with a colour behind them."""
        self.initStyleOption(option, index)
        widget: QWidget = option.widget
        margin = widget.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1
        rect = widget.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, widget)
        metrics = QFontMetricsF(option.font)
        seen = metrics.elidedText(option.text, option.textElideMode, rect.width() - 2 * margin)
        high = ceil(metrics.height())
        corner = QPointF(rect.left() + margin, rect.top() + rect.height() // 2 - high // 2)  # as the style reckons
        painter.setFont(option.font)
        painter.setPen(option.palette.color(QPalette.ColorRole.WindowText))
        for start, end in self.found.places(seen):
            left, right = (metrics.horizontalAdvance(seen[:place]) for place in (start, end))
            place = QRectF(corner.x() + left, corner.y(), right - left, high)
            painter.fillRect(place, option.palette.base())
            painter.fillRect(place, mark_colour())
            painter.drawText(corner + QPointF(left, metrics.ascent()), seen[start:end])

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        cell = index.data(CELL)
        if not isinstance(cell, Cell):
            super().initStyleOption(option, index)
            return
        # as Qt does it, which would ask the model seven times
        option.index = index  # type: ignore[assignment]  # the stubs allow for more kinds than Qt has here
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDisplay
        option.text = self.displayText(cell.text, option.locale)
        if self.many and index.data(ID) in self.many:
            option.state |= QStyle.StateFlag.State_Selected
        sign = cell.sign or (_ALARM if cell.late else None)
        if sign is not None:
            palette: QPalette = option.palette
            colour = QColor(sign.dark if is_dark(palette) else sign.light)
            palette.setColor(QPalette.ColorRole.Text, colour)
            palette.setColor(QPalette.ColorRole.HighlightedText, colour)
            option.palette = palette
        if cell.heavy:
            font: QFont = option.font
            font.setWeight(QFont.Weight.DemiBold)
            option.font = font

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width(), option.fontMetrics.height() + ROW_PADDING)
