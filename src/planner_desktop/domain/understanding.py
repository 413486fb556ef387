"""What a plan's words mean: the readings of its items, with the owner's corrections over them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from .cells import part_words
from .fields import REGISTRY, Level
from .plan import Plan
from .readings.dates import DateKind, TargetDate, read_date_correction, read_target_date
from .readings.links import Link, may_link, read_links
from .readings.numbered import may_be_numbered
from .readings.people import PersonRead, Role, read_people, read_people_correction
from .readings.people_words import names_supporters
from .readings.status import Status, StatusRead, read_status
from .records import Item, Person

FINISHED = frozenset({Status.COMPLETE, Status.CLOSED})


@dataclass(frozen=True, slots=True)
class Assigned:
    """Someone a responsible cell names; `person` is None where the register does not know the name."""

    person: Person | None
    name: str
    role: Role


_MOST_KEPT = 16_384
"""Cells whose people a register keeps, so that one that is used for long does not grow."""

_REGISTERED = frozenset(REGISTRY)
_STATUSES = frozenset(map(str, Status))
_NO_STATUS = StatusRead(None, "", "")
_BLANK_DATE = read_target_date("", date.min)


class Register:
    """The plan's people by what they are called."""

    def __init__(self, people: Iterable[Person]) -> None:
        self._by_call: dict[str, Person] = {}
        for person in people:
            for call in (person.initials, person.name):
                if call.strip():
                    self._by_call.setdefault(call.strip().casefold(), person)
        self.names = frozenset(p for person in self._by_call.values() for p in (person.name, person.initials) if p)
        self._read: dict[str, tuple[Assigned, ...]] = {}

    def find(self, call: str) -> Person | None:
        """The person with that name or those initials."""
        return self._by_call.get(call.strip().casefold())

    def assigned(self, named: Iterable[PersonRead]) -> tuple[Assigned, ...]:
        """Those of the register, and those whom it does not know, whom readings name."""
        return tuple(Assigned(self.find(read.name), read.name, read.role) for read in named)

    def read(self, words: str) -> tuple[Assigned, ...]:
        """Whom the words of a cell name; words come again and again in a plan, so their reading is kept."""
        found = self._read.get(words)
        if found is None:
            if len(self._read) >= _MOST_KEPT:
                self._read.clear()
            found = self._read[words] = self.assigned(read_people(words, self.names))
        return found


class Understanding:
    """Reads a plan's items; always from their words as they are now."""

    def __init__(self, plan: Plan, today: date | None = None) -> None:
        self.plan = plan
        self.today = today or date.today()
        self._refs_of: dict[str, tuple[Item, frozenset[str]]] = {}
        self._facts, self._context = plan.facts, plan.facts.context() or self.today
        self._people = plan.people
        self._register = Register(plan.people.values())

    def forget(self) -> None:
        """Hold nothing that was read; it is read again where it is asked for."""
        self._refs_of = {}

    def count_from(self, today: date) -> None:
        """Read the plan as on this day from now on: a window stays open overnight."""
        self.today = today
        self._context = self._facts.context() or today

    def beside(self, snapshot: Plan) -> Understanding:
        """The same of the plan as it is now, for another thread; links that are read there are known here."""
        other = Understanding(snapshot, self.today)
        other._refs_of = self._refs_of
        return other

    @property
    def register(self) -> Register:
        if self._people is not self.plan.people:
            self._people = self.plan.people
            self._register = Register(self._people.values())
        return self._register

    def context(self, item: Item) -> date:
        """The day that an item's date words are read from: the one when they came, else the plan's."""
        said = item.words.get("target_date_context")
        if said:
            return date.fromisoformat(said)
        if self._facts is not self.plan.facts:
            self._facts = self.plan.facts
            self._context = self._facts.context() or self.today
        return self._context

    def _words(self, item: Item, name: str) -> str:
        words = item.words.get(name, "")
        if words or item.level is not Level.MILESTONE:
            return words
        action = self.plan.items[item.parent]
        if not may_be_numbered(action.words.get(name, "")):
            return ""
        return part_words(action, self.plan.milestones(action), item, name)

    def target_date(self, item: Item) -> TargetDate:
        """When an item is due: as corrected, else as its words say, else, for an action, as its milestones say."""
        said = item.words.get("target_date_reading")
        if said and (corrected := read_date_correction(said)) is not None:
            return corrected
        words = self._words(item, "target_date")
        read = read_target_date(words, self.context(item)) if words else _BLANK_DATE
        if words or item.level is not Level.ACTION:
            return read
        return _latest([self.target_date(m) for m in self.plan.milestones(item)], read)

    def people(self, item: Item) -> tuple[Assigned, ...]:
        """Who is responsible: as corrected, else as the words say, with an action's milestones' people."""
        found = self.own_people(item)
        if item.level is Level.ACTION:
            for milestone in self.plan.milestones(item):
                found += self.own_people(milestone)
        if len(found) < 2:
            return found
        assigned: dict[str, Assigned] = {}
        for each in found:
            key = each.person.id if each.person else each.name.casefold()
            if key not in assigned or each.role is Role.LEAD:
                assigned[key] = each
        return tuple(assigned.values())

    def own_people(self, item: Item) -> tuple[Assigned, ...]:
        """Who an item's own words name, its milestones' left out."""
        if "responsible_reading" in item.words or _names_supporters(item):
            return self.register.assigned(self.named(item))
        words = self._words(item, "responsible")
        return self.register.read(words) if words else ()

    def named(self, item: Item) -> tuple[PersonRead, ...]:
        """The names in an item's own words, or as corrected."""
        said = item.words.get("responsible_reading")
        if said and (corrected := read_people_correction(said)) is not None:
            return corrected
        words = self._words(item, "responsible")
        read = read_people(words, self.register.names) if words else ()
        if not _names_supporters(item):
            return read
        beside = [words for name, words in item.words.items() if names_supporters(name)]
        named = {person.name.casefold() for person in read}
        supporters = (one.name for words in beside for one in read_people(words, self.register.names))
        return *read, *(PersonRead(name, Role.SUPPORT) for name in supporters if name.casefold() not in named)

    def status(self, item: Item) -> StatusRead:
        """How far an item is: as set, else as its status words, its progress, its date or its milestones say."""
        words = item.words
        if words.get("status") in _STATUSES:
            return StatusRead(Status(item["status"]), item["status"], "set by the owner")
        for name in ("status", "status_text", "progress"):
            if name in words and (read := read_status(words[name])).status is not None:
                return read
        if self.target_date(item).kind is DateKind.DONE:
            return StatusRead(Status.COMPLETE, item["target_date"], "read from the target date")
        steps = self.plan.milestones(item) if item.level is Level.ACTION else []
        if steps and all(self.status(step).status in FINISHED for step in steps):
            return StatusRead(Status.COMPLETE, "", "all its milestones are complete")
        return _NO_STATUS

    def by_ref(self) -> dict[str, Item]:
        """The plan's items by what a text may call them; of two with one name, the later."""
        return {name: other for other in self.plan.items.values() for name in names_of_item(self.plan, other)}

    def _called(self, names: Collection[str]) -> dict[str, Item]:
        """As `by_ref`, those with one of these names."""
        refs = {*names, *(name.rpartition(" ")[2] for name in names)}
        called = (item for item in self.plan.items.values() if item["ref"].casefold() in refs)
        return {name: item for item in called for name in names_of_item(self.plan, item) if name in names}

    def links(self, item: Item, by_ref: Mapping[str, Item] | None = None) -> tuple[tuple[Link, Item | None], ...]:
        """What an item's words point to, with the item of this plan where there is one of that ref.

        Who asks for many items gives `by_ref`, so that it is made once.
        """
        found = [link for name in item.words if ":" not in name for link in read_links(item[name])]
        if not found:
            return ()
        refs = self._called({(link.to_ref or "").casefold() for link in found}) if by_ref is None else by_ref
        return tuple((link, refs.get((link.to_ref or "").casefold())) for link in found)

    def linked_from(self, item: Item) -> tuple[Item, ...]:
        """The items whose words point to this one, in the plan's order."""
        names = set(names_of_item(self.plan, item))
        if not names:
            return ()
        others = (other for other in self.plan.walk() if other is not item)
        found = [other for other in others if not names.isdisjoint(self._named_refs(other))]
        if found:
            called = self._called(names)
            names = {name for name in names if called[name] is item}
        return tuple(other for other in found if not names.isdisjoint(self._named_refs(other)))

    def _named_refs(self, item: Item) -> frozenset[str]:
        """The refs in small letters that an item's words point to; looked for once in each state of an item."""
        known = self._refs_of.get(item.id)
        if known is None or known[0] is not item:
            known = item, frozenset(link.to_ref.casefold() for link in links_to_items(item) if link.to_ref)
            self._refs_of[item.id] = known
        return known[1]

    def is_finished(self, item: Item) -> bool:
        return self.status(item).status in FINISHED

    def days_late(self, item: Item) -> int:
        """How many days an unfinished item is past its due date; 0 where it is not."""
        due = self.target_date(item).due
        if due is None or due >= self.today or self.is_finished(item):
            return 0
        return (self.today - due).days

    def complete_of(self, parent: Item) -> tuple[int, int]:
        """How many of the actions below an item are finished, and how many there are."""
        actions = list(self.plan.actions(parent.id))
        return sum(self.is_finished(action) for action in actions), len(actions)


def links_to_items(item: Item) -> Iterator[Link]:
    """The links in an item's own words that name an item of the plan, whether there is one or not."""
    texts = [words for name, words in item.words.items() if ":" not in name]
    if may_link("\n".join(texts)):
        yield from (link for words in texts for link in read_links(words) if link.to_ref)


def names_of_item(plan: Plan, item: Item) -> tuple[str, ...]:
    """What a text may call an item, in small letters: its ref, "objective 3", "recommendation 3"; () without a ref."""
    ref = item["ref"].casefold()
    if not ref.isdecimal():
        return (ref,) if ref else ()
    return ref, f"{item.level} {ref}", f"{plan.facts.term(item.level).casefold()} {ref}"


def _names_supporters(item: Item) -> bool:
    """Whether a column of the plan's own names people who support the item's; no registered field does."""
    return not _REGISTERED.issuperset(item.words) and any(map(names_supporters, item.words))


def _latest(dates: list[TargetDate], blank: TargetDate) -> TargetDate:
    """The reading that is due last among milestones' readings; `blank` where none says anything."""
    said = [read for read in dates if read.kind is not DateKind.NONE]
    due = [read for read in said if read.due is not None]
    if due:
        last = max(due, key=lambda read: read.due or date.min)
        every = tuple(sorted({day for read in said for day in read.dates}))
        return TargetDate(last.words, last.kind, last.due, every, last.reason, any(r.doubtful for r in said))
    return said[-1] if said else blank
