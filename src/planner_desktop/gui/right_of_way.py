"""The window goes first: who works beside it waits while it has something to do.

Python runs one thread at a time.  Painting a page asks it some thousand times, and each time a thread that works
beside would have its turn before the window gets Python back.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from time import monotonic

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

_AT_WORK_S = 0.003
"""So long a thread works before it asks again whether the window has time."""
_AT_MOST_S = 0.05
"""A window that has none for so long may wait for this very thread, which therefore goes on for as long."""


class RightOfWay(QObject):
    """One for all of the application, which it goes with."""

    _asked = Signal(object)

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._asked.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def _answer(self, answered: Event) -> None:
        answered.set()

    def giving(self) -> Callable[[], None]:
        """What one job is to call again and again in its thread: it waits there until the window has time."""
        ask_at = monotonic() + _AT_WORK_S

        def give_way() -> None:
            nonlocal ask_at
            if monotonic() < ask_at:
                return
            answered = Event()
            self._asked.emit(answered)
            has_time = answered.wait(_AT_MOST_S)
            ask_at = monotonic() + (_AT_WORK_S if has_time else _AT_MOST_S)

        return give_way


def giving_way() -> Callable[[], None]:
    """As `RightOfWay.giving`, of the application that runs; to be called in the window's thread."""
    application = QCoreApplication.instance()
    assert application is not None
    right = application.findChild(RightOfWay)
    assert right is not None
    return right.giving()
