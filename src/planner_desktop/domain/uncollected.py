"""Making very many objects that all stay."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


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
        # what was made is taken for old at once, without being gone through
        gc.freeze()
        gc.unfreeze()
        gc.enable()
