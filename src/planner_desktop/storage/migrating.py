"""Files of an earlier schema brought up to today's."""

from __future__ import annotations

from sqlalchemy import Connection

from .connection import APPLICATION_ID
from .digest import renew


def migrate(connection: Connection, number: int, steps: tuple[tuple[str, ...], ...]) -> None:
    """Bring a file of schema `number` up to the last step, in one transaction of `connection`."""
    with connection.begin():
        take_steps(connection, number, steps)


def take_steps(connection: Connection, number: int, steps: tuple[tuple[str, ...], ...]) -> None:
    """What `migrate` does, within a transaction that is open."""
    for step in steps[number:]:
        for statement in step:
            connection.exec_driver_sql(statement)
    renew(connection)
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {len(steps)}")
