"""Where one goes in the tree: by typing how an item begins, or to all of a level."""

from __future__ import annotations

from collections.abc import Sequence

from planner_desktop.domain.fields import Level
from planner_desktop.domain.plan import ROOT, Plan


def next_that_begins(plan: Plan, ids: Sequence[str], typed: str, current: str) -> str:
    """The first of these items whose ref or title begins with what was typed; "" where none does.

    Looked for from the current one on, and on from the first after the last.  A single letter goes on to the next one.
    """
    start = ids.index(current) + (len(typed) == 1) if current in ids else 0
    wanted = typed.casefold()
    for id in (*ids[start:], *ids[:start]):
        item = plan.items[id]
        if item["title"].casefold().startswith(wanted) or item["ref"].casefold().startswith(wanted):
            return id
    return ""


def above(plan: Plan, level: Level) -> list[str]:
    """The ids of what stands above a level, from top to bottom: with them unfolded, all of that level is seen."""
    seen = {each for each in Level if each.depth <= level.depth}
    found, waiting = [], [ROOT]
    while waiting:
        id = waiting.pop()
        children = plan.children(id)
        if id != ROOT and any(child.level in seen for child in children):
            found.append(id)
        waiting += [child.id for child in reversed(children) if child.level is not level and child.level in seen]
    return found
