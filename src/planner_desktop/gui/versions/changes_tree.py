"""What differs between two states of the plan, grouped: dates, statuses, reworded, new, gone, moved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from planner_desktop.domain.columns import label_of
from planner_desktop.domain.compare import Comparison, FieldChange
from planner_desktop.domain.fields import field_named
from planner_desktop.domain.records import Facts, Item
from planner_desktop.domain.showing import shown

from ..plain import moved_words, tooltip

_ID = Qt.ItemDataRole.UserRole
_PLACE = Qt.ItemDataRole.UserRole + 1

DATE, STATUS = "target_date", "status"
_APART = (DATE, STATUS)
"""Fields whose changes have a group of their own: what a board asks for first."""


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

    def wait(self) -> None:
        """Say that it is being worked out what differs."""
        self._say(self.tr("Comparing…"))

    def leave(self) -> None:
        """Say that it is not known what differs."""
        self._say(self.tr("Nothing is compared."))

    def _say(self, words: str) -> None:
        self._reworded = ()
        self.clear()
        QTreeWidgetItem(self, [words])

    def show_comparison(
        self, comparison: Comparison, facts: Facts, days_later: Mapping[str, int] | None = None
    ) -> None:
        """Show what differs; `days_later` says by item how far its due day moved."""
        self._reworded = comparison.changed
        self.clear()
        rows: dict[str, list[QTreeWidgetItem]] = {name: [] for name in (*_APART, "")}
        for place, change in enumerate(comparison.changed):
            label = label_of(facts, change.field, change.item.level)
            if change.field == DATE:
                label = moved_words((days_later or {}).get(change.item.id, 0)) or label
            elif change.field == STATUS:
                words = (shown(field_named(STATUS), said, facts) or "–" for said in (change.before, change.after))
                label = " → ".join(words)
            rows[change.field if change.field in _APART else ""].append(self._row(change.item, label, place))
        self._group(self.tr("Dates moved"), rows[DATE])
        self._group(self.tr("Statuses moved"), rows[STATUS])
        self._group(self.tr("Reworded"), rows[""])
        self._group(self.tr("New"), [self._row(item, facts.term(item.level)) for item in comparison.added])
        self._group(self.tr("Gone"), [self._row(item, facts.term(item.level)) for item in comparison.removed])
        elsewhere = self.tr("stands elsewhere")
        self._group(self.tr("Moved"), [self._row(move.item, elsewhere) for move in comparison.moved])
        if not self.topLevelItemCount():
            QTreeWidgetItem(self, [self.tr("No item differs.")])
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
