"""The tables of a file: which of them make up the plan, as what, how sure that is, and why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QPushButton, QTreeWidget, QTreeWidgetItem

from planner_desktop.app.mapped import Mapped
from planner_desktop.exchange.reading.mapping import Table, Use

from ..choice_box import CarefulBox
from ..plain import tooltip
from .words import reason_words, use_words

_USES = tuple(Use)


class TablesList(QObject):
    """Fills the form's list and box.  `use_chosen` carries a table and what it shall list, `wanted` one to be seen."""

    use_chosen = Signal(object, object)
    wanted = Signal(object)

    def __init__(self, tree: QTreeWidget, use: CarefulBox, show: QPushButton) -> None:
        super().__init__(tree)
        self._tree, self._use, self._show = tree, use, show
        self._tables: Sequence[Table] = ()
        tree.setHeaderLabels([self.tr("Table"), self.tr("Lists"), self.tr("Why")])
        tree.header().setStretchLastSection(True)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for each in _USES:
            use.addItem(use_words(each))
        tree.itemChanged.connect(self._on_ticked)
        tree.currentItemChanged.connect(lambda _now, _before: self._show_use())
        tree.itemActivated.connect(lambda _row, _column: self._want())
        use.activated.connect(self._on_use)
        show.clicked.connect(self._want)

    def show_tables(self, mapped: Mapped) -> None:
        kept = self._place
        self._tables = mapped.tables
        self._tree.blockSignals(True)
        self._tree.clear()
        for table in self._tables:
            row = QTreeWidgetItem([self._name(table), use_words(table.use), reason_words(table.sure, table.reason)])
            used = table.use is not Use.NOT_USED
            row.setCheckState(0, Qt.CheckState.Checked if used else Qt.CheckState.Unchecked)
            for column in range(3):
                row.setToolTip(column, tooltip(row.text(column)))
            self._tree.addTopLevelItem(row)
        if self._tables:
            place = min(max(kept, 0), len(self._tables) - 1)
            self._tree.setCurrentIndex(self._tree.model().index(place, 0))
        self._tree.blockSignals(False)
        self._show_use()

    def _name(self, table: Table) -> str:
        if table.last < table.first:
            return self.tr("{sheet}, header in row {row}").format(sheet=table.grid, row=max(table.header, default=0))
        return self.tr("{sheet}, rows {first} to {last}").format(sheet=table.grid, first=table.first, last=table.last)

    @property
    def _place(self) -> int:
        return self._tree.currentIndex().row()

    @property
    def _current(self) -> Table | None:
        return self._tables[self._place] if 0 <= self._place < len(self._tables) else None

    def _show_use(self) -> None:
        table = self._current
        for part in (self._use, self._show):
            part.setEnabled(table is not None)
        if table is not None:
            self._use.setCurrentIndex(_USES.index(table.use))

    def _on_use(self, place: int) -> None:
        table = self._current
        if table is not None and table.use is not _USES[place]:
            self.use_chosen.emit(table, _USES[place])

    def _on_ticked(self, row: QTreeWidgetItem, column: int) -> None:
        table = self._tables[self._tree.indexOfTopLevelItem(row)]
        ticked = row.checkState(0) is Qt.CheckState.Checked
        if column == 0 and ticked != (table.use is not Use.NOT_USED):
            self.use_chosen.emit(table, Use.ACTIONS if ticked else Use.NOT_USED)

    def _want(self) -> None:
        if self._current is not None:
            self.wanted.emit(self._current)
