"""Long work: one job at a time beside the window, which goes on painting and says what is being done."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from time import monotonic
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal

from planner_desktop.domain.errors import Refused, out_of_memory
from planner_desktop.domain.steps import Ended, Step

from .right_of_way import giving_way

T = TypeVar("T")

_BETWEEN_STEPS_S = 0.05
"""More steps than are read would keep the window painting them."""


class Work(QObject):
    """Runs one job at a time off the window's thread.

    `busy` carries what is being done, in words, and "" when it is over; `stepped` how many steps of how many are
    done, and what the next one is about, where the job says so.  A plan must not change while a job
    reads it, so the window takes no input until then.  Every job can be cancelled: it ends with its next step.
    """

    busy = Signal(str)
    stepped = Signal(int, int, str)
    refused = Signal(object)
    _ended = Signal(object)
    _handed_over = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads = ThreadPoolExecutor(max_workers=1, thread_name_prefix="work")
        self._then: Callable[[Any], None] | None = None
        self._steps: _Steps | None = None
        self._ended.connect(self._rest_before_finish, Qt.ConnectionType.QueuedConnection)
        self._handed_over.connect(self._do, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        return self._then is not None

    def start(self, words: str, act: Callable[[Step], T], then: Callable[[T], None], untouched: str) -> None:
        """Do `act`, which says its steps, off the thread, then call `then` with what it gave.

        A refusal goes to `refused`, one that says `untouched` where it was cancelled.
        """
        assert self._then is None, "one job at a time"
        happened = self.tr("{what} was cancelled.").format(what=words.removesuffix("…"))
        self._then, self._steps = then, _Steps(self, Ended(happened, untouched=untouched))
        steps = self._steps
        self.busy.emit(words)
        # the window is painted as it is now before the job shares Python with it
        QTimer.singleShot(0, self, lambda: self._threads.submit(act, steps).add_done_callback(self._ended.emit))

    def cancel(self) -> None:
        """Have the job that runs end with its next step; one that has no more steps is done all the same."""
        if self._steps is not None:
            self._steps.is_cancelled = True

    def in_window(self, act: Callable[[], None]) -> None:
        """Have the window's thread do something in the middle of a job, which waits; in that thread, just do it."""
        if QThread.currentThread() is self.thread():
            act()
            return
        done: Future[None] = Future()
        self._handed_over.emit(act, done)
        done.result()

    def _do(self, act: Callable[[], None], done: Future[None]) -> None:
        try:
            act()
            done.set_result(None)
        finally:
            done.cancel()  # a job that waits for what failed must not wait for ever

    def _rest_before_finish(self, job: Future[Any]) -> None:
        """The window lives between what the job had it do last and what comes of it."""
        QTimer.singleShot(0, self, lambda: self._finish(job))

    def _finish(self, job: Future[Any]) -> None:
        then, self._then, self._steps = self._then, None, None
        self.busy.emit("")
        try:
            result = job.result()
        except Refused as refusal:
            self.refused.emit(refusal)
        except MemoryError:
            self.refused.emit(out_of_memory())
        else:
            assert then is not None
            then(result)


class _Steps:
    """Tells the window of the steps of a job; called on the job's thread, cancelled on the window's."""

    def __init__(self, work: Work, ended: Ended) -> None:
        self._work = work
        self._ended = ended
        self._told = 0.0
        self._give_way = giving_way()
        self.is_cancelled = False

    def __call__(self, done: int, of: int, what: str) -> None:
        if self.is_cancelled:
            raise self._ended
        self._give_way()
        now = monotonic()
        if what and now - self._told > _BETWEEN_STEPS_S:
            self._told = now
            self._work.stepped.emit(done, of, what)
