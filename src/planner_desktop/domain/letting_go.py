"""Letting go of very many objects: all of them at once hold up every other thread for as long as that takes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .steps import go_on

_AT_ONCE = 100
"""Objects that are freed within part of a millisecond, with all that they alone hold; then others have their turn."""


def let_go(*lists: list[Any], waiting: Callable[[], None] = go_on) -> None:
    """Empty these lists part by part, and call `waiting` before each.

    What they hold must be held by nobody else any more, or is freed there.
    """
    for each in lists:
        while each:
            waiting()
            del each[-_AT_ONCE:]
