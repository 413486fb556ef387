"""Who gets a pack: everyone responsible, or the people, groups and agencies that were chosen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import Level
from planner_desktop.domain.packs import Pack
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.readings.people import Role
from planner_desktop.domain.records import Person
from planner_desktop.domain.understanding import Assigned, Understanding


def responsible_people(understanding: Understanding, *, copy_supporters: bool = False) -> list[str]:
    """Everyone who is named for an action that is not finished, in the plan's order; groups by their members.

    With `copy_supporters`, who only supports actions that somebody leads is left out.
    """
    named: list[Assigned] = []
    for action in understanding.plan.actions():
        if not understanding.is_finished(action):
            assigned = understanding.people(action)
            leads = [each for each in assigned if each.role is Role.LEAD] if copy_supporters else []
            named += leads or assigned
    return _once(_names(understanding, named))


def chosen_people(understanding: Understanding, calls: Sequence[str], *, copy_supporters: bool = False) -> list[str]:
    """The people that `calls` mean: names, initials, groups (their members) and agencies (their people).

    None chosen: everyone responsible.  Of a group or an agency those who have something to do are meant.  Raises
    Refused where that leaves nobody.
    """
    if not calls:
        everyone = responsible_people(understanding, copy_supporters=copy_supporters)
        if everyone:
            return everyone
        raise Refused(
            "Nobody is responsible for an open action.",
            untouched="No workbook was written.",
            advice="Name who is responsible in the plan, or choose people.",
        )
    busy = {name.casefold() for name in responsible_people(understanding)}
    meant: list[str] = []
    for call in calls:
        gathered = _gathered(understanding, call)
        found = [person.name for person in gathered if person.name.casefold() in busy]
        if gathered and not found:
            raise Refused(f"Nobody of {call} is responsible for an open action.", untouched="No workbook was written.")
        person = understanding.register.find(call)
        meant += found or [person.name if person else call]
    return _once(meant)


def groups(plan: Plan) -> list[str]:
    """The groups of the register, by which several people are chosen at once."""
    return [person.name for person in plan.people.values() if person.members]


def copied_people(understanding: Understanding, pack: Pack) -> list[str]:
    """Who supports the actions that a pack asks about, but for its own person."""
    items = (understanding.plan.items[row.item_id] for row in pack.rows if row.mine and row.level is Level.ACTION)
    supporters = (each for item in items for each in understanding.people(item) if each.role is Role.SUPPORT)
    return [name for name in _once(_names(understanding, supporters)) if name.casefold() != pack.person.casefold()]


def _gathered(understanding: Understanding, call: str) -> list[Person]:
    """The members of the group, and the people of the agency, of that name."""
    people = understanding.plan.people
    person = understanding.register.find(call)
    members = [people[id] for id in person.members if id in people] if person else []
    agency = call.strip().casefold()
    return [*members, *(each for each in people.values() if agency and each.agency.casefold() == agency)]


def _names(understanding: Understanding, assigned: Iterable[Assigned]) -> Iterator[str]:
    people = understanding.plan.people
    for each in assigned:
        if each.person is None:
            yield each.name
        elif each.person.members:
            yield from (people[id].name for id in each.person.members if id in people)
        else:
            yield each.person.name


def _once(names: Iterable[str]) -> list[str]:
    found: dict[str, str] = {}
    for name in names:
        found.setdefault(name.casefold(), name)
    return list(found.values())
