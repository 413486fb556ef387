"""Taking back an earlier change set while leaving what changed since."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import chain

from .changes import Change, ChangeSet, Origin
from .columns import label_of
from .errors import Refused
from .plan import Plan
from .records import STRUCTURE, Board, Evidence, Item, Person, Record, RecordKind, Update, Values

_GONE = {
    RecordKind.PLAN: "The plan",
    RecordKind.ITEM: "An item",
    RecordKind.PERSON: "A person",
    RecordKind.UPDATE: "An update",
    RecordKind.EVIDENCE: "A piece of evidence",
    RecordKind.BOARD: "A board",
}
"""What a record of each kind is called that nobody can name any more."""


@dataclass(frozen=True, slots=True)
class Reversal:
    """The change set that takes another back as far as can be, and what it leaves, in sentences."""

    change_set: ChangeSet
    left: tuple[str, ...]


def reversal(plan: Plan, change_set: ChangeSet, origin: Origin) -> Reversal:
    """How to take `change_set` back from `plan` as it is now.

    A value goes back where it still is what the change set made it.  A record that was added goes where nothing
    of it has changed and nothing stands in it; one that was removed comes back where its place is still there.
    """
    left: list[str] = []
    changes: list[Change] = []
    for change in reversed(change_set.changes):
        undone, said = _take_back(plan, change)
        left += said
        if undone is not None:
            changes.append(undone)
    back = ChangeSet(tuple(changes), f"Reverse: {change_set.label}", origin)
    return Reversal(replace(back, changes=_fitting(plan.snapshot(), back, left)), tuple(left))


def _take_back(plan: Plan, change: Change) -> tuple[Change | None, list[str]]:
    now = plan.records(change.kind).get(change.id)
    if change.before is None:
        if now is None:
            return None, []
        if not _same(now.values(), change.after or {}):
            return None, [f"{_name(now)} was kept, since it was changed later."]
        return Change(change.kind, change.id, now.values(), None), []
    if change.after is None:
        return (Change(change.kind, change.id, None, change.before), []) if now is None else (None, [])
    if now is None:
        return None, [f"{_GONE[change.kind]} that was changed is gone since; nothing of it was put back."]
    values = now.values()
    still = {name for name, value in change.after.items() if _same_value(values.get(name), value)}
    other = dict.fromkeys(_label(plan, now, name) for name in change.after if name not in still)
    said = [f"{_name(now)}: {label} was left, since it was changed later." for label in other]
    if not still:
        return None, said
    former = {name: change.before.get(name, "") for name in still}
    return Change(change.kind, change.id, {name: change.after[name] for name in still}, former), said


def _fitting(plan: Plan, back: ChangeSet, left: list[str]) -> tuple[Change, ...]:
    """Those of the changes that have a place in the plan, made in it; the others are told in `left`.

    All are tried at once, and where they do not fit each half by itself: one that does not fit costs no more than a
    few looks at the others.
    """
    try:
        plan.apply(back)
    except Refused as refusal:
        if len(back.changes) > 1:
            middle = len(back.changes) // 2
            halves = (replace(back, changes=part) for part in (back.changes[:middle], back.changes[middle:]))
            return tuple(chain.from_iterable([_fitting(plan, half, left) for half in halves]))
        record = plan.records(back.changes[0].kind).get(back.changes[0].id)
        left.append(f"{_name(record) if record else 'A removed item'} was left. {refusal.happened}")
        return ()
    return back.changes


def _same(now: Values, then: Values) -> bool:
    return all(_same_value(now.get(name), then.get(name)) for name in {*now, *then})


def _same_value(now: object, then: object) -> bool:
    return (now or None) == (then or None)


def _label(plan: Plan, record: Record, name: str) -> str:
    """What people call a value of a record; an item has a place where its parent and order stand."""
    if not isinstance(record, Item):
        return name.replace("_", " ")
    return "its place" if name in STRUCTURE else label_of(plan.facts, name, record.level)


def _name(record: Record) -> str:
    if isinstance(record, Item | Person | Board | Evidence):
        return record.name
    return "An update" if isinstance(record, Update) else "The plan"
