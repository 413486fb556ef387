"""What an act on many items would change, place by place: each with a tick, and without it left as it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem, QWidget

from planner_desktop.app.bulk import Alteration, Place

from .plain import tooltip

MOST_SHOWN = 500
"""So many places are listed; those that are not listed are changed, too."""
_SEEN_BEFORE = 12
"""So many letters are seen before those that differ."""
_PLACE = Qt.ItemDataRole.UserRole
_WIDTHS = (212, 110, 190)
_TICKS = {True: Qt.CheckState.Checked, False: Qt.CheckState.Unchecked}


class PlacesList(QTreeWidget):
    """`ticked` tells that a tick was set or taken away; Space does it for all rows that are chosen."""

    ticked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setColumnCount(4)
        self.setHeaderLabels([self.tr("Item"), self.tr("Field"), self.tr("Now"), self.tr("Becomes")])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        for column, width in enumerate(_WIDTHS):
            self.header().resizeSection(column, width)
        self.itemChanged.connect(lambda _row, _column: self.ticked.emit())

    def show_places(self, found: Sequence[Alteration]) -> None:
        """List what is altered; a place that was there before keeps its tick, or that it has none."""
        left = self.left_out()
        rows = []
        for each in found[:MOST_SHOWN]:
            texts = [each.item.name, each.field, each.before, each.after]
            row = QTreeWidgetItem([*(" ".join(text.split()) for text in texts[:2]), *_from_difference(*texts[2:])])
            for column, text in enumerate(texts):
                row.setToolTip(column, tooltip(text))
            row.setData(0, _PLACE, each.place)
            row.setCheckState(0, _TICKS[each.place not in left])
            rows.append(row)
        self.clear()
        self.addTopLevelItems(rows)

    def left_out(self) -> frozenset[Place]:
        """The places that have no tick."""
        found = (self.topLevelItem(row) for row in range(self.topLevelItemCount()))
        unticked = (row for row in found if row is not None and row.checkState(0) is Qt.CheckState.Unchecked)
        return frozenset((place[0], place[1]) for place in (row.data(0, _PLACE) for row in unticked))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentItem()
        if event.key() != Qt.Key.Key_Space or row is None:
            super().keyPressEvent(event)
            return
        tick = _TICKS[row.checkState(0) is Qt.CheckState.Unchecked]
        with QSignalBlocker(self):
            for each in {row, *self.selectedItems()} if row.isSelected() else {row}:
                each.setCheckState(0, tick)
        self.ticked.emit()


def _from_difference(before: str, after: str) -> tuple[str, str]:
    """Both texts on one line from shortly before the place where they differ, which a narrow column would cut off."""
    before, after = " ".join(before.split()), " ".join(after.split())
    letters = enumerate(zip(before, after, strict=False))
    same = next((place for place, (old, new) in letters if old != new), min(len(before), len(after)))
    begin = before.rfind(" ", 0, max(same - _SEEN_BEFORE, 0)) + 1
    sign = "…" if begin else ""
    return sign + before[begin:], sign + after[begin:]
