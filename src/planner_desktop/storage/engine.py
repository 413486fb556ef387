"""SQLAlchemy over the connection to a plan file."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import cast

import sqlalchemy.dialects.sqlite  # noqa: F401  # else it is loaded for the first engine, while somebody waits
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from .cipher import driver_for
from .connection import connection_to


def engine_for(path: Path, *, passphrase: str = "", read_only: bool = False) -> Engine:
    """An engine with one connection to `path`, as `connection_to` gives it."""

    def connect() -> sqlite3.Connection:
        return connection_to(path, passphrase=passphrase, read_only=read_only)

    return engine_over(connect, driver_for(passphrase), "BEGIN" if read_only else "BEGIN IMMEDIATE")


def engine_over(connect: Callable[[], sqlite3.Connection], driver: ModuleType, begin: str) -> Engine:
    """An engine with the one connection that `connect` gives; it begins transactions with `begin`, "" for none."""
    engine = create_engine("sqlite://", creator=connect, poolclass=StaticPool, module=driver)
    if begin:
        event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(begin))
    return engine


def driver_of(connection: Connection) -> sqlite3.Connection:
    """The driver's own connection; SQLCipher's has the same interface."""
    return cast(sqlite3.Connection, connection.connection.driver_connection)
