"""One person's or agency's portion of a plan: what they do, with what it stands in."""

from __future__ import annotations

from .errors import Refused
from .fields import Level
from .plan import Plan
from .records import Item
from .understanding import Understanding


def is_named(understanding: Understanding, item: Item, call: str) -> bool:
    """Whether an item, or a milestone of it, names the person or group called `call` as responsible.

    Someone is named, too, by a group they are a member of.
    """
    register = understanding.register
    person = register.find(call)
    wanted = call.strip().casefold()
    for assigned in understanding.people(item):
        if assigned.name.casefold() == wanted:
            return True
        if person and assigned.person and (assigned.person.id == person.id or person.id in assigned.person.members):
            return True
    return False


def is_of_agency(understanding: Understanding, item: Item, agency: str) -> bool:
    """Whether somebody responsible for an item, or for a milestone of it, is of this agency."""
    people, wanted = understanding.plan.people, agency.strip().casefold()
    named = [each.person for each in understanding.people(item) if each.person]
    members = [people[id] for person in named for id in person.members if id in people]
    return bool(wanted) and any(person.agency.strip().casefold() == wanted for person in (*named, *members))


def agencies(plan: Plan) -> list[str]:
    """The agencies of the plan's people, by the alphabet."""
    named = (person.agency.strip() for person in plan.people.values())
    return sorted({name.casefold(): name for name in named if name}.values(), key=str.casefold)


def portion_for(plan: Plan, understanding: Understanding, call: str) -> Plan:
    """A plan of just the actions and objectives that name this person or this agency's, with what those stand in.

    Raises Refused where there is none.
    """
    kept: dict[str, Item] = {}
    for item in plan.walk():
        if item.level not in (Level.ACTION, Level.OBJECTIVE):
            continue
        if is_named(understanding, item, call) or is_of_agency(understanding, item, call):
            for each in (*plan.ancestors(item), item):
                kept[each.id] = each
            if item.level is Level.ACTION:
                kept.update((milestone.id, milestone) for milestone in plan.milestones(item))
    if not kept:
        raise Refused(
            f"Nobody called {call} is responsible for an action.",
            untouched="Nothing was written.",
            advice="Use a name, initials or an agency as they stand in the plan.",
        )
    updates = [update for update in plan.updates.values() if update.item in kept]
    return Plan([plan.facts, *plan.people.values(), *kept.values(), *updates])
