"""The grid of an action's milestones: edited in place, as wide cells that wrap."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from planner_desktop.domain.records import Facts
from planner_desktop.domain.signs import Sign

from ..looks import is_dark
from ..open_editor import store_open_editor
from .milestone_model import FIELD, FIELDS, SIGN, MilestoneModel
from .status_box import StatusBox

_WIDTHS = {"ref": 44, "title": 130, "responsible": 80, "target_date": 90, "status": 108, "progress": 200}
_MOST_HEIGHT = 420


class MilestoneGrid(QTableView):
    """`add_wanted` asks for a new milestone below the current one, `delete_wanted` to delete the chosen ones.

    `paste_wanted` asks to put the rows of the clipboard here, from the current cell on.
    """

    add_wanted = Signal()
    delete_wanted = Signal()
    paste_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = MilestoneModel(self)
        self.facts = Facts()
        self.setModel(self.rows)
        self.setItemDelegate(_CellDelegate(self))
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        for column, name in enumerate(FIELDS):
            self.setColumnWidth(column, _WIDTHS.get(name, 200))
        header.sectionResized.connect(self.fit)
        for changed in (self.rows.modelReset, self.rows.rowsInserted, self.rows.rowsRemoved, self.rows.dataChanged):
            changed.connect(self.fit)

    def fit(self) -> None:
        """Make the rows as high as their words, and the grid as high as its rows."""
        self.resizeRowsToContents()
        rows = sum(self.rowHeight(row) for row in range(self.rows.rowCount()))
        bar = self.horizontalScrollBar()
        height = rows + self.horizontalHeader().sizeHint().height() + bar.sizeHint().height() + 2
        self.setFixedHeight(min(height, _MOST_HEIGHT))

    def chosen_ids(self) -> list[str]:
        chosen = sorted({index.row() for index in self.selectedIndexes()})
        return [id for row in chosen if (id := self.rows.id_at(row))]

    def current_id(self) -> str | None:
        return self.rows.id_at(self.currentIndex().row())

    def fields_from_current(self) -> list[str]:
        """The fields of the columns from the current cell to the right; all of them where no cell is current."""
        return list(FIELDS[max(self.currentIndex().column(), 0) :])

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

    def event(self, event: QEvent) -> bool:
        """Keys that mean a milestone here mean an item elsewhere: the grid takes them first."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _wish(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wish = _wish(event)
        if wish == "add":
            self.add_wanted.emit()
        elif wish == "delete":
            self.delete_wanted.emit()
        elif wish == "paste":
            self.paste_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()


def _wish(event: QKeyEvent) -> str:
    if event.matches(QKeySequence.StandardKey.Paste):
        return "paste"
    ctrl = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    if ctrl and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return "add"
    plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
    return "delete" if plain and event.key() == Qt.Key.Key_Delete else ""


class _CellText(QPlainTextEdit):
    """The editor of a cell: Enter stores it, Alt+Enter starts a line, as in a spreadsheet."""

    stored = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.insertPlainText("\n")
            else:
                self.stored.emit()
            return
        super().keyPressEvent(event)


class _CellDelegate(QStyledItemDelegate):
    def __init__(self, grid: MilestoneGrid) -> None:
        super().__init__(grid)
        self._grid = grid

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        label = str(self._grid.rows.headerData(index.column(), Qt.Orientation.Horizontal))
        editor: StatusBox | _CellText
        if index.data(FIELD) == "status":
            editor = StatusBox(parent)
            editor.settled.connect(lambda _status: self._store(editor))
        else:
            editor = _CellText(parent)
            editor.setTabChangesFocus(True)
            editor.document().setDocumentMargin(1)
            editor.stored.connect(lambda: self._store(editor))
        editor.setAccessibleName(label)
        return editor

    def _store(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        words = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, StatusBox):
            editor.show_status(words, None, self._grid.facts)
        elif isinstance(editor, _CellText):
            editor.setPlainText(words)
            editor.selectAll()

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if isinstance(editor, StatusBox):
            model.setData(index, editor.currentData())
        elif isinstance(editor, _CellText) and editor.document().isModified():
            model.setData(index, editor.document().toRawText().replace("\u2029", "\n"))

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect = option.rect
        rect.setHeight(max(rect.height(), editor.fontMetrics().lineSpacing() + 12))
        editor.setGeometry(rect)

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        sign = index.data(SIGN)
        if isinstance(sign, Sign):
            palette: QPalette = option.palette
            colour = QColor(sign.dark if is_dark(palette) else sign.light)
            palette.setColor(QPalette.ColorRole.Text, colour)
            palette.setColor(QPalette.ColorRole.HighlightedText, colour)
            option.palette = palette
