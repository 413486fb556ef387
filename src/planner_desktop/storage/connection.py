"""Connections to a plan file, with SQLite set up so that what is committed stays."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from planner_desktop.domain.errors import Refused

from .migrations import SCHEMA_NUMBER

APPLICATION_ID = 0x41504C4E
"""Marks a SQLite file as a plan: "APLN", at byte 68 of the file."""

_HEADER = b"SQLite format 3\0"


def engine_for(path: Path, *, read_only: bool = False) -> Engine:
    """An engine with one connection to `path`.

    The journal is a rollback journal that is deleted at each commit, so no side file is left beside a closed
    plan, and each commit is synced to the disk before it returns.  The driver's own transactions are switched
    off: with them a rollback would leave changes of the schema and of user_version behind.
    """
    address = f"{path.resolve().as_uri()}?mode={'ro' if read_only else 'rw'}"

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False, timeout=5)
        for pragma in ("trusted_schema=OFF", "foreign_keys=ON", "journal_mode=DELETE", "synchronous=FULL"):
            connection.execute(f"PRAGMA {pragma}")
        return connection

    engine = create_engine("sqlite://", creator=connect, poolclass=StaticPool)
    begin = "BEGIN" if read_only else "BEGIN IMMEDIATE"
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(begin))
    return engine


def schema_number(path: Path) -> int:
    """The schema number of the plan file at `path`.

    Raises Refused where there is no file, or it is not a plan file, or a newer program wrote it.
    """
    untouched = "Nothing was changed."
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except FileNotFoundError:
        raise Refused(f"There is no file {path.name} in that folder.", untouched=untouched) from None
    except OSError as error:
        raise Refused(f"{path.name} cannot be read: {error.strerror}.", untouched=untouched) from None
    if not head:
        raise Refused(f"{path.name} is empty.", untouched=untouched, advice="Open a copy or a backup of the plan.")
    application_id, number = int.from_bytes(head[68:72]), int.from_bytes(head[60:64])
    if not head.startswith(_HEADER) or application_id != APPLICATION_ID:
        raise Refused(
            f"{path.name} is not a plan file.",
            untouched=untouched,
            advice="To read a plan from Excel, Word or PDF, import it into a new plan.",
        )
    if number > SCHEMA_NUMBER:
        raise Refused(
            f"{path.name} was made by a newer version of Planner Desktop.",
            untouched=untouched,
            advice="Open it with that version.",
        )
    return number


def migrate(connection: Connection, number: int, steps: tuple[tuple[str, ...], ...]) -> None:
    """Bring a file of schema `number` up to the last step, in one transaction of `connection`."""
    with connection.begin():
        for step in steps[number:]:
            for statement in step:
                connection.exec_driver_sql(statement)
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version = {len(steps)}")
