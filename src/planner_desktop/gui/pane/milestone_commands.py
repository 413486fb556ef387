"""What the milestones grid does to the plan."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner_desktop.domain.changes import ChangeSet
from planner_desktop.domain.fields import Level

from ..copied import copied_rows, encoded, put
from ..session import Session
from .milestone_keys import Wish
from .milestone_model import FIELDS
from .milestones import MilestonesPart

if TYPE_CHECKING:
    from planner_desktop.app.document import Document


class MilestoneCommands(QObject):
    """Works on the milestones of the action that the part shows."""

    def __init__(self, session: Session, part: MilestonesPart) -> None:
        super().__init__(part)
        self._session, self._part, self._grid = session, part, part.grid
        self._acts: dict[Wish, Callable[[], object]] = {
            Wish.CUT: self._cut,
            Wish.COPY: self._copy,
            Wish.PASTE: self._paste,
            Wish.CLEAR: self._clear,
            Wish.FILL_DOWN: self._fill_down,
            Wish.ADD: self._add,
            Wish.DELETE: self._delete,
        }
        part.wanted.connect(self._do)
        part.rows_wanted.connect(self._add_rows)

    def _do(self, wish: Wish) -> None:
        self._grid.settle()
        self._acts[wish]()

    def _add(self) -> None:
        new = self._session.add(Level.MILESTONE, self._grid.rows.action, self._grid.current_id())
        if new:
            self._grid.edit_title(new)

    def _delete(self) -> None:
        from planner_desktop.app.edit import delete_items

        ids = self._grid.chosen_ids()
        if ids:
            self._session.edit(lambda doc: delete_items(doc.plan, ids, author=doc.author))

    def _copy(self) -> bool:
        """Copy the chosen cells; whether there are any."""
        from planner_desktop.app.step_cells import copied_cells

        plan, ids, names = self._session.plan, self._grid.chosen_ids(), self._grid.chosen_fields()
        if plan is None or not ids:
            return False
        put(encoded(copied_cells(plan, ids, names)))
        return True

    def _cut(self) -> None:
        if self._copy():
            self._clear()

    def _clear(self) -> None:
        from planner_desktop.app.step_cells import cleared_cells

        ids, names = self._grid.chosen_ids(), self._grid.chosen_fields()
        if ids:
            self._session.edit(lambda doc: cleared_cells(doc.plan, ids, names, author=doc.author))

    def _fill_down(self) -> None:
        from planner_desktop.app.step_cells import filled_down

        ids, names = self._grid.chosen_ids(), self._grid.chosen_fields()
        if ids:
            self._session.edit(lambda doc: filled_down(doc.plan, ids, names, author=doc.author))

    def _paste(self) -> None:
        """Put what was copied into the chosen cells, or from the first of them on."""
        ids, names = self._grid.chosen_ids(), self._grid.chosen_fields()
        if ids:
            self._put(FIELDS[FIELDS.index(names[0]) :], ids[0], (len(ids), len(names)))
        else:
            self._add_rows()

    def _add_rows(self) -> None:
        self._put(FIELDS, "", (1, 1))

    def _put(self, names: tuple[str, ...], at: str, over: tuple[int, int]) -> None:
        from planner_desktop.app.pasted_steps import pasted_steps

        action = self._grid.rows.action

        def pasted(document: Document) -> ChangeSet:
            plan, rows = document.plan, copied_rows()
            return pasted_steps(plan, plan.items[action], rows, names, at=at, over=over, author=document.author)

        self._session.edit(pasted)
