"""Long work: one job at a time beside the window, which goes on painting and says what is being done."""

from __future__ import annotations

import gc
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, QThread, Signal

from planner_desktop.domain.errors import Refused, out_of_memory
from planner_desktop.domain.uncollected import uncollected

if TYPE_CHECKING:
    from planner_desktop.domain.steps import Step

T = TypeVar("T")


class Work(QObject):
    """Runs one job at a time off the window's thread.

    `busy` carries what is being done, in words, and "" when it is over; `stepped` how many steps of how many are
    done, and what the next one is about, where the job says so.  A plan must not change while a job
    reads it, so the window takes no input until then.  `cancel` ends the job that runs, where it can be ended.
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
        self.cancel: Callable[[], None] | None = None
        self._ended.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        self._handed_over.connect(self._do, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        return self._then is not None

    def start(
        self, words: str, act: Callable[[], T], then: Callable[[T], None], cancel: Callable[[], None] | None = None
    ) -> None:
        """Do `act` off the thread, then call `then` with what it gave.  A refusal goes to `refused`.

        `cancel` makes `act` come back with a refusal before it is done.
        """
        assert self._then is None, "one job at a time"
        self._then, self.cancel = then, cancel
        if gc.isenabled():
            gc.collect()  # what a closed dialog left goes now: what is put aside is searched no more
        gc.freeze()  # Python searches what the job makes for what nobody holds, not all of the plan again and again
        self.busy.emit(words)
        self._threads.submit(_done, act).add_done_callback(self._ended.emit)

    def start_steps(self, words: str, act: Callable[[Step], T], then: Callable[[T], None], refusal: Refused) -> None:
        """Do `act`, which says its steps, off the thread; once it is cancelled, its next step raises `refusal`."""
        steps = _Steps(self, refusal)
        self.start(words, lambda: act(steps), then, steps.cancel)

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

    def _finish(self, job: Future[Any]) -> None:
        then, self._then, self.cancel = self._then, None, None
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


def _done(act: Callable[[], T]) -> T:
    with uncollected():  # the search would hold up the window, too, and finds nothing: no job makes rings of objects
        return act()


class _Steps:
    """Tells the window of each step of a job; called on the job's thread, cancelled on the window's."""

    def __init__(self, work: Work, refusal: Refused) -> None:
        self._work = work
        self._refusal = refusal
        self._cancelled = False

    def cancel(self) -> None:
        self._cancelled = True

    def __call__(self, done: int, of: int, what: str) -> None:
        if self._cancelled:
            raise self._refusal
        self._work.stepped.emit(done, of, what)
