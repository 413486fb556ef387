"""Copying items to other programs as a table, and pasting their rows as actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner_desktop.domain.errors import Refused

from .actions import Actions
from .changing import MANY, Changing
from .copied import copied_rows, put
from .filters.finding import Finding
from .message_bar import MessageBar
from .plan_tree.view import PlanTreeView
from .session import Session
from .work import Work

if TYPE_CHECKING:
    from planner_desktop.app.clipboard import Copied
    from planner_desktop.domain.changes import LogEntry


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
            self._put(copied(plan, ids), len(ids))
            return
        words = self.tr("Copying {count} items…").format(count=len(ids))
        untouched = self.tr("What was copied before is still there.")
        self._work.start(
            words, lambda step: copied(plan, ids, step), lambda table: self._put(table, len(ids)), untouched
        )

    def _put(self, table: Copied, count: int) -> None:
        put(table)
        self._bar.say(self.tr("Copied %n item(s) as a table.", "", count))

    def _paste(self) -> None:
        from planner_desktop.app.clipboard import filled_columns, pasted
        from planner_desktop.app.places import for_actions

        self._session.settling.emit()
        document = self._session.document
        if document is None:
            return
        plan = document.plan
        place = for_actions(plan, plan.items.get(self._tree.current_id))
        try:
            change_set = pasted(plan, copied_rows(), place, author=document.author)
        except Refused as refusal:
            self._session.refused.emit(refusal)
            return

        filled = ", ".join(filled_columns(plan, change_set))

        def show(_entry: LogEntry) -> None:
            self._finding.clear()
            self._tree.choose(change_set.changes[0].id)
            said = self.tr("Done: {label}. Columns: {columns}.").format(label=change_set.label, columns=filled)
            self._bar.say(said, self.tr("Undo"), self._undo.trigger)

        self._changing.apply(change_set, show)

    def _paste_into_cells(self) -> None:
        """Put rows of a spreadsheet into the chosen items, or into the current one and those of its level below."""
        from planner_desktop.app.clipboard import filled

        self._session.settling.emit()
        document = self._session.document
        if document is None:
            return
        ids, names = self._tree.ids_to_fill(), self._tree.fields_to_fill()
        several = len(self._tree.chosen_ids()) > 1
        try:
            change_set = filled(document.plan, ids, names, copied_rows(), every=several, author=document.author)
        except Refused as refusal:
            self._session.refused.emit(refusal)
            return
        said = self.tr("Done: {label}.").format(label=change_set.label)
        self._changing.apply(change_set, lambda _entry: self._bar.say(said, self.tr("Undo"), self._undo.trigger))
