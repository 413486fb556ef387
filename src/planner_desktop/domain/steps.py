"""How a long job says where it is, and how it is ended before it is done."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from typing import TypeVar

from planner_desktop.domain.errors import Refused

T = TypeVar("T")

Step = Callable[[int, int, str], None]
"""Called before each part of a job, and again while it waits: how many parts are done, of how many, and what this one
is about.

What it raises ends the job, which has changed nothing by then unless it says so.
"""

_AT_ONCE = 100
"""So many small parts, such as items, are done within some milliseconds."""


class Ended(Refused):
    """A job that was ended by whoever waited for it."""


def go_on() -> None:
    """For what somebody waits for, and nobody ends."""


def quietly(_done: int, _of: int, _what: str) -> None:
    """For jobs whose steps nobody follows."""


def followed(parts: Collection[T], step: Step, what: Callable[[T], str], every: int = _AT_ONCE) -> Iterator[T]:
    """Each part in turn, the first of so many said as a step; `what` says what a part is about."""
    for number, part in enumerate(parts):
        if number % every == 0:
            step(number, len(parts), what(part))
        yield part
