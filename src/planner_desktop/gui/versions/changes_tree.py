"""What has changed since a version, grouped: reworded, new, gone, moved."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from planner_desktop.domain.columns import label_of
from planner_desktop.domain.compare import Comparison, FieldChange
from planner_desktop.domain.records import Facts, Item

from ..plain import tooltip

_ID = Qt.ItemDataRole.UserRole
_PLACE = Qt.ItemDataRole.UserRole + 1


class ChangesTree(QTreeWidget):
    """`turned_to` carries the id of the item whose row is the current one, "" for none."""

    turned_to = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reworded: Sequence[FieldChange] = ()
        self.setHeaderLabels([self.tr("Item"), self.tr("What changed")])
        self.setUniformRowHeights(True)
        self.setIndentation(16)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.currentItemChanged.connect(lambda _now, _before: self.turned_to.emit(self.current_id))

    def show_comparison(self, comparison: Comparison, facts: Facts) -> None:
        self._reworded = comparison.changed
        self.clear()
        rows = [
            self._row(change.item, label_of(facts, change.field, change.item.level), place)
            for place, change in enumerate(comparison.changed)
        ]
        self._group(self.tr("Reworded"), rows)
        self._group(self.tr("New"), [self._row(item, facts.term(item.level)) for item in comparison.added])
        self._group(self.tr("Gone"), [self._row(item, facts.term(item.level)) for item in comparison.removed])
        moved = self.tr("stands elsewhere")
        self._group(self.tr("Moved"), [self._row(move.item, moved) for move in comparison.moved])
        if not self.topLevelItemCount():
            QTreeWidgetItem(self, [self.tr("No item has changed since.")])
        first = self.topLevelItem(0)
        if first:
            self.setCurrentItem(first.child(0) or first)

    @property
    def current_id(self) -> str:
        row = self.currentItem()
        return str(row.data(0, _ID) or "") if row else ""

    @property
    def reworded(self) -> FieldChange | None:
        """The change of words that is the current one."""
        row = self.currentItem()
        place = row.data(0, _PLACE) if row else None
        return self._reworded[place] if isinstance(place, int) else None

    def _group(self, words: str, rows: list[QTreeWidgetItem]) -> None:
        if rows:
            top = QTreeWidgetItem(self, [f"{words} ({len(rows)})"])
            font = top.font(0)
            font.setWeight(QFont.Weight.DemiBold)
            top.setFont(0, font)
            top.addChildren(rows)
            top.setExpanded(True)

    def _row(self, item: Item, words: str, place: int | None = None) -> QTreeWidgetItem:
        row = QTreeWidgetItem([" ".join(item.name.split()), words])
        row.setData(0, _ID, item.id)
        row.setData(0, _PLACE, place)
        row.setToolTip(0, tooltip(item.name))
        return row
