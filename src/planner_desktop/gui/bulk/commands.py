"""The window's commands that change many items: which items are meant, then the dialog, then one change set."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from planner_desktop.domain.errors import Refused
from planner_desktop.domain.plan import Plan

from ..actions import Actions
from ..changing import Changing
from ..filters.finding import Finding
from ..message_bar import MessageBar
from ..plan_tree.view import PlanTreeView
from ..session import Session
from .task import Scope, Task

_TASKS = {
    "set_status": Task.STATUS,
    "shift_dates": Task.DATES,
    "replace_person": Task.PERSON,
    "replace": Task.REPLACE,
}


class BulkCommands(QObject):
    def __init__(
        self,
        window: QWidget,
        session: Session,
        changing: Changing,
        tree: PlanTreeView,
        finding: Finding,
        bar: MessageBar,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._changing, self._tree = window, session, changing, tree
        self._finding, self._bar = finding, bar

    def connect_to(self, actions: Actions) -> None:
        for name, task in _TASKS.items():
            actions[name].triggered.connect(partial(self._change, task))
        self._undo = actions["undo"]

    def _change(self, task: Task) -> None:
        self._session.settling.emit()
        document = self._session.document
        if document is None:
            return
        scopes = self._scopes(document.plan, task)
        if not scopes:
            self._session.refused.emit(Refused(self.tr("This plan has no items yet that could be changed.")))
            return
        from . import dialog

        change_set = dialog.ask(self._window, document, task, scopes)
        if change_set:
            said = self.tr("{label}: changed %n item(s).", "", len(change_set.changes)).format(label=change_set.label)
            self._changing.apply(change_set, lambda _entry: self._bar.say(said, self.tr("Undo"), self._undo.trigger))

    def _scopes(self, plan: Plan, task: Task) -> list[Scope]:
        from planner_desktop.app.bulk import Reach, reaches

        words = {
            Reach.CHOSEN: self.tr("the chosen items ({count})"),
            Reach.WITHIN: self.tr("the chosen items and all that stands in them ({count})"),
            Reach.FOUND: self.tr("the items found ({count})"),
            Reach.ALL: self.tr("the whole plan ({count})"),
        }
        of_words = task in (Task.PERSON, Task.REPLACE)
        offered = reaches(plan, self._tree.chosen_ids(), self._finding.found, of_words=of_words)
        return [Scope(words[reach].format(count=len(ids)), ids) for reach, ids in offered]
