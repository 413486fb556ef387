"""A tree whose chosen rows are dragged: what they are and where they would land is seen all the time."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from planner_desktop.app.moving import Where

_BESIDE = QPoint(-14, -10)
_WIDEST, _PADDING = 280, 6
_UNFOLD_AFTER_MS = 700
_EDGE = 0.25
"""So much of a row's height, above and below, is between it and the next."""


class DraggingTree(QTreeView):
    """`let_go` tells at which row, invalid on empty ground, the chosen ones were dropped, and whether above, below or
    on it.  A place that cannot be is told like the others: who hears of it says why."""

    let_go = Signal(QModelIndex, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._over: tuple[QModelIndex, Where] | None = None
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(False)  # Qt's own is a hair's breadth
        self.setAutoExpandDelay(_UNFOLD_AFTER_MS)

    def dragged_words(self) -> str:
        """What is dragged, in words; "" where nothing can be, as here, where nobody knows what the rows are."""
        return ""

    def startDrag(self, actions: Qt.DropAction) -> None:
        words = self.dragged_words()
        if words:
            drag = QDrag(self)
            drag.setMimeData(self.model().mimeData(self.selectedIndexes()))
            drag.setPixmap(_picture(self, words))  # that of whole rows, which Qt would make, hides what is below
            drag.setHotSpot(_BESIDE)
            drag.exec(actions)
            self._pass_over(None)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        if event.source() is self:
            self._pass_over(self._at(event.position().toPoint()))
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._pass_over(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Say where it was dropped; the plan moves the items, and the rows follow the plan."""
        if event.source() is not self or not self.dragged_words():
            event.ignore()
            return
        at, where = self._at(event.position().toPoint())
        self._pass_over(None)
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if where is not Where.ON or not self.selectionModel().isSelected(at):
            self.let_go.emit(at, where)

    def _at(self, place: QPoint) -> tuple[QModelIndex, Where]:
        index = self.indexAt(place)
        row = self.visualRect(index)
        edge = row.height() * _EDGE
        if index.isValid() and place.y() - row.top() < edge:
            return index, Where.ABOVE
        return index, Where.BELOW if index.isValid() and row.bottom() - place.y() < edge else Where.ON

    def _pass_over(self, over: tuple[QModelIndex, Where] | None) -> None:
        self._over = over
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._over is not None and self._over[0].isValid():
            self._paint_landing(*self._over)

    def _paint_landing(self, index: QModelIndex, where: Where) -> None:
        """A line between rows, or a frame round the row that takes what is dragged."""
        row, painter = self.visualRect(index), QPainter(self.viewport())
        painter.setPen(self.palette().accent().color())
        row.setRight(self.viewport().width() - 1)
        if where is Where.ON:
            painter.drawRect(row.adjusted(0, 0, -1, -1))
            painter.drawRect(row.adjusted(1, 1, -2, -2))
        else:
            edge = row.top() if where is Where.ABOVE else row.bottom() + 1
            painter.fillRect(QRect(row.left(), edge - 1, row.width(), 3), self.palette().accent())
        painter.end()


def _picture(source: QWidget, words: str) -> QPixmap:
    metrics, palette, ratio = source.fontMetrics(), source.palette(), source.devicePixelRatio()
    text = metrics.elidedText(" ".join(words.split()), Qt.TextElideMode.ElideRight, _WIDEST)
    frame = QRect(0, 0, metrics.horizontalAdvance(text) + 2 * _PADDING, metrics.height() + _PADDING)
    picture = QPixmap(frame.size() * ratio)
    picture.setDevicePixelRatio(ratio)
    painter = QPainter(picture)
    painter.fillRect(frame, palette.color(QPalette.ColorRole.Highlight))
    painter.setPen(palette.color(QPalette.ColorRole.Accent))
    painter.drawRect(frame.adjusted(0, 0, -1, -1))
    painter.setPen(palette.color(QPalette.ColorRole.HighlightedText))
    painter.setFont(source.font())
    painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return picture
