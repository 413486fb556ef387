"""Python's search for objects that hold each other, in the window's thread only.

Left to itself it is done by whichever thread makes the object that was one too many.  What it finds may be a dialog
that was closed, and Qt's objects must not go in another thread than the window's.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1000
_MANY = 20_000
"""Objects that take 10 to 20 milliseconds to be gone through."""


class Collecting(QObject):
    """Searches now and then, when the window's thread comes to it; nobody else does while this is there."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        clock = QTimer(self, interval=_EVERY_MS)
        clock.timeout.connect(collect)
        clock.start()


def collect() -> None:
    """Search as far as Python itself would.

    Where there is much to go through, be it new or come little by little, it is of a plan, and stays: it is put aside.
    """
    counts, limits = gc.get_count(), gc.get_threshold()
    due = max((generation for generation in range(3) if counts[generation] > limits[generation]), default=None)
    if due is None:
        return
    if counts[0] > _MANY or sum(len(gc.get_objects(generation)) for generation in range(due + 1)) > _MANY:
        gc.freeze()
    else:
        gc.collect(due)
