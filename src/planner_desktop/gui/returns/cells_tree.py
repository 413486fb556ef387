"""What the returns propose, grouped by kind, with what is decided of each; and what is told beside it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from planner_desktop.app.cells import Cell, Key, Verdict
from planner_desktop.app.inbox import Inbox
from planner_desktop.domain.merge import ProposalKind

from ..plain import tooltip
from .signs import kind_words, verdict_colour, verdict_words

_PLACE = Qt.ItemDataRole.UserRole
_TOLD = Qt.ItemDataRole.UserRole + 1
_VERDICT, _WHAT, _WHO = range(3)


@dataclass(frozen=True, slots=True)
class Told:
    """A group of sentences that are said and not proposed."""

    heading: str
    lines: Sequence[str]


class CellsTree(QTreeWidget):
    """`turned_to` carries the cell whose row is the current one, or the Told sentence, or None."""

    turned_to = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells: list[Cell] = []
        self._rows: list[QTreeWidgetItem] = []
        self._called: Mapping[str, str] = {}
        self._inbox: Inbox | None = None
        self._verdicts: dict[int, Verdict] = {}
        self._around: tuple[object, ...] | None = None
        self.setHeaderLabels([self.tr("Decision"), self.tr("What"), self.tr("From")])
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(False)
        self.setIndentation(8)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_WHAT, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(_VERDICT, 84)
        header.resizeSection(_WHO, 68)
        self.currentItemChanged.connect(lambda _now, _before: self.turned_to.emit(self.current))

    @property
    def current(self) -> Cell | Told | None:
        row = self.currentItem()
        if row is None:
            return None
        place, told = row.data(0, _PLACE), row.data(0, _TOLD)
        return self._cells[place] if isinstance(place, int) else told

    def show_cells(
        self, inbox: Inbox, cells: Sequence[Cell], told: Iterable[Told], called: Mapping[str, str], *, of_one: bool
    ) -> None:
        """Show these cells of the inbox; the row that was chosen stays so where it is still there.

        `called` has short names for people; `of_one` says that all is from one of them.
        """
        current = self.current
        kept: Key | None = current.voices[0].key if isinstance(current, Cell) else None
        around = (inbox, list(told), dict(called), of_one, self.palette().cacheKey())
        if around == self._around and [*map(id, cells)] == [*map(id, self._cells)]:
            for place in range(len(self._cells)):
                self._show_verdict(place)
        else:
            self._around, self._inbox, self._called = around, inbox, called
            self._fill(cells, around[1], of_one=of_one)
        keys = [cell.voices[0].key for cell in self._cells]
        if kept in keys:
            self.setCurrentItem(self._rows[keys.index(kept)])
        elif not self.go_on(-1):
            top = self.topLevelItem(0)
            first = top.child(0) if top is not None else None
            if first is not None:
                self.setCurrentItem(first)
        self.turned_to.emit(self.current)

    def _fill(self, cells: Sequence[Cell], told: Iterable[Told], *, of_one: bool) -> None:
        self.setColumnHidden(_WHO, of_one)
        self.blockSignals(True)
        self.clear()
        self._cells, self._rows, self._verdicts = list(cells), [], {}
        for kind, of_kind in groupby(self._cells, key=lambda cell: cell.kind):
            self._group(kind, list(of_kind))
        for each in told:
            self._say(each)
        self.expandAll()
        self.blockSignals(False)

    def _group(self, kind: ProposalKind, cells: list[Cell]) -> None:
        """A row is filled before it is in the tree, which would hear of each of its words."""
        top = self._top(f"{kind_words(kind)} ({len(cells)})")
        first = len(self._rows)
        for cell in cells:
            proposal = cell.voices[0].proposal
            what = "  ".join(filter(None, (proposal.name, proposal.label)))
            people = cell.people
            who = " + ".join(self._called.get(each, each) for each in people)
            row = QTreeWidgetItem(["", " ".join(what.split()), who])
            row.setToolTip(_WHAT, tooltip(what))
            row.setToolTip(_WHO, tooltip("\n".join(people)))
            row.setData(0, _PLACE, len(self._rows))
            self._rows.append(row)
            self._show_verdict(len(self._rows) - 1)
        top.addChildren(self._rows[first:])

    def _say(self, told: Told) -> None:
        if not told.lines:
            return
        top = self._top(f"{told.heading} ({len(told.lines)})")
        for line in told.lines:
            row = QTreeWidgetItem(top, [" ".join(line.split())])
            row.setFirstColumnSpanned(True)
            row.setToolTip(0, tooltip(line))
            row.setData(0, _TOLD, Told(told.heading, (line,)))

    def _top(self, words: str) -> QTreeWidgetItem:
        top = QTreeWidgetItem(self, [words])
        top.setFirstColumnSpanned(True)
        top.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = top.font(0)
        font.setWeight(QFont.Weight.DemiBold)
        top.setFont(0, font)
        return top

    def show_verdict(self, cell: Cell) -> None:
        self._show_verdict(self._cells.index(cell))

    def _show_verdict(self, place: int) -> None:
        assert self._inbox is not None
        verdict, row = self._inbox.verdict(self._cells[place]), self._rows[place]
        if self._verdicts.get(place) is verdict:
            return
        self._verdicts[place] = verdict
        row.setText(_VERDICT, verdict_words(verdict))
        row.setForeground(_VERDICT, verdict_colour(verdict, self.palette()))

    def go_on(self, place: int | None = None) -> bool:
        """Go to the next cell that is open, below the current one or after `place`, else to the first."""
        if self._inbox is None:
            return False
        row = self.currentItem()
        here = row.data(0, _PLACE) if row and place is None else place
        here = here if isinstance(here, int) else -1
        order = [*range(here + 1, len(self._cells)), *range(here + 1)]
        for each in order:
            if self._inbox.verdict(self._cells[each]) is Verdict.OPEN:
                self.setCurrentItem(self._rows[each])
                return True
        return False
