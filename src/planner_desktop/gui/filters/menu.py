"""The menu that conditions are chosen from, and the filters that were kept with a name."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from planner_desktop.domain.filters import Aspect, Condition, Filter
from planner_desktop.domain.records import Facts

from .. import settings
from .words import aspect_words, choice_words


class FilterMenu(QMenu):
    """`chosen` carries the filter that is wanted from now on."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Filter"))

    def offer(self, current: Filter, choices: dict[Aspect, list[Condition]], facts: Facts) -> None:
        """Fill the menu with what can be asked of the plan; what the filter asks already is ticked."""
        self.clear()
        for aspect, conditions in choices.items():
            words = aspect_words(aspect, facts)
            if aspect is Aspect.STALE:
                self._tick(self, words, current, conditions[0])
                continue
            below = self.addMenu(words.replace("&", "&&"))
            for condition in conditions:
                self._tick(below, choice_words(condition, facts), current, condition)
        self.addSeparator()
        kept = settings.kept_filters()
        for name, filter_ in kept.items():
            self._add(self, name, partial(self.chosen.emit, filter_))
        keep = self._add(self, self.tr("Keep This Filter…"), lambda: self._keep(current))
        keep.setEnabled(bool(current))
        if kept:
            below = self.addMenu(self.tr("Forget"))
            for name in kept:
                self._add(below, name, partial(settings.forget_filter, name))
        clear = self._add(self, self.tr("Clear Filters"), lambda: self.chosen.emit(Filter()))
        clear.setEnabled(bool(current))

    def wait(self) -> None:
        """Say that the plan is looked through for what can be asked of it."""
        self.clear()
        self.addAction(self.tr("Looking through the plan…")).setEnabled(False)

    def _add(self, menu: QMenu, words: str, act: Callable[[], object]) -> QAction:
        action = menu.addAction(words.replace("&", "&&"))
        action.triggered.connect(lambda _checked=False: act())
        return action

    def _tick(self, menu: QMenu, words: str, current: Filter, condition: Condition) -> None:
        there = condition in current.conditions
        wanted = current.without(condition) if there else current.and_(Filter((condition,)))
        action = self._add(menu, words, lambda: self.chosen.emit(wanted))
        action.setCheckable(True)
        action.setChecked(there)

    def _keep(self, current: Filter) -> None:
        name, given = QInputDialog.getText(
            self.parentWidget(), self.tr("Keep This Filter"), self.tr("Name of the filter:")
        )
        if given and name.strip():
            settings.keep_filter(name.strip(), current)
