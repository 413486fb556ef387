"""Cells whose words wrap, and are seen to their last line and letter."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from .breaking import broken


class WrappingDelegate(QStyledItemDelegate):
    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    @cached_property
    def _padding(self) -> int:
        """What the stylesheet leaves free beside the words of a cell.  To ask takes as long as to lay them out."""
        self._view.ensurePolished()
        cell = QStyleOptionViewItem()
        cell.rect.setRect(0, 0, 100, 100)
        cell.features |= QStyleOptionViewItem.ViewItemFeature.HasDisplay
        inside = self._view.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, cell, self._view)
        return 100 - inside.width()

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """A word wider than its cell breaks, where Qt would leave out its end."""
        super().initStyleOption(option, index)
        margin = self._view.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1
        option.text = broken(option.text, option.fontMetrics, option.rect.width() - self._padding - 2 * margin)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The height of the words in the width that the stylesheet's padding leaves them, which Qt forgets."""
        narrow = QStyleOptionViewItem(option)
        self.initStyleOption(narrow, index)
        narrow.rect = narrow.rect.adjusted(0, 0, -self._padding, 0)
        return self._view.style().sizeFromContents(QStyle.ContentsType.CT_ItemViewItem, narrow, QSize(), self._view)
