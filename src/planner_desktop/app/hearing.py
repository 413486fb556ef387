"""When each action was last heard of, kept up while the plan changes."""

from __future__ import annotations

from planner_desktop.domain.fields import Level
from planner_desktop.domain.figures import days_without, last_heard
from planner_desktop.domain.records import Item, RecordKind

from .document import Document, Notice


class Hearing:
    """Goes through updates and log once, and again where something was heard or an item came, went or moved."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._understanding = document.understanding
        self._heard = document.heard()
        self._last = last_heard(self._understanding, self._heard)

    def follow(self, notice: Notice) -> None:
        heard = self._document.heard()
        updates = any(change.kind is RecordKind.UPDATE for change in notice.entry.change_set.changes)
        if notice.structure or updates or heard is not self._heard:
            self._heard, self._last = heard, last_heard(self._understanding, heard)

    def days_without(self, item: Item) -> int:
        """For how many days an unfinished action has been without the update that was due; 0 where it is in time."""
        if item.level is not Level.ACTION or self._understanding.is_finished(item):
            return 0
        return days_without(self._understanding, self._last.get(item.id))
