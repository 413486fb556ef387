"""The doubtful readings of an open plan, kept up with its changes without reading all of it again."""

from __future__ import annotations

from planner_desktop.domain.challenges import plan_refs
from planner_desktop.domain.changes import ChangeSet
from planner_desktop.domain.doubts import Doubt, doubts_about
from planner_desktop.domain.records import Item, RecordKind
from planner_desktop.domain.understanding import Understanding

from .document import Notice


class ReviewQueue:
    def __init__(self, understanding: Understanding) -> None:
        self._understanding = understanding
        self._read_all()

    def go_on_in(self, understanding: Understanding) -> None:
        """Follow this plan from now on: what was read is a snapshot of it as it still is."""
        self._understanding = understanding

    def _read_all(self) -> None:
        self._by_item: dict[str, list[Doubt]] = {}
        items = list(self._understanding.plan.walk())
        self._refs = plan_refs(self._understanding.plan)
        self._places = {item.id: place for place, item in enumerate(items)}
        self._add(items)

    def _add(self, items: list[Item]) -> None:
        for doubt in doubts_about(self._understanding, items, self._refs):
            self._by_item.setdefault(doubt.item.id, []).append(doubt)

    @property
    def doubts(self) -> tuple[Doubt, ...]:
        """What is to be looked at, in the order of the plan."""
        in_order = sorted(self._by_item, key=self._places.__getitem__)
        return tuple(doubt for id in in_order for doubt in self._by_item[id])

    def reads_all_for(self, notice: Notice) -> bool:
        """Whether a change set may have made doubts anywhere in the plan."""
        return notice.structure or notice.facts or notice.people or _changes_refs(notice.entry.change_set)

    def follow(self, notice: Notice) -> None:
        """Take in what a change set did."""
        if self.reads_all_for(notice):
            self._read_all()
            return
        plan = self._understanding.plan
        touched = {id: plan.items[id] for id in notice.items if id in plan.items}
        for item in list(touched.values()):
            # an action's numbers are held against its milestones, a milestone's words may stand in its action
            touched.update({each.id: each for each in (*plan.children(item.id), *plan.ancestors(item))})
        for id in touched:
            self._by_item.pop(id, None)
        self._add(list(touched.values()))


def _changes_refs(change_set: ChangeSet) -> bool:
    """Whether a link may now lead somewhere, or nowhere."""
    return any(change.kind is RecordKind.ITEM and "ref" in (change.after or {}) for change in change_set.changes)
