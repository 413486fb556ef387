"""Changes of many items at once: each one change set, to be seen before it is made."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeAlias

from planner_desktop.domain.changes import Change, ChangeSet, changed, typed
from planner_desktop.domain.columns import is_shown, label_of
from planner_desktop.domain.fields import Kind, Level, field_named, fields_of
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.readings.dates import read_date_correction
from planner_desktop.domain.readings.people import PersonRead, Role, people_correction, read_people_correction
from planner_desktop.domain.readings.status import Status
from planner_desktop.domain.records import Item, Person, RecordKind, Value, Values
from planner_desktop.domain.rewording import Renaming, Replacement, is_by_initials
from planner_desktop.domain.shifting import Shift, shifted_words
from planner_desktop.domain.showing import british, counted, shown
from planner_desktop.domain.signs import sign_of
from planner_desktop.domain.understanding import Understanding
from planner_desktop.domain.wording import carried_with, worded

_DATE, _PEOPLE = "target_date", "responsible"
_PROSE = (Kind.LINE, Kind.TEXT, Kind.PEOPLE, Kind.DATE)


@dataclass(frozen=True, slots=True)
class Left:
    """An item that is left as it is, and why, in a sentence."""

    item: Item
    why: str


@dataclass(frozen=True, slots=True)
class Bulk:
    """What an act on many items would change, and what it would leave."""

    change_set: ChangeSet
    left: tuple[Left, ...] = ()


Place: TypeAlias = tuple[str, str]
"""Where something is altered: the item's id, and the field's name."""


NOTHING = Bulk(ChangeSet((), ""))
"""What changes nothing."""


@dataclass(frozen=True, slots=True)
class Alteration:
    """One field of one item before and after, in the plan's own words; `field` is what the plan calls it."""

    item: Item
    name: str
    field: str
    before: str
    after: str

    @property
    def place(self) -> Place:
        return self.item.id, self.name


def alterations(plan: Plan, change_set: ChangeSet) -> tuple[Alteration, ...]:
    """What people would see changed in the items of a plan; before a status is set, it is what the words say."""
    understanding = Understanding(plan)
    found = []
    for change in change_set.changes:
        item = plan.items.get(change.id)
        if change.kind is not RecordKind.ITEM or item is None or change.after is None:
            continue
        for name, after in change.after.items():
            if is_shown(name) or _corrects_alone(name, change.after):
                before = (change.before or {}).get(name)
                found.append(_alteration(understanding, item, name, str(before or ""), str(after or "")))
    return tuple(found)


def _corrects_alone(name: str, after: Values) -> bool:
    """Whether a field is the owner's correction of words that stay as they are."""
    return name.endswith("_reading") and name.removesuffix("_reading") not in after


def _alteration(understanding: Understanding, item: Item, name: str, before: str, after: str) -> Alteration:
    field, facts = field_named(name), understanding.plan.facts
    texts = [shown(field, words, facts) for words in (before, after)]
    if name == "status" and not before and (said := understanding.status(item).status):
        texts[0] = f"{sign_of(said, facts).words}, as read"
    return Alteration(item, name, label_of(facts, name, item.level), *texts)


def without(change_set: ChangeSet, places: Collection[Place]) -> ChangeSet:
    """The change set with what is altered in these places left as it is."""
    if not places:
        return change_set
    left: dict[str, set[str]] = {}
    for id, name in places:
        left.setdefault(id, set()).update(carried_with(name))
    changes = (_but_for(change, left[change.id]) if change.id in left else change for change in change_set.changes)
    return replace(change_set, changes=tuple(change for change in changes if change is not None))


def _but_for(change: Change, names: Collection[str]) -> Change | None:
    """The change of a record without these values; None where nothing else changes."""
    after = {name: value for name, value in (change.after or {}).items() if name not in names}
    before = {name: value for name, value in (change.before or {}).items() if name in after}
    return replace(change, before=before, after=after) if after else None


class Reach(StrEnum):
    """Which items an act on many takes."""

    CHOSEN = "chosen"
    WITHIN = "within"
    """Those chosen, with all that stands in them."""
    FOUND = "found"
    ALL = "all"


def reaches(
    plan: Plan, chosen: Iterable[str], found: Iterable[str] | None, *, of_words: bool = False
) -> list[tuple[Reach, list[str]]]:
    """What can be changed at once, with the ids, the likeliest first; what has no item is left out.

    `found` is None where nothing is looked for.  Where words are replaced (`of_words`) and not several items are
    chosen, likeliest is all there is.
    """
    tops = [item.id for item in _items(plan, chosen)]
    within = list(dict.fromkeys(each for id in tops for each in (id, *(item.id for item in plan.walk(id)))))
    offered = [(Reach.CHOSEN, tops)]
    if len(within) > len(tops):
        offered.append((Reach.WITHIN, within))
    offered.append((Reach.FOUND, [item.id for item in _items(plan, found or ())]))
    offered.append((Reach.ALL, [item.id for item in plan.walk()]))
    if of_words and len(tops) <= 1:
        offered.reverse()
    return [(reach, ids) for reach, ids in offered if ids]


def set_status(plan: Plan, ids: Iterable[str], status: Status, *, author: str = "") -> Bulk:
    """Give items a status; a section can have none."""
    changes, left = [], []
    for item in _items(plan, ids):
        if item.level in field_named("status").levels:
            changes.append(changed(item, {"status": str(status)}))
        else:
            left.append(Left(item, f"{item.level.one.capitalize()} has no status."))
    return _bulk(changes, f"Status {sign_of(status, plan.facts).name}", author, left)


def shift_dates(understanding: Understanding, ids: Iterable[str], shift: Shift, *, author: str = "") -> Bulk:
    """Put items' target dates off, or bring them forward; an action's milestones go with it.

    The dates in the words become days written out; the other words stay.  A date the owner corrected by hand
    becomes the words.
    """
    plan = understanding.plan
    changes, left = [], []
    for item in _with_milestones(plan, ids):
        new = _shifted(understanding, item, shift)
        if new:
            changes.append(changed(item, worded(item, _DATE, new, plan.facts)))
        elif item[_DATE] or not plan.milestones(item):
            said = f"No due day can be shifted in “{item[_DATE]}”." if item[_DATE] else "It has no date of its own."
            left.append(Left(item, said))
    far = counted(abs(shift.count), shift.unit.removesuffix("s"))
    return _bulk(changes, f"Dates {far} {'later' if shift.count > 0 else 'earlier'}", author, left)


def _shifted(understanding: Understanding, item: Item, shift: Shift) -> str | None:
    corrected = read_date_correction(item[f"{_DATE}_reading"])
    if corrected is None:
        return shifted_words(item[_DATE], understanding.context(item), shift)
    if corrected.due is None:
        return None
    return shifted_words(british(corrected.due.isoformat()), corrected.due, shift)


def _with_milestones(plan: Plan, ids: Iterable[str]) -> Iterator[Item]:
    met: dict[str, Item] = {}
    for item in _items(plan, ids):
        if item.level is not Level.SECTION:
            met[item.id] = item
        if item.level is Level.ACTION:
            met.update((step.id, step) for step in plan.milestones(item))
    yield from met.values()


def replace_person(plan: Plan, ids: Iterable[str], old: Person, new: Person, *, author: str = "") -> Bulk:
    """Name one person in the place of another wherever items say who is responsible.

    Initials stand for initials where both have them, else the name; the owner's correction of who is meant
    follows.
    """
    changes, left = [], []
    renaming = Renaming(old, new, plan.people.values())
    for item in _items(plan, ids):
        words, read = renaming.in_(item[_PEOPLE]), read_people_correction(item[f"{_PEOPLE}_reading"])
        values: dict[str, Value] = {}
        if words != item[_PEOPLE]:
            values.update(worded(item, _PEOPLE, words, plan.facts))
        if read is not None:
            values[f"{_PEOPLE}_reading"] = people_correction(_each_once(read, old, new))
        change = changed(item, values)
        if change is None:
            left.append(Left(item, f"It does not name {old.initials or old.name}."))
        elif words != item[_PEOPLE] and renaming.names_twice(words):
            left.append(Left(item, f"{new.initials or new.name} stands twice in “{words}”, which is no plain list."))
        changes.append(change)
    return _bulk(changes, f"{new.initials or new.name} for {old.initials or old.name}", author, left)


def _each_once(read: tuple[PersonRead, ...], old: Person, new: Person) -> tuple[PersonRead, ...]:
    """The people as they are called now; who is named twice then does what they do most."""
    called = tuple(replace(person, name=_called_now(person.name, old, new)) for person in read)
    if called == read:
        return read
    people: dict[str, PersonRead] = {}
    for now in called:
        known = people.setdefault(now.name.casefold(), now)
        if now.role is Role.LEAD:
            people[now.name.casefold()] = replace(known, role=now.role)
    return tuple(people.values())


def _called_now(name: str, old: Person, new: Person) -> str:
    if name.casefold() == old.name.casefold() and not is_by_initials(old):
        return new.name
    return (new.initials or new.name) if name.casefold() == old.initials.casefold() else name


def fields_of_words(plan: Plan) -> list[tuple[str, str]]:
    """The fields that words can be replaced in, with the plan's names of them."""
    custom = plan.custom_fields()
    every = (field for level in (Level.ACTION, Level.OBJECTIVE) for field in fields_of(level, custom))
    return [(name, label_of(plan.facts, name)) for name in dict.fromkeys(f.name for f in every if f.kind in _PROSE)]


def find_and_replace(
    plan: Plan, ids: Iterable[str], replacement: Replacement, *, names: Sequence[str] = (), author: str = ""
) -> Bulk:
    """Replace words in the shown fields of items, or just in the fields of those names.

    Statuses, codes and dated updates are left alone: they are no prose of the owner's.  Of updates that have the words,
    that is told.
    """
    changes, left = [], []
    for item in _items(plan, ids):
        values: dict[str, Value] = {}
        for name, words in item.words.items():
            if is_shown(name) and field_named(name).kind in _PROSE and (not names or name in names):
                values.update(worded(item, name, replacement.in_(words), plan.facts))
        changes.append(changed(item, values))
        said = [update.text for update in plan.updates_of(item)] if not names else []
        if any(replacement.in_(text) != text for text in said):
            left.append(Left(item, "Its dated updates stay as they were said."))
    return _bulk(changes, f"Replace “{replacement.wanted}” by “{replacement.by}”", author, left)


def _items(plan: Plan, ids: Iterable[str]) -> list[Item]:
    return [plan.items[id] for id in dict.fromkeys(ids) if id in plan.items]


def _bulk(changes: Iterable[Change | None], label: str, author: str, left: Iterable[Left] = ()) -> Bulk:
    return Bulk(typed(changes, label, author), tuple(left))
