"""When the actions of a plan take place, as far as their words and their milestones' say."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from .fields import Level
from .readings.status import Status
from .records import Item
from .understanding import Understanding


@dataclass(frozen=True, slots=True)
class Stretch:
    """An action from the first to the last day that is read for it; `steps` are its milestones' due days.

    `objective` is the one it stands in, None where it stands in none.
    """

    item: Item
    objective: Item | None
    first: date
    last: date
    steps: tuple[tuple[Item, date], ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """The actions that name any day, those that name none, both in the plan's order, and the statuses of the former."""

    stretches: tuple[Stretch, ...]
    undated: tuple[Item, ...]
    statuses: frozenset[Status | None]


def timeline(understanding: Understanding) -> Timeline:
    """When the actions of a plan take place."""
    read = [(action, _stretch(understanding, action)) for action in understanding.plan.actions()]
    stretches = tuple(stretch for _, stretch in read if stretch is not None)
    statuses = frozenset(understanding.status(each.item).status for each in stretches)
    return Timeline(stretches, tuple(action for action, stretch in read if stretch is None), statuses)


def _stretch(understanding: Understanding, action: Item) -> Stretch | None:
    plan = understanding.plan
    dues = ((step, understanding.target_date(step).due) for step in plan.milestones(action))
    steps = tuple((step, due) for step, due in dues if due is not None)
    read = understanding.target_date(action)
    days = [*read.dates, *([read.due] if read.due else []), *(due for _, due in steps)]
    if not days:
        return None
    objective = next((item for item in plan.ancestors(action) if item.level is Level.OBJECTIVE), None)
    return Stretch(action, objective, min(days), max(days), steps)


def under_objectives(stretches: Iterable[Stretch]) -> list[Item | Stretch]:
    """The stretches, each objective before those that stand in it."""
    rows: list[Item | Stretch] = []
    objective = None
    for stretch in stretches:
        if stretch.objective and stretch.objective is not objective:
            rows.append(stretch.objective)
        objective = stretch.objective
        rows.append(stretch)
    return rows
