"""Which columns a sheet of a plan has, in the plan's own order and with its own names."""

from __future__ import annotations

from collections.abc import Iterable

from .fields import CUSTOM, MILESTONES, REGISTRY, Field, Level, field_named
from .plan import Plan
from .records import Facts, Item


def label_of(facts: Facts, name: str, level: Level = Level.ACTION) -> str:
    """What the plan calls a field of a level, else its column of that field, else the field's usual label.

    A title is called what its level is called; the plan's column for it is that of its actions.
    """
    own = dict(facts.terms).get(f"{level} {name}")
    if name == "title" and level is not Level.ACTION:
        return own or facts.term(level)
    usual = "Milestones" if name == MILESTONES else field_named(name).label
    return own or dict(facts.columns).get(name) or usual


def columns(plan: Plan, items: Iterable[Item], always: Iterable[str] = ()) -> list[tuple[Field, str]]:
    """The shown fields these items use, each with its label.

    First come ref and title, by which a row is known, then the plan's own columns in its order, then other fields
    in use in their usual order, then custom ones.  Fields named in `always` are there even where nothing stands
    in them.
    """
    used = set(always)
    for item in items:
        if not item.words.keys() <= used:
            used.update(item.words)
    labels = {name: label for name, label in reversed(plan.facts.columns) if name != MILESTONES and is_shown(name)}
    own = [name for name, _ in plan.facts.columns if name in labels]
    usual = [name for name, field in REGISTRY.items() if field.shown and name in used]
    custom = [name for name in plan.custom_fields() if name in used]
    first = [name for name in ("ref", "title") if name in labels or name in used]
    ordered = dict.fromkeys([*first, *own, *usual, *custom])
    return [(field_named(name), labels.get(name) or field_named(name).label) for name in ordered]


def is_shown(name: str) -> bool:
    """Whether people see the field of that name; an unknown name is no field."""
    return name.startswith(CUSTOM) or (name in REGISTRY and REGISTRY[name].shown)
