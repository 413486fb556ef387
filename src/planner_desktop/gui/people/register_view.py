"""The table of the register: a row for each person, gone through cell by cell as in a spreadsheet."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ..open_editor import store_open_editor
from ..own_keys import is_kept
from .register_model import Column, RegisterModel

_WIDTHS = (
    *((Column.INITIALS, 68), (Column.ROLE, 112), (Column.AGENCY, 132)),
    *((Column.EMAIL, 136), (Column.MEMBERS, 76), (Column.OPEN, 72)),
)


class RegisterView(QTableView):
    """`rows_wanted` asks for what another program copied, from the current cell on."""

    rows_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_Cell(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def show_model(self, model: RegisterModel) -> None:
        self.setModel(model)
        header = self.horizontalHeader()
        header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS:
            header.resizeSection(column, width)
        header.setSortIndicator(*model.sorted_by)
        self.setSortingEnabled(True)

    def settle(self) -> None:
        """Store what is being typed in a cell."""
        store_open_editor(self, self.currentIndex())

    def event(self, event: QEvent) -> bool:
        return is_kept(event, _is_own) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self.currentIndex()
        if not _is_own(event):
            super().keyPressEvent(event)
        elif not here.flags() & Qt.ItemFlag.ItemIsEditable:
            return
        elif _pastes(event):
            self.rows_wanted.emit()
        else:
            self.model().setData(here, "")


def _is_own(event: QKeyEvent) -> bool:
    """Whether a key pastes into cells or takes the words out of one."""
    clears = event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not event.modifiers()
    return clears or _pastes(event)


def _pastes(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Paste)


class _Cell(QStyledItemDelegate):
    """Frames the cell of the chosen row where typing goes, and leaves what is typed when the register is shown anew."""

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        assert isinstance(editor, QLineEdit)
        if not editor.isModified() and editor.text() != index.data(Qt.ItemDataRole.EditRole):
            super().setEditorData(editor, index)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        editor.setGeometry(option.rect)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.save()
            painter.setPen(QPen(option.palette.accent().color(), 1))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
            painter.restore()
