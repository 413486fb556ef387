"""The tree of a plan for Qt: what its rows say, and which of them a change set touched."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt, Signal

from planner_desktop.domain.columns import label_of
from planner_desktop.domain.fields import Level
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Item
from planner_desktop.domain.understanding import Understanding

from ..plain import tooltip
from .cells import Cell, cells_of, words_cell
from .rows import AnyIndex, PlanRows

if TYPE_CHECKING:
    from planner_desktop.app.document import Notice
    from planner_desktop.domain.changes import Change

Silence = Callable[[Item], int]
_MOST_SINGLE_MOVES = 100
"""From here on, telling a view of every row costs more than showing the plan anew."""


class Column(IntEnum):
    """The columns that every plan has; those of its own stand behind them."""

    REF = 0
    TITLE = 1
    STATUS = 2
    DUE = 3
    RESPONSIBLE = 4
    PROGRESS = 5
    INDICATOR = 6
    EVIDENCE = 7
    OUTCOME = 8
    PRIORITY = 9
    SOURCES = 10
    MARKERS = 11
    COST = 12
    NOTES = 13


_HEADER_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
FIELDS: tuple[str, ...] = (
    *("ref", "title", "status", "target_date", "responsible"),
    *("progress", "indicator", "evidence", "outcome", "priority", "sources", "markers", "cost", "notes"),
)
"""The field whose label heads each column."""
USUAL = (Column.REF, Column.TITLE, Column.STATUS, Column.DUE, Column.RESPONSIBLE)
"""What a new window shows: what was understood of an item.  The other columns show its words."""

ID = Qt.ItemDataRole.UserRole
CELL = Qt.ItemDataRole.UserRole + 1
"""All that a cell says, for who paints it."""
_ROLES = frozenset(
    (
        *(Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole),
        *(Qt.ItemDataRole.EditRole, ID, CELL),
    )
)

_DRAGGED = "application/x-planner-items"
"""What is dragged are the chosen items; who takes them asks the tree for them."""


def _never(_item: Item) -> int:
    return 0


class PlanTreeModel(PlanRows):
    """A plan as rows.  `renamed` carries an item's id and the title that somebody typed into its row.

    `all_changed` tells that the words of very many rows are others now.
    """

    renamed = Signal(str, str)
    all_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.editable = False
        self.fields = FIELDS
        """The field that each column shows."""
        self._silence: Silence = _never
        self._cells: dict[str, tuple[Cell, ...]] = {}
        self.show_plan(Understanding(Plan()))

    def show_plan(self, understanding: Understanding, silence: Silence | None = None) -> None:
        """Show a plan; `silence` says for how many days an action has been without the update that was due."""
        self._understanding = understanding
        self._silence = silence or _never
        self._show_anew(None, (*FIELDS, *understanding.plan.custom_fields()))

    def _show_anew(self, shown: set[str] | None, fields: tuple[str, ...]) -> None:
        self._cells.clear()
        self.fields = fields
        self._show_rows(self._understanding.plan, shown, len(fields))

    def index_of(self, id: str, column: int = Column.TITLE) -> QModelIndex:
        return super().index_of(id, column)

    def item_at(self, index: AnyIndex) -> Item | None:
        return self.plan.items.get(self.id_at(index))

    # -- following the plan

    def follow(self, notice: Notice) -> None:
        """Show what a change set did."""
        structural, fields = notice.structural, self.fields
        if notice.facts or structural:
            fields = (*FIELDS, *self.plan.custom_fields())
        anew = len(structural) > _MOST_SINGLE_MOVES or (structural and self.rowCount() == 0)
        if anew or fields != self.fields:
            self._show_anew(self._shown, fields)
            return
        parents = self._parents_in(structural)
        if structural:
            self._follow_structure([change.id for change in structural], parents)
        self._follow_words(notice.items | parents, everything=notice.facts or notice.people)

    def _parents_in(self, changes: Sequence[Change]) -> set[str]:
        """What these items stood in, and stand in."""
        said = {
            str(values["parent"])
            for each in changes
            for values in (each.before, each.after)
            if values and "parent" in values
        }
        return said | {self.plan.items[change.id].parent for change in changes if change.id in self.plan.items}

    def _follow_words(self, ids: Collection[str], *, everything: bool) -> None:
        last = len(self.fields) - 1
        if everything or len(ids) > _MOST_SINGLE_MOVES:
            self._cells.clear()
            if self.rowCount():  # told of all rows, Qt's view asks of each what it has laid out before
                self.dataChanged.emit(self.index(0, 0), self.index(0, last))
            self.all_changed.emit()
        else:
            for id in self._with_ancestors(id for id in ids if id in self.plan.items):
                self._cells.pop(id, None)
                if id in self._home:
                    self.dataChanged.emit(self._index(id), self._index(id, last))
        if everything:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)

    # -- what Qt asks

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_DRAGGED]

    def mimeData(self, _indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(_DRAGGED, b"")
        return data

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self.item_at(index) if role in _ROLES else None  # asked for much that no cell has
        if item is None:
            return None
        column = index.column()
        cell = self._cells_of(item)[column] if column in USUAL else words_cell(self.plan, item, self.fields[column])
        if role == CELL:
            return cell
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell.text
            case Qt.ItemDataRole.ToolTipRole:
                return cell.tip
            case Qt.ItemDataRole.AccessibleTextRole:
                return cell.spoken
            case Qt.ItemDataRole.EditRole:
                return item[self.fields[column]]
        return item.id

    def _cells_of(self, item: Item) -> tuple[Cell, ...]:
        cells = self._cells.get(item.id)
        if cells is None:
            cells = self._cells[item.id] = cells_of(self._understanding, item, self._silence(item))
        return cells

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        item = self.item_at(index)
        if item is None or role != Qt.ItemDataRole.EditRole:
            return False
        self.renamed.emit(item.id, str(value))
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role not in _HEADER_ROLES:
            return None
        facts = self.plan.facts
        label = facts.term(Level.ACTION) if section == Column.TITLE else label_of(facts, self.fields[section])
        if role == Qt.ItemDataRole.DisplayRole:
            return label
        how = self.tr("Drag it to another place; right-click to choose columns. The rows keep the plan's order.")
        return tooltip(f"{label}\n{how}")
