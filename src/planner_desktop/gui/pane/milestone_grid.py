"""The grid of an action's milestones: edited in place as in a spreadsheet, with wide cells that wrap."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView, QWidget

from ..open_editor import store_open_editor
from ..own_keys import is_kept
from .milestone_cell import CellDelegate
from .milestone_keys import Wish, wish_of
from .milestone_model import FIELDS, MilestoneModel

_WIDTHS = {"ref": 44, "title": 112, "responsible": 70, "target_date": 90, "status": 108, "progress": 200}
_MOST_HEIGHT = 420


class MilestoneGrid(QTableView):
    """`wanted` carries a Wish for the chosen cells."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = MilestoneModel(self)
        self.cells = CellDelegate(self)
        self.setModel(self.rows)
        self.setItemDelegate(self.cells)
        self.cells.stored.connect(self._go_on)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._fits = True
        for column, name in enumerate(FIELDS):
            self.setColumnWidth(column, _WIDTHS.get(name, 200))
        header.sectionResized.connect(self.fit)
        for changed in (self.rows.modelReset, self.rows.rowsInserted, self.rows.rowsRemoved, self.rows.dataChanged):
            changed.connect(self.fit)

    def fit(self) -> None:
        """Have the rows as high as their words, and the grid as high as its rows, when all around is laid out."""
        self._fits = False
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def _fit(self) -> None:
        self._fits = True
        self.resizeRowsToContents()
        rows = sum(self.rowHeight(row) for row in range(self.rows.rowCount()))
        bar = self.horizontalScrollBar()
        height = rows + self.horizontalHeader().sizeHint().height() + bar.sizeHint().height() + 2
        self.setFixedHeight(min(height, _MOST_HEIGHT))

    def chosen_ids(self) -> list[str]:
        """The milestones in whose rows cells are chosen, from top to bottom."""
        chosen = sorted({index.row() for index in self._chosen()})
        return [id for row in chosen if (id := self.rows.id_at(row))]

    def chosen_fields(self) -> list[str]:
        """The fields in whose columns cells are chosen, from left to right."""
        return [FIELDS[column] for column in sorted({index.column() for index in self._chosen()})]

    def _chosen(self) -> list[QModelIndex]:
        current = self.currentIndex()
        return self.selectedIndexes() or ([current] if current.isValid() else [])

    def current_id(self) -> str | None:
        return self.rows.id_at(self.currentIndex().row())

    def settle(self) -> None:
        """Store what is being typed in a cell."""
        store_open_editor(self, self.currentIndex())

    def edit_title(self, id: str) -> None:
        """Go to a milestone and start typing its title."""
        index = self.rows.index(self.rows.row_of(id), FIELDS.index("title"))
        if index.isValid():
            # not setCurrentIndex, which adds to what is selected while Ctrl is held
            select = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, select)
            self.setFocus()
            self.edit(index)

    def _go_on(self, held: Qt.KeyboardModifier) -> None:
        """After Enter in a cell go to the one below, with Shift to the one above, with Ctrl to a new row."""
        if held & Qt.KeyboardModifier.ControlModifier:
            self.wanted.emit(Wish.ADD)
            return
        here = self.currentIndex()
        below = here.siblingAtRow(here.row() + (-1 if held & Qt.KeyboardModifier.ShiftModifier else 1))
        if below.isValid():
            self.selectionModel().setCurrentIndex(below, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def event(self, event: QEvent) -> bool:
        """Keys that mean a milestone here mean an item elsewhere: the grid takes them first."""
        if event.type() is QEvent.Type.LayoutRequest and not self._fits and self.isVisible():
            self._fit()
        return is_kept(event, wish_of) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wish = wish_of(event)
        if wish is not None:
            self._ask(wish)
        else:
            super().keyPressEvent(event)

    def _ask(self, wish: Wish) -> None:
        if not self.rows.writable and wish.changes:
            return
        if wish is Wish.EDIT and self.currentIndex().isValid():
            self.edit(self.currentIndex())
        else:
            self.wanted.emit(wish)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By the mouse, or the Menu key, which opens it at the current cell."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.accessibleName())
        for wish in Wish:
            if wish in (Wish.CUT, Wish.ADD):
                menu.addSeparator()
            action = menu.addAction(f"{wish.words}\t{wish.value.replace('Return', 'Enter')}")
            action.setEnabled(self.rows.writable or not wish.changes)
            action.triggered.connect(lambda _checked=False, wish=wish: self._ask(wish))
        by_keys = event.reason() is QContextMenuEvent.Reason.Keyboard
        cell = self.visualRect(self.currentIndex())
        menu.popup(self.viewport().mapToGlobal(QPoint(cell.left(), cell.bottom())) if by_keys else event.globalPos())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._fits:
            self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()
