"""Edits: functions that say, as a change set, what an owner's act would change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

from planner_desktop.domain.changes import Change, ChangeSet, added, changed, removed, typed
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import DATE_CONTEXT, Field, Kind, Level, field_named, is_field, may_hold
from planner_desktop.domain.order import between
from planner_desktop.domain.plan import ROOT, Plan
from planner_desktop.domain.records import Item, RecordKind, Update, Values, new_id
from planner_desktop.domain.showing import counted, iso_day, meant
from planner_desktop.domain.signs import status_named
from planner_desktop.domain.wording import worded

_UNTOUCHED = "The plan is as it was."
_BELONGING = {RecordKind.UPDATE: "update", RecordKind.EVIDENCE: "piece of evidence"}


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
    """Give a field of an item these words, as they are typed: codes with commas or lines between.

    Raises Refused where the item has no such field, or the words are no status of the plan, or no day where the field
    keeps one.
    """
    if not is_field(name):
        raise Refused(f"There is no field called {name}.", untouched=_UNTOUCHED)
    field = field_named(name)
    if item.level not in field.levels:
        raise Refused(f"{item.level.one.capitalize()} has no {field.label.lower()}.", untouched=_UNTOUCHED)
    label = f"{field.label} of {item.short}"
    return typed([changed(item, worded(item, name, _kept(plan, field, words), plan.facts))], label, author, run)


def _kept(plan: Plan, field: Field, words: str) -> str:
    """Typed words as the plan keeps them."""
    if field.kind is Kind.STATUS and words:
        return str(_status(plan, words))
    if field.kind is Kind.CODES and field.shown:
        return meant(field, words, plan.facts) or ""
    return _day(words) if field.name == DATE_CONTEXT and words else words


def _day(words: str) -> str:
    day = iso_day(words)
    if day is None:
        raise Refused(f"“{words}” is no day.", untouched=_UNTOUCHED, advice="Write it like 13 July 2010.")
    return day


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
    tops = plan.tops(ids)
    changes: list[Change] = []
    for top in tops:
        for item in reversed([top, *plan.walk(top.id)]):
            changes += [removed(record) for record in plan.belonging(item)]
            changes.append(removed(item))
    label = f"Delete {tops[0].short}" if len(tops) == 1 else f"Delete {len(tops)} items"
    return typed(changes, label, author)


def goes_along(deletion: ChangeSet, ids: Iterable[str]) -> list[str]:
    """What these items take along when they are deleted, counted: "3 milestones", "1 update"."""
    chosen = frozenset(ids)
    counts = Counter(
        str(change.before["level"]) if change.kind is RecordKind.ITEM else _BELONGING[change.kind]
        for change in reversed(deletion.changes)
        if change.before and change.id not in chosen
    )
    return [counted(count, words) for words, count in counts.items()]


def add_update(item: Item, text: str, day: date, *, author: str) -> ChangeSet:
    """Add a dated progress note to an item."""
    update = Update(new_id(), item.id, day.isoformat(), author, text.strip())
    return typed([added(update)], f"Update on {item.short}", author)


def _order_at(siblings: list[Item], place: int) -> str:
    """An order that sorts at `place` among siblings."""
    before = siblings[place - 1].order if 0 < place <= len(siblings) else ""
    after = next((sibling.order for sibling in siblings[place:] if sibling.order > before), "")
    return between(before, after)
