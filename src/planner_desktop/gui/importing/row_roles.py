"""What a row of the file is: an ordinary row, a header, a section, a note."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from planner_desktop.app.mapped import Mapped
from planner_desktop.exchange.reading.grid import Grid
from planner_desktop.exchange.reading.mapping import Mapping, Role, Table
from planner_desktop.exchange.reading.revising import with_header, with_role

from ..choice_box import CarefulBox
from ..plain import tooltip
from .words import reason_words, role_words

_ROLES = (Role.ROW, *(role for role in Role if role is not Role.ROW))
_HEADERS = 2
"""The entries before the roles: header of the table, header of a new one."""


class RowRoles(QObject):
    """Fills the form's box.  `chosen` carries what makes of a mapping the one that the owner wants."""

    chosen = Signal(object)

    def __init__(self, box: CarefulBox) -> None:
        super().__init__(box)
        self._box = box
        self._at: tuple[Grid, int, int | None] = (Grid("", ()), 0, None)
        box.addItem(self.tr("is the header of the table"))
        box.addItem(self.tr("is the header of a new table"))
        for role in _ROLES:
            box.addItem(role_words(role))
        box.setMaxVisibleItems(len(_ROLES) + _HEADERS)
        box.activated.connect(self._on_chosen)

    def show_row(self, mapped: Mapped, grid: Grid, row: int, table: Table | None) -> None:
        self._at = grid, row, None if table is None else mapped.tables.index(table)
        place, reason = 0, ""
        if not mapped.is_header(grid, row):
            role = mapped.role(grid, row)
            place, reason = _HEADERS + _ROLES.index(role.role), reason_words(role.sure, role.reason)
        self._box.setCurrentIndex(place)
        self._box.setToolTip(tooltip(reason))
        self._box.setAccessibleName(self.tr("What row {row} is").format(row=row))
        self._box.setAccessibleDescription(reason)

    def _on_chosen(self, place: int) -> None:
        self.chosen.emit(partial(self._act, place, *self._at))

    @staticmethod
    def _act(place: int, grid: Grid, row: int, table: int | None, mapping: Mapping) -> Mapping:
        if place < _HEADERS:
            return with_header(mapping, grid, row, None if place or table is None else mapping.tables[table])
        return with_role(mapping, grid, row, _ROLES[place - _HEADERS])
