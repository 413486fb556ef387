"""When the actions of a plan take place, as far as their words and their milestones' say."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from .fields import Level
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


def timeline(understanding: Understanding) -> tuple[Stretch, ...]:
    """The actions that have any day, in the plan's order."""
    plan, found = understanding.plan, []
    for action in plan.actions():
        dues = ((step, understanding.target_date(step).due) for step in plan.milestones(action))
        steps = tuple((step, due) for step, due in dues if due is not None)
        read = understanding.target_date(action)
        days = [*read.dates, *([read.due] if read.due else []), *(due for _, due in steps)]
        if days:
            objective = next((item for item in plan.ancestors(action) if item.level is Level.OBJECTIVE), None)
            found.append(Stretch(action, objective, min(days), max(days), steps))
    return tuple(found)


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


def undated(understanding: Understanding, stretches: Iterable[Stretch]) -> tuple[Item, ...]:
    """The actions that have no stretch, in the plan's order: their words, and their milestones', name no day."""
    shown = {stretch.item.id for stretch in stretches}
    return tuple(action for action in understanding.plan.actions() if action.id not in shown)
