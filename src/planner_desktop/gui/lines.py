"""A list of which only the lines in sight are put into words: it may name thousands of actions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QListView

from .plain import tooltip

_Index = QModelIndex | QPersistentModelIndex


class Lines(QAbstractListModel):
    """Shows `each`, what its lines stand for, in the view; `words` says it."""

    def __init__(self, view: QListView, words: Callable[[Any], str]) -> None:
        super().__init__(view)
        self.each: Sequence[Any] = ()
        self._words = words
        view.setLayoutMode(QListView.LayoutMode.Batched)
        view.setModel(self)

    def show(self, each: Sequence[Any]) -> None:
        self.beginResetModel()
        self.each = each
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.each)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        words = self._words(self.each[index.row()])
        return tooltip(words) if role == Qt.ItemDataRole.ToolTipRole else " ".join(words.split())
