"""Which rows of the tree are chosen, however many they are."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Signal

from .model import ID, PlanTreeModel

_Flag = QItemSelectionModel.SelectionFlag


class Chosen(QItemSelectionModel):
    """Keeps the ids of very many rows itself, as `many`; of few rows it does what Qt does.

    Qt keeps a range for each family of rows, and compares every range with every other: to choose the ten thousand
    families of a large plan took it two minutes.  `many_changed` tells that other rows are among the many.
    """

    many_changed = Signal()

    def __init__(self, model: PlanTreeModel) -> None:
        super().__init__(model, model)
        self.many: frozenset[str] = frozenset()

    def choose_many(self, ids: AbstractSet[str]) -> None:
        """Choose just these rows; the current one stays the current one."""
        super().select(self.currentIndex(), _Flag.ClearAndSelect | _Flag.Rows)
        self.many = frozenset(ids)
        self.many_changed.emit()

    def select(self, what: QModelIndex | QPersistentModelIndex | QItemSelection, command: _Flag) -> None:
        if not self.many:
            super().select(what, command)
        elif command & _Flag.Clear:
            self.many = frozenset()
            self.many_changed.emit()
            super().select(what, command)
        else:
            self._change_many(_ids(what), command)

    def reset(self) -> None:
        self.many = frozenset()
        super().reset()

    def _change_many(self, ids: frozenset[str], command: _Flag) -> None:
        """Add rows to the many, or take them away."""
        if command & _Flag.Toggle:
            self.many ^= ids
        elif command & _Flag.Deselect:
            self.many -= ids
        elif command & _Flag.Select:
            # Qt, to which none of these is chosen, says so for Ctrl and a click, too, which takes a chosen one out
            self.many = self.many - ids if len(ids) == 1 and ids <= self.many else self.many | ids
        self.many_changed.emit()


def _ids(what: QModelIndex | QPersistentModelIndex | QItemSelection) -> frozenset[str]:
    indexes = what.indexes() if isinstance(what, QItemSelection) else [what]
    return frozenset(str(index.data(ID)) for index in indexes if index.isValid())
