"""Moving items, several at once: to where they were dropped, up and down, in and out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from planner_desktop.domain.changes import Change, ChangeSet, changed, typed
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import Level, field_named, may_hold
from planner_desktop.domain.order import between, several_between, spread
from planner_desktop.domain.plan import ROOT, Plan
from planner_desktop.domain.records import Item

_UNTOUCHED = "The plan is as it was."


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
    """Where an item lands: in the one it is dropped on, or after it where it cannot stand in it.

    Without a target, below everything: after the last one of its level.
    """
    if target is None:
        alike = [item for item in plan.walk() if item.level is moved.level]
        return Landing(alike[-1].parent)
    if where is Where.ON and may_hold(target.level, moved.level):
        return Landing(target.id)
    siblings = plan.children(target.parent)
    place = siblings.index(target) + (where is not Where.ABOVE)
    return Landing(target.parent, siblings[place].id if place < len(siblings) else "")


def move_items(plan: Plan, ids: Iterable[str], to: Landing, *, author: str = "") -> ChangeSet:
    """Move items with all that stands in them, in their order; those inside another moved one go with it.

    Raises Refused where one would stand in itself.
    """
    tops = plan.tops(ids)
    moved = {item.id for item in tops}
    around = [plan.items[to.parent], *plan.ancestors(plan.items[to.parent])] if to.parent else []
    if any(item.id in moved for item in around):
        raise Refused("An item cannot stand in itself.", untouched=_UNTOUCHED)
    siblings = plan.children(to.parent)
    place = next((n for n, each in enumerate(siblings) if each.id == to.before), len(siblings))
    before = next((each.order for each in reversed(siblings[:place]) if each.id not in moved), "")
    after = next((each.order for each in siblings[place:] if each.id not in moved), "")
    orders = several_between(before, after, len(tops))
    changes = (changed(item, {"parent": to.parent, "order": order}) for item, order in zip(tops, orders, strict=True))
    return typed(changes, _label(tops), author)


def shift_items(plan: Plan, ids: Iterable[str], by: int, *, author: str = "") -> ChangeSet:
    """Move items `by` places down (or up, where negative), each among its siblings.

    Those that stand together stay together; one that is at the end of its family already stays there.
    """
    tops = plan.tops(ids)
    chosen = {item.id for item in tops}
    changes: list[Change | None] = []
    for parent in dict.fromkeys(item.parent for item in tops):
        ordered = plan.children(parent)
        for _ in range(abs(by)):
            ordered = _shifted(ordered, chosen, down=by > 0)
        changes += _reordered(plan.children(parent), ordered, chosen)
    return typed(changes, _label(tops), author)


def _shifted(siblings: list[Item], chosen: set[str], *, down: bool) -> list[Item]:
    """The siblings with each chosen one a place further, where one that is not chosen makes room for it."""
    line = siblings[::-1] if down else list(siblings)
    for place in range(1, len(line)):
        if line[place].id in chosen and line[place - 1].id not in chosen:
            line[place - 1], line[place] = line[place], line[place - 1]
    return line[::-1] if down else line


def _reordered(former: list[Item], ordered: list[Item], chosen: set[str]) -> list[Change | None]:
    """The changes that bring siblings into this order: of the chosen ones alone, where the others sort at all."""
    moved = {each.id for each, was in zip(ordered, former, strict=True) if each is not was and each.id in chosen}
    staying = [each.order for each in ordered if each.id not in moved]
    if sorted(set(staying)) != staying:
        return [changed(each, {"order": order}) for each, order in zip(ordered, spread(len(ordered)), strict=True)]
    changes: list[Change | None] = []
    before = ""
    for place, each in enumerate(ordered):
        if each.id in moved:
            before = between(before, next((one.order for one in ordered[place:] if one.id not in moved), ""))
            changes.append(changed(each, {"order": before}))
        else:
            before = each.order
    return changes


def indent_items(plan: Plan, ids: Iterable[str], *, author: str = "") -> ChangeSet:
    """Make items the last children of the sibling before them, one level down if they have to be.

    Raises Refused where one cannot stand there, or what stands in it would have no place.
    """
    tops = plan.tops(ids)
    above, last = _siblings_above(plan, tops), dict[str, str]()
    changes = []
    for item in tops:
        target = above[item.id]
        if target is None:
            happened = f"{item.short} is the first here, so it cannot go into the one before it."
            raise Refused(happened, untouched=_UNTOUCHED)
        if target.id not in last:
            inside = plan.children(target.id)
            last[target.id] = inside[-1].order if inside else ""
        order = last[target.id] = between(last[target.id], "")
        level = item.level if may_hold(target.level, item.level) else _below(item.level)
        changes.append(_relevelled(item, level, target.id, order))
    return _if_possible(plan, typed(changes, _label(tops), author))


def _siblings_above(plan: Plan, tops: Iterable[Item]) -> dict[str, Item | None]:
    """By the id of each of these items, the sibling before it that is none of them; None where there is none."""
    chosen = {item.id: item.parent for item in tops}
    found: dict[str, Item | None] = {}
    for parent in set(chosen.values()):
        last = None
        for sibling in plan.children(parent):
            if sibling.id in chosen:
                found[sibling.id] = last
            else:
                last = sibling
    return found


def outdent_items(plan: Plan, ids: Iterable[str], *, author: str = "") -> ChangeSet:
    """Make items the next siblings of the item they stand in, one level up if they have to be.

    Raises Refused where one stands at the top, or what it holds has no place there.
    """
    tops = plan.tops(ids)
    last: dict[str, str] = {}
    changes = []
    for item in tops:
        if item.parent == ROOT:
            raise Refused(f"{item.short} stands at the top already.", untouched=_UNTOUCHED)
        former = plan.items[item.parent]
        before = last.get(former.id) or former.order
        order = between(before, next((one.order for one in plan.children(former.parent) if one.order > before), ""))
        last[former.id] = order
        above = plan.items[former.parent].level if former.parent != ROOT else None
        level = item.level if may_hold(above, item.level) else former.level
        changes.append(_relevelled(item, level, former.parent, order))
    return _if_possible(plan, typed(changes, _label(tops), author))


def _relevelled(item: Item, level: Level | None, parent: str, order: str) -> Change | None:
    if level is None:
        raise Refused(f"Nothing stands below {item.level.one}.", untouched=_UNTOUCHED)
    lost = [field_named(name).label for name in item.words if level not in field_named(name).levels]
    if lost:
        raise Refused(
            f"{level.one.capitalize()} has no place for {', '.join(lost).lower()}, which {item.short} has.",
            untouched=_UNTOUCHED,
        )
    return changed(item, {"level": str(level), "parent": parent, "order": order})


def _if_possible(plan: Plan, change_set: ChangeSet) -> ChangeSet:
    """Raises Refused where what stands in the items has no place in them any more."""
    plan.outcome(change_set)
    return change_set


def _below(level: Level) -> Level | None:
    levels = list(Level)
    return levels[level.depth + 1] if level.depth + 1 < len(levels) else None


def _label(tops: list[Item]) -> str:
    return f"Move {tops[0].short}" if len(tops) == 1 else f"Move {len(tops)} items"
