"""Where a new item goes when the owner asks for one beside, in or around another."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from planner_desktop.domain.fields import Level, may_hold
from planner_desktop.domain.plan import ROOT, Plan
from planner_desktop.domain.records import Item


@dataclass(frozen=True, slots=True)
class Place:
    """A place for a new item: its level, what it stands in, and the sibling it follows (None: at the end)."""

    level: Level
    parent: str = ROOT
    after: str | None = None


def below(item: Item | None) -> Place:
    """After `item`, as another of its level; in an empty plan, for a first action."""
    return Place(item.level, item.parent, item.id) if item else Place(Level.ACTION)


def inside(plan: Plan, item: Item) -> Place | None:
    """At the end of `item`, like the last in it, else of the next level down; None where nothing stands in it."""
    children = plan.children(item.id)
    levels = [children[-1].level] if children else [level for level in Level if may_hold(item.level, level)]
    return Place(levels[0], item.id) if levels else None


def left_beside(plan: Plan, gone: Collection[str]) -> str:
    """Where to go when these items are gone: the next beside the last of them that stays, else the one before, else
    what they stand in; "" where nothing is left there."""
    chosen = set(gone)
    last = plan.in_order(gone)[-1]
    last = next((above for above in reversed([last, *plan.ancestors(last)]) if above.id in chosen), last)
    siblings = plan.children(last.parent)
    place = siblings.index(last)
    near = (sibling.id for sibling in (*siblings[place:], *reversed(siblings[:place])) if sibling.id not in chosen)
    return next(near, last.parent)


def objective_near(plan: Plan, item: Item | None) -> Place:
    """At the end of the section that `item` stands in, else of the plan, for an objective."""
    around = [item, *plan.ancestors(item)] if item else []
    section = next((each.id for each in around if each.level is Level.SECTION), ROOT)
    return Place(Level.OBJECTIVE, section)


def for_actions(plan: Plan, item: Item | None) -> Place:
    """Where actions that come from elsewhere go: in an objective or section at its end, else after the action."""
    if item is None:
        return Place(Level.ACTION)
    if may_hold(item.level, Level.ACTION):
        return Place(Level.ACTION, item.id)
    action = plan.items[item.parent] if item.level is Level.MILESTONE else item
    return Place(Level.ACTION, action.parent, action.id)
