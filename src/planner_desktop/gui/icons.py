"""The icons of the window: one set of thin lines on a square of 16, in the colour of the text beside them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

SIDE = 16
_LINE = 1.4


def draw_page_icon(painter: QPainter, name: str, corner: QPointF, colour: QColor) -> None:
    """Draw the icon of a page with its top left corner there, `SIDE` wide and high."""
    path = QPainterPath()
    _PAGES[name](path)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(corner)
    painter.setPen(QPen(colour, _LINE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawPath(path)
    painter.restore()


def _strokes(path: QPainterPath, *strokes: tuple[tuple[float, float], ...]) -> None:
    for first, *others in strokes:
        path.moveTo(*first)
        for point in others:
            path.lineTo(*point)


def _plan(path: QPainterPath) -> None:
    """An outline: what stands in something is set in."""
    _strokes(
        path, ((2, 3), (14, 3)), ((5, 8), (14, 8)), ((5, 13), (14, 13)), ((2, 3), (2, 13), (5, 13)), ((2, 8), (5, 8))
    )


def _overview(path: QPainterPath) -> None:
    path.addEllipse(QPointF(8, 8), 6.3, 6.3)
    _strokes(path, ((8, 1.7), (8, 8), (14.3, 8)))


def _people(path: QPainterPath) -> None:
    path.addEllipse(QPointF(8, 5), 3, 3)
    path.arcMoveTo(QRectF(2, 10, 12, 9), 0)
    path.arcTo(QRectF(2, 10, 12, 9), 0, 180)


def _returns(path: QPainterPath) -> None:
    _strokes(path, ((2, 5), (14, 5)), ((11, 2), (14, 5), (11, 8)), ((14, 11), (2, 11)), ((5, 8), (2, 11), (5, 14)))


def _reports(path: QPainterPath) -> None:
    """A page with lines."""
    path.addRoundedRect(QRectF(3, 1.5, 10, 13), 1.5, 1.5)
    _strokes(path, ((5.5, 5), (10.5, 5)), ((5.5, 8), (10.5, 8)), ((5.5, 11), (8.5, 11)))


def _versions(path: QPainterPath) -> None:
    """A clock that goes back."""
    circle = QRectF(2, 2, 12, 12)
    path.arcMoveTo(circle, 150)
    path.arcTo(circle, 150, -300)
    _strokes(path, ((2, 1.5), (2.4, 5.3), (6.2, 4.9)), ((8, 5), (8, 8.4), (10.4, 9.8)))


def _readings(path: QPainterPath) -> None:
    """A question mark."""
    path.addEllipse(QPointF(8, 8), 6.3, 6.3)
    path.arcMoveTo(QRectF(6, 4.4, 4, 4), 180)
    path.arcTo(QRectF(6, 4.4, 4, 4), 180, -235)
    path.lineTo(8, 9.4)
    _strokes(path, ((8, 11.6), (8, 11.7)))


_PAGES: dict[str, Callable[[QPainterPath], None]] = {
    "plan": _plan,
    "overview": _overview,
    "people": _people,
    "returns": _returns,
    "reports": _reports,
    "versions": _versions,
    "readings": _readings,
}
