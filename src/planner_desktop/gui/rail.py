"""The rail at the left: the pages of an open plan, by name."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from .icons import SIDE, draw_page_icon

_WIDTH = 136
_ROW_HEIGHT = 36
_BEFORE_ICON = 18
_NAME = Qt.ItemDataRole.UserRole
_WORDS = Qt.ItemDataRole.UserRole + 1


class _PageDelegate(QStyledItemDelegate):
    """Draws the icon of each page before its words; the stylesheet keeps the room for it."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        rect: QRect = option.rect
        corner = QPointF(rect.left() + _BEFORE_ICON, rect.top() + (rect.height() - SIDE) / 2)
        palette: QPalette = option.palette
        draw_page_icon(painter, index.data(_NAME), corner, palette.text().color())


class Rail(QListWidget):
    """`chosen` carries the name of the page that is gone to; `entered` that the focus is to follow."""

    chosen = Signal(str)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(_WIDTH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setItemDelegate(_PageDelegate(self))
        for name, words in (
            ("plan", self.tr("Plan")),
            ("overview", self.tr("Overview")),
            ("people", self.tr("People")),
            ("returns", self.tr("Returns")),
            ("reports", self.tr("Reports")),
            ("versions", self.tr("Versions")),
            ("readings", self.tr("Readings")),
        ):
            item = QListWidgetItem(words, self)
            item.setData(_NAME, name)
            item.setData(_WORDS, words)
            item.setSizeHint(QSize(_WIDTH, _ROW_HEIGHT))
        self.setCurrentRow(0)
        self.itemSelectionChanged.connect(self._follow_selection)
        self.currentItemChanged.connect(lambda now, _before: self.chosen.emit(now.data(_NAME)))

    def _follow_selection(self) -> None:
        """A screen reader selects a row beside the current one; that is the one it means."""
        for row in {index.row() for index in self.selectedIndexes()} - {self.currentRow()}:
            self.setCurrentRow(row)

    def mark(self, name: str) -> None:
        """Show which page is seen, where something else than the rail led to it."""
        for row in range(self.count()):
            if self.item(row).data(_NAME) == name:
                self.setCurrentRow(row)

    def show_waiting(self, name: str, number: int) -> None:
        """Show how much waits on a page, 0 for nothing."""
        for item in (self.item(row) for row in range(self.count())):
            if item.data(_NAME) == name:
                words = item.data(_WORDS)
                item.setText(f"{words} ({number})" if number else words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right):
            self.entered.emit()
        else:
            super().keyPressEvent(event)
