"""Edits: functions that say, as a change set, what an owner's act would change."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from planner_desktop.domain.changes import Change, ChangeSet, added, changed, removed, typed
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import Kind, Level, field_named, may_hold
from planner_desktop.domain.order import between
from planner_desktop.domain.plan import ROOT, Plan
from planner_desktop.domain.records import Item, Update, Value, Values, new_id
from planner_desktop.domain.signs import status_named
from planner_desktop.domain.wording import worded

_UNTOUCHED = "The plan is as it was."


def item_called(plan: Plan, call: str) -> Item:
    """The item with this id, or with this ref where only one has it.  Raises Refused otherwise."""
    if call in plan.items:
        return plan.items[call]
    found = plan.with_ref(call)
    if len(found) == 1:
        return found[0]
    happened = f"{len(found)} items have the ref {call}." if found else f"There is no item {call} in the plan."
    raise Refused(happened, untouched=_UNTOUCHED, advice="Name the item by its id; show --json lists the ids.")


def set_words(plan: Plan, item: Item, name: str, words: str, *, author: str = "", run: str = "") -> ChangeSet:
    """Give a field of an item these words.

    Raises Refused where the item has no such field, or the words are no status of the plan.
    """
    try:
        field = field_named(name)
    except KeyError:
        raise Refused(f"There is no field called {name}.", untouched=_UNTOUCHED) from None
    if item.level not in field.levels:
        raise Refused(f"A {item.level} has no {field.label.lower()}.", untouched=_UNTOUCHED)
    if field.kind is Kind.STATUS and words:
        words = str(_status(plan, words))
    label = f"{field.label} of {item.short}"
    return typed([changed(item, worded(item, name, words, plan.facts))], label, author, run)


def _status(plan: Plan, words: str) -> str:
    status = status_named(words, plan.facts)
    if status is None:
        raise Refused(
            f"“{words}” is not a status of this plan.",
            untouched=_UNTOUCHED,
            advice="A status is not started, on track, at risk, off track, complete or closed.",
        )
    return status


def set_facts(plan: Plan, values: Values, *, author: str = "") -> ChangeSet:
    """Change what the plan says about itself."""
    return typed([changed(plan.facts, values)], "Plan details", author)


def add_item(
    plan: Plan, level: Level, parent: str, after: str | None = None, *, author: str = ""
) -> tuple[ChangeSet, str]:
    """A new, empty item in `parent`, after its sibling `after` or at the end; with the new item's id."""
    siblings = plan.children(parent)
    place = next((n for n, sibling in enumerate(siblings) if sibling.id == after), len(siblings) - 1) + 1
    item = Item(new_id(), level, parent, _order_at(siblings, place))
    if not may_hold(plan.items[parent].level if parent != ROOT else None, level):
        raise Refused(f"A new {level} has no place there.", untouched=_UNTOUCHED)
    return typed([added(item)], f"Add {plan.facts.term(level).lower()}", author), item.id


def delete_items(plan: Plan, ids: Iterable[str], *, author: str = "") -> ChangeSet:
    """Delete items with everything that stands in them."""
    chosen = set(ids)
    tops = [plan.items[id] for id in chosen if not any(a.id in chosen for a in plan.ancestors(plan.items[id]))]
    changes: list[Change] = []
    for top in tops:
        for item in reversed([top, *plan.walk(top.id)]):
            changes += [removed(record) for record in plan.belonging(item)]
            changes.append(removed(item))
    label = f"Delete {tops[0].short}" if len(tops) == 1 else f"Delete {len(tops)} items"
    return typed(changes, label, author)


def move_item(plan: Plan, item: Item, parent: str, place: int, *, author: str = "") -> ChangeSet:
    """Move an item to stand at `place` (0: first) among the other children of `parent`."""
    siblings = [sibling for sibling in plan.children(parent) if sibling.id != item.id]
    values = {"parent": parent, "order": _order_at(siblings, place)}
    if item.parent == parent and plan.children(parent).index(item) == place:
        return typed([], f"Move {item.short}", author)
    return typed([changed(item, values)], f"Move {item.short}", author)


def shift_item(plan: Plan, item: Item, by: int, *, author: str = "") -> ChangeSet:
    """Move an item `by` places down (or up, where negative) among its siblings."""
    siblings = plan.children(item.parent)
    place = min(max(siblings.index(item) + by, 0), len(siblings) - 1)
    return move_item(plan, item, item.parent, place, author=author)


def indent_item(plan: Plan, item: Item, *, author: str = "") -> ChangeSet:
    """Make an item the last child of the sibling before it, one level down if it has to be.

    Raises Refused where it cannot stand there, or what stands in it would have no place.
    """
    siblings = plan.children(item.parent)
    place = siblings.index(item)
    if place == 0:
        raise Refused(f"{item.short} is the first here, so it cannot go into the one before it.", untouched=_UNTOUCHED)
    target = siblings[place - 1]
    level = item.level if may_hold(target.level, item.level) else _below(item.level)
    return _relevel(
        plan,
        item,
        level,
        target.id,
        _order_at(plan.children(target.id), len(plan.children(target.id))),
        author,
    )


def outdent_item(plan: Plan, item: Item, *, author: str = "") -> ChangeSet:
    """Make an item the next sibling of the item it stands in, one level up if it has to be."""
    if item.parent == ROOT:
        raise Refused(f"{item.short} stands at the top already.", untouched=_UNTOUCHED)
    former = plan.items[item.parent]
    siblings = plan.children(former.parent)
    order = _order_at(siblings, siblings.index(former) + 1)
    above = plan.items[former.parent].level if former.parent != ROOT else None
    level = item.level if may_hold(above, item.level) else former.level
    return _relevel(plan, item, level, former.parent, order, author)


def _relevel(plan: Plan, item: Item, level: Level | None, parent: str, order: str, author: str) -> ChangeSet:
    if level is None:
        raise Refused(f"Nothing stands below a {item.level}.", untouched=_UNTOUCHED)
    lost = [field_named(name).label for name in item.words if level not in field_named(name).levels]
    if lost:
        raise Refused(
            f"A {level} has no place for {', '.join(lost).lower()}, which {item.short} has.",
            untouched=_UNTOUCHED,
        )
    values: dict[str, Value] = {"level": str(level), "parent": parent, "order": order}
    change_set = typed([changed(item, values)], f"Move {item.short}", author)
    plan.outcome(change_set)
    return change_set


def add_update(item: Item, text: str, day: date, *, author: str) -> ChangeSet:
    """Add a dated progress note to an item."""
    update = Update(new_id(), item.id, day.isoformat(), author, text.strip())
    return typed([added(update)], f"Update on {item.short}", author)


def _below(level: Level) -> Level | None:
    levels = list(Level)
    return levels[level.depth + 1] if level.depth + 1 < len(levels) else None


def _order_at(siblings: list[Item], place: int) -> str:
    """An order that sorts at `place` among siblings."""
    before = siblings[place - 1].order if 0 < place <= len(siblings) else ""
    after = next((sibling.order for sibling in siblings[place:] if sibling.order > before), "")
    return between(before, after)
