"""The register of people: who is in it, what each holds, and acts on it as change sets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from planner_desktop.domain.changes import Change, ChangeSet, added, changed, removed, typed
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.figures import open_actions
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.readings.people import Role
from planner_desktop.domain.readings.people_words import is_initials
from planner_desktop.domain.records import Item, Person, Value, Values, new_id
from planner_desktop.domain.showing import counted
from planner_desktop.domain.understanding import Understanding

from .bulk import replace_person

_UNTOUCHED = "The register is as it was."


@dataclass(frozen=True, slots=True)
class Holding:
    """An action that names a person, and as what; `group` is the one by which it does, None where it names them."""

    action: Item
    role: Role
    group: Person | None = None


def holdings(understanding: Understanding) -> Mapping[str, tuple[Holding, ...]]:
    """The unfinished actions of each person of the register, by the person's id: those that a pack for them has.

    A group's are its members' too, once each, as far as the action does not name them anyway.
    """
    found: dict[str, list[Holding]] = {}
    for action in open_actions(understanding):
        named = [(each.person, each.role) for each in understanding.people(action) if each.person]
        for person, role in named:
            found.setdefault(person.id, []).append(Holding(action, role))
        known = {person.id for person, _ in named}
        for group, role in named:
            for id in group.members:
                if id not in known and id in understanding.plan.people:
                    known.add(id)
                    found.setdefault(id, []).append(Holding(action, role, group))
    return {id: tuple(held) for id, held in found.items()}


def by_name(plan: Plan) -> list[Person]:
    """The register by the alphabet."""
    return sorted(plan.people.values(), key=lambda person: person.name.casefold())


def by_call(plan: Plan) -> list[Person]:
    """The register as it stands in the plan's cells: by initials, by the name where somebody has none."""
    return sorted(plan.people.values(), key=lambda person: (person.initials or person.name).casefold())


def member_names(plan: Plan, person: Person) -> str:
    """A group's people as they are typed: initials or names with semicolons between."""
    members = (plan.people[id] for id in person.members if id in plan.people)
    return "; ".join(member.initials or member.name for member in members)


def members_named(understanding: Understanding, words: str) -> tuple[str, ...]:
    """The ids of the people that are typed with semicolons between.

    Raises Refused where the register does not know one.
    """
    ids = []
    for call in filter(None, (piece.strip() for piece in words.split(";"))):
        person = understanding.register.find(call)
        if person is None:
            raise Refused(f"The register has no {call}.", untouched=_UNTOUCHED, advice="Add them first.")
        ids.append(person.id)
    return tuple(dict.fromkeys(ids))


def add_person(plan: Plan, call: str, *, author: str = "") -> tuple[ChangeSet, str]:
    """A new person with this name, or these initials, which then are the name too; with the new person's id.

    Raises Refused where the register has somebody of that name.
    """
    name = " ".join(call.split())
    person = Person(new_id(), name, name if is_initials(name) else "")
    _check(plan, person)
    return typed([added(person)], f"Add {name} to the register", author), person.id


def set_person(plan: Plan, person: Person, values: Values, *, author: str = "") -> ChangeSet:
    """Change what the register says of a person; the plan's words stay.

    Raises Refused where the name would be blank or somebody else's.
    """
    _check(plan, person.changed(values))
    return typed([changed(person, values)], f"Register: {person.name}", author)


def fill_register(
    plan: Plan, people: Sequence[Person], names: Sequence[str], text: str, *, author: str = ""
) -> ChangeSet:
    """Rows that were copied in a spreadsheet put into the register: row by row into these people, cell by cell.

    `names` are the values that the cells are for, from left to right.  A blank cell leaves what is there.  Raises
    Refused where there is no row, where there are more rows than people or more cells than values, and as `set_person`.
    """
    from planner_desktop.exchange.table.clipboard import rows_in

    rows = rows_in(text)
    wide = max(map(len, rows), default=0)
    if not rows or len(rows) > len(people) or wide > len(names):
        raise Refused(
            f"{counted(len(rows), 'row')} of {counted(wide, 'cell')} cannot be pasted here.",
            untouched=_UNTOUCHED,
            advice="Choose the cell for the first of them, with as many below and beside it.",
        )
    becoming, changes = plan.snapshot(), list[Change]()
    for person, row in zip(people, rows, strict=False):
        values: dict[str, Value] = {name: cell.strip() for name, cell in zip(names, row, strict=False) if cell.strip()}
        if "members" in values:
            values["members"] = members_named(Understanding(becoming), str(values["members"]))
        change_set = set_person(becoming, becoming.people[person.id], values)
        becoming.apply(change_set)
        changes += change_set.changes
    return typed(changes, f"Paste {counted(len(rows), 'row')} into the register", author)


def remove_person(plan: Plan, person: Person, *, author: str = "") -> ChangeSet:
    """Take a person out of the register and its groups; the plan's words stay."""
    changes: list[Change | None] = [
        changed(group, {"members": tuple(id for id in group.members if id != person.id)})
        for group in plan.people.values()
        if person.id in group.members
    ]
    return typed([*changes, removed(person)], f"Remove {person.name} from the register", author)


def rename_everywhere(plan: Plan, person: Person, name: str, initials: str, *, author: str = "") -> ChangeSet:
    """Give a person another name and initials in the register and wherever items name them.

    Raises Refused where the name would be blank or somebody else's.
    """
    renamed = replace(person, name=" ".join(name.split()), initials=initials.strip())
    _check(plan, renamed)
    worded = replace_person(plan, plan.items, person, renamed, author=author).change_set
    register = changed(person, renamed.values())
    return typed([register, *worded.changes], f"Rename {person.name}", author)


def put_in_place(plan: Plan, person: Person, other: Person, *, and_remove: bool = False, author: str = "") -> ChangeSet:
    """Name another person of the register wherever items name this one.

    Both stay in the register, unless `and_remove`, which makes one of two: the other takes the place in groups, too.
    """
    words = replace_person(plan, plan.items, person, other, author=author).change_set
    if not and_remove:
        return words
    groups = [changed(group, {"members": _members_with(group, person, other)}) for group in plan.people.values()]
    label = f"{other.name} for {person.name}, who goes"
    return typed([*words.changes, *groups, removed(person)], label, author)


def _members_with(group: Person, person: Person, other: Person) -> tuple[str, ...]:
    """A group's members, each once and never itself, with another in the place of a person."""
    ids = (other.id if id == person.id else id for id in group.members)
    return tuple(id for id in dict.fromkeys(ids) if id != group.id)


def _check(plan: Plan, person: Person) -> None:
    if not person.name.strip():
        raise Refused("A person needs a name.", untouched=_UNTOUCHED)
    if person.id in person.members:
        raise Refused("A group cannot be a member of itself.", untouched=_UNTOUCHED)
    calls = {call.casefold() for call in (person.name, person.initials) if call}
    for other in plan.people.values():
        taken = {call.casefold() for call in (other.name, other.initials) if call}
        if other.id != person.id and calls & taken:
            raise Refused(
                f"The register has {other.name} with that name or those initials.",
                untouched=_UNTOUCHED,
                advice="Choose others, so that it stays clear who is meant.",
            )
