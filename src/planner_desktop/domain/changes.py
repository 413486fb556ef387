"""The change set: the one way a plan changes.

An edit, an import, a returned workbook and an undo are all change sets.  Each change says what a record's
values were and what they become, so it can be shown before it is made, refused where the plan is not as it
says, logged, and taken back.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from .records import Record, RecordKind, Values, kind_of


class OriginKind(StrEnum):
    TYPED = "typed"
    IMPORTED = "imported"
    RETURNED = "returned"
    UNDONE = "undone"
    REDONE = "redone"
    REVERSED = "reversed"
    PURGED = "purged"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a change came from: who made it, and from which file or earlier change set."""

    kind: OriginKind = OriginKind.TYPED
    author: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """One record's change.

    `before` None: the record is new; `after` None: it goes; both: just the values that change.  `where` is the place
    in the origin's file that the record was read from ("Action Plan, row 12"), where it came from one.
    """

    kind: RecordKind
    id: str
    before: Values | None
    after: Values | None
    where: str = ""

    @property
    def is_structural(self) -> bool:
        """Whether an item comes, goes or moves."""
        if self.kind is not RecordKind.ITEM:
            return False
        return self.before is None or self.after is None or "parent" in self.after or "order" in self.after

    @property
    def inverse(self) -> Change:
        return Change(self.kind, self.id, self.after, self.before)


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """What one act changes, in order.

    `label` completes the words "Undo: …".  `run` names a stretch of typing: change sets that follow one
    another with the same run are undone together.
    """

    changes: tuple[Change, ...]
    label: str
    origin: Origin = Origin()
    run: str = ""

    def __bool__(self) -> bool:
        return bool(self.changes)

    def inverse(self, label: str, origin: Origin) -> ChangeSet:
        """The change set that takes this one back."""
        return ChangeSet(tuple(change.inverse for change in reversed(self.changes)), label, origin)


@dataclass(frozen=True, slots=True)
class LogEntry:
    """A change set as the file's log holds it; `takes_back` has the numbers of the entries it undid or reversed."""

    number: int
    when: datetime
    change_set: ChangeSet
    takes_back: tuple[int, ...] = ()


def typed(changes: Iterable[Change | None], label: str, author: str, run: str = "") -> ChangeSet:
    """What an owner's act changes, as one change set; None stands for what is so already."""
    real = tuple(change for change in changes if change is not None)
    return ChangeSet(real, label, Origin(OriginKind.TYPED, author), run)


def added(record: Record, where: str = "") -> Change:
    return Change(kind_of(record), record.id, None, record.values(), where)


def removed(record: Record) -> Change:
    return Change(kind_of(record), record.id, record.values(), None)


def changed(record: Record, values: Values) -> Change | None:
    """The change of a record to these values, or None where it has them all already."""
    now = record.values()
    differing = {name: value for name, value in values.items() if (now.get(name) or None) != (value or None)}
    if not differing:
        return None
    before = {name: now.get(name, "") for name in differing}
    return Change(kind_of(record), record.id, before, differing)


def difference(before: Mapping[str, Record], after: Mapping[str, Record]) -> Iterable[Change]:
    """The changes that turn the records of one state into those of another, matched by id."""
    for id, record in after.items():
        former = before.get(id)
        if former is None:
            yield added(record)
        elif former is not record:
            gone = {name: "" for name in former.values() if name not in record.values()}
            change = changed(former, {**gone, **record.values()})
            if change is not None:
                yield change
    for id, record in before.items():
        if id not in after:
            yield removed(record)
