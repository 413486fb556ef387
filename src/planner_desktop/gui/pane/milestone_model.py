"""The milestones of an action as the rows of a table."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from planner_desktop.domain.columns import label_of
from planner_desktop.domain.fields import Kind, Level, field_named
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Item
from planner_desktop.domain.signs import Sign, sign_of
from planner_desktop.domain.understanding import Understanding

from ..plain import quoted, tooltip
from .readings import reading_of

AnyIndex = QModelIndex | QPersistentModelIndex
FIELDS = ("ref", "title", "responsible", "target_date", "status", "progress", "indicator")
FIELD = Qt.ItemDataRole.UserRole
SIGN = Qt.ItemDataRole.UserRole + 1
_ROLES = frozenset((Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole, FIELD, SIGN))
_TOP_LEFT = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft


class MilestoneModel(QAbstractTableModel):
    """`edited` carries a milestone's id, a field's name and the words it shall have."""

    edited = Signal(str, str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._understanding = Understanding(Plan())
        self.action = ""
        self._ids: list[str] = []
        self.writable = False

    def show_action(self, understanding: Understanding, action: Item, *, writable: bool) -> None:
        """Show an action's milestones; where it is shown already, tell just what is different."""
        ids = [milestone.id for milestone in understanding.plan.milestones(action)]
        self.writable = writable
        if action.id != self.action or understanding is not self._understanding:
            self.beginResetModel()
            self._understanding, self.action, self._ids = understanding, action.id, ids
            self.endResetModel()
            return
        self._drop_missing(ids)
        self._add_new(ids)
        if self._ids != ids:
            self.beginResetModel()
            self._ids = ids
            self.endResetModel()
        if ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(ids) - 1, len(FIELDS) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(FIELDS) - 1)

    def _drop_missing(self, ids: list[str]) -> None:
        for row in reversed(range(len(self._ids))):
            if self._ids[row] not in ids:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._ids[row]
                self.endRemoveRows()

    def _add_new(self, ids: list[str]) -> None:
        for row, id in enumerate(ids):
            if id not in self._ids:
                self.beginInsertRows(QModelIndex(), row, row)
                self._ids.insert(row, id)
                self.endInsertRows()

    def id_at(self, row: int) -> str | None:
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, id: str) -> int:
        """The row of a milestone, -1 where it has none."""
        return self._ids.index(id) if id in self._ids else -1

    # -- what Qt asks

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(FIELDS)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if self.writable and index.isValid() else flags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _TOP_LEFT if index.isValid() else None
        item = self._item_at(index) if role in _ROLES else None  # asked for much that no cell has
        if item is None:
            return None
        name = FIELDS[index.column()]
        match role:
            case Qt.ItemDataRole.EditRole:
                return item[name]
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(item, name)
        if role == FIELD:
            return name
        sign = self._sign(item) if name == "status" else None
        if role == SIGN:
            return sign
        if name == "status":
            return sign.words if sign else quoted(item["status_text"])
        return item[name]

    def _item_at(self, index: AnyIndex) -> Item | None:
        return self._understanding.plan.items.get(self.id_at(index.row()) or "") if index.isValid() else None

    def _sign(self, item: Item) -> Sign | None:
        status = self._understanding.status(item).status
        return sign_of(status, self._understanding.plan.facts) if status else None

    def _tip(self, item: Item, name: str) -> str:
        kind = field_named(name).kind
        if kind in (Kind.DATE, Kind.PEOPLE, Kind.STATUS):
            reading = reading_of(self._understanding, item, kind)
            words = item[name] or (quoted(item["status_text"]) if name == "status" else "")
            return tooltip("\n".join(filter(None, (words, reading.text, reading.reason))))
        return tooltip(item[name])

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        id = self.id_at(index.row())
        if id is None or role != Qt.ItemDataRole.EditRole:
            return False
        self.edited.emit(id, FIELDS[index.column()], str(value))
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if orientation is Qt.Orientation.Vertical:
            return str(section + 1)
        name, facts = FIELDS[section], self._understanding.plan.facts
        label = label_of(facts, name, Level.MILESTONE)
        return label if role == Qt.ItemDataRole.DisplayRole else tooltip(label)
