"""Long work: one job at a time beside the window, which goes on painting and says what is being done."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from planner_desktop.domain.errors import Refused

T = TypeVar("T")


class Work(QObject):
    """Runs one job at a time off the window's thread.

    `busy` carries what is being done, in words, and "" when it is over.  A plan must not change while a job
    reads it, so the window takes no input until then.  `cancel` ends the job that runs, where it can be ended.
    """

    busy = Signal(str)
    refused = Signal(object)
    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads = ThreadPoolExecutor(max_workers=1, thread_name_prefix="work")
        self._then: Callable[[Any], None] | None = None
        self.cancel: Callable[[], None] | None = None
        self._ended.connect(self._finish, Qt.ConnectionType.QueuedConnection)

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
        self.busy.emit(words)
        self._threads.submit(act).add_done_callback(self._ended.emit)

    def _finish(self, job: Future[Any]) -> None:
        then, self._then, self.cancel = self._then, None, None
        self.busy.emit("")
        try:
            result = job.result()
        except Refused as refusal:
            self.refused.emit(refusal)
        else:
            assert then is not None
            then(result)
