"""The words of a file that found no field, each with its cell."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from planner_desktop.app.mapped import Mapped
from planner_desktop.exchange.reading.grid import Cell, Grid

from ..plain import tooltip

_MOST_SHOWN = 2000


class UnusedList(QObject):
    """`wanted` carries the grid and the cell that somebody wants to see."""

    wanted = Signal(object, object)

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree
        self._mapped: Mapped | None = None
        self._cells: dict[str, tuple[Grid, Cell]] = {}
        tree.setHeaderLabels([self.tr("Cell"), self.tr("Words")])
        tree.header().setStretchLastSection(True)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        tree.itemActivated.connect(lambda row, _column: self._want(row))
        tree.itemClicked.connect(lambda row, _column: self._want(row))

    def show_unused(self, mapped: Mapped) -> None:
        self._mapped = mapped
        self._tree.clear()
        unused = mapped.imported.unused
        rows = [QTreeWidgetItem([each.where, " ".join(each.text.split())]) for each in unused[:_MOST_SHOWN]]
        for row, each in zip(rows, unused, strict=False):
            row.setToolTip(1, tooltip(each.text))
        if len(unused) > _MOST_SHOWN:
            rows.append(QTreeWidgetItem(["", self.tr("and {count} more").format(count=len(unused) - _MOST_SHOWN)]))
        self._tree.addTopLevelItems(rows)

    def _want(self, row: QTreeWidgetItem) -> None:
        if not self._cells and self._mapped is not None:
            self._cells = {grid.where(cell): (grid, cell) for grid in self._mapped.grids for cell in grid.cells()}
        found = self._cells.get(row.text(0))
        if found:
            self.wanted.emit(*found)
