"""Finding: the words that are looked for and the filter together say which items the tree shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner_desktop.app.find import Finder
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.filters import Condition, Filter
from planner_desktop.domain.plan import Plan

from ..find_bar import FindBar
from ..plan_tree.view import PlanTreeView
from ..session import Session
from .chips import FilterChips
from .menu import FilterMenu

if TYPE_CHECKING:
    from planner_desktop.app.document import Notice


class Finding(QObject):
    """What is found is found anew when words or filter change; an item that was changed meanwhile stays in sight.

    `found` has the ids of what is shown, None where nothing is looked for.
    """

    def __init__(self, session: Session, tree: PlanTreeView, find_bar: FindBar, chips: FilterChips) -> None:
        super().__init__(tree)
        self._session, self._tree, self._find_bar, self._chips = session, tree, find_bar, chips
        self.wanted = Filter()
        self._words = ""
        self._finder = Finder(Plan())
        self._passing: list[str] | None = None
        self.found: list[str] | None = None
        self.menu = FilterMenu(find_bar.filter_button)
        find_bar.filter_button.setMenu(self.menu)
        self.menu.aboutToShow.connect(self._offer)
        self.menu.chosen.connect(self.ask)
        chips.unwanted.connect(self._drop)
        find_bar.wanted.connect(self.look_for)
        find_bar.begun.connect(self._prepare)
        session.changed.connect(self._on_changed)
        session.opened.connect(self._on_opened)

    def ask(self, wanted: Filter) -> None:
        """Show what passes this filter and has the words that are looked for."""
        self._session.settling.emit()
        self.wanted = wanted
        self._passing = None
        self._show()

    def look_for(self, words: str) -> None:
        """Show what has these words and passes the filter."""
        self._words = words
        self._show()

    def clear(self) -> None:
        """Show everything again."""
        self._find_bar.clear()
        if self.wanted:
            self.ask(Filter())

    def _offer(self) -> None:
        from planner_desktop.app.filtering import choices

        document = self._session.document
        if document:
            self.menu.offer(self.wanted, choices(document), document.plan.facts)

    def _drop(self, condition: Condition) -> None:
        self.ask(self.wanted.without(condition))
        if not self.wanted:
            self._tree.setFocus()

    def _prepare(self) -> None:
        self._finder.prepare()

    def _on_changed(self, notice: Notice) -> None:
        self._passing = None
        self._finder.forget(notice.items)

    def _on_opened(self) -> None:
        self._finder = Finder(self._session.plan or Plan())
        self.wanted, self._words, self._passing, self.found = Filter(), "", None, None
        self._chips.hide()

    def _show(self) -> None:
        from planner_desktop.app.filtering import filtered

        document = self._session.document
        if document is None:
            return
        if self.wanted and self._passing is None:
            try:
                self._passing = filtered(document, self.wanted)
            except Refused as refusal:
                self._session.refused.emit(refusal)
                self.wanted = Filter()
        self._chips.show_filter(self.wanted, document.plan.facts)
        found = self._finder.find(self._words) if self._words else None
        if self.wanted and self._passing is not None:
            having = None if found is None else set(found)
            found = [id for id in self._passing if having is None or id in having]
        self.found = found
        self._tree.show_found(found)
        self._find_bar.show_count(None if found is None else len(found))
        if found and self._tree.current_id not in found:
            self._tree.choose(found[0])
