"""The columns of a plan's table: the plan's own, in its order, and those that its words need beside them."""

from __future__ import annotations

from dataclasses import dataclass

from planner_desktop.domain.fields import MILESTONES, Level, field_named, fields_of
from planner_desktop.domain.plan import Plan

STATUS = ("status", "status_text")
_IN_TITLE = frozenset({"ref", "markers"})
"""Shown before the title where the plan has no column for them."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its field and what the plan calls it."""

    field: str
    label: str


def label_of(plan: Plan, name: str) -> str:
    """What the plan calls a field, else its usual label."""
    usual = "Milestones" if name == MILESTONES else field_named(name).label
    return dict(plan.facts.columns).get(name) or usual


def plan_columns(plan: Plan) -> list[Column]:
    """The columns that together show every word of the plan's actions and milestones."""
    names = [name for name, _ in plan.facts.columns if _is_shown(plan, name)]
    used = _used(plan)
    own = bool(names)
    if not own and "ref" in used:
        names.append("ref")
    if "title" not in names:
        names.append("title")
    if MILESTONES in used and MILESTONES not in names:
        names.insert(names.index("title") + 1, MILESTONES)
    for name in used:
        covered = (own and name in _IN_TITLE) or (name in STATUS and any(n in names for n in STATUS))
        if name not in names and not covered:
            names.append(name)
    return [Column(name, label_of(plan, name)) for name in names]


def _is_shown(plan: Plan, name: str) -> bool:
    return name in (MILESTONES, *(field.name for field in fields_of(Level.ACTION, plan.custom_fields())))


def _used(plan: Plan) -> list[str]:
    """The fields in which an action or milestone has words, in their usual order."""
    met: set[str] = set()
    for item in plan.walk():
        if item.level is Level.ACTION:
            met.update(item.words)
        elif item.level is Level.MILESTONE:
            met.update(name for name in item.words if name not in ("ref", "title"))
            met.add(MILESTONES)
        if item.level in (Level.ACTION, Level.MILESTONE) and plan.updates_of(item):
            met.add("progress")
    order = [MILESTONES, *(field.name for field in fields_of(Level.ACTION, plan.custom_fields()))]
    return [name for name in order if name in met]
