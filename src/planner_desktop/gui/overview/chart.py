"""What painted charts have in common: marks that are gone through by keys, clicked, and told to a screen reader."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import overload

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAccessibleWidget, QToolTip, QWidget

from planner_desktop.domain.readings.status import Status
from planner_desktop.domain.records import Facts
from planner_desktop.domain.signs import sign_of

from ..announcing import announce
from ..looks import is_dark
from ..plain import tooltip

_PATTERNS = {
    Status.NOT_STARTED: Qt.BrushStyle.HorPattern,
    Status.ON_TRACK: Qt.BrushStyle.SolidPattern,
    Status.AT_RISK: Qt.BrushStyle.BDiagPattern,
    Status.OFF_TRACK: Qt.BrushStyle.DiagCrossPattern,
    Status.COMPLETE: Qt.BrushStyle.Dense6Pattern,
    Status.CLOSED: Qt.BrushStyle.VerPattern,
    None: Qt.BrushStyle.NoBrush,
}
_SWATCH = 16
_PAGE = 10
_STEPS: dict[int, int] = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageDown: _PAGE,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_PageUp: -_PAGE,
}
"""How many marks on or back a key goes."""
_MOST_SAID = 100
"""So many marks are read out together; whoever wants the others goes through them by keys."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A bar of a chart: where it is, what it says in words, and what it leads to, the id of its item or the days
    that it counts, "" for nothing."""

    place: QRectF
    words: str
    leads_to: str = ""


class Marks(Sequence[Mark]):
    """Each is made when it is asked for: a chart of a large plan has thousands, of which few are seen."""

    def __init__(self, count: int, make: Callable[[int], Mark]) -> None:
        self._places, self._make = range(count), make

    def __len__(self) -> int:
        return len(self._places)

    @overload
    def __getitem__(self, place: int) -> Mark: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Mark]: ...
    def __getitem__(self, place: int | slice) -> Mark | Sequence[Mark]:
        if isinstance(place, slice):
            return [self._make(each) for each in self._places[place]]
        return self._make(self._places[place])


class Chart(QWidget):
    """`chosen` carries what the mark leads to that was clicked or entered."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marks: Sequence[Mark] = []
        self.current = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def say(self, name: str) -> None:
        """Have a screen reader read the chart's name and its numbers."""
        self.current = 0
        said = [mark.words for mark in islice(self.marks, _MOST_SAID)]
        if len(self.marks) > _MOST_SAID:
            said.append(self.tr("%n more", "", len(self.marks) - _MOST_SAID))
        self.setAccessibleName(name)
        self.setAccessibleDescription("; ".join(said))

    def paint(self, painter: QPainter) -> None:
        """Paint the chart, and set `marks` to what was painted where."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint(painter)
        if self.hasFocus() and self.current < len(self.marks):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.palette().accent().color(), 2))
            painter.drawRoundedRect(self.marks[self.current].place.adjusted(1, 1, -1, -1), 4, 4)

    def box(self, painter: QPainter, place: QRectF, colour: QColor, pattern: Qt.BrushStyle) -> None:
        """Fill a bar so that it is told from others without its colour, too."""
        painter.fillRect(place, self.palette().base())
        painter.setPen(QPen(colour, 1))
        painter.setBrush(pattern)
        brush = painter.brush()
        brush.setColor(colour)
        painter.setBrush(brush)
        painter.drawRect(place)

    def number(self, painter: QPainter, place: QRectF, count: int) -> None:
        """Write a number in the middle of a bar, on a ground of its own, where there is room."""
        words = str(count)
        wide, high = painter.fontMetrics().horizontalAdvance(words) + 6, painter.fontMetrics().height()
        if place.width() < wide + 2 or place.height() < high:
            return
        ground = QRectF(place.center().x() - wide / 2, place.center().y() - high / 2, wide, high)
        painter.fillRect(ground, self.palette().base())
        painter.setPen(self.palette().text().color())
        painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, words)

    def status_look(self, status: Status | None, facts: Facts) -> tuple[QColor, Qt.BrushStyle]:
        if status is None:
            return self.palette().placeholderText().color(), _PATTERNS[None]
        sign = sign_of(status, facts)
        return QColor(sign.dark if is_dark(self.palette()) else sign.light), _PATTERNS[status]

    def status_word(self, status: Status | None, facts: Facts) -> str:
        return sign_of(status, facts).words if status else QCoreApplication.translate("Chart", "Not said")

    def legend_height(self, words: Sequence[str]) -> int:
        """The room that a legend of these words takes."""
        return (max((line for line, _ in self._legend_places(words)), default=0) + 1) * self._legend_line

    @property
    def _legend_line(self) -> int:
        return self.fontMetrics().height() + 6

    def _legend_places(self, words: Sequence[str]) -> list[tuple[int, int]]:
        """In which line, and how far from its beginning, each entry of a legend stands."""
        places, line, left = [], 0, 0
        for word in words:
            wide = _SWATCH + 6 + self.fontMetrics().horizontalAdvance(word) + 16
            if left and left + wide > self.width():
                line, left = line + 1, 0
            places.append((line, left))
            left += wide
        return places

    def legend(self, painter: QPainter, x: float, y: float, entries: list[tuple[str, QColor, Qt.BrushStyle]]) -> None:
        """Say what each look means, in as many lines as it takes."""
        high = self._legend_line
        for (line, left), (words, colour, pattern) in zip(
            self._legend_places([entry[0] for entry in entries]), entries, strict=True
        ):
            corner = QPointF(x + left, y + line * high)
            self.box(painter, QRectF(corner.x(), corner.y() + (high - 12) / 2, _SWATCH, 11), colour, pattern)
            painter.setPen(self.palette().text().color())
            words_at = QRectF(corner.x() + _SWATCH + 6, corner.y(), self.width(), high)
            painter.drawText(words_at, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    # -- keys and mouse

    def _at(self, x: float, y: float) -> int | None:
        return next((n for n, mark in enumerate(self.marks) if mark.place.contains(x, y)), None)

    def _make_current(self, place: int) -> None:
        if self.marks:
            self.current = min(max(place, 0), len(self.marks) - 1)
            announce(self, self.marks[self.current].words)
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS:
            self._make_current(self.current + _STEPS[event.key()])
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._make_current(0 if event.key() == Qt.Key.Key_Home else len(self.marks))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current < len(self.marks):
            self._choose(self.marks[self.current])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        x, y = event.position().x(), event.position().y()
        place = self._at(x, y)
        if place is not None:
            self._make_current(place)
            self._choose(self.mark_under(place, x))

    def mark_under(self, place: int, x: float) -> Mark:
        """What is pointed to within the mark at this place."""
        return self.marks[place]

    def _choose(self, mark: Mark) -> None:
        if mark.leads_to:
            self.chosen.emit(mark.leads_to)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._at(event.pos().x(), event.pos().y())
            words = "" if place is None else self.mark_under(place, event.pos().x()).words
            QToolTip.showText(event.globalPos(), tooltip(words), self)
            return True
        return super().event(event)


def _as_chart(_class: str, part: QObject) -> QAccessibleWidget | None:
    """Has a screen reader call a chart a chart; of other parts Qt knows what they are."""
    return QAccessibleWidget(part, QAccessible.Role.Chart) if isinstance(part, Chart) else None


QAccessible.installFactory(_as_chart)
