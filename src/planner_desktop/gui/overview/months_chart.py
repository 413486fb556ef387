"""Due dates by month: a column for each, what is finished below, what is not above."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from planner_desktop.domain.months import SUMS, Bar
from planner_desktop.domain.readings.status import Status
from planner_desktop.domain.records import Facts

from .chart import Chart, Mark

_HEIGHT = 190
_HEAD = 20
_FOOT = 58
_WIDEST = 72
_BETWEEN_LABELS = 3


class MonthsChart(Chart):
    """Each column leads to the actions that are due in its days."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: Sequence[Bar] = ()
        self.setFixedHeight(_HEIGHT)

    def show_bars(self, bars: Sequence[Bar], name: str) -> None:
        self._bars = bars
        self._place_marks()
        self.say(name)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place_marks()

    def _place_marks(self) -> None:
        step = min(self.width() / max(len(self._bars), 1), _WIDEST)
        self.marks = [
            Mark(QRectF(step * n, 0, step, _HEIGHT - _FOOT + _HEAD), self._said(bar), bar.days if bar.due else "")
            for n, bar in enumerate(self._bars)
        ]

    def _label(self, bar: Bar) -> str:
        return dict(zip(SUMS, (self.tr("Earlier"), self.tr("Later")), strict=True)).get(bar.label, bar.label)

    def _said(self, bar: Bar) -> str:
        words = self.tr("{month}: {open} not finished, {finished} finished")
        return words.format(month=self._label(bar), open=bar.open, finished=bar.finished)

    def paint(self, painter: QPainter) -> None:
        if not self._bars:
            if not self.accessibleName():  # nothing was counted yet
                return
            painter.setPen(self.palette().placeholderText().color())
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignTop, self.tr("No due date is known yet."))
            return
        highest = max((bar.due for bar in self._bars), default=0) or 1
        floor = _HEIGHT - _FOOT
        unit = (floor - _HEAD) / highest
        done, rest = self._looks()
        for mark, bar in zip(self.marks, self._bars, strict=True):
            across = mark.place.width() * 0.64
            left = mark.place.center().x() - across / 2
            top = float(floor)
            for count, look in ((bar.finished, done), (bar.open, rest)):
                if count:
                    top -= count * unit
                    place = QRectF(left, top, across, count * unit)
                    self.box(painter, place, *look)
                    if bar.finished and bar.open:  # the number above says it otherwise
                        self.number(painter, place, count)
            painter.setPen(self.palette().text().color())
            middle = Qt.AlignmentFlag.AlignCenter
            if bar.due:
                painter.drawText(QRectF(left, top - _HEAD, across, _HEAD), middle, str(bar.due))
        self._paint_labels(painter, floor)
        painter.setPen(self.palette().mid().color())
        painter.drawLine(0, floor, int(sum(mark.place.width() for mark in self.marks)), floor)
        entries = [(self.tr("Not finished"), *rest), (self.tr("Finished"), *done)]
        self.legend(painter, 6, floor + _HEAD + 8, entries)

    def _paint_labels(self, painter: QPainter, floor: int) -> None:
        """Name the months below their columns; where there is no room for all, every second or third from the last."""
        labels = [self._label(bar) for bar in self._bars]
        room = self.marks[0].place.width()
        widest = max(painter.fontMetrics().horizontalAdvance(label) for label in labels)
        each = ceil((widest + _BETWEEN_LABELS) / room)
        painter.setPen(self.palette().placeholderText().color())
        for place in range(len(labels) - 1, -1, -each):
            left = self.marks[place].place.center().x() - widest / 2
            room_for = QRectF(max(left, 0), floor, widest, _HEAD)
            painter.drawText(room_for, Qt.AlignmentFlag.AlignCenter, labels[place])

    def _looks(self) -> list[tuple[QColor, Qt.BrushStyle]]:
        """How columns of finished and of other actions are painted."""
        return [self.status_look(status, Facts()) for status in (Status.COMPLETE, Status.AT_RISK)]
