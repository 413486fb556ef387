"""The preview: a report's pages below one another, each drawn when it is seen, at any size."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from .maker import Drawn

_GAP = 12
"""Pixels around a page."""
_ZOOM = 1.25
_LEAST, _MOST = 0.25, 4.0
"""Pixels to a point."""
_KEPT = 12
"""Pictures of pages that are kept."""
_PAPER, _EDGE = QColor("#FFFFFF"), QColor("#9AA3AE")


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a page stands: its top in the whole, and its size, in pixels."""

    top: int
    width: int
    height: int


class Preview(QAbstractScrollArea):
    """`wanted` asks for a page's picture: its number from 0, and pixels to a point; `turned` that another page is read.

    The pages fit the width until somebody zooms.
    """

    wanted = Signal(int, float)
    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes: tuple[tuple[float, float], ...] = ()
        self._places: list[_Place] = []
        self._pictures: dict[int, Drawn] = {}
        self._asked: set[tuple[int, float]] = set()
        self._zoom: float | None = None
        self._page = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    # -- what is shown

    @property
    def page(self) -> int:
        """The number of the page that is read, from 0."""
        return self._page

    @property
    def pages(self) -> int:
        return len(self._sizes)

    @property
    def scale(self) -> float:
        """Pixels to a point, as laid out."""
        if self._zoom is not None:
            return self._zoom
        widest = max((width for width, _ in self._sizes), default=1.0)
        return min(max((self.viewport().width() - 2 * _GAP) / widest, _LEAST), _MOST)

    def show_pages(self, sizes: tuple[tuple[float, float], ...]) -> None:
        """Show a report anew, at the page where the one before was read; old pictures stay until the new ones come."""
        page = min(self._page, max(len(sizes) - 1, 0))
        self._sizes = sizes
        self._pictures = {number: drawn for number, drawn in self._pictures.items() if number < len(sizes)}
        self._asked.clear()
        self._lay_out(page)

    def show_picture(self, drawn: Drawn) -> None:
        if drawn.page < self.pages:
            self._pictures.pop(drawn.page, None)
            self._pictures[drawn.page] = drawn
            for far in sorted(self._pictures, key=lambda page: -abs(page - self._page))[: -_KEPT or None]:
                self._forget(far)
            self._say_page()
            self.viewport().update()

    def _forget(self, page: int) -> None:
        drawn = self._pictures.pop(page)
        self._asked.discard((page, drawn.scale))

    # -- going about

    def go_to(self, page: int) -> None:
        """Read a page from its top."""
        if self._places:
            page = min(max(page, 0), self.pages - 1)
            self.verticalScrollBar().setValue(self._places[page].top - _GAP // 2)

    def zoom(self, factor: float | None) -> None:
        """Make pages larger or smaller by a factor; None: as wide as there is room."""
        self._zoom = None if factor is None else min(max(self.scale * factor, _LEAST), _MOST)
        self._lay_out(self._page)

    def zoom_in(self) -> None:
        self.zoom(_ZOOM)

    def zoom_out(self) -> None:
        self.zoom(1 / _ZOOM)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        goes = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.pages - 1}
        goes |= {Qt.Key.Key_PageDown: self._page + 1, Qt.Key.Key_PageUp: self._page - 1}
        if key in goes:
            self.go_to(goes[Qt.Key(key)])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif key == Qt.Key.Key_Minus:
            self.zoom_out()
        elif key == Qt.Key.Key_0:
            self.zoom(None)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.zoom(_ZOOM if event.angleDelta().y() > 0 else 1 / _ZOOM)
        else:
            super().wheelEvent(event)

    # -- laying out and painting

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out(self._page)

    def _lay_out(self, page: int) -> None:
        """Place the pages, with `page` at the same part of the window as it was."""
        bar, scale, top = self.verticalScrollBar(), self.scale, _GAP
        before = self._places[page] if page < len(self._places) else None
        share = (bar.value() - before.top) / before.height if before else 0.0
        self._places = []
        for width, height in self._sizes:
            self._places.append(_Place(top, round(width * scale), round(height * scale)))
            top += self._places[-1].height + _GAP
        view = self.viewport()
        widest = max((place.width for place in self._places), default=0) + 2 * _GAP
        bar.setRange(0, max(top - view.height(), 0))
        bar.setPageStep(view.height())
        bar.setSingleStep(40)
        across = self.horizontalScrollBar()
        across.setRange(0, max(widest - view.width(), 0))
        across.setPageStep(view.width())
        if self._places:
            bar.setValue(round(self._places[page].top + share * self._places[page].height))
        self._on_scrolled()
        view.update()

    def _on_scrolled(self) -> None:
        """The page that is read is the one a third down the window."""
        line = self.verticalScrollBar().value() + self.viewport().height() // 3
        passed = [number for number, place in enumerate(self._places) if place.top <= line]
        self._page = passed[-1] if passed else 0
        self._say_page()

    def _say_page(self) -> None:
        drawn = self._pictures.get(self._page)
        self.setAccessibleDescription(drawn.words if drawn else "")
        self.turned.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().alternateBase())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for number, place in enumerate(self._places):
            box = self._box(place)
            if box.intersects(event.rect()):
                self._paint_page(painter, number, box)

    def _box(self, place: _Place) -> QRect:
        """Where a page stands in the window."""
        room = self.viewport().width()
        left = max((room - place.width) // 2, _GAP) - self.horizontalScrollBar().value()
        return QRect(left, place.top - self.verticalScrollBar().value(), place.width, place.height)

    def _paint_page(self, painter: QPainter, number: int, box: QRect) -> None:
        scale = round(self.scale * self.devicePixelRatioF(), 4)
        drawn = self._pictures.get(number)
        painter.fillRect(box, _PAPER)
        if drawn and drawn.scale == scale:  # pixel by pixel: stretched by a fraction of one, letters blur
            drawn.picture.setDevicePixelRatio(self.devicePixelRatioF())
            painter.drawImage(box.topLeft(), drawn.picture)
        elif drawn:
            painter.drawImage(QRectF(box), drawn.picture)
        painter.setPen(QPen(_EDGE, 1))
        painter.drawRect(box.adjusted(-1, -1, 0, 0))
        if (number, scale) not in self._asked:
            self._asked = {asked for asked in self._asked if asked[0] != number} | {(number, scale)}
            self.wanted.emit(number, scale)
