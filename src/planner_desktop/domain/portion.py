"""One person's portion of a plan: what they do, with what it stands in."""

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
        if (
            person
            and assigned.person
            and (assigned.person.id == person.id or person.id in assigned.person.members)
        ):
            return True
    return False


def portion_for(plan: Plan, understanding: Understanding, call: str) -> Plan:
    """A plan of just the actions that name this person, and objectives that name them, with what those stand in.

    Raises Refused where there is none.
    """
    kept: dict[str, Item] = {}
    for item in plan.walk():
        if item.level in (Level.ACTION, Level.OBJECTIVE) and is_named(understanding, item, call):
            for each in (*plan.ancestors(item), item):
                kept[each.id] = each
            if item.level is Level.ACTION:
                kept.update((milestone.id, milestone) for milestone in plan.milestones(item))
    if not kept:
        raise Refused(
            f"Nobody called {call} is responsible for an action.",
            untouched="Nothing was written.",
            advice="Use a name or initials as they stand in the plan.",
        )
    updates = [update for update in plan.updates.values() if update.item in kept]
    return Plan([plan.facts, *plan.people.values(), *kept.values(), *updates])
