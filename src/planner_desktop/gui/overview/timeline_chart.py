"""The timeline: actions as bars and milestones as diamonds under their objectives, with today marked."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import overload

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QWheelEvent
from PySide6.QtWidgets import QScrollArea

from planner_desktop.domain.records import Item
from planner_desktop.domain.timeline import Stretch
from planner_desktop.domain.understanding import Understanding

from ..plain import short_date
from .chart import Chart, Mark

_ROW = 24
_NAMES = 220
_STEP = 1.5
_LEAST, _MOST = 0.02, 16.0
"""Pixels for a day at the least and the most zoom."""
_MARGIN = timedelta(days=20)


class _Marks(Sequence[Mark]):
    """The marks of a timeline, each made when it is asked for: a large plan has thousands, of which few are seen."""

    def __init__(self, chart: TimelineChart, wide: int) -> None:
        self._chart, self._wide = chart, wide

    def __len__(self) -> int:
        return len(self._chart.rows)

    @overload
    def __getitem__(self, place: int) -> Mark: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Mark]: ...
    def __getitem__(self, place: int | slice) -> Mark | Sequence[Mark]:
        if isinstance(place, slice):
            return [self[row] for row in range(len(self))[place]]
        return self._chart.mark(range(len(self))[place], self._wide)


class TimelineChart(Chart):
    """Rows are objectives and their actions, each of which leads to itself; + and − zoom, as Ctrl and the wheel do."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._understanding: Understanding | None = None
        self._rows: list[Item | Stretch] = []
        self._begin = self._end = date.today()
        self._unit = 1.0
        self._is_fitted = False
        area.horizontalScrollBar().valueChanged.connect(self.update)
        area.verticalScrollBar().valueChanged.connect(self.update)

    def show_timeline(self, stretches: Sequence[Stretch], understanding: Understanding, name: str) -> None:
        self._understanding = understanding
        self._rows = []
        objective = None
        for stretch in stretches:
            if stretch.objective and stretch.objective is not objective:
                self._rows.append(stretch.objective)
            objective = stretch.objective
            self._rows.append(stretch)
        today = understanding.today
        self._begin = min([today, *(each.first for each in stretches)]) - _MARGIN
        self._end = max([today, *(each.last for each in stretches)]) + _MARGIN
        begin = min((each.first for each in stretches), default=today) - _MARGIN
        end = max((each.last for each in stretches), default=today) + _MARGIN
        if not self._is_fitted:
            self._is_fitted = True
            self._unit = self._fitting((end - begin).days)
            self._resize()
            self._area.horizontalScrollBar().setValue(round((begin - self._begin).days * self._unit))
        self._resize()
        self.say(name)

    def _fitting(self, days: int) -> float:
        """The zoom at which the days of the plan are in sight, and today where it is among them."""
        bar = self._area.verticalScrollBar().sizeHint().width()
        room = max(self._area.viewport().width() - bar - _NAMES, 200)
        return min(max(room / days, _LEAST), _MOST)

    def zoom(self, by: float) -> None:
        """Give each day `by` times the room it had."""
        self._unit = min(max(self._unit * by, _LEAST), _MOST)
        self._resize()

    def _resize(self) -> None:
        wide = _NAMES + round((self._end - self._begin).days * self._unit)
        self.setFixedSize(wide, _ROW * (len(self._rows) + 1))
        self.marks = _Marks(self, wide)
        self.update()

    @property
    def rows(self) -> Sequence[Item | Stretch]:
        """The objectives and the actions, from top to bottom."""
        return self._rows

    def mark(self, row: int, wide: int) -> Mark:
        """What stands in a row of a chart that is so wide."""
        each = self._rows[row]
        return Mark(QRectF(0, _ROW * (row + 1), wide, _ROW), self._said(each), self._item(each).id)

    def _at(self, x: float, y: float) -> int | None:
        row = int(y // _ROW) - 1
        return row if 0 <= row < len(self._rows) else None

    def _item(self, row: Item | Stretch) -> Item:
        return row.item if isinstance(row, Stretch) else row

    def _said(self, row: Item | Stretch) -> str:
        name = self._item(row).name
        if not isinstance(row, Stretch):
            return name
        days = short_date(row.last)
        if row.first != row.last:
            days = self.tr("{first} to {last}").format(first=short_date(row.first), last=days)
        return f"{name}: {days}"

    def _x(self, day: date) -> float:
        return _NAMES + (day - self._begin).days * self._unit

    # -- painting: only the rows in sight, names and months staying where they are seen

    def paint(self, painter: QPainter) -> None:
        seen = self.visibleRegion().boundingRect()
        first = max(seen.top() // _ROW - 1, 0)
        rows = list(enumerate(self._rows[first : seen.bottom() // _ROW + 1], first))
        self._paint_months(painter, seen.top(), seen.bottom())
        for row, each in rows:
            if isinstance(each, Stretch):
                self._paint_stretch(painter, each, _ROW * (row + 1.5))
        painter.fillRect(seen.left(), seen.top(), _NAMES - 8, seen.height(), self.palette().window())
        for row, each in rows:
            self._paint_name(painter, each, QRectF(seen.left() + 4, _ROW * (row + 1), _NAMES - 16, _ROW))
        painter.fillRect(seen.left(), seen.top(), _NAMES - 8, _ROW, self.palette().window())

    def _paint_months(self, painter: QPainter, top: int, bottom: int) -> None:
        step = next(months for months in (1, 3, 6, 12, 60, 240) if months * 30 * self._unit > 64 or months == 240)
        month = self._begin.year * 12 + self._begin.month
        month += -month % step
        while (day := date(month // 12, month % 12 + 1, 1)) < self._end:
            x = self._x(day)
            painter.setPen(self.palette().mid().color())
            painter.drawLine(QPointF(x, top), QPointF(x, bottom))
            painter.setPen(self.palette().placeholderText().color())
            if x + 72 < self.width():
                painter.drawText(QRectF(x + 4, top, 80, _ROW), Qt.AlignmentFlag.AlignVCenter, f"{day:%b %Y}")
            month += step
        if self._understanding:
            x = self._x(self._understanding.today)
            painter.setPen(QPen(self.palette().accent().color(), 2))
            painter.drawLine(QPointF(x, top), QPointF(x, bottom))
            painter.drawText(QRectF(x + 4, bottom - _ROW, 80, _ROW), Qt.AlignmentFlag.AlignVCenter, self.tr("today"))

    def _paint_stretch(self, painter: QPainter, stretch: Stretch, middle: float) -> None:
        assert self._understanding is not None
        status = self._understanding.status(stretch.item).status
        look = self.status_look(status, self._understanding.plan.facts)
        left, right = self._x(stretch.first), self._x(stretch.last)
        self.box(painter, QRectF(left - 4, middle - 6, right - left + 8, 12), *look)
        painter.setPen(QPen(self.palette().text().color(), 1))
        painter.setBrush(self.palette().base())
        for _, due in stretch.steps:
            x = self._x(due)
            corners = ((0, -6), (6, 0), (0, 6), (-6, 0))
            painter.drawPolygon([QPointF(x + across, middle + down) for across, down in corners])

    def _paint_name(self, painter: QPainter, row: Item | Stretch, room: QRectF) -> None:
        font = painter.font()
        font.setBold(not isinstance(row, Stretch))
        painter.setFont(font)
        painter.setPen(self.palette().text().color())
        words = " ".join(self._item(row).name.split())
        words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    # -- zoom by keys and wheel

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {"+": _STEP, "=": _STEP, "-": 1 / _STEP}
        if event.text() in steps:
            self.zoom(steps[event.text()])
            return
        super().keyPressEvent(event)
        if self.current < len(self.marks):
            place = self.marks[self.current].place
            bar = self._area.horizontalScrollBar()
            self._area.ensureVisible(bar.value(), int(place.center().y()), 0, 2 * _ROW)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(_STEP if event.angleDelta().y() > 0 else 1 / _STEP)
        else:
            event.ignore()
