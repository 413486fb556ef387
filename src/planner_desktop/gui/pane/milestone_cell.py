"""How a cell of the milestones grid is painted and edited."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QPlainTextEdit,
    QStyleOptionViewItem,
    QWidget,
)

from planner_desktop.domain.records import Facts
from planner_desktop.domain.signs import Sign

from ..looks import is_dark
from ..own_keys import ENTER, is_kept
from ..wrapping import WrappingDelegate
from .milestone_model import FIELD, SIGN
from .status_box import StatusBox

_Hint = QAbstractItemDelegate.EndEditHint


class CellText(QPlainTextEdit):
    """The editor of a cell: Enter stores it, Alt+Enter starts a line, Tab goes on, as in a spreadsheet.

    `stored` carries the keys that were held with Enter, `tabbed` whether to go on or back.
    """

    stored = Signal(object)
    tabbed = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(1)

    def words(self) -> str:
        return self.document().toRawText().replace("\u2029", "\n")

    def event(self, event: QEvent) -> bool:
        """Ctrl+Enter means a row here, and an item elsewhere."""
        return is_kept(event, _is_enter) or super().event(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        self.tabbed.emit(next)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _is_enter(event):
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.insertPlainText("\n")
        else:
            self.stored.emit(event.modifiers())


def _is_enter(event: QKeyEvent) -> bool:
    return event.key() in ENTER


class CellDelegate(WrappingDelegate):
    """`stored` tells that Enter closed an editor, with which keys held; `watch` is shown each editor of words."""

    stored = Signal(object)

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self.facts = Facts()
        self.watch: Callable[[QPlainTextEdit], object] = lambda _editor: None

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        editor: StatusBox | CellText
        if index.data(FIELD) == "status":
            editor = StatusBox(parent)
            editor.settled.connect(lambda _status: self._store(editor))
        else:
            editor = CellText(parent)
            editor.stored.connect(lambda held: self._store_and_go(editor, held))
            editor.tabbed.connect(lambda on: self._store(editor, _Hint.EditNextItem if on else _Hint.EditPreviousItem))
            self.watch(editor)
        label = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        editor.setAccessibleName(str(label))
        return editor

    def _store(self, editor: QWidget, then: _Hint = _Hint.NoHint) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, then)

    def _store_and_go(self, editor: QWidget, held: Qt.KeyboardModifier) -> None:
        self._store(editor)
        self.stored.emit(held)

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        words = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, StatusBox):
            editor.show_status(words, None, self.facts)
        elif isinstance(editor, CellText):
            editor.setPlainText(words)
            editor.selectAll()

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if isinstance(editor, StatusBox):
            model.setData(index, editor.currentData())
        elif isinstance(editor, CellText) and editor.document().isModified():
            model.setData(index, editor.words())

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
