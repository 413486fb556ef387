"""For how long nothing was heard of an action, asked of each that is shown."""

from __future__ import annotations

from planner_desktop.domain.fields import Level
from planner_desktop.domain.figures import days_without, last_heard, latest
from planner_desktop.domain.records import Item

from .document import Document


class Hearing:
    """Keeps what the log says, until it says more or a day begins; updates stand in the plan."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._understanding = document.understanding
        self._heard, self._today = document.heard(), self._understanding.today
        self._progress = latest(self._heard, self._today)

    def days_without(self, item: Item) -> int:
        """For how many days an unfinished action has been without the update that was due; 0 where it is in time."""
        understanding = self._understanding
        if item.level is not Level.ACTION or understanding.is_finished(item):
            return 0
        heard, today = self._document.heard(), understanding.today
        if heard is not self._heard or today != self._today:
            self._heard, self._today, self._progress = heard, today, latest(heard, today)
        return days_without(understanding, last_heard(understanding, item, self._progress))
