"""Which fields the pane shows of an item, in the plan's order and with its names."""

from __future__ import annotations

from ...domain.columns import is_shown
from ...domain.fields import MILESTONES, Field, Level, field_named, fields_of
from ...domain.plan import Plan
from ...domain.records import Item

_ALWAYS = ("ref", "title", "responsible", "target_date", "status", "progress", "indicator")

Labelled = list[tuple[Field, str]]


def pane_fields(plan: Plan, item: Item) -> tuple[Labelled, Labelled]:
    """The fields this plan works with, then those it could hold besides, each with its label."""
    labels = {name: label for name, label in plan.facts.columns if name != MILESTONES and is_shown(name)}
    used = [name for name in item.words if is_shown(name)]
    named = ["ref", "title", *(name for name in labels if name not in ("ref", "title")), *_ALWAYS, *used]
    first = [field_named(name) for name in dict.fromkeys(named)]
    here = [field for field in first if item.level in field.levels]
    rest = [field for field in fields_of(item.level) if field not in here]
    return [(f, _label(plan, item.level, f, labels)) for f in here], [
        (f, _label(plan, item.level, f, labels)) for f in rest
    ]


def _label(plan: Plan, level: Level, field: Field, labels: dict[str, str]) -> str:
    """A title is called what its level is called; the plan's label for it is that of its actions."""
    if field.name == "title" and level is not Level.ACTION:
        return plan.facts.term(level)
    return labels.get(field.name) or field.label
