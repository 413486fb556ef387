"""A clock in the window's own loop: where it stands still, so does the window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from time import perf_counter, process_time, thread_time

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer

from planner_desktop.gui.main_window import MainWindow

TICK_MS = 5
_REST_S = 0.3
_AT_REST = 0.15
"""A window that takes less than this share of a processor over `_REST_S` has come to rest."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A stretch between two ticks, in seconds; how much of it the window's thread was at work, and all threads.

    Where other programs use the machine, the first is longer than it need be, and the others are not.  A thread beside
    the window that keeps Python's lock shows in the last alone.
    """

    seconds: float = 0.0
    at_work: float = 0.0
    in_all: float = 0.0


class Watch(QObject):
    """`gaps` has the longest stretch between two ticks of each step."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.gaps: dict[str, Gap] = {}
        self._window = window
        self._step = ""
        self._last, self._worked, self._all = perf_counter(), thread_time(), process_time()
        clock = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        clock.timeout.connect(self._tick)
        clock.start()

    def _tick(self) -> None:
        now, worked, used = perf_counter(), thread_time(), process_time()
        if self._step and now - self._last > self.gaps[self._step].seconds:
            self.gaps[self._step] = Gap(now - self._last, worked - self._worked, used - self._all)
        self._last, self._worked, self._all = now, worked, used

    @contextmanager
    def step(self, words: str) -> Iterator[None]:
        """Watch what is done within, until the window has come to rest."""
        self._step, self._last = words, perf_counter()
        self._worked, self._all = thread_time(), process_time()
        self.gaps.setdefault(words, Gap())
        try:
            yield
            self.rest()
        finally:
            self._step = ""

    def rest(self) -> None:
        """Let the window live until it has nothing to do."""
        busy = True
        while busy:
            used, loop = process_time(), QEventLoop()
            QTimer.singleShot(int(_REST_S * 1000), loop.quit)
            loop.exec()
            busy = self._window.work.is_busy or process_time() - used > _REST_S * _AT_REST
