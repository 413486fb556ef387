"""A plan that says when it is looked at, so that whoever waits for a long look is heard."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from .plan import ROOT, Plan
from .records import Item, Update


class FollowedPlan(Plan):
    """A plan as it is now; `step` is called whenever an item is come to, and what it raises ends the look."""

    def __init__(self, plan: Plan, step: Callable[[], None]) -> None:
        super().__init__()
        self.become(plan.snapshot())
        self._step = step

    def children(self, parent: str = ROOT) -> list[Item]:
        self._step()
        return super().children(parent)

    def walk(self, parent: str = ROOT) -> Iterator[Item]:
        for item in super().walk(parent):
            self._step()
            yield item

    def updates_of(self, item: Item) -> list[Update]:
        self._step()
        return super().updates_of(item)
