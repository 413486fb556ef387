"""Status by objective: a stacked bar for each, with its numbers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from planner_desktop.domain.figures import Group
from planner_desktop.domain.readings.status import Status
from planner_desktop.domain.records import Facts

from .chart import Chart, Mark, Marks

_ROW = 26
_BAR = 18
_LEGEND = 56
_TOTAL = 32
_NAMES = 0.38
"""The share of the width that the names take."""


class StatusChart(Chart):
    """Each bar leads to its objective."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: Sequence[Group] = ()
        self._facts = Facts()
        self._used: list[Status | None] = []

    def show_groups(self, groups: Sequence[Group], facts: Facts, name: str) -> None:
        self._groups, self._facts = groups, facts
        usual: list[Status | None] = [*Status, None]
        self._used = [status for status in usual if any(group.counts.get(status) for group in groups)]
        self.setFixedHeight(_ROW * len(groups) + _LEGEND)
        self.marks = Marks(len(groups), self._mark)
        self.say(name)
        self.update()

    def _mark(self, row: int) -> Mark:
        group = self._groups[row]
        return Mark(QRectF(0, _ROW * row, self.width(), _ROW), self._said(group), group.item.id if group.item else "")

    def _at(self, x: float, y: float) -> int | None:
        row = int(y // _ROW)
        return row if 0 <= row < len(self._groups) else None

    def _name(self, group: Group) -> str:
        return " ".join(group.item.name.split()) if group.item else self.tr("Elsewhere")

    def _said(self, group: Group) -> str:
        counts = [f"{group.counts[s]} {self.status_word(s, self._facts)}" for s in self._used if group.counts.get(s)]
        return f"{self._name(group)}: {', '.join(counts) or self.tr('no actions')}"

    def paint(self, painter: QPainter) -> None:
        beside = self.width() * _NAMES
        longest = max((group.total for group in self._groups), default=0) or 1
        unit = (self.width() - beside - _TOTAL) / longest
        seen = self.visibleRegion().boundingRect()  # a large plan has far more rows than are in sight
        rows = range(max(seen.top() // _ROW, 0), min(seen.bottom() // _ROW + 1, len(self._groups)))
        for row in rows:
            group = self._groups[row]
            middle = _ROW * (row + 0.5)
            painter.setPen(self.palette().text().color())
            room = QRectF(6, _ROW * row, beside - 16, _ROW)
            name = painter.fontMetrics().elidedText(self._name(group), Qt.TextElideMode.ElideRight, int(room.width()))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
            self._paint_bar(painter, group, beside, middle, unit)
        entries = [
            (self.status_word(status, self._facts), *self.status_look(status, self._facts)) for status in self._used
        ]
        self.legend(painter, 6, _ROW * len(self._groups) + 8, entries)

    def _paint_bar(self, painter: QPainter, group: Group, x: float, middle: float, unit: float) -> None:
        for status in self._used:
            count = group.counts.get(status, 0)
            if count:
                place = QRectF(x, middle - _BAR / 2, count * unit, _BAR)
                self.box(painter, place, *self.status_look(status, self._facts))
                self.number(painter, place, count)
                x += count * unit
        painter.setPen(self.palette().text().color())
        total = QRectF(x + 6, middle - _ROW / 2, _TOTAL, _ROW)
        painter.drawText(total, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, str(group.total))
