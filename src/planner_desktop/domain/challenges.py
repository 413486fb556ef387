"""What a board will ask about: the gaps in a plan."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from .fields import NUMBERED
from .figures import open_actions
from .plan import Plan
from .readings.dates import DateKind
from .readings.links import Link
from .readings.numbered import split_numbered
from .readings.people_words import is_initials
from .readings.status import Status
from .records import Item
from .understanding import Understanding, links_to_items, names_of_item


@dataclass(frozen=True, slots=True)
class Dangling:
    """An item whose words point to a ref that no item has."""

    item: Item
    link: Link


@dataclass(frozen=True, slots=True)
class Unknown:
    """A name or initials that the register of people does not have, and the actions that have them."""

    name: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Misaligned:
    """An action whose cell of `field` has numbers that none of its milestones has."""

    item: Item
    field: str
    numbers: tuple[str, ...]


def without_owner(understanding: Understanding) -> tuple[Item, ...]:
    """The unfinished actions for which nobody is named."""
    return tuple(action for action in open_actions(understanding) if not understanding.people(action))


def without_date(understanding: Understanding) -> tuple[Item, ...]:
    """The unfinished actions whose words give no date and do not say that they go on."""
    return tuple(a for a in open_actions(understanding) if understanding.target_date(a).kind is DateKind.NONE)


def without_indicator(understanding: Understanding) -> tuple[Item, ...]:
    """The unfinished actions of which nothing says how success will be known."""
    return tuple(a for a in open_actions(understanding) if not _says(understanding.plan, a, "indicator"))


def complete_without_evidence(understanding: Understanding) -> tuple[Item, ...]:
    """The actions called complete, not yet closed, for which no evidence is given, in words, files or links."""
    plan = understanding.plan
    return tuple(
        action
        for action in plan.actions()
        if understanding.status(action).status is Status.COMPLETE
        and not _says(plan, action, "evidence")
        and not any(plan.evidence_of(each) for each in (action, *plan.milestones(action)))
    )


def dangling_links(plan: Plan) -> tuple[Dangling, ...]:
    """The links to items of this plan that do not exist, in the plan's order."""
    refs = plan_refs(plan)
    return tuple(dangling for item in plan.walk() for dangling in dangling_links_of(item, refs))


def plan_refs(plan: Plan) -> frozenset[str]:
    """What a text may call the plan's items: their refs in small letters, and "objective 3"."""
    return frozenset(name for item in plan.walk() for name in names_of_item(plan, item))


def dangling_links_of(item: Item, refs: Collection[str]) -> Iterator[Dangling]:
    """The links of one item to none of these refs."""
    for link in links_to_items(item):
        if link.to_ref and link.to_ref.casefold() not in refs:
            yield Dangling(item, link)


def unknown_initials(understanding: Understanding) -> tuple[Unknown, ...]:
    """The initials that stand for nobody of the register, in the order of the plan."""
    return tuple(unknown for unknown in unregistered(understanding) if is_initials(unknown.name))


def unregistered(understanding: Understanding) -> tuple[Unknown, ...]:
    """Whoever is named as responsible and is not in the register, in the order of the plan."""
    met: dict[str, list[Item]] = {}
    for action in understanding.plan.actions():
        for assigned in understanding.people(action):
            if assigned.person is None:
                met.setdefault(assigned.name, []).append(action)
    return tuple(Unknown(name, tuple(items)) for name, items in met.items())


def misaligned(plan: Plan) -> tuple[Misaligned, ...]:
    """The cells with a number that no milestone of their action has, in the plan's order."""
    return tuple(each for action in plan.actions() for each in misaligned_of(plan, action))


def misaligned_of(plan: Plan, action: Item) -> Iterator[Misaligned]:
    """The cells of one action with a number that none of its milestones has."""
    refs = frozenset(step["ref"] for step in plan.milestones(action) if step["ref"])
    for name in NUMBERED if refs else ():
        cell = split_numbered(action[name])
        strange = [part.number for part in cell.parts if part.number not in refs] if cell else []
        if strange:
            yield Misaligned(action, name, tuple(strange))


def _says(plan: Plan, action: Item, name: str) -> bool:
    """Whether an action or a milestone of it has words in a field."""
    said: Iterable[Item] = (action, *plan.milestones(action))
    return any(item[name] for item in said)
