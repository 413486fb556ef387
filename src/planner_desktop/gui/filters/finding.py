"""Finding: the words that are looked for and the filter together say which items the tree shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from planner_desktop.app.find import Finder, FoundWords, narrowed, next_found, texts_of
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.filters import Aspect, Condition, Filter
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.understanding import Understanding

from ..background import Background
from ..changing import MANY
from ..find_bar import FindBar
from ..plan_tree.view import PlanTreeView
from ..session import Session
from .chips import FilterChips
from .menu import FilterMenu

if TYPE_CHECKING:
    from planner_desktop.app.document import Document, Notice


class Finding(QObject):
    """What is found is found anew when words or filter change; an item that was changed meanwhile stays in sight.

    `found` has the ids of what is shown, None where nothing is looked for.  `marked` carries the words to mark.
    """

    marked = Signal(object)

    def __init__(self, session: Session, tree: PlanTreeView, find_bar: FindBar, chips: FilterChips) -> None:
        super().__init__(tree)
        self._session, self._tree, self._find_bar, self._chips = session, tree, find_bar, chips
        self.wanted = Filter()
        self._words = ""
        self._finder = Finder(Plan())
        self._reading, self._sifting, self._looking = Background(self), Background(self), Background(self)
        self._choices: dict[Aspect, list[Condition]] | None = None
        self._passing: list[str] | None = None
        self._waits = False
        self.found: list[str] | None = None
        self.menu = FilterMenu(find_bar.filter_button)
        find_bar.filter_button.setMenu(self.menu)
        self.menu.aboutToShow.connect(self._offer)
        self.menu.chosen.connect(self.ask)
        chips.stand_behind(find_bar.filter_button)
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
        self._sifting.forget()
        self._show()

    def look_for(self, words: str) -> None:
        """Show what has these words and passes the filter."""
        self._words = words
        self.marked.emit(FoundWords(words))
        self._show()

    def go_on(self, by: int) -> None:
        """Go to the next found item, or with -1 to the one before; where none was looked for, ask for words."""
        plan = self._session.plan
        if plan is None or self.found is None:
            self._find_bar.start()
            return
        wanted = next_found(plan, self.found, self._tree.current_id, by)
        if wanted is not None:
            self._tree.choose(wanted)

    def clear(self) -> None:
        """Show everything again."""
        self._find_bar.clear()
        if self.wanted:
            self.ask(Filter())

    def _offer(self) -> None:
        """Offer what can be asked of the plan, once a large one was looked through for it."""
        from planner_desktop.app.filtering import choices

        document = self._session.document
        if document is None:
            return
        facts, today = document.plan.facts, document.understanding.today
        labels = [version.label for version in document.file.versions()]

        def offer(found: dict[Aspect, list[Condition]]) -> None:
            self._choices = found
            self.menu.offer(self.wanted, found, facts)

        if self._choices is not None:
            offer(self._choices)
            return
        self.menu.wait()
        self._looking.work_out(document.plan, lambda plan: choices(Understanding(plan, today), labels), offer)

    def _drop(self, condition: Condition) -> None:
        self.ask(self.wanted.without(condition))
        if not self.wanted:
            self._tree.setFocus()

    def _prepare(self) -> None:
        """Have the texts read; what is looked for meanwhile is found when they are."""
        plan, finder = self._session.plan, self._finder

        def read(texts: dict[str, str]) -> None:
            finder.prepare(texts)
            if self._words:
                self._show()

        if plan is not None and not finder.is_ready and not self._reading.is_busy:
            self._reading.work_out(plan, texts_of, read)

    def _on_changed(self, notice: Notice) -> None:
        self._passing = self._choices = None
        self._forget()
        if len(notice.items) > MANY:
            self._finder.forget_all()
        else:
            self._finder.forget(notice.items)
        if self._waits:
            self._show()

    def _forget(self) -> None:
        """Drop what is being worked out of the plan as it was."""
        for working in (self._reading, self._sifting, self._looking):
            working.forget()

    def _on_opened(self) -> None:
        self._finder = Finder(self._session.plan or Plan())
        self.wanted, self._words, self._passing, self.found = Filter(), "", None, None
        self._choices, self._waits = None, False
        self._forget()
        self._chips.hide()
        self.marked.emit(FoundWords())

    def _show(self) -> None:
        """Show what is wanted, as soon as the texts are read and the items are sifted that it takes."""
        document = self._session.document
        if document is None:
            return
        self._chips.show_filter(self.wanted, document.plan.facts)
        self._waits = True
        if self.wanted and self._passing is None:
            if not self._sifting.is_busy:
                self._sift(document)
        elif self._words and not self._finder.is_ready:
            self._prepare()
        else:
            self._show_found()

    def _sift(self, document: Document) -> None:
        """Work out which items pass the filter, then show them."""
        from planner_desktop.app.filtering import sieve

        def passing(ids: list[str]) -> None:
            self._passing = ids
            self._show()

        def refused(refusal: Refused) -> None:
            self.ask(Filter())
            self._session.refused.emit(refusal)

        try:
            sift = sieve(document, self.wanted)
        except Refused as refusal:
            refused(refusal)
        else:
            self._sifting.work_out(document.plan, sift, passing, refused)

    def _show_found(self) -> None:
        self._waits = False
        having = self._finder.find(self._words) if self._words else None
        self.found = found = narrowed(having, self._passing if self.wanted else None)
        self._tree.show_found(found)
        self._find_bar.show_count(None if found is None else len(found))
        if found and self._tree.current_id not in found:
            self._tree.choose(found[0])
