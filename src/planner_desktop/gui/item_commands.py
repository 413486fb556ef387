"""What the Item menu does: add, delete, move and rename items of the open plan."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner_desktop.app.edit import delete_items, goes_along, set_words
from planner_desktop.app.moving import Where, indent_items, landing, move_items, outdent_items, shift_items
from planner_desktop.app.places import Place, below, inside, left_beside, objective_near
from planner_desktop.domain.changes import ChangeSet
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import Level
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Item

from .actions import Actions
from .changing import Changing
from .filters.finding import Finding
from .message_bar import MessageBar
from .pane.pane import DetailPane
from .plan_tree.view import PlanTreeView
from .session import Session

if TYPE_CHECKING:
    from planner_desktop.app.document import Document


class ItemCommands(QObject):
    def __init__(
        self,
        session: Session,
        changing: Changing,
        tree: PlanTreeView,
        pane: DetailPane,
        finding: Finding,
        message_bar: MessageBar,
    ) -> None:
        super().__init__(tree)
        self._session = session
        self._changing = changing
        self._tree = tree
        self._pane = pane
        self._finding = finding
        self._bar = message_bar
        tree.plan_model.renamed.connect(self._on_renamed)
        tree.dropped.connect(self._on_dropped)
        session.settling.connect(tree.settle)

    def connect_to(self, actions: Actions) -> None:
        for name, act in {
            "add_below": lambda: self._add(lambda _plan, item: below(item)),
            "add_inside": lambda: self._add(lambda plan, item: inside(plan, item) if item else None),
            "add_section": lambda: self._add(lambda _plan, _item: Place(Level.SECTION)),
            "add_objective": lambda: self._add(objective_near),
            "rename": self._rename,
            "delete": self._delete,
            "correct_reading": self._pane.correct_reading,
            "add_update": self._pane.begin_update,
            "move_up": lambda: self._move(lambda doc, ids: shift_items(doc.plan, ids, -1, author=doc.author)),
            "move_down": lambda: self._move(lambda doc, ids: shift_items(doc.plan, ids, 1, author=doc.author)),
            "indent": lambda: self._move(lambda doc, ids: indent_items(doc.plan, ids, author=doc.author)),
            "outdent": lambda: self._move(lambda doc, ids: outdent_items(doc.plan, ids, author=doc.author)),
        }.items():
            actions[name].triggered.connect(act)

    @property
    def _current(self) -> Item | None:
        plan = self._session.plan
        return plan.items.get(self._tree.current_id) if plan else None

    def _add(self, where: Callable[[Plan, Item | None], Place | None]) -> None:
        """Add an item where it is wanted, and go to its title to name it."""
        self._session.settling.emit()
        plan = self._session.plan
        place = where(plan, self._current) if plan else None
        if place is None:
            return
        self._finding.clear()
        new = self._session.add(place.level, place.parent, place.after)
        if new:
            self._tree.choose(new)
            self._pane.focus_field("title")

    def _move(self, make: Callable[[Document, list[str]], ChangeSet]) -> None:
        """Move the chosen items; they stay chosen, and the current one the current one."""
        self._session.settling.emit()
        current, ids, document = self._tree.current_id, self._tree.chosen_ids(), self._session.document
        if document is None or not ids:
            return
        try:
            change_set = make(document, ids)
        except Refused as refusal:
            self._session.refused.emit(refusal)
            return
        ids.sort(key=lambda id: id != current)
        self._changing.apply(change_set, lambda _entry: self._tree.choose_all(ids))

    def _on_dropped(self, target: str, where: Where) -> None:
        self._session.settling.emit()
        item, ids = self._current, self._tree.chosen_ids()
        if item:
            self._session.edit(
                lambda doc: move_items(
                    doc.plan, ids, landing(doc.plan, item, doc.plan.items.get(target), where), author=doc.author
                )
            )
            self._tree.choose_all(ids)

    def _delete(self) -> None:
        self._session.settling.emit()
        ids, plan = self._tree.chosen_ids(), self._session.plan
        if not ids or plan is None:
            return
        next_one, document = left_beside(plan, ids), self._session.document
        assert document is not None
        deletion = delete_items(plan, ids, author=document.author)
        if next_one:
            self._tree.choose(next_one)  # before: where the current row goes, Qt lays out all rows once more
        self._changing.apply(deletion, lambda _entry: self._tell_deleted(deletion, ids))
        if ids[0] in plan.items and not self._session.is_busy:
            self._tree.choose_all(ids)  # it was refused

    def _tell_deleted(self, deletion: ChangeSet, ids: list[str]) -> None:
        said = self.tr("Done: {label}.").format(label=deletion.label)
        others = goes_along(deletion, ids)
        if others:
            said += " " + self.tr("That took along: {others}.").format(others=", ".join(others))
        self._bar.say(said, self.tr("Undo"), self._changing.undo)

    def _rename(self) -> None:
        """Rename in the tree; a title of several lines is edited where all of them are seen."""
        item = self._current
        if item and "\n" in item["title"]:
            self._pane.focus_field("title")
        elif item:
            self._tree.rename_current()

    def _on_renamed(self, id: str, title: str) -> None:
        self._session.edit(lambda doc: set_words(doc.plan, doc.plan.items[id], "title", title, author=doc.author))
