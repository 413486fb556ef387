"""The rows of a plan's tree for Qt: which item has which, and how they come, go and move.

Families of children are taken from the plan when the view first asks for them, so a plan of 50,000 items is
shown as fast as the part of it that is seen.  Qt's own model counts the rows, and holds nothing in them: with each
row that comes or goes a view asks where all rows are that are not folded away, and to be answered by Python took
0.2 s for 30,000 of them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence, Set
from contextlib import contextmanager

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Signal
from PySide6.QtGui import QStandardItemModel

from planner_desktop.domain.plan import ROOT, Plan

from .family import Family

AnyIndex = QModelIndex | QPersistentModelIndex

_ANY = "?"
"""Whichever item has the one row that shows, before anybody asked for its rows, that an item has such; no item's id."""


class PlanRows(QStandardItemModel):
    """The items of a plan, or those of them that are found, as rows of so many columns.

    A row that moves goes and comes again: `is_moving` holds meanwhile, and `moved` tells that all rows are where
    they belong.
    """

    moved = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_moving = False
        self.plan = Plan()
        self._shown: set[str] | None = None
        self._width = 0
        self._coming = ""
        # connected before any view is, so that what the rows say is right when a view hears of them
        self.rowsInserted.connect(self._on_inserted)
        self.rowsRemoved.connect(self._on_removed)
        self._make_rows()

    # -- what is shown

    @property
    def is_filtered(self) -> bool:
        return self._shown is not None

    def show_only(self, ids: Iterable[str] | None) -> None:
        """Show just these items and what they stand in, or everything again."""
        self._show_rows(self.plan, None if ids is None else self._with_ancestors(ids), self._width)

    def _show_rows(self, plan: Plan, shown: set[str] | None, width: int) -> None:
        self.beginResetModel()
        self.plan, self._shown, self._width = plan, shown, width
        self._make_rows()
        self.endResetModel()

    def _with_ancestors(self, ids: Iterable[str]) -> set[str]:
        """These items, which are in the plan, and all they stand in."""
        items, found = self.plan.items, set[str]()
        for id in ids:
            place = id
            while place != ROOT and place not in found:
                found.add(place)
                place = items[place].parent
        return found

    def index_of(self, id: str, column: int = 0) -> QModelIndex:
        """Where an item is; an invalid index where it is not shown."""
        item = self.plan.items.get(id)
        if id not in self._home and item is not None and (item.parent == ROOT or self.index_of(item.parent).isValid()):
            self._family(item.parent)
        return self._index(id, column) if id in self._home else QModelIndex()

    def id_at(self, index: AnyIndex) -> str:
        """The id of the item in this row; the root's for an invalid index."""
        if not index.isValid():
            return ROOT
        family = self._places.get(index.internalId()) or self._family(self.id_at(index.parent()))
        return family.ids[index.row()]

    def ids_below(self, unfolded: Set[str]) -> list[str]:
        """The ids of the rows, from top to bottom, that are in sight with these items unfolded."""
        found: list[str] = []
        waiting = self._ids_in(ROOT)[::-1]
        while waiting:
            id = waiting.pop()
            found.append(id)
            if id in unfolded:
                ids = self._ids_in(id)
                if unfolded.isdisjoint(ids):  # nothing is seen in any of them, as in milestones
                    found += ids
                else:
                    waiting += ids[::-1]
        return found

    def _ids_in(self, id: str) -> list[str]:
        family = self._families.get(id)
        return self._children_in_plan(id) if family is None else family.ids

    def parents(self) -> set[str]:
        """The ids of the items whose children were asked for."""
        return {id for id, family in self._families.items() if id != ROOT and family.ids}

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        count = super().rowCount(parent)
        if count != 1 or self.signalsBlocked():  # more than one were made; Qt asks in the midst of making rows, too
            return count
        return len(self._family(self.id_at(parent)).ids)

    # -- following the plan

    def _follow_structure(self, ids: Collection[str], parents: Iterable[str]) -> None:
        """Have these items, which came, went or moved, where they are in the plan now.

        `parents` are what they stood in and stand in.
        """
        known = [id for id in parents if id == ROOT or id in self._home]
        unasked = [id for id in known if id not in self._families]
        for id in unasked:  # nobody may ask now, when the plan is ahead of the rows
            self._families[id] = Family([_ANY] * super().rowCount(self._index(id)))
        self.is_moving = True
        for id in ids:
            if id in self._home:
                self.removeRows(self._families[self._home[id]].row(id), 1, self._index(self._home[id]))
        for id in known:
            if id in self._families:
                self._settle(id, self._families[id])
        self.is_moving = False
        self.moved.emit()

    def _settle(self, id: str, family: Family) -> None:
        """Bring the rows in one item to what stands in it in the plan."""
        wanted, index = self._children_in_plan(id), self._index(id)
        if wanted and family.ids == [_ANY]:
            del self._families[id]
            self._places.pop(family.place, None)
            return
        for row, child in enumerate(wanted):
            if row == len(family.ids) or family.ids[row] != child:
                self._coming = child
                self._insert_at(row, index)
        for row in reversed(range(len(wanted), len(family.ids))):
            self.removeRows(row, 1, index)

    def _insert_at(self, row: int, parent: QModelIndex) -> None:
        if self.columnCount(parent) == 0:
            self.insertColumns(0, self._width, parent)
        self.insertRows(row, 1, parent)

    def _on_inserted(self, parent: QModelIndex, row: int) -> None:
        id = self.id_at(parent)
        family = self._families.get(id)
        if family is not None:
            family.insert(row, self._coming)
            self._know(id, family, [self._coming])

    def _on_removed(self, parent: QModelIndex, row: int) -> None:
        family = self._families.get(self.id_at(parent))
        if family is not None:
            self._forget(family.remove(row))

    def _forget(self, id: str) -> None:
        family = self._families.pop(id, None)
        if family is not None:
            self._places.pop(family.place, None)
            for child in family.ids:
                self._forget(child)
        self._home.pop(id, None)

    # -- the rows of items

    @contextmanager
    def _unheard(self) -> Iterator[None]:
        """Make rows of which no view has heard yet."""
        heard = not self.blockSignals(True)
        yield
        self.blockSignals(not heard)

    def _make_rows(self) -> None:
        self._families: dict[str, Family] = {}
        self._places: dict[int, Family] = {}
        """The families that have rows by Qt's number for these."""
        self._home: dict[str, str] = {}
        """What each item with a row stands in."""
        with self._unheard():
            self.setRowCount(0)
            self.setColumnCount(self._width)
            if self._children_in_plan(ROOT):
                self.insertRows(0, 1)
        self._family(ROOT)

    def _family(self, id: str) -> Family:
        """The rows in an item that has one, or in none; they are made when they are first asked for."""
        family = self._families.get(id)
        if family is None:
            index, ids = self._index(id), self._children_in_plan(id)
            count = super().rowCount(index)  # one, to show that there are such, or none
            if bool(ids) != bool(count):  # who heard of a change before this model asks
                ids = [_ANY] * count
            family = self._families[id] = Family(ids)
            with self._unheard():
                if len(ids) > count:
                    self.insertRows(count, len(ids) - count, index)
                self._know(id, family, ids)
        return family

    def _know(self, id: str, family: Family, ids: Sequence[str]) -> None:
        """Take note of rows that a family has now."""
        if family.place == 0 and family.ids:
            family.place = self.index(0, 0, self._index(id)).internalId()
            self._places[family.place] = family
        parent = self._index(id)
        with self._unheard():
            for child in ids:
                if child == _ANY:
                    continue
                self._home[child] = id
                if self._has_children_in_plan(child):
                    self._insert_at(0, self.index(family.row(child), 0, parent))

    def _index(self, id: str, column: int = 0) -> QModelIndex:
        """Where an item is that has a row."""
        if id == ROOT:
            return QModelIndex()
        home = self._home[id]
        return self.index(self._families[home].row(id), column, self._index(home))

    def _children_in_plan(self, id: str) -> list[str]:
        shown, ids = self._shown, self.plan.child_ids(id)
        return ids if shown is None else [child for child in ids if child in shown]

    def _has_children_in_plan(self, id: str) -> bool:
        shown = self._shown
        return self.plan.has_children(id) if shown is None else any(each in shown for each in self.plan.child_ids(id))
