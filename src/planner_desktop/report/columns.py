"""The columns of a plan's table: the plan's own, in its order, and those that its words need beside them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from planner_desktop.domain.columns import label_of
from planner_desktop.domain.fields import MILESTONES, Level, fields_of
from planner_desktop.domain.plan import Plan

STATUS = ("status", "status_text")
BEFORE_TITLE = ("ref", "markers")
"""Shown before the title where they have no column."""
_SELDOM = 4
"""A field that fewer than one action in so many uses gets no column that the plan itself does not have."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its field and what the plan calls it."""

    field: str
    label: str


def plan_columns(plan: Plan, most: int = 100) -> list[Column]:
    """The plan's own columns, and those that its milestones and often used fields need.

    What has words and no column is shown in the title's cell; `aside` says which fields those are. A column of
    refs is left out where only objectives have refs, and those with the fewest words where there are more than
    `most`, which is what the paper has room for.
    """
    shown, used = _fields(plan), _used(plan)
    names = [name for name, _ in plan.facts.columns if name in shown and (name != "ref" or name in used)]
    own = bool(names)
    if "title" not in names:
        names.append("title")
    if not own and "ref" in used:
        names.insert(0, "ref")
    if MILESTONES in used and MILESTONES not in names:
        names.insert(names.index("title") + 1, MILESTONES)
    often = sum(1 for _ in plan.actions()) / _SELDOM
    for name, count in used.items():
        seldom = own and (count < often or name in BEFORE_TITLE)
        if name not in names and not seldom and not _has_status(name, names):
            names.append(name)
    while len(names) > max(most, 1):
        names.remove(min((name for name in reversed(names) if name != "title"), key=lambda name: used.get(name, 0)))
    labels = dict(plan.facts.columns)
    return [Column(name, labels.get(name) or label_of(plan.facts, name)) for name in names]


def aside(plan: Plan, columns: Sequence[Column]) -> list[str]:
    """The fields with words that have no column of their own and do not stand before the title."""
    names = [column.field for column in columns]
    found: list[str] = []
    for name in _used(plan):
        if name not in names and name not in BEFORE_TITLE and not _has_status(name, [*names, *found]):
            found.append(name)
    return found


def _has_status(name: str, names: Sequence[str]) -> bool:
    """Whether the field is about the status and one of `names`, which shows both its fields."""
    return name in STATUS and any(status in names for status in STATUS)


def _fields(plan: Plan) -> list[str]:
    return [MILESTONES, *(field.name for field in fields_of(Level.ACTION, plan.custom_fields()))]


def _used(plan: Plan) -> dict[str, int]:
    """How many actions and milestones have words in each field, the fields in their usual order."""
    met: Counter[str] = Counter()
    for item in plan.walk():
        if item.level is Level.ACTION:
            met.update(item.words.keys())
        elif item.level is Level.MILESTONE:
            met.update([MILESTONES, *(name for name in item.words if name not in ("ref", "title"))])
        if item.level in (Level.ACTION, Level.MILESTONE) and plan.updates_of(item):
            met["progress"] += 1
    return {name: met[name] for name in _fields(plan) if met[name]}
