"""What differs between two states of one plan, as a person would tell it: items matched by id."""

from __future__ import annotations

from dataclasses import dataclass

from .fields import REGISTRY
from .plan import Plan
from .records import Item


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field's words in both states; `item` as it is in the later one."""

    item: Item
    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Move:
    """An item that stands in another item than before, "" being the top of the plan."""

    item: Item
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """What came, went, moved and was reworded from one state to another, each in the order of its plan.

    `facts` holds the names of the plan's own facts that differ.
    """

    added: tuple[Item, ...]
    removed: tuple[Item, ...]
    moved: tuple[Move, ...]
    changed: tuple[FieldChange, ...]
    facts: tuple[str, ...]

    def __bool__(self) -> bool:
        return any((self.added, self.removed, self.moved, self.changed, self.facts))


def compare(before: Plan, after: Plan) -> Comparison:
    """What differs from `before` to `after`.  Fields that only carry what is read from others do not count."""
    then, now = before.facts.values(), after.facts.values()
    kept = [item for item in after.walk() if item.id in before.items]
    return Comparison(
        added=tuple(item for item in after.walk() if item.id not in before.items),
        removed=tuple(item for item in before.walk() if item.id not in after.items),
        moved=tuple(
            Move(item, before.items[item.id].parent, item.parent)
            for item in kept
            if before.items[item.id].parent != item.parent
        ),
        changed=tuple(change for item in kept for change in _reworded(before.items[item.id], item)),
        facts=tuple(name for name in now if now[name] != then[name]),
    )


def _reworded(before: Item, after: Item) -> list[FieldChange]:
    if before is after:
        return []
    names = dict.fromkeys((*before.words, *after.words))
    return [
        FieldChange(after, name, before[name], after[name])
        for name in names
        if before[name] != after[name] and (name not in REGISTRY or REGISTRY[name].shown)
    ]


def changed_since(former: Plan, now: Plan) -> frozenset[str]:
    """The ids of the items of `now` that came, moved, were reworded or had an update since `former`."""
    found = compare(former, now)
    ids = {item.id for item in found.added}
    ids.update(move.item.id for move in found.moved)
    ids.update(change.item.id for change in found.changed)
    ids.update(update.item for id, update in now.updates.items() if former.updates.get(id) != update)
    return frozenset(ids)
