"""The tree of a plan for Qt: it gives each item a row, and says when rows come, go, move and change.

Families of children are taken from the plan when the view first asks for them, so a plan of 50,000 items is
shown as fast as the part of it that is seen.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Set
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from planner_desktop.domain.columns import label_of
from planner_desktop.domain.fields import Level
from planner_desktop.domain.plan import ROOT, Plan
from planner_desktop.domain.records import Item
from planner_desktop.domain.understanding import Understanding

from .cells import Cell, cells_of, words_cell
from .node import Node, number

if TYPE_CHECKING:
    from planner_desktop.app.document import Notice

Silence = Callable[[Item], int]
AnyIndex = QModelIndex | QPersistentModelIndex
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
FIELDS = (
    *("ref", "title", "status", "target_date", "responsible"),
    *("progress", "indicator", "evidence", "outcome", "priority", "sources", "markers", "cost", "notes"),
)
"""The field whose label heads each column."""
USUAL = (Column.REF, Column.TITLE, Column.STATUS, Column.DUE, Column.RESPONSIBLE)
"""What a new window shows: what was understood of an item.  The other columns show its words."""

# Qt asks for these once for each row it lays out; putting flags together takes longer than all else it asks.
_SEEN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_MOVABLE = _SEEN | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
_TYPED_IN = _MOVABLE | Qt.ItemFlag.ItemIsEditable

ID = Qt.ItemDataRole.UserRole
SIGN = Qt.ItemDataRole.UserRole + 1
LEVEL = Qt.ItemDataRole.UserRole + 2
LATE = Qt.ItemDataRole.UserRole + 3


def _never(_item: Item) -> int:
    return 0


class PlanTreeModel(QAbstractItemModel):
    """A plan as rows.  `renamed` carries an item's id and the title that somebody typed into its row.

    `all_changed` tells that the words of very many rows are others now.
    """

    renamed = Signal(str, str)
    all_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.editable = False
        self._understanding = Understanding(Plan())
        self._silence: Silence = _never
        self._shown: set[str] | None = None
        self._show_fields(FIELDS)
        self._clear()

    def _clear(self) -> None:
        self._clear_places()
        self._cells: dict[str, tuple[Cell, ...]] = {}

    def _clear_places(self) -> None:
        self._root = Node(ROOT, None, 0)
        self._nodes: dict[str, Node] = {}

    # -- what is shown

    @property
    def plan(self) -> Plan:
        return self._understanding.plan

    @property
    def is_filtered(self) -> bool:
        return self._shown is not None

    def show_plan(self, understanding: Understanding, silence: Silence | None = None) -> None:
        """Show a plan; `silence` says for how many days an action has been without the update that was due."""
        self.beginResetModel()
        self._understanding = understanding
        self._silence = silence or _never
        self._shown = None
        self._show_fields(self._all_fields())
        self._clear()
        self.endResetModel()

    def _show_fields(self, fields: tuple[str, ...]) -> None:
        self.fields = fields
        """The field that each column shows."""
        self._columns = len(fields)

    def _all_fields(self) -> tuple[str, ...]:
        return (*FIELDS, *self.plan.custom_fields())

    def show_only(self, ids: Iterable[str] | None) -> None:
        """Show just these items and what they stand in, or everything again."""
        self.beginResetModel()
        self._shown = None if ids is None else self._with_ancestors(ids)
        self._clear_places()
        self.endResetModel()

    def _with_ancestors(self, ids: Iterable[str]) -> set[str]:
        """These items, which are in the plan, and all they stand in."""
        items, found = self.plan.items, set[str]()
        for id in ids:
            place = id
            while place != ROOT and place not in found:
                found.add(place)
                place = items[place].parent
        return found

    def index_of(self, id: str, column: int = Column.TITLE) -> QModelIndex:
        """Where an item is; an invalid index where it is not shown."""
        node = self._node_of(id)
        return self.createIndex(node.row, column, node) if node else QModelIndex()

    def item(self, index: AnyIndex) -> Item | None:
        return self.plan.items.get(self._node(index).id)

    def ids_below(self, unfolded: Set[str]) -> list[str]:
        """The ids of the rows, from top to bottom, that are in sight with these items unfolded."""
        found: list[str] = []
        waiting = self._children(self._root)[::-1]
        while waiting:
            node = waiting.pop()
            found.append(node.id)
            if node.id in unfolded:
                waiting += self._children(node)[::-1]
        return found

    def parents(self) -> set[str]:
        """The ids of the items whose children were asked for."""
        return {id for id, node in self._nodes.items() if node.children}

    # -- following the plan

    def follow(self, notice: Notice) -> None:
        """Show what a change set did."""
        structural = [
            change.id
            for change in notice.entry.change_set.changes
            if change.kind == "item"
            and (change.before is None or change.after is None or "parent" in change.after or "order" in change.after)
        ]
        fields = self._all_fields() if structural or notice.facts else self.fields
        anew = len(structural) > _MOST_SINGLE_MOVES or (structural and not self._root.children)
        if anew or fields != self.fields:
            self.beginResetModel()
            self._show_fields(fields)
            self._clear()
            self.endResetModel()
            return
        self._follow_structure(structural)
        self._follow_words(notice.items, everything=notice.facts or notice.people)

    def _follow_structure(self, ids: list[str]) -> None:
        families = {self._nodes[id].parent for id in ids if id in self._nodes}
        for id in ids:
            if id not in self.plan.items and id in self._nodes:
                self._remove(self._nodes[id])
        homes = {self.plan.items[id].parent for id in ids if id in self.plan.items}
        families |= {self._root if home == ROOT else self._nodes.get(home) for home in homes}
        for family in families:
            if family is not None and (family is self._root or family.id in self._nodes):
                self._settle(family)

    def _settle(self, family: Node) -> None:
        """Bring the children of one node to what they are in the plan, row by row."""
        if family.children is None:
            return
        wanted = self._children_in_plan(family.id)
        for row, id in enumerate(wanted):
            if row < len(family.children) and family.children[row].id == id:
                continue
            node = self._nodes.get(id)
            if node is not None and not (node.parent and self._move(node, family, row)):
                self._remove(node)
                node = None
            if node is None:
                self._insert(id, family, row)
        for extra in family.children[len(wanted) :][::-1]:
            self._remove(extra)

    def _insert(self, id: str, family: Node, row: int) -> None:
        assert family.children is not None
        self.beginInsertRows(self._index(family), row, row)
        node = Node(id, family, row)
        self._nodes[id] = node
        family.children.insert(row, node)
        number(family.children, row)
        self.endInsertRows()

    def _remove(self, node: Node) -> None:
        family = node.parent
        assert family is not None
        assert family.children is not None
        self.beginRemoveRows(self._index(family), node.row, node.row)
        del family.children[node.row]
        number(family.children, node.row)
        self._forget(node)
        self.endRemoveRows()

    def _move(self, node: Node, family: Node, row: int) -> bool:
        """Move a node with all below it; False where Qt knows no such move."""
        former = node.parent
        assert former is not None
        assert former.children is not None
        assert family.children is not None
        # Qt counts the row before the moved one is taken out.
        target = row + 1 if former is family and row > node.row else row
        if not self.beginMoveRows(self._index(former), node.row, node.row, self._index(family), target):
            return False
        del former.children[node.row]
        number(former.children, node.row)
        node.parent = family
        family.children.insert(row, node)
        number(family.children, row)
        self.endMoveRows()
        return True

    def _forget(self, node: Node) -> None:
        for child in node.children or ():
            self._forget(child)
        self._nodes.pop(node.id, None)
        self._cells.pop(node.id, None)

    def _follow_words(self, ids: Collection[str], *, everything: bool) -> None:
        if everything or len(ids) > _MOST_SINGLE_MOVES:
            self._cells.clear()
            if self._root.children:  # told of all rows, Qt's view asks of each what it has laid out before
                self.dataChanged.emit(self.index(0, 0), self.index(0, len(self.fields) - 1))
            self.all_changed.emit()
        else:
            self._follow_items(ids)
        if everything:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.fields) - 1)

    def _follow_items(self, ids: Iterable[str]) -> None:
        for id in self._with_ancestors(id for id in ids if id in self.plan.items):
            self._cells.pop(id, None)
            node = self._nodes.get(id)
            if node is not None:
                first, last = (
                    self.createIndex(node.row, 0, node),
                    self.createIndex(node.row, len(self.fields) - 1, node),
                )
                self.dataChanged.emit(first, last)

    # -- the places of items

    def _node(self, index: AnyIndex) -> Node:
        node = index.internalPointer() if index.isValid() else self._root
        assert isinstance(node, Node)
        return node

    def _index(self, node: Node) -> QModelIndex:
        return QModelIndex() if node is self._root else self.createIndex(node.row, 0, node)

    def _node_of(self, id: str) -> Node | None:
        """The node of an item, its ancestors' families loaded on the way."""
        item = self.plan.items.get(id)
        if id not in self._nodes and item is not None:
            family = self._root if item.parent == ROOT else self._node_of(item.parent)
            if family is not None:
                self._children(family)
        return self._nodes.get(id)

    def _children(self, node: Node) -> list[Node]:
        if node.children is None:
            node.children = [Node(id, node, row) for row, id in enumerate(self._children_in_plan(node.id))]
            self._nodes.update((child.id, child) for child in node.children)
        return node.children

    def _children_in_plan(self, id: str) -> list[str]:
        shown, ids = self._shown, self.plan.child_ids(id)
        return ids if shown is None else [child for child in ids if child in shown]

    # -- what Qt asks: of every row that is not folded away, whenever it lays them out, so each of these is kept short

    def index(self, row: int, column: int, parent: AnyIndex = QModelIndex()) -> QModelIndex:  # noqa: B008
        if parent.column() > 0:
            return QModelIndex()
        node = parent.internalPointer() or self._root
        children = node.children
        if children is None:
            children = self._children(node)
        if 0 <= row < len(children) and 0 <= column < self._columns:
            return self.createIndex(row, column, children[row])
        return QModelIndex()

    def parent(self, index: AnyIndex = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        node = self._node(index).parent
        return QModelIndex() if node is None else self._index(node)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return len(self._children(self._node(parent))) if parent.column() <= 0 else 0

    def hasChildren(self, parent: AnyIndex = QModelIndex()) -> bool:  # noqa: B008
        if parent.column() > 0:
            return False
        node = parent.internalPointer() or self._root
        if node.children is not None:
            return bool(node.children)
        return bool(self._children_in_plan(node.id) if self._shown else self.plan.has_children(node.id))

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return self._columns

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled if self.editable else Qt.ItemFlag.NoItemFlags
        if not self.editable:
            return _SEEN
        return _TYPED_IN if index.column() == Column.TITLE else _MOVABLE

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self.item(index)
        if item is None:
            return None
        column = index.column()
        cell = self._cells_of(item)[column] if column in USUAL else words_cell(self.plan, item, self.fields[column])
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell.text
            case Qt.ItemDataRole.ToolTipRole:
                return cell.tip
            case Qt.ItemDataRole.AccessibleTextRole:
                return cell.spoken
            case Qt.ItemDataRole.EditRole:
                return item[self.fields[column]]
        return self._own_data(item, cell, role)

    def _own_data(self, item: Item, cell: Cell, role: int) -> Any:
        if role == ID:
            return item.id
        if role == SIGN:
            return cell.sign
        if role == LEVEL:
            return item.level
        return cell.late if role == LATE else None

    def _cells_of(self, item: Item) -> tuple[Cell, ...]:
        cells = self._cells.get(item.id)
        if cells is None:
            cells = self._cells[item.id] = cells_of(self._understanding, item, self._silence(item))
        return cells

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        item = self.item(index)
        if item is None or role != Qt.ItemDataRole.EditRole:
            return False
        self.renamed.emit(item.id, str(value))
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role not in _HEADER_ROLES:
            return None
        name = self.fields[section]
        if section == Column.TITLE:
            return self.plan.facts.term(Level.ACTION)
        return label_of(self.plan.facts, name)
