"""Unfolding very many items without holding up the window."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from time import perf_counter

from PySide6.QtCore import QModelIndex, QObject, QPoint, QTimer
from PySide6.QtWidgets import QTreeView

_AT_ONCE = 250
"""So many items are unfolded in some 15 ms, with one layout in the end; in slices, each has a layout of its own."""
_SLICE_S = 0.01
_IN_SIGHT = 8
"""So many items fill the view with what is in them, from the top."""


class Unfolding(QObject):
    """Unfolds items in slices, between which the window lives; what is seen stays where it is.

    `index_of` gives the row of an item by its id.
    """

    def __init__(self, tree: QTreeView, index_of: Callable[[str], QModelIndex]) -> None:
        super().__init__(tree)
        self._index_of = index_of
        self._left: deque[str] = deque()
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._go_on)

    @property
    def _tree(self) -> QTreeView:
        """Not held, but asked for: a ring with the view would keep it, and its plan, after the view was closed."""
        tree = self.parent()
        assert isinstance(tree, QTreeView)
        return tree

    @property
    def left(self) -> set[str]:
        """The ids of the items that are still to be unfolded."""
        return set(self._left)

    def start(self, ids: Iterable[str], first: Iterable[str] = ()) -> None:
        """Unfold these items, which are folded, `first` before the others: few at once, many in slices."""
        ids = list(ids)
        if len(ids) <= _AT_ONCE:
            self._tree.scheduleDelayedItemsLayout()
            self._unfold(ids)
            return
        self._unfold([*first, *ids[:_IN_SIGHT]])  # whose rows would else be painted, and others soon after
        self._left.extend(ids)
        self._soon.start()

    def stop(self) -> None:
        self._left.clear()
        self._soon.stop()

    def _unfold(self, ids: Iterable[str]) -> None:
        for id in ids:
            self._tree.setExpanded(self._index_of(id), True)

    def _go_on(self) -> None:
        tree = self._tree
        seen = self._seen()
        before = tree.visualRect(seen).top()
        end = perf_counter() + _SLICE_S
        while self._left and perf_counter() < end:
            self._unfold([self._left.popleft()])
        if seen.isValid():
            bar, rows = tree.verticalScrollBar(), (tree.visualRect(seen).top() - before) // tree.rowHeight(seen)
            bar.setValue(bar.value() + rows)
        if self._left:
            self._soon.start()

    def _seen(self) -> QModelIndex:
        """The row that is to stay where it is: the current one where it is in sight, else the one at the top."""
        tree = self._tree
        current = tree.currentIndex()
        in_sight = current.isValid() and tree.viewport().rect().intersects(tree.visualRect(current))
        return current if in_sight else tree.indexAt(QPoint(1, 1))
