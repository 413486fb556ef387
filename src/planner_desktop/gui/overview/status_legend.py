"""What the looks of statuses mean, in words."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from planner_desktop.domain.readings.status import Status
from planner_desktop.domain.records import Facts

from .chart import Chart


class StatusLegend(Chart):
    """Only paints; what it says stands in the words of what it is a legend of."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._used: list[Status | None] = []
        self._facts = Facts()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_statuses(self, used: Collection[Status | None], facts: Facts) -> None:
        """Explain these statuses, in their usual order."""
        self._used = [status for status in (*Status, None) if status in used]
        self._facts = facts
        self.setAccessibleName(", ".join(self._words()))
        self.setFixedHeight(self.legend_height(self._words()))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.setFixedHeight(self.legend_height(self._words()))

    def _words(self) -> list[str]:
        return [self.status_word(status, self._facts) for status in self._used]

    def paint(self, painter: QPainter) -> None:
        looks = (self.status_look(status, self._facts) for status in self._used)
        self.legend(painter, 0, 0, [(word, *look) for word, look in zip(self._words(), looks, strict=True)])
