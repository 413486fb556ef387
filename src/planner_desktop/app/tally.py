"""How many actions a plan has and how many things in it are late, kept up while it changes."""

from __future__ import annotations

from planner_desktop.domain.fields import Level
from planner_desktop.domain.understanding import Understanding

from .document import Notice


class Tally:
    """Counts once, then looks only at what changed and what that stands in."""

    def __init__(self, understanding: Understanding) -> None:
        self._understanding = understanding
        self._actions: set[str] = set()
        self._late: set[str] = set()
        self._count(set(understanding.plan.items))

    def go_on_in(self, understanding: Understanding) -> None:
        """Follow this plan from now on: what was counted is a snapshot of it as it still is."""
        self._understanding = understanding

    @property
    def actions(self) -> int:
        return len(self._actions)

    @property
    def late(self) -> int:
        """How many actions are past their due date and not finished."""
        return len(self._late)

    def follow(self, notice: Notice) -> None:
        """Count anew what a change touched; not for a change of the plan's facts, which may touch everything."""
        plan = self._understanding.plan
        touched = set(notice.items)
        for id in notice.items:
            if id in plan.items:
                touched.update(ancestor.id for ancestor in plan.ancestors(plan.items[id]))
        for change in notice.entry.change_set.changes:
            # an action whose milestone went away may be late, or be so no longer
            touched.add(str((change.before or {}).get("parent", "")))
        self._count(touched)

    def _count(self, ids: set[str]) -> None:
        self._actions -= ids
        self._late -= ids
        for id in ids:
            item = self._understanding.plan.items.get(id)
            if item is not None and item.level is Level.ACTION:
                self._actions.add(id)
                if self._understanding.days_late(item):
                    self._late.add(id)
