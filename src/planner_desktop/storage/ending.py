"""SQL that takes long, ended before it is done by whoever waits for it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from planner_desktop.domain.errors import Refused

_OFTEN = 2_000
"""Instructions of SQLite's: a hundred rows are read, or more, within a millisecond."""


@contextmanager
def ended_by(connection: sqlite3.Connection, waiting: Callable[[], None]) -> Iterator[None]:
    """Have `waiting` called again and again while a statement runs on a connection.

    A refusal that it raises ends the statement, and is what the block raises, whatever became of SQLite's error.
    """
    raised: list[Refused] = []

    def is_over() -> bool:
        try:
            waiting()
        except Refused as refusal:
            raised.append(refusal)
        return bool(raised)

    connection.set_progress_handler(is_over, _OFTEN)
    try:
        yield
    finally:
        connection.set_progress_handler(None, _OFTEN)
        if raised:
            raise raised[0]
