"""The menu that conditions are chosen from, and the filters that were kept with a name."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

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
            for words, act in ((self.tr("Rename"), self._rename), (self.tr("Forget"), settings.forget_filter)):
                below = self.addMenu(words)
                for name in kept:
                    self._add(below, name, partial(act, name))
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
        name = self._ask_name(self.tr("Keep This Filter"), self.tr("Keep"))
        if name:
            settings.keep_filter(name, current)

    def _rename(self, former: str) -> None:
        name = self._ask_name(self.tr("Rename the Filter"), self.tr("Rename"), former)
        if name:
            settings.rename_filter(former, name)

    def _ask_name(self, title: str, verb: str, name: str = "") -> str:
        from ..dialogs import line_dialog

        said = self.tr("Name of the filter; one of the same name is replaced:")
        return line_dialog.ask(self.parentWidget(), title, said, verb, name).strip()
