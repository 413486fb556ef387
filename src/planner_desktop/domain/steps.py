"""How a long job says where it is, and how it is ended before it is done."""

from __future__ import annotations

from collections.abc import Callable

from planner_desktop.domain.errors import Refused

Step = Callable[[int, int, str], None]
"""Called before each part of a job, and again while it waits: how many parts are done, of how many, and what this one
is about.

What it raises ends the job, which has changed nothing by then unless it says so.
"""


class Ended(Refused):
    """A job that was ended by whoever waited for it."""


def quietly(_done: int, _of: int, _what: str) -> None:
    """For jobs whose steps nobody follows."""
