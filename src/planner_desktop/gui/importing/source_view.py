"""The cells of a file as a grid, each with the colour and the mark of what it became."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from planner_desktop.app.mapped import Fate, Mapped
from planner_desktop.exchange.reading.grid import Cell, Grid, column_letters

from ..looks import is_dark
from ..plain import tooltip
from .words import MARKS, fated_words

AnyIndex = QModelIndex | QPersistentModelIndex
FATE = Qt.ItemDataRole.UserRole
_LIGHT = {
    Fate.HEADER: "#DFE3EA",
    Fate.SECTION: "#E8DCF8",
    Fate.OBJECTIVE: "#D9E7FC",
    Fate.ACTION: "#DAF1DF",
    Fate.MILESTONE: "#E9F3D3",
    Fate.CUSTOM: "#FFF1CC",
    Fate.NOTE: "#F1E7DB",
    Fate.PLAN: "#DBF0F4",
    Fate.UNUSED: "#FBE0DD",
}
_DARK = {
    Fate.HEADER: "#3B424D",
    Fate.SECTION: "#43345E",
    Fate.OBJECTIVE: "#263F66",
    Fate.ACTION: "#1F4A30",
    Fate.MILESTONE: "#3B4A20",
    Fate.CUSTOM: "#50411A",
    Fate.NOTE: "#483828",
    Fate.PLAN: "#1E4750",
    Fate.UNUSED: "#552C29",
}
_GUTTER = 18
_ROW_HEIGHT = 26
_NARROWEST, _WIDEST = 128, 220
_MOST_COLUMNS = 512
_SAMPLE = 60
_MOST_BANDS = 2000


class SourceModel(QAbstractTableModel):
    """The rows of one grid that have words; blank ones are left out, as their numbers tell."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mapped: Mapped | None = None
        self.grid = Grid("", ())
        self._width = 0
        self._places: dict[int, int] = {}

    def show_grid(self, mapped: Mapped, grid: Grid) -> None:
        self.beginResetModel()
        self._mapped, self.grid = mapped, grid
        reach = (row.cells[-1].column + row.cells[-1].columns - 1 for row in grid.rows)
        self._width = min(max(reach, default=0), _MOST_COLUMNS)
        self._places = {row.number: place for place, row in enumerate(grid.rows)}
        self.endResetModel()

    def follow(self, mapped: Mapped) -> None:
        """Show the same cells with what they became now."""
        self._mapped = mapped
        if self.rowCount() and self._width:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self._width - 1))

    def row_number(self, place: int) -> int:
        return self.grid.rows[place].number

    def place_of(self, row: int) -> int:
        """Where a row of the file stands; -1 where it has no words."""
        return self._places.get(row, -1)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.grid.rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._width

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self._mapped is None:
            return None
        row, column = self.row_number(index.row()), index.column() + 1
        if role == FATE:
            return self._mapped.fate(self.grid, row, column).fate
        cell = self.grid.own(row, column)
        if cell is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join((cell.text or cell.struck or cell.formula or cell.comment).split())
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(f"{self.words(cell)}\n\n{self._became(cell)}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.words(cell)}; {self._became(cell)}"
        return None

    def words(self, cell: Cell) -> str:
        """All that stands in a cell: its text, what is struck out, a comment, a formula without a value."""
        parts = (
            (cell.text, ""),
            (cell.struck, self.tr("struck out: {words}")),
            (cell.comment, self.tr("comment: {words}")),
            (cell.formula, self.tr("formula without a value: {words}")),
        )
        return "\n".join(said.format(words=words) if said else words for words, said in parts if words)

    def _became(self, cell: Cell) -> str:
        assert self._mapped is not None
        return fated_words(self._mapped.fate(self.grid, cell.row, cell.column))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if orientation is Qt.Orientation.Horizontal:
            hidden = section + 1 in self.grid.hidden_columns
            name = str(section + 1) if self.grid.document else column_letters(section + 1)
        else:
            row = self.grid.rows[section]
            hidden, name = row.hidden, str(row.number)
            if role == Qt.ItemDataRole.ToolTipRole and row.place:
                name = row.place
        return self.tr("{name} (hidden)").format(name=name) if hidden else name


class _CellDelegate(QStyledItemDelegate):
    """Paints the colour and the mark of what a cell became before its words."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        fate = Fate(index.data(FATE) or Fate.BLANK)
        colours = _DARK if is_dark(option.palette) else _LIGHT
        rect = QRect(option.rect)
        if fate in colours:
            painter.fillRect(rect, QColor(colours[fate]))
        mark = MARKS.get(fate, "") if index.data() else ""
        if mark:
            painter.save()
            font = QFont(option.font)
            font.setBold(True)
            painter.setFont(font)
            painter.setPen(option.palette.text().color())
            painter.drawText(rect.adjusted(4, 0, _GUTTER - rect.width(), 0), Qt.AlignmentFlag.AlignCenter, mark)
            painter.restore()
        option.rect = rect.adjusted(_GUTTER, 0, 0, 0)
        super().paint(painter, option, index)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return super().sizeHint(option, index) + QSize(_GUTTER, 0)


class SourceView(QTableView):
    """`turned_to` tells that another cell is the current one; `entered_cell` that Enter was pressed on it."""

    turned_to = Signal()
    entered_cell = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source = SourceModel(self)
        self.setModel(self.source)
        self.setItemDelegate(_CellDelegate(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        self.verticalHeader().setMinimumWidth(44)
        self.selectionModel().currentChanged.connect(lambda _now, _before: self.turned_to.emit())

    def show_grid(self, mapped: Mapped, grid: Grid) -> None:
        self.clearSpans()
        self.source.show_grid(mapped, grid)
        rows = grid.rows[:_SAMPLE]
        for column in range(self.source.columnCount()):
            texts = [cell.text for row in rows for cell in row.cells if cell.column == column + 1 and cell.columns == 1]
            longest = max((len(text) for text in texts), default=0)
            self.setColumnWidth(column, min(max(longest * 6 + 2 * _GUTTER, _NARROWEST), _WIDEST))
        bands = [cell for cell in grid.cells() if cell.columns > 1][:_MOST_BANDS]
        for cell in bands:
            width = min(cell.columns, self.source.columnCount() - cell.column + 1)
            if width > 1:
                self.setSpan(self.source.place_of(cell.row), cell.column - 1, 1, width)

    @property
    def current_row(self) -> int:
        """The number of the current cell's row in the file; 0 where there is none."""
        index = self.currentIndex()
        return self.source.row_number(index.row()) if index.isValid() else 0

    @property
    def current_column(self) -> int:
        return self.currentIndex().column() + 1

    def go_to(self, row: int, column: int) -> None:
        """Make a cell the current one."""
        place = self.source.place_of(row)
        if place >= 0:
            index = self.source.index(place, min(column, self.source.columnCount()) - 1)
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_cell.emit()
        else:
            super().keyPressEvent(event)
