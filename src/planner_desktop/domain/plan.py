"""The plan in memory: its records by id, and its items as a tree."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import TypeAlias, TypeVar

from .changes import Change, ChangeSet
from .errors import Refused
from .fields import CUSTOM, Level, may_hold
from .records import (
    PLAN_ID,
    Board,
    Evidence,
    Facts,
    Item,
    Person,
    Record,
    RecordKind,
    Update,
    Values,
    kind_of,
    record_from,
)

R = TypeVar("R")

ROOT = ""

_FEW = 500
"""So many items are put in order sooner than a plan of 10,000 actions is walked through."""

Outcome: TypeAlias = Mapping[tuple[RecordKind, str], Record | None]
"""What touched records become, by kind and id; None for one that goes."""


class Plan:
    """A plan.  Its records are frozen; only `apply` replaces them.

    `people` is replaced, never altered, when the register changes, so what was worked out from it can be kept
    until then.
    """

    def __init__(self, records: Iterable[Record] = ()) -> None:
        self.facts = Facts()
        self.items: dict[str, Item] = {}
        self.people: dict[str, Person] = {}
        self.updates: dict[str, Update] = {}
        self.evidence: dict[str, Evidence] = {}
        self.boards: dict[str, Board] = {}
        self._children: dict[str, list[tuple[str, str]]] = {}
        self._updates_of: dict[str, dict[str, Update]] = {}
        self._evidence_of: dict[str, dict[str, Evidence]] = {}
        self._custom: tuple[str, ...] | None = None
        self._fill(records)

    def _fill(self, records: Iterable[Record]) -> None:
        """Take many records at once: one sort for each family instead of one search for each item."""
        items, families = self.items, self._children
        for record in records:
            if isinstance(record, Item):
                items[record.id] = record
                family = families.get(record.parent)
                if family is None:
                    family = families[record.parent] = []
                family.append((record.order, record.id))
            elif isinstance(record, Person):
                self.people[record.id] = record
            else:
                self._set(record)
        for family in families.values():
            family.sort()

    def snapshot(self) -> Plan:
        """The plan as it is now, for whoever reads it while it changes.

        Its records, being frozen, are shared, and so are the families of items, which are replaced, never altered.
        """
        plan = Plan()
        plan.facts, plan.people = self.facts, self.people
        plan.items, plan.updates = dict(self.items), dict(self.updates)
        plan.evidence, plan.boards = dict(self.evidence), dict(self.boards)
        plan._children = dict(self._children)
        plan._updates_of, plan._evidence_of = dict(self._updates_of), dict(self._evidence_of)
        plan._custom = self._custom
        return plan

    # -- looking

    def children(self, parent: str = ROOT) -> list[Item]:
        """The items that stand in `parent`, in order."""
        return [self.items[id] for _, id in self._children.get(parent, ())]

    def has_children(self, parent: str) -> bool:
        return bool(self._children.get(parent))

    def child_ids(self, parent: str = ROOT) -> list[str]:
        """As `children`, the ids alone."""
        return [id for _, id in self._children.get(parent, ())]

    def parents(self) -> Iterable[str]:
        """The ids of what items stand in, `ROOT` among them."""
        return self._children.keys()

    def milestones(self, action: Item) -> list[Item]:
        return self.children(action.id)

    def walk(self, parent: str = ROOT) -> Iterator[Item]:
        """Every item below `parent`, each before what stands in it."""
        items, families = self.items, self._children
        waiting = self.child_ids(parent)[::-1]
        while waiting:
            id = waiting.pop()
            yield items[id]
            if id in families:
                waiting += [child for _, child in reversed(families[id])]

    def actions(self, parent: str = ROOT) -> Iterator[Item]:
        return (item for item in self.walk(parent) if item.level is Level.ACTION)

    def in_order(self, ids: Collection[str]) -> list[Item]:
        """Those of these items that are in the plan, as `walk` meets them, which is asked only where they are many."""
        if len(ids) > _FEW:
            chosen = frozenset(ids)
            return [item for item in self.walk() if item.id in chosen]
        return sorted((self.items[id] for id in set(ids) if id in self.items), key=self._way_to)

    def tops(self, ids: Iterable[str]) -> list[Item]:
        """Those of these items, in order, that stand in no other of them: what is done to that one takes them along."""
        chosen = frozenset(ids)
        return [item for item in self.in_order(chosen) if chosen.isdisjoint(above.id for above in self.ancestors(item))]

    def _way_to(self, item: Item) -> list[tuple[str, str]]:
        return [(each.order, each.id) for each in (*reversed([*self.ancestors(item)]), item)]

    def ancestors(self, item: Item) -> Iterator[Item]:
        """The items that `item` stands in, nearest first."""
        while item.parent != ROOT:
            item = self.items[item.parent]
            yield item

    def updates_of(self, item: Item) -> list[Update]:
        """An item's updates, oldest first."""
        own = self._updates_of.get(item.id)
        return sorted(own.values(), key=lambda update: (update.date, update.id)) if own else []

    def evidence_of(self, item: Item) -> list[Evidence]:
        """An item's evidence, as it was added."""
        return sorted(self._evidence_of.get(item.id, {}).values(), key=lambda evidence: evidence.id)

    def belonging(self, item: Item) -> list[Record]:
        """The records that cannot stay without the item: its updates and its evidence."""
        return [*self.updates_of(item), *self.evidence_of(item)]

    def custom_fields(self) -> list[str]:
        """The names of the custom fields, in the order of the plan's columns, then as met."""
        if self._custom is None:
            named = [name for name, _ in self.facts.columns if name.startswith(CUSTOM)]
            met: Iterable[str] = ()
            if any(name not in named for name in _custom_in(self.items.values())):
                met = (name for item in self.walk() for name in item.words if name.startswith(CUSTOM))
            self._custom = tuple(dict.fromkeys([*named, *met]))
        return list(self._custom)

    def with_ref(self, ref: str) -> list[Item]:
        wanted = ref.strip().casefold()
        return [item for item in self.items.values() if item["ref"].strip().casefold() == wanted]

    def records(self, kind: RecordKind) -> Mapping[str, Record]:
        records: dict[RecordKind, Mapping[str, Record]] = {
            RecordKind.PLAN: {PLAN_ID: self.facts},
            RecordKind.ITEM: self.items,
            RecordKind.PERSON: self.people,
            RecordKind.UPDATE: self.updates,
            RecordKind.EVIDENCE: self.evidence,
            RecordKind.BOARD: self.boards,
        }
        return records[kind]

    def all_records(self) -> Iterator[Record]:
        for kind in RecordKind:
            yield from self.records(kind).values()

    # -- changing

    def apply(self, change_set: ChangeSet) -> None:
        """Make the changes.  Raises Refused, with nothing changed, where they do not fit."""
        self.take(self.outcome(change_set))

    def take(self, outcome: Outcome) -> None:
        """Put an outcome of this plan in place; it cannot fail."""
        self._forget_custom(outcome)
        people = dict(self.people)
        moved: dict[str, Item | None] = {}
        for (kind, id), record in outcome.items():
            if kind is RecordKind.ITEM:
                item, former = record if isinstance(record, Item) else None, self.items.get(id)
                if item and former and item.parent == former.parent and item.order == former.order:
                    self.items[id] = item
                elif item is not former:
                    moved[id] = item
            elif kind is RecordKind.PERSON:
                people.pop(id, None)
                if isinstance(record, Person):
                    people[id] = record
            else:
                self._drop(kind, id)
                if record is not None:
                    self._set(record)
        self._move(moved)
        if people != self.people:
            self.people = people

    def after(self, outcome: Outcome) -> Plan:
        """The plan that an outcome of this one leads to; this one stays as it is."""
        plan = self.snapshot()
        plan.take(outcome)
        plan.custom_fields()  # to know them may take a walk through all of it
        return plan

    def become(self, plan: Plan) -> None:
        """Hold what `plan` holds: however much that is, it takes no time, and `plan` is not to change any more."""
        self.facts, self.people = plan.facts, plan.people
        self.items, self.updates = plan.items, plan.updates
        self.evidence, self.boards = plan.evidence, plan.boards
        self._children, self._custom = plan._children, plan._custom
        self._updates_of, self._evidence_of = plan._updates_of, plan._evidence_of

    def _forget_custom(self, outcome: Outcome) -> None:
        """Look for the custom fields again, where the plan's columns or items with such fields are touched."""
        before = [self.items[id] for kind, id in outcome if kind is RecordKind.ITEM and id in self.items]
        after = [record for record in outcome.values() if isinstance(record, Item)]
        if (RecordKind.PLAN, PLAN_ID) in outcome or _custom_in([*before, *after]):
            self._custom = None

    def _move(self, moved: Mapping[str, Item | None]) -> None:
        """Put items where they stand now, or take them out: each family that this touches is made once."""
        families: dict[str, list[tuple[str, str]]] = {}
        for id, item in moved.items():
            former = self.items.get(id)
            if former is not None:
                families.setdefault(former.parent, [])
            if item is None:
                del self.items[id]
            else:
                self.items[id] = item
                families.setdefault(item.parent, []).append((item.order, id))
        for parent, came in families.items():
            stayed = [pair for pair in self._children.get(parent, ()) if pair[1] not in moved]
            self._children[parent] = sorted([*stayed, *came])

    def outcome(self, change_set: ChangeSet) -> Outcome:
        """What each record that `change_set` touches becomes.  Raises Refused where it does not fit the plan."""
        outcome: dict[tuple[RecordKind, str], Record | None] = {}
        for change in change_set.changes:
            key = change.kind, change.id
            now = outcome[key] if key in outcome else self.records(change.kind).get(change.id)
            outcome[key] = _after(change, now)
        self._check_structure({id: r for (kind, id), r in outcome.items() if kind is RecordKind.ITEM})
        self._check_belonging(outcome)
        return outcome

    def _check_belonging(self, outcome: Outcome) -> None:
        for (kind, id), record in outcome.items():
            if isinstance(record, Update | Evidence):
                owner = outcome.get((RecordKind.ITEM, record.item), self.items.get(record.item))
                _require(owner is not None, "An update or evidence would belong to no item.")
            if kind is RecordKind.ITEM and record is None and id in self.items:
                left = [each for each in self.belonging(self.items[id]) if (kind_of(each), each.id) not in outcome]
                _require(not left, "An item's updates or evidence would belong to no item.")

    def _check_structure(self, touched: Mapping[str, Record | None]) -> None:
        for id, record in touched.items():
            if isinstance(record, Item):
                parent = touched.get(record.parent, self.items.get(record.parent))
                _require(record.parent == ROOT or isinstance(parent, Item), "An item would stand in nothing.")
                level = parent.level if isinstance(parent, Item) else None
                _require(may_hold(level, record.level), _misplaced(record.level, level))
            if id in self.items and not (isinstance(record, Item) and record.level is self.items[id].level):
                for _, child_id in self._children.get(id, ()):
                    child = touched.get(child_id, self.items[child_id])
                    stays = isinstance(child, Item) and child.parent == id
                    fits = isinstance(record, Item) and isinstance(child, Item) and may_hold(record.level, child.level)
                    _require(not stays or fits, "What stands in the item would have no place.")

    def _set(self, record: Record) -> None:
        """Put a record in place that is no item and no person."""
        if isinstance(record, Update):
            self.updates[record.id] = record
            self._updates_of[record.item] = {**self._updates_of.get(record.item, {}), record.id: record}
        elif isinstance(record, Evidence):
            self.evidence[record.id] = record
            self._evidence_of[record.item] = {**self._evidence_of.get(record.item, {}), record.id: record}
        elif isinstance(record, Board):
            self.boards[record.id] = record
        elif isinstance(record, Facts):
            self.facts = record

    def _drop(self, kind: RecordKind, id: str) -> None:
        if kind is RecordKind.UPDATE and id in self.updates:
            _take_out(self._updates_of, self.updates.pop(id).item, id)
        elif kind is RecordKind.EVIDENCE and id in self.evidence:
            _take_out(self._evidence_of, self.evidence.pop(id).item, id)
        elif kind is RecordKind.BOARD:
            self.boards.pop(id, None)


def _custom_in(items: Iterable[Item]) -> set[str]:
    used = set[str]()
    for item in items:
        if not item.words.keys() <= used:
            used.update(item.words)
    return {name for name in used if name.startswith(CUSTOM)}


def _take_out(belonging: dict[str, dict[str, R]], item: str, id: str) -> None:
    belonging[item] = {each: record for each, record in belonging[item].items() if each != id}


def _after(change: Change, now: Record | None) -> Record | None:
    """What a record becomes by a change.  Raises Refused where it is not as the change says."""
    if change.before is None:
        _require(now is None, "It is there already.")
        return record_from(change.kind, change.id, change.after or {})
    if now is None or not _has(now, change.before):
        raise Refused(
            "What this would change has changed since.",
            untouched="The plan is as it was.",
            advice="Look at the item and try again.",
        )
    return None if change.after is None else now.changed(change.after)


def _has(record: Record, values: Values) -> bool:
    now = record.values()
    return all((now.get(name) or None) == (value or None) for name, value in values.items())


def _misplaced(child: Level, parent: Level | None) -> str:
    place = f"in {parent.one}" if parent else "at the top of a plan"
    return f"{child.one.capitalize()} cannot stand {place}."


def _require(holds: bool, happened: str) -> None:
    if not holds:
        raise Refused(
            happened, untouched="The plan is as it was.", advice="Choose another place or take it back first."
        )
