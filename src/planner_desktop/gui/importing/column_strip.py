"""The mapping above the columns: a box for each, in which its meaning is chosen."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QStyleOptionComboBox, QTableView, QWidget

from planner_desktop.domain.fields import Level
from planner_desktop.exchange.reading.mapping import Column, Table
from planner_desktop.exchange.reading.revising import MEANINGS, meaning_of

from ..choice_box import CarefulBox
from ..plain import tooltip
from .words import column_words, meaning_words

_HEIGHT = 30
_MOST_BOXES = 128


class MeaningBox(CarefulBox):
    """A column's meaning; a question mark says where the program is not sure of it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.doubtful = False
        for field, level in MEANINGS:
            self.addItem(meaning_words(field, level))
        self.view().setMinimumWidth(220)
        self.setMaxVisibleItems(16)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        if self.doubtful:
            option.currentText += " ?"

    def show_column(self, column: Column) -> None:
        meaning = meaning_of(column)
        self.setCurrentIndex(MEANINGS.index(meaning) if meaning else -1)
        self.doubtful = column.doubtful
        self.setToolTip(tooltip(column_words(column)))
        self.setAccessibleName(self.tr("Meaning of {column}").format(column=" ".join(column.label.split())))
        self.setAccessibleDescription(column_words(column))
        self.update()


class ColumnStrip(QWidget):
    """`chosen` carries a column's number with the field and the level that it shall have."""

    chosen = Signal(int, str, Level)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(_HEIGHT)
        self._lane = QWidget(self)
        self._view: QTableView | None = None
        self._boxes: dict[int, MeaningBox] = {}

    def stand_above(self, view: QTableView) -> None:
        """Follow the columns of this view."""
        self._view = view
        header = view.horizontalHeader()
        header.sectionResized.connect(lambda *_: self._place())
        header.geometriesChanged.connect(self._place)
        view.verticalHeader().geometriesChanged.connect(self._place)
        view.horizontalScrollBar().valueChanged.connect(lambda _value: self._place())
        view.installEventFilter(self)

    def show_table(self, table: Table | None) -> None:
        """Show the meanings of a table's columns; None: there is no table."""
        columns = {column.column: column for column in (table.columns if table else ())[:_MOST_BOXES]}
        for number in [number for number in self._boxes if number not in columns]:
            self._boxes.pop(number).deleteLater()
        for number, column in columns.items():
            if number not in self._boxes:
                self._boxes[number] = self._box(number)
            self._boxes[number].show_column(column)
        ordered = [self._boxes[number] for number in sorted(self._boxes)]
        for before, after in pairwise(ordered):
            QWidget.setTabOrder(before, after)
        self._place()

    def box(self, column: int) -> MeaningBox | None:
        """The box over a column of the file."""
        return self._boxes.get(column)

    def _box(self, number: int) -> MeaningBox:
        box = MeaningBox(self._lane)
        box.activated.connect(lambda place: self.chosen.emit(number, *MEANINGS[place]))
        box.installEventFilter(self)
        box.setProperty("column", number)
        box.show()
        return box

    def _place(self) -> None:
        view = self._view
        if view is None:
            return
        header, frame = view.horizontalHeader(), view.frameWidth()
        left = view.verticalHeader().width() + frame
        self._lane.setGeometry(left, 0, max(view.width() - left, 0), _HEIGHT)
        for number, box in self._boxes.items():
            there = number <= header.count()
            box.setVisible(there)
            if there:
                width = header.sectionSize(number - 1) - 4
                box.setGeometry(header.sectionViewportPosition(number - 1) + 2, 1, width, _HEIGHT - 2)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        view = self._view
        if view is not None and watched is view and event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._place()
        if isinstance(watched, MeaningBox) and event.type() is QEvent.Type.FocusIn and view is not None:
            row = max(view.currentIndex().row(), 0)
            view.setCurrentIndex(view.model().index(row, watched.property("column") - 1))
        return super().eventFilter(watched, event)
