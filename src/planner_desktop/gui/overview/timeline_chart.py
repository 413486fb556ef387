"""The timeline: actions as bars and milestones as diamonds under their objectives, with today marked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QScrollArea

from planner_desktop.domain.records import Item
from planner_desktop.domain.timeline import Stretch, under_objectives
from planner_desktop.domain.understanding import Understanding

from ..plain import short_date
from .chart import Chart, Mark, Marks
from .timeline_painting import DIAMOND, HEAD, NAMES, ROW, Scale, TimelinePainting

STEP = 1.5
_NOTCH = 120
"""What Qt counts for one notch of a wheel."""
_LEAST, _MOST = 0.02, 16.0
"""Pixels for a day at the least and the most zoom."""
_WIDEST = 16_000_000
"""Pixels that a widget can be wide."""
_MARGIN = timedelta(days=20)
_YEAR = 366
_SIDEWAYS = 0.2
"""The share of what is in sight that an arrow key goes on."""


class TimelineChart(Chart):
    """Rows are objectives and their actions, each of which leads to itself.

    + and − zoom, as Ctrl and the wheel do; 0 shows the whole plan, T today; the arrows go up, down and along.
    """

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._understanding: Understanding | None = None
        self._rows: list[Item | Stretch] = []
        self._scale = Scale(date.today(), date.today(), 1.0)
        self._planned = (self._scale.begin, self._scale.end)
        self._is_fitted = False
        area.horizontalScrollBar().valueChanged.connect(self.update)
        area.verticalScrollBar().valueChanged.connect(self.update)

    def show_timeline(self, stretches: Sequence[Stretch], understanding: Understanding, name: str) -> None:
        self._understanding = understanding
        self._rows = under_objectives(stretches)
        today = understanding.today
        first = min((each.first for each in stretches), default=today)
        last = max((each.last for each in stretches), default=today)
        near = max((last - first).days, _YEAR)
        is_near = (first - today).days <= near and (today - last).days <= near
        self._planned = _with_margin(*((min(first, today), max(last, today)) if is_near else (first, last)))
        self._scale = Scale(*_with_margin(min(today, first), max(today, last)), self._scale.unit)
        if self._is_fitted:
            self._take_room(self._scale.unit)
        else:
            self.fit()
        self.say(name)

    def forget(self) -> None:
        """Show the next plan whole, and not as the former one was zoomed."""
        self._is_fitted = False

    # -- zoom

    def fit(self) -> None:
        """Have the days of the plan in sight, and today where it is not much farther off than they last."""
        self._is_fitted = True
        begin, end = self._planned
        bar = self._area.verticalScrollBar().sizeHint().width()
        room = max(self._area.contentsRect().width() - bar - NAMES, 200)
        self._take_room(room / (end - begin).days)
        self._area.horizontalScrollBar().setValue(round(self._scale.x(begin) - NAMES))

    def zoom(self, by: float, at: float | None = None) -> None:
        """Give each day `by` times the room it had; the day `at` pixels from the left, or in the middle, stays."""
        bar = self._area.horizontalScrollBar()
        kept = max((self._middle() if at is None else at) - NAMES, 0)
        days = (bar.value() + kept) / self._scale.unit
        self._take_room(self._scale.unit * by)
        bar.setValue(round(days * self._scale.unit - kept))

    def show_today(self) -> None:
        """Have today in the middle."""
        if self._understanding:
            today = self._scale.x(self._understanding.today)
            self._area.horizontalScrollBar().setValue(round(today - self._middle()))

    def _middle(self) -> float:
        return (NAMES + self._area.viewport().width()) / 2

    def _take_room(self, unit: float) -> None:
        """Give each day so many pixels, as far as that makes sense."""
        most = min(_MOST, _WIDEST / (self._scale.end - self._scale.begin).days)
        self._scale = replace(self._scale, unit=min(max(unit, _LEAST), most))
        self.setFixedSize(self._scale.width, HEAD + ROW * len(self._rows))
        self.marks = Marks(len(self._rows), self._mark)
        self.update()

    # -- rows

    def _mark(self, row: int) -> Mark:
        each = self._rows[row]
        return Mark(QRectF(0, HEAD + ROW * row, self._scale.width, ROW), self._said(each), self._item(each).id)

    def _item(self, row: Item | Stretch) -> Item:
        return row.item if isinstance(row, Stretch) else row

    def _at(self, x: float, y: float) -> int | None:
        row = int((y - HEAD) // ROW)
        below_head = y - self._area.verticalScrollBar().value() >= HEAD
        return row if below_head and 0 <= row < len(self._rows) else None

    def _said(self, row: Item | Stretch) -> str:
        if not isinstance(row, Stretch) or self._understanding is None:
            return self._item(row).name
        days = short_date(row.last)
        if row.first != row.last:
            days = self.tr("{first} to {last}").format(first=short_date(row.first), last=days)
        status = self.status_word(self._understanding.status(row.item).status, self._understanding.plan.facts)
        return f"{row.item.name}: {days}, {status}"

    def mark_under(self, place: int, x: float) -> Mark:
        """The milestone whose diamond is pointed to, else the row."""
        row, mark = self._rows[place], self.marks[place]
        for step, due in row.steps if isinstance(row, Stretch) else ():
            if abs(self._scale.x(due) - x) <= DIAMOND:
                return Mark(mark.place, f"{step.name}: {short_date(due)}", step.id)
        return mark

    def paint(self, painter: QPainter) -> None:
        if self._understanding:
            TimelinePainting(self, painter, self._understanding, self._scale).paint(self._rows)

    # -- keys and wheel

    def keyPressEvent(self, event: QKeyEvent) -> None:
        along = self._area.horizontalScrollBar()
        step = round(self._area.viewport().width() * _SIDEWAYS)
        acts: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Plus: lambda: self.zoom(STEP),
            Qt.Key.Key_Equal: lambda: self.zoom(STEP),
            Qt.Key.Key_Minus: lambda: self.zoom(1 / STEP),
            Qt.Key.Key_0: self.fit,
            Qt.Key.Key_T: self.show_today,
            Qt.Key.Key_Left: lambda: along.setValue(along.value() - step),
            Qt.Key.Key_Right: lambda: along.setValue(along.value() + step),
        }
        act = acts.get(event.key())
        if act:
            act()
        else:
            super().keyPressEvent(event)

    def _make_current(self, place: int) -> None:
        super()._make_current(place)
        if self.marks:
            middle = int(self.marks[self.current].place.center().y())
            self._area.ensureVisible(self._area.horizontalScrollBar().value(), middle, 0, HEAD + ROW)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            at = event.position().x() - self._area.horizontalScrollBar().value()
            self.zoom(STEP ** (event.angleDelta().y() / _NOTCH), at)
        else:
            event.ignore()


def _with_margin(first: date, last: date) -> tuple[date, date]:
    """Some days before the first and after the last, as far as the calendar goes."""
    return max(first, date.min + _MARGIN) - _MARGIN, min(last, date.max - _MARGIN) + _MARGIN
