"""Which columns a sheet of a plan has, in the plan's own order and with its own names."""

from __future__ import annotations

from collections.abc import Iterable

from .fields import CUSTOM, MILESTONES, REGISTRY, Field, field_named
from .plan import Plan
from .records import Item


def columns(plan: Plan, items: Iterable[Item], always: Iterable[str] = ()) -> list[tuple[Field, str]]:
    """The shown fields these items use, each with its label.

    First come the plan's own columns in its order, then other fields in use in their usual order, then custom
    ones.  Fields named in `always` are there even where nothing stands in them.
    """
    used = {name for item in items for name in item.words}
    used.update(always)
    labels: dict[str, str] = {}
    for name, label in plan.facts.columns:
        if name != MILESTONES and is_shown(name):
            labels.setdefault(name, label or field_named(name).label)
    rest = [name for name, field in REGISTRY.items() if field.shown and name in used]
    rest += [name for name in plan.custom_fields() if name in used]
    for name in rest:
        labels.setdefault(name, field_named(name).label)
    lead = [name for name in ("ref", "title") if name in labels and not _placed(name, plan)]
    ordered = [*lead, *(name for name in labels if name not in lead)]
    return [(field_named(name), labels[name]) for name in ordered]


def is_shown(name: str) -> bool:
    """Whether people see the field of that name; an unknown name is no field."""
    return name.startswith(CUSTOM) or (name in REGISTRY and REGISTRY[name].shown)


def _placed(name: str, plan: Plan) -> bool:
    return any(field == name for field, _ in plan.facts.columns)
