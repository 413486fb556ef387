"""How the timeline is painted: only what is in sight, with names, months and today staying where they are seen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from planner_desktop.domain.records import Item
from planner_desktop.domain.timeline import Stretch
from planner_desktop.domain.understanding import Understanding

from .chart import Chart

ROW = 24
HEAD = 46
"""The height of the months and, below them, of the sign for today."""
NAMES = 220
"""The width of the names."""
DIAMOND = 6
"""From the middle of a milestone's sign to its corners."""
_MONTHS_HIGH = 24
_LABEL = 72
_STEPS = (1, 3, 6, 12, 60, 240)
"""From one label to the next, in months: as many as there is room for."""
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


@dataclass(frozen=True, slots=True)
class Scale:
    """Where the days from `begin` to `end` stand, with `unit` pixels for each."""

    begin: date
    end: date
    unit: float

    def x(self, day: date) -> float:
        return NAMES + (day - self.begin).days * self.unit

    def day(self, x: float) -> date:
        """The day that stands there, none before `begin` or after `end`."""
        days = (self.end - self.begin).days
        return self.begin + timedelta(days=min(max(round((x - NAMES) / self.unit), 0), days))

    @property
    def width(self) -> int:
        return round(self.x(self.end))


class TimelinePainting:
    """One painting of what is seen of a chart."""

    def __init__(self, chart: Chart, painter: QPainter, understanding: Understanding, scale: Scale) -> None:
        self._chart, self._painter, self._understanding, self._scale = chart, painter, understanding, scale
        self._seen: QRect = chart.visibleRegion().boundingRect()

    def paint(self, rows: Sequence[Item | Stretch]) -> None:
        seen, painter, palette = self._seen, self._painter, self._chart.palette()
        first = max((seen.top() - HEAD) // ROW, 0)
        shown = list(enumerate(rows[first : max((seen.bottom() - HEAD) // ROW + 1, 0)], first))
        today = self._scale.x(self._understanding.today)
        self._paint_lines()
        for row, each in shown:
            if isinstance(each, Stretch):
                self._paint_stretch(each, HEAD + ROW * (row + 0.5))
        painter.setPen(QPen(palette.accent().color(), 2))
        painter.drawLine(QPointF(today, seen.top()), QPointF(today, seen.bottom()))
        painter.fillRect(seen.left(), seen.top(), NAMES - 8, seen.height(), palette.window())
        for row, each in shown:
            self._paint_name(each, QRectF(seen.left() + 4, HEAD + ROW * row, NAMES - 16, ROW))
        painter.fillRect(seen.left(), seen.top(), seen.width(), HEAD, palette.window())
        painter.setClipRect(seen.adjusted(NAMES - 8, 0, 0, 0))
        self._paint_head(today)
        painter.setClipping(False)

    def _months(self) -> list[date]:
        """The months in sight that get a line and a label."""
        step = next((months for months in _STEPS if months * 30 * self._scale.unit > 64), _STEPS[-1])
        first, last = (self._scale.day(x) for x in (self._seen.left(), self._seen.right()))
        month = first.year * 12 + first.month - 1
        numbers = range(month - month % step, last.year * 12 + last.month, step)
        return [date(number // 12, number % 12 + 1, 1) for number in numbers if number >= 12]

    def _paint_lines(self) -> None:
        self._painter.setPen(self._chart.palette().mid().color())
        for day in self._months():
            x = self._scale.x(day)
            self._painter.drawLine(QPointF(x, self._seen.top()), QPointF(x, self._seen.bottom()))

    def _paint_head(self, today: float) -> None:
        painter, palette, top = self._painter, self._chart.palette(), self._seen.top()
        for day in self._months():
            x = self._scale.x(day)
            painter.setPen(palette.mid().color())
            painter.drawLine(QPointF(x, top), QPointF(x, top + HEAD))
            painter.setPen(palette.placeholderText().color())
            if self._seen.left() + NAMES - 8 <= x < self._chart.width() - _LABEL:
                painter.drawText(QRectF(x + 4, top, _LABEL + 8, _MONTHS_HIGH), _MIDDLE, f"{day:%b %Y}")
        words = self._chart.tr("today")
        wide = painter.fontMetrics().horizontalAdvance(words) + 12
        sign = QRectF(min(today - wide / 2, self._chart.width() - wide), top + _MONTHS_HIGH, wide, HEAD - _MONTHS_HIGH)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.accent())
        painter.drawRoundedRect(sign.adjusted(0, 2, 0, 0), 3, 3)
        painter.setPen(palette.base().color())
        painter.drawText(sign, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_stretch(self, stretch: Stretch, middle: float) -> None:
        painter, palette = self._painter, self._chart.palette()
        status = self._understanding.status(stretch.item).status
        look = self._chart.status_look(status, self._understanding.plan.facts)
        left, right = self._scale.x(stretch.first), self._scale.x(stretch.last)
        self._chart.box(painter, QRectF(left - 4, middle - 6, right - left + 8, 12), *look)
        painter.setPen(QPen(palette.text().color(), 1))
        painter.setBrush(palette.base())
        for _, due in stretch.steps:
            x = self._scale.x(due)
            corners = ((0, -DIAMOND), (DIAMOND, 0), (0, DIAMOND), (-DIAMOND, 0))
            painter.drawPolygon([QPointF(x + across, middle + down) for across, down in corners])

    def _paint_name(self, row: Item | Stretch, room: QRectF) -> None:
        painter, item = self._painter, row.item if isinstance(row, Stretch) else row
        font = painter.font()
        font.setBold(item is row)
        painter.setFont(font)
        painter.setPen(self._chart.palette().text().color())
        words = painter.fontMetrics().elidedText(
            " ".join(item.name.split()), Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, _MIDDLE, words)
