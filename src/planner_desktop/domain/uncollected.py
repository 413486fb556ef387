"""Making very many objects that all stay."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_MANY = 10_000
"""Objects that take some milliseconds to be gone through."""


@contextmanager
def uncollected() -> Iterator[None]:
    """Python's search for objects that hold each other waits meanwhile.

    It comes back after each so many new objects and goes through all there are: of a large plan that is a third of
    the time, and finds nothing.  Not for libraries that make such rings of objects.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        if gc.get_count()[0] > _MANY:
            gc.freeze()  # so many stay: they are not gone through either; what was put aside before stays there
        gc.enable()
