"""Copying items to other programs as a table, and pasting their rows as actions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from .actions import Actions
from .changing import MANY, Changing
from .copied import encoded, on_clipboard, put
from .filters.finding import Finding
from .message_bar import MessageBar
from .plan_tree.view import PlanTreeView
from .session import Session
from .work import Work

if TYPE_CHECKING:
    from planner_desktop.domain.changes import ChangeSet
    from planner_desktop.domain.steps import Step


class ClipboardCommands(QObject):
    def __init__(
        self,
        session: Session,
        work: Work,
        changing: Changing,
        tree: PlanTreeView,
        finding: Finding,
        bar: MessageBar,
    ) -> None:
        super().__init__(tree)
        self._session, self._work, self._changing = session, work, changing
        self._tree, self._finding, self._bar = tree, finding, bar

    def connect_to(self, actions: Actions) -> None:
        actions["copy"].triggered.connect(self._copy)
        actions["paste"].triggered.connect(self._paste)
        actions["paste_cells"].triggered.connect(self._paste_into_cells)
        self._undo = actions["undo"]

    def _copy(self) -> None:
        from planner_desktop.app.clipboard import copied

        self._session.settling.emit()
        plan, ids = self._session.plan, self._tree.chosen_ids()
        if plan is None or not ids:
            return
        if len(ids) <= MANY:
            self._put(encoded(copied(plan, ids)), len(ids))
            return
        words = self.tr("Copying {count} items…").format(count=len(ids))
        untouched = self.tr("What was copied before is still there.")
        self._work.start(
            words, lambda step: encoded(copied(plan, ids, step)), lambda table: self._put(table, len(ids)), untouched
        )

    def _put(self, table: Mapping[str, bytes], count: int) -> None:
        put(table)
        self._bar.say(self.tr("Copied %n item(s) as a table.", "", count))

    def _paste(self) -> None:
        from planner_desktop.app.clipboard import filled_columns, pasted
        from planner_desktop.app.places import for_actions

        self._session.settling.emit()
        document = self._session.document
        if document is None:
            return
        plan, author = document.plan, document.author
        place = for_actions(plan, plan.items.get(self._tree.current_id))

        def make(rows: str, step: Step) -> ChangeSet:
            return pasted(plan, rows, place, author=author, step=step)

        def show(change_set: ChangeSet) -> None:
            self._finding.clear()
            self._tree.choose(change_set.changes[0].id)
            filled = ", ".join(filled_columns(plan, change_set))
            said = self.tr("Done: {label}. Columns: {columns}.").format(label=change_set.label, columns=filled)
            self._bar.say(said, self.tr("Undo"), self._undo.trigger)

        self._change_by_rows(make, show)

    def _paste_into_cells(self) -> None:
        """Put rows of a spreadsheet into the chosen items, or into the current one and those of its level below."""
        from planner_desktop.app.clipboard import filled

        self._session.settling.emit()
        document = self._session.document
        if document is None:
            return
        plan, author = document.plan, document.author
        ids, names = self._tree.ids_to_fill(), self._tree.fields_to_fill()
        several = len(self._tree.chosen_ids()) > 1

        def make(rows: str, step: Step) -> ChangeSet:
            return filled(plan, ids, names, rows, every=several, author=author, step=step)

        def show(change_set: ChangeSet) -> None:
            said = self.tr("Done: {label}.").format(label=change_set.label)
            self._bar.say(said, self.tr("Undo"), self._undo.trigger)

        self._change_by_rows(make, show)

    def _change_by_rows(self, make: Callable[[str, Step], ChangeSet], then: Callable[[ChangeSet], None]) -> None:
        """Make of the rows on the clipboard changes of the plan, and these; many of them beside the window."""
        from planner_desktop.app.clipboard import as_copied

        text, html = on_clipboard()

        def apply(change_set: ChangeSet) -> None:
            self._changing.apply(change_set, lambda _entry: then(change_set))

        self._changing.do(
            self.tr("Pasting rows…"),
            lambda step: make(as_copied(text, html), step),
            apply,
            self.tr("The plan is as it was."),
            many=text.count("\n") > MANY,
        )
