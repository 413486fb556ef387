"""Following a corrected mapping beside the window, which goes on painting; the last wish counts."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from planner_desktop.app.mapped import Mapped, corrected
from planner_desktop.domain.steps import Ended
from planner_desktop.exchange.reading.mapping import Mapping


class Following(QObject):
    """`understood` carries what the file became by the last mapping that was wished for."""

    understood = Signal(object)
    _ended = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._threads = ThreadPoolExecutor(max_workers=1, thread_name_prefix="import")
        self._wished: Future[Mapped] | None = None
        self._wish = _Wish()
        self._ended.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        return self._wished is not None

    def follow(self, mapped: Mapped, mapping: Mapping | None) -> None:
        """Read the file by a mapping; None: by what the program makes of it alone."""
        self.cancel()
        self._wish = _Wish()
        self._wished = self._threads.submit(corrected, mapped, mapping, self._wish)
        self._wished.add_done_callback(self._tell)

    def cancel(self) -> None:
        """End the reading: what was read before is what counts."""
        if self._wished is not None:
            self._wished.cancel()
        self._wish.is_over, self._wished = True, None

    def stop(self) -> None:
        """Nobody waits any more."""
        self.cancel()
        self._threads.shutdown(wait=False, cancel_futures=True)

    def _tell(self, job: Future[Mapped]) -> None:
        """On the job's thread; the dialog that asked may be gone by now, and this with it."""
        if isValid(self):
            self._ended.emit(job)

    def _finish(self, job: Future[Mapped]) -> None:
        if job is self._wished:
            self._wished = None
            self.understood.emit(job.result())


class _Wish:
    """What a reading is asked for by; called on its thread, and over on the window's."""

    is_over = False

    def __call__(self) -> None:
        if self.is_over:
            raise Ended("Reading the file by this mapping was cancelled.", untouched="Nothing was imported.")
