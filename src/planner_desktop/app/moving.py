"""Moving several items at once to where they were dropped."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from planner_desktop.domain.changes import ChangeSet, changed, typed
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import may_hold
from planner_desktop.domain.order import between
from planner_desktop.domain.plan import ROOT, Plan
from planner_desktop.domain.records import Item


class Where(Enum):
    """Where something is dropped, as seen from the item that it is dropped at."""

    ABOVE = "above"
    BELOW = "below"
    ON = "on"


@dataclass(frozen=True, slots=True)
class Landing:
    """The item that others come to stand in, and the one of its children they stand before; "" at the end."""

    parent: str
    before: str = ""


def landing(plan: Plan, moved: Item, target: Item | None, where: Where) -> Landing:
    """Where an item lands: in the one it is dropped on, or after it where it cannot stand in it."""
    if target is None:
        return Landing(ROOT)
    if where is Where.ON and may_hold(target.level, moved.level):
        return Landing(target.id)
    siblings = plan.children(target.parent)
    place = siblings.index(target) + (where is not Where.ABOVE)
    return Landing(target.parent, siblings[place].id if place < len(siblings) else "")


def move_items(plan: Plan, ids: Iterable[str], to: Landing, *, author: str = "") -> ChangeSet:
    """Move items with all that stands in them, in their order; those inside another moved one go with it.

    Raises Refused where one would stand in itself.
    """
    chosen = set(ids)
    tops = [item for item in plan.walk() if item.id in chosen]
    tops = [item for item in tops if chosen.isdisjoint(above.id for above in plan.ancestors(item))]
    moved = {item.id for item in tops}
    around = [plan.items[to.parent], *plan.ancestors(plan.items[to.parent])] if to.parent else []
    if any(item.id in moved for item in around):
        raise Refused("An item cannot stand in itself.", untouched="The plan is as it was.")
    siblings = plan.children(to.parent)
    place = next((n for n, each in enumerate(siblings) if each.id == to.before), len(siblings))
    before = next((each.order for each in reversed(siblings[:place]) if each.id not in moved), "")
    after = next((each.order for each in siblings[place:] if each.id not in moved), "")
    changes = []
    for item in tops:
        before = between(before, after)
        changes.append(changed(item, {"parent": to.parent, "order": before}))
    label = f"Move {tops[0].short}" if len(tops) == 1 else f"Move {len(tops)} items"
    return typed(changes, label, author)
