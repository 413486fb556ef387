"""The timeline with its buttons, and how many actions it cannot show."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from planner_desktop.domain.timeline import Timeline
from planner_desktop.domain.understanding import Understanding

from ..plain import explain
from .status_legend import StatusLegend
from .timeline_chart import STEP, TimelineChart

_MOST_NAMED = 30


class TimelinePanel(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.area = QScrollArea(self)
        self.chart = TimelineChart(self.area)
        self.chart.setAccessibleName(self.tr("Timeline"))
        self.area.setWidget(self.chart)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.legend = StatusLegend(self)
        self.undated = QLabel(self)
        self.undated.setProperty("role", "muted")
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(4)
        self.out = self._button("−", self.tr("Zoom out"), self.tr("Ctrl and the wheel, or −"))
        self.into = self._button("+", self.tr("Zoom in"), self.tr("Ctrl and the wheel, or +"))
        self.whole = self._button(self.tr("Whole plan"), self.tr("Show the whole plan"), "0")
        self.today = self._button(self.tr("Today"), self.tr("Show today"), "T")
        self._buttons.addStretch(1)
        self._buttons.addWidget(self.undated)
        for button, act in (
            (self.out, lambda: self.chart.zoom(1 / STEP)),
            (self.into, lambda: self.chart.zoom(STEP)),
            (self.whole, self.chart.fit),
            (self.today, self.chart.show_today),
        ):
            self._connect(button, act)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 8, 0)
        layout.setSpacing(8)
        layout.addLayout(self._buttons)
        layout.addWidget(self.area, 1)
        layout.addWidget(self.legend)

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """What takes the focus, as it is read."""
        return self.out, self.into, self.whole, self.today, self.chart

    def _button(self, words: str, name: str, keys: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({keys})")
        self._buttons.addWidget(button)
        return button

    def _connect(self, button: QPushButton, act: Callable[[], None]) -> None:
        button.clicked.connect(lambda _checked=False: act())

    def show_timeline(self, seen: Timeline, understanding: Understanding) -> None:
        self.chart.show_timeline(seen.stretches, understanding, self.tr("Timeline"))
        self.legend.show_statuses(seen.statuses, understanding.plan.facts)
        undated = seen.undated
        words = self.tr("%n action(s) that name no day are not shown", "", len(undated)) if undated else ""
        self.undated.setText(words)
        explain(self.undated, "\n".join(item.name for item in undated[:_MOST_NAMED]))
        self.chart.setAccessibleDescription("; ".join(filter(None, (words, self.chart.accessibleDescription()))))
