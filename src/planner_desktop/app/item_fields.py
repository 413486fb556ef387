"""Which fields are seen of one item by itself, in the plan's order and with its names."""

from __future__ import annotations

from planner_desktop.domain.columns import is_shown, label_of
from planner_desktop.domain.fields import MILESTONES, Field, field_named, fields_of
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Item

_ALWAYS = ("ref", "title", "responsible", "target_date", "status", "progress", "indicator")

Labelled = list[tuple[Field, str]]


def fields_of_item(plan: Plan, item: Item) -> tuple[Labelled, Labelled]:
    """The fields this plan works with, then those it could hold besides, each with its label."""
    own = [name for name, _ in plan.facts.columns if name not in (MILESTONES, "ref", "title") and is_shown(name)]
    used = [name for name in item.words if is_shown(name)]
    named = ["ref", "title", *own, *_ALWAYS, *used]
    first = [field_named(name) for name in dict.fromkeys(named)]
    here = [field for field in first if item.level in field.levels]
    rest = [field for field in fields_of(item.level) if field not in here]
    return _labelled(plan, item, here), _labelled(plan, item, rest)


def _labelled(plan: Plan, item: Item, fields: list[Field]) -> Labelled:
    return [(field, label_of(plan.facts, field.name, item.level)) for field in fields]
