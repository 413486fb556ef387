"""The chips above the tree: a button for each condition of the filter, which takes it away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from planner_desktop.domain.filters import Filter
from planner_desktop.domain.records import Facts

from ..plain import explain
from .flow import FlowLayout
from .words import condition_words

_WIDEST = 36
"""Characters of the longest chip; the tooltip has all words."""


class _Chip(QPushButton):
    """Goes by a click or Space as a button does, and by Delete as what is chosen does."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.click()
        else:
            super().keyPressEvent(event)


class FilterChips(QWidget):
    """`unwanted` carries a condition that was taken away."""

    unwanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
        self._flow.setContentsMargins(8, 0, 8, 8)
        self._chips: list[QPushButton] = []
        self._before: QWidget = self
        self.hide()

    def stand_behind(self, widget: QWidget) -> None:
        """Have Tab lead from this one to the chips."""
        self._before = widget

    def show_filter(self, shown: Filter, facts: Facts) -> None:
        had_focus = any(chip.hasFocus() for chip in self._chips)
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for condition in shown.conditions:
            words = condition_words(condition, facts)
            chip = _Chip(self)
            chip.setProperty("role", "chip")
            chip.setText(f"{_short(words)}  ×".replace("&", "&&"))
            chip.setAccessibleName(self.tr("Filter {words}").format(words=words))
            explain(chip, self.tr("{words}: take this filter away").format(words=words))
            chip.clicked.connect(lambda _checked=False, condition=condition: self.unwanted.emit(condition))
            self._flow.addWidget(chip)
            chip.show()
            QWidget.setTabOrder(self._chips[-1] if self._chips else self._before, chip)
            self._chips.append(chip)
        self.setVisible(bool(self._chips))
        self.updateGeometry()
        if had_focus and self._chips:
            self._chips[0].setFocus()


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _WIDEST else f"{line[: _WIDEST - 1]}…"
