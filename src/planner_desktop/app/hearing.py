"""When each action was last heard of, kept up while the plan changes."""

from __future__ import annotations

from planner_desktop.domain.fields import Level
from planner_desktop.domain.figures import NEWS, days_without, last_heard, progress_changes
from planner_desktop.domain.records import Item

from .document import Document, Notice


class Hearing:
    """Looks at the log once, and from then on at what is added to it."""

    def __init__(self, document: Document) -> None:
        self._understanding = document.understanding
        self._heard = list(document.heard())
        self._last = last_heard(self._understanding, self._heard)

    def follow(self, notice: Notice) -> None:
        if notice.entry.change_set.origin.kind in NEWS:
            self._heard += progress_changes([notice.entry])
        self._last = last_heard(self._understanding, self._heard)

    def days_without(self, item: Item) -> int:
        """For how many days an unfinished action has been without the update that was due; 0 where it is in time."""
        if item.level is not Level.ACTION or self._understanding.is_finished(item):
            return 0
        return days_without(self._understanding, self._last.get(item.id))
