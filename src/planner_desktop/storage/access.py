"""How an open plan file is read and written: by SQLite itself, and by SQLAlchemy over the same connection.

A plan is opened and shown by SQLite itself: SQLAlchemy takes longer to load than Qt's widgets.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection


class Access:
    """One connection to a plan file, whose transactions begin with `begin`, "" where they cannot be ended."""

    def __init__(self, plain: sqlite3.Connection, driver: ModuleType, begin: str) -> None:
        self.plain = plain
        self._driver = driver
        self._begin = begin

    @cached_property
    def core(self) -> Connection:
        """SQLAlchemy's connection over the same one; loaded when it is first asked for."""
        from .engine import engine_over

        return engine_over(lambda: self.plain, self._driver, self._begin).connect()

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """A transaction of SQLite itself in which nothing is written.

        It is taken back: to commit even nothing, SQLite waits until nobody else reads, a check or a copy for instance.
        """
        if not self._begin:
            yield self.plain
            return
        self.plain.execute(self._begin)
        try:
            yield self.plain
        finally:
            self.plain.rollback()

    @contextmanager
    def queries(self) -> Iterator[Connection]:
        """As `transaction`, by SQLAlchemy."""
        with self.core.begin() as transaction:
            try:
                yield self.core
            finally:
                transaction.rollback()

    def close(self) -> None:
        if "core" in vars(self):
            self.core.close()
            self.core.engine.dispose()
        self.plain.close()
