"""What a page shows of a large plan is worked out beside the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from planner_desktop.domain.errors import Refused
from planner_desktop.domain.followed import FollowedPlan
from planner_desktop.domain.plan import Plan

from .right_of_way import giving_way

T = TypeVar("T")

MOST_AT_ONCE = 1500
"""So many items are worked through within some 50 ms; a plan of more is worked through beside the window."""


class Background(QObject):
    """Works one thing out at a time, and gives way to the window; a question that a newer one overtakes is dropped."""

    _ended = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads = ThreadPoolExecutor(1, "page")
        self._asked = 0
        self._then: Callable[[Callable[[], Any]], None] | None = None
        self._ended.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def work_out(
        self,
        plan: Plan,
        make: Callable[[Plan], T],
        then: Callable[[T], None],
        refused: Callable[[Refused], None] | None = None,
    ) -> None:
        """Give what `make` makes of the plan to `then`: at once for a small plan, else when it is there.

        What it is refused goes to `refused`; where there is none, it is raised.
        """
        self.forget()

        def take(made: Callable[[], T]) -> None:
            try:
                answer = made()
            except Refused as refusal:
                if refused is None:
                    raise
                refused(refusal)
            else:
                then(answer)

        if len(plan.items) <= MOST_AT_ONCE:
            take(lambda: make(plan))
            return
        asked, self._then = self._asked, take
        give_way = giving_way()

        def step() -> None:
            if asked != self._asked:
                raise _Overtaken
            give_way()

        job = self._threads.submit(make, FollowedPlan(plan, step))
        job.add_done_callback(lambda job: self._tell(asked, job))

    @property
    def is_busy(self) -> bool:
        """Whether an answer is being worked out that is wanted."""
        return self._then is not None

    def forget(self) -> None:
        """Drop the answer that is being worked out."""
        self._asked += 1
        self._then = None

    def _tell(self, asked: int, job: Future[Any]) -> None:
        """On the job's thread; the dialog that asked may be gone by now, and this with it."""
        if isValid(self):
            self._ended.emit(asked, job)

    def _take(self, asked: int, job: Future[Any]) -> None:
        if asked == self._asked and self._then is not None:
            then, self._then = self._then, None
            then(job.result)


class _Overtaken(Exception):
    """Nobody waits for the answer any more."""
