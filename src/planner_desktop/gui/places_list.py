"""What an act on many items would change, place by place: each with a tick, and without it left as it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from planner_desktop.app.bulk import Alteration, Place

from .plain import tooltip

_SEEN_BEFORE = 12
"""So many letters are seen before those that differ."""
_WIDTHS = (212, 110, 190)
_Index = QModelIndex | QPersistentModelIndex


class PlacesModel(QAbstractTableModel):
    """`ticked` tells that ticks were set or taken away.  A row is put into words when it comes into sight."""

    ticked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: Sequence[Alteration] = ()
        self._left: set[Place] = set()
        self._headers = (self.tr("Item"), self.tr("Field"), self.tr("Now"), self.tr("Becomes"))

    def show_places(self, found: Sequence[Alteration]) -> None:
        """List what is altered; a place that was there before keeps its tick, or that it has none."""
        self.beginResetModel()
        self._found = found
        if self._left:
            self._left.intersection_update([each.place for each in found])
        self.endResetModel()

    def left_out(self) -> frozenset[Place]:
        """The places that have no tick."""
        return frozenset(self._left)

    def is_ticked(self, row: int) -> bool:
        return self._found[row].place not in self._left

    def tick(self, rows: Iterable[int], *, on: bool) -> None:
        """Set, or take away, the ticks of these rows."""
        places = [self._found[row].place for row in rows]
        if on:
            self._left.difference_update(places)
        else:
            self._left.update(places)
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._found) - 1, 0), [Qt.ItemDataRole.CheckStateRole])
        self.ticked.emit()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._found)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._headers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        each = self._found[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            first = (" ".join(text.split()) for text in (each.item.name, each.field))
            return (*first, *_from_difference(each.before, each.after))[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip((each.item.name, each.field, each.before, each.after)[index.column()])
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            return Qt.CheckState.Checked if self.is_ticked(index.row()) else Qt.CheckState.Unchecked
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else flags

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != 0:
            return False
        self.tick([index.row()], on=Qt.CheckState(value) is Qt.CheckState.Checked)
        return True


class PlacesList(QTableView):
    """`ticked` tells that a tick was set or taken away; Space does it for all rows that are chosen.

    A table, for a tree would go through all rows to lay them out.
    """

    ticked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.places = PlacesModel(self)
        self.setModel(self.places)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        # not that of the rows, of all of which it would ask whether they are chosen
        header.setSelectionModel(QItemSelectionModel(self.places, header))
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate(_WIDTHS):
            header.resizeSection(column, width)
        self.places.ticked.connect(self.ticked)

    def show_places(self, found: Sequence[Alteration]) -> None:
        """List what is altered, with ticks."""
        self.places.show_places(found)

    def left_out(self) -> frozenset[Place]:
        """The places that have no tick."""
        return self.places.left_out()

    def moveCursor(self, action: QAbstractItemView.CursorAction, held: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the first and the last row, as in a list."""
        ends = {
            QAbstractItemView.CursorAction.MoveHome: 0,
            QAbstractItemView.CursorAction.MoveEnd: self.places.rowCount() - 1,
        }
        return self.places.index(ends[action], 0) if action in ends else super().moveCursor(action, held)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if event.key() != Qt.Key.Key_Space or not current.isValid():
            super().keyPressEvent(event)
            return
        rows = {current.row()}
        if self.selectionModel().isSelected(current):
            for chosen in self.selectionModel().selection().toList():
                rows.update(range(chosen.top(), chosen.bottom() + 1))
        self.places.tick(rows, on=not self.places.is_ticked(current.row()))


def _from_difference(before: str, after: str) -> tuple[str, str]:
    """Both texts on one line from shortly before the place where they differ, which a narrow column would cut off."""
    before, after = " ".join(before.split()), " ".join(after.split())
    letters = enumerate(zip(before, after, strict=False))
    same = next((place for place, (old, new) in letters if old != new), min(len(before), len(after)))
    begin = before.rfind(" ", 0, max(same - _SEEN_BEFORE, 0)) + 1
    sign = "…" if begin else ""
    return sign + before[begin:], sign + after[begin:]
