"""Cells whose words wrap, and are seen to their last line."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem


class WrappingDelegate(QStyledItemDelegate):
    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The height of the words in the width that the stylesheet's padding leaves them, which Qt forgets."""
        narrow = QStyleOptionViewItem(option)
        self.initStyleOption(narrow, index)
        cell: QRect = narrow.rect
        inside = self._view.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, narrow, self._view)
        narrow.rect = QRect(cell.topLeft(), QSize(inside.width(), cell.height()))
        return self._view.style().sizeFromContents(QStyle.ContentsType.CT_ItemViewItem, narrow, QSize(), self._view)
