"""Connections to a plan file, with SQLite set up so that what is committed stays."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from planner_desktop.domain.errors import Refused

from .digest import renew
from .migrations import SCHEMA_NUMBER

APPLICATION_ID = 0x41504C4E
"""Marks a SQLite file as a plan: "APLN", at byte 68 of the file."""

LONGEST_VALUE = 100_000_000
"""Bytes of one value: more than the change set of the largest import, far less than memory."""

LARGEST_FILE = 150_000_000
"""Bytes of a plan file: a plan of 10,000 items with years of history has a tenth."""

_PRAGMAS = (
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "foreign_keys=ON",
    "journal_mode=DELETE",
    "synchronous=EXTRA",
)

_HEADER = b"SQLite format 3\0"


def engine_for(path: Path, *, read_only: bool = False, as_far_as_it_reads: bool = False) -> Engine:
    """An engine with one connection to `path`.

    The journal is a rollback journal that is deleted at each commit, so no side file is left beside a closed
    plan, and each commit is synced to the disk, the journal's end too, before it returns.  The driver's own
    transactions are switched off: with them a rollback would leave changes of the schema and of user_version
    behind.  What a crash left half-written is taken back, also where the plan is only to be read.
    `as_far_as_it_reads` gives a file that is shorter than it says.
    """
    mode = "ro" if read_only and not journal_of(path).exists() else "rw"
    address = f"{path.resolve().as_uri()}?mode={mode}"

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False, timeout=5)
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
        if as_far_as_it_reads:
            connection.execute("PRAGMA writable_schema=ON")
            connection.text_factory = lambda data: data.decode("utf-8", "replace")
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        if read_only:
            connection.execute("PRAGMA query_only=ON")
        return connection

    engine = create_engine("sqlite://", creator=connect, poolclass=StaticPool)
    if not as_far_as_it_reads:
        # a transaction over damaged pages cannot be ended
        begin = "BEGIN" if read_only else "BEGIN IMMEDIATE"
        event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(begin))
    return engine


def engine_in_memory(path: Path) -> Engine:
    """An engine with one connection to a copy of `path` in memory, to be migrated and read there."""

    def connect() -> sqlite3.Connection:
        copy = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        engine = engine_for(path, read_only=True)
        with engine.connect() as connection:
            source = connection.connection.driver_connection
            assert isinstance(source, sqlite3.Connection)
            source.backup(copy)
        engine.dispose()
        for pragma in _PRAGMAS:
            copy.execute(f"PRAGMA {pragma}")
        copy.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
        return copy

    engine = create_engine("sqlite://", creator=connect, poolclass=StaticPool)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
    return engine


def journal_of(path: Path) -> Path:
    """Where SQLite keeps what a transaction would have to take back."""
    return path.with_name(f"{path.name}-journal")


def schema_number(path: Path) -> int:
    """The schema number of the plan file at `path`.

    Raises Refused where there is no file, or it is not a plan file, or a newer program wrote it.
    """
    untouched = "Nothing was changed."
    _take_back_what_a_crash_left(path)
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except FileNotFoundError:
        raise Refused(f"There is no file {path.name} in that folder.", untouched=untouched) from None
    except OSError as error:
        raise Refused(f"{path.name} cannot be read: {error.strerror}.", untouched=untouched) from None
    if (size := path.stat().st_size) > LARGEST_FILE:
        raise Refused(
            f"{path.name} is larger than any plan ({size // 1_000_000} MB).",
            untouched=untouched,
            advice="Ask where it comes from.",
        )
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


def _take_back_what_a_crash_left(path: Path) -> None:
    """Let SQLite undo a transaction that a crash left half-written: the number in the file may be part of it.

    What SQLite cannot take back, it says again when the file is opened.
    """
    if journal_of(path).exists() and path.exists():
        with suppress(sqlite3.Error), closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=rw", uri=True)) as file:
            file.execute("PRAGMA trusted_schema=OFF")
            file.execute("SELECT count(*) FROM sqlite_schema").fetchone()


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
