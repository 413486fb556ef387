"""What can be undone and redone, worked out from the log alone, so it survives closing the program."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from planner_desktop.domain.changes import LogEntry, OriginKind
from planner_desktop.domain.errors import Damaged


@dataclass(frozen=True, slots=True)
class Undoable:
    """One thing to undo or redo: the log entries that are taken back together, newest last."""

    numbers: tuple[int, ...]
    label: str
    run: str = ""


class History:
    """The stacks of undo and redo."""

    def __init__(self) -> None:
        self._done: list[Undoable] = []
        self._undone: list[Undoable] = []

    def note(self, entry: LogEntry) -> None:
        """Take in the next entry of the log."""
        kind, label, run = entry.change_set.origin.kind, entry.change_set.label, entry.change_set.run
        if kind is OriginKind.UNDONE:
            self._undone.append(Undoable((entry.number,), _taken(self._done, entry).label))
        elif kind is OriginKind.REDONE:
            self._done.append(Undoable((entry.number,), _taken(self._undone, entry).label))
        elif kind is OriginKind.PURGED:
            self._done.clear()
            self._undone.clear()
        else:
            self._undone.clear()
            last = self.to_undo
            if run and last is not None and last.run == run:
                self._done[-1] = Undoable((*last.numbers, entry.number), label, run)
            else:
                self._done.append(Undoable((entry.number,), label, run))

    @property
    def to_undo(self) -> Undoable | None:
        return self._done[-1] if self._done else None

    @property
    def to_redo(self) -> Undoable | None:
        return self._undone[-1] if self._undone else None


def standing(log: Sequence[LogEntry]) -> frozenset[int]:
    """The numbers of the entries that were not taken back, or were made again: what still stands in the plan."""
    fallen: set[int] = set()
    for entry in reversed(log):
        if entry.number not in fallen:
            fallen.update(entry.takes_back)
    return frozenset(entry.number for entry in log if entry.number not in fallen)


def _taken(stack: list[Undoable], entry: LogEntry) -> Undoable:
    """What an entry takes back, taken off its stack: always the last, as undo and redo go in turn."""
    last = stack.pop() if stack else None
    if last is None or last.numbers != entry.takes_back:
        raise _contradiction(entry)
    return last


def _contradiction(entry: LogEntry) -> Damaged:
    return Damaged(
        f"The plan's history contradicts itself: change {entry.number} takes back what was not the last.",
        untouched="Nothing was changed.",
        advice="Restore a backup of the plan.",
    )
