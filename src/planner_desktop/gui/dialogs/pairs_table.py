"""A table of two columns of text, such as codes and what they stand for; an empty last row takes a new pair."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from ..wrapping import WrappingDelegate

Pairs = tuple[tuple[str, str], ...]


class PairsTable(QTableWidget):
    """Pairs of texts, typed in place.  A row goes by Delete when it is chosen, or when both its texts are blank.

    Where the first texts are given, they cannot be typed over, no row is added, and `pairs` has those rows whose
    second text says something.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 2, parent)
        self._given: tuple[str, ...] | None = None
        self._filling = False
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setWordWrap(True)
        self.setItemDelegate(WrappingDelegate(self))
        self.setTabKeyNavigation(False)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.cellChanged.connect(lambda _row, _column: self._keep_an_empty_row())

    def show_pairs(self, heads: tuple[str, str], pairs: Sequence[tuple[str, str]]) -> None:
        """Show pairs that can be changed, removed and added to."""
        self._fill(heads, [*pairs, ("", "")])

    def show_given(self, heads: tuple[str, str], given: Sequence[tuple[str, str, str]]) -> None:
        """Show (name, words for the first column, text of the second); only the second is typed."""
        self._given = tuple(name for name, _, _ in given)
        self._fill(heads, [(words, text) for _, words, text in given])

    def pairs(self) -> Pairs:
        found = [(self._text(row, 0), self._text(row, 1)) for row in range(self.rowCount())]
        if self._given is not None:
            return tuple((name, text) for name, (_, text) in zip(self._given, found, strict=True) if text)
        return tuple(pair for pair in found if any(text.strip() for text in pair))

    def _fill(self, heads: tuple[str, str], rows: Sequence[tuple[str, str]]) -> None:
        self._filling = True
        self.setHorizontalHeaderLabels(list(heads))
        self.setRowCount(len(rows))
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                if self._given is not None and column == 0:
                    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                self.setItem(row, column, item)
        self.resizeColumnToContents(0)
        self.setColumnWidth(0, min(max(self.columnWidth(0), 120), 260))
        self._filling = False

    def _text(self, row: int, column: int) -> str:
        item = self.item(row, column)
        return item.text() if item else ""

    def _keep_an_empty_row(self) -> None:
        last = self.rowCount() - 1
        if not self._filling and self._given is None and (self._text(last, 0) or self._text(last, 1)):
            self.insertRow(last + 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentRow()
        if event.key() == Qt.Key.Key_Delete and self._given is None and 0 <= row < self.rowCount() - 1:
            self.removeRow(row)
        else:
            super().keyPressEvent(event)
