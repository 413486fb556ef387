"""The rows of the pane's fields: what two items have in common keeps its row from one to the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from planner_desktop.app.item_fields import Labelled

from .field_row import FieldRow
from .fold import Fold


class FieldRows:
    """The first fields stand in `grid`, in the body, and the others in the fold; `made` is told of each new row."""

    def __init__(self, body: QWidget, more: Fold, made: Callable[[FieldRow], None]) -> None:
        self.grid, in_fold = _field_grid(), _field_grid()
        more.content.setLayout(in_fold)
        self._more, self._made = more, made
        self._places = ((body, self.grid), (more.content, in_fold))
        self._rows: dict[tuple[QWidget, str, str], FieldRow] = {}

    def __iter__(self) -> Iterator[FieldRow]:
        return iter(list(self._rows.values()))  # what is typed in one may have them laid out anew

    def lay_out(self, first: Labelled, rest: Labelled) -> None:
        """Have a row for each of these fields, in this order.  To make one takes some milliseconds."""
        before, self._rows = self._rows, {}
        for (parent, grid), fields in zip(self._places, (first, rest), strict=True):
            for number, (field, label) in enumerate(fields):
                key = parent, field.name, label
                row = before.pop(key, None)
                if row is None:
                    row = FieldRow(field, label, parent)
                    self._made(row)
                row.place(grid, number)
                self._rows[key] = row
        for row in before.values():
            row.dispose()
        self._more.setVisible(bool(rest))
        labels = ", ".join(label for _, label in rest)
        name = QCoreApplication.translate("Fold", "More fields: {labels}").format(labels=labels)
        self._more.call(QCoreApplication.translate("Fold", "More fields"), name)

    @property
    def stops(self) -> list[QWidget]:
        """What Tab goes through in the body, in order."""
        return self._stops_in(self._places[0][0])

    @property
    def folded_stops(self) -> list[QWidget]:
        """What Tab goes through in the fold."""
        return self._stops_in(self._places[1][0])

    def _stops_in(self, place: QWidget) -> list[QWidget]:
        return [stop for row in self if row.parent() is place for stop in row.stops]


def _field_grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    return grid
