"""Connections to a plan file, with SQLite set up so that what is committed stays."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from planner_desktop.domain.disk import cause
from planner_desktop.domain.errors import Refused

from .cipher import connected, decrypted, is_encrypted, require_passphrase
from .failures import reading
from .migrations import SCHEMA_NUMBER

APPLICATION_ID = 0x41504C4E
"""Marks a SQLite file as a plan: "APLN", at byte 68 of the file."""

LONGEST_VALUE = 100_000_000
"""Bytes of one value: more than the change set of the largest import, far less than memory."""

LARGEST_FILE = 600_000_000
"""Bytes of a plan file: what evidence may take, and years of changes and packs of a plan of 10,000 items."""

_PRAGMAS = (
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "foreign_keys=ON",
    "journal_mode=DELETE",
    "synchronous=EXTRA",
    "temp_store=MEMORY",
)

_HEADER = b"SQLite format 3\0"


def connection_to(
    path: Path, *, passphrase: str = "", read_only: bool = False, as_far_as_it_reads: bool = False
) -> sqlite3.Connection:
    """A connection to `path`; SQLCipher's has the same interface.

    The journal is a rollback journal that is deleted at each commit, so no side file is left beside a closed
    plan, and each commit is synced to the disk, the journal's end too, before it returns.  The driver's own
    transactions are switched off: with them a rollback would leave changes of the schema and of user_version
    behind.  What a crash left half-written is taken back, also where the plan is only to be read.
    `as_far_as_it_reads` gives a file that is shorter than it says.
    """
    mode = "ro" if read_only and not (journal_of(path).exists() or _has_write_ahead_log(path)) else "rw"
    if as_far_as_it_reads:
        connection = _damaged_connection(path, passphrase, mode)
    else:
        connection = connected(f"{path.resolve().as_uri()}?mode={mode}", passphrase)
    try:
        _set_up(connection)
        if read_only:
            connection.execute("PRAGMA query_only=ON")
    except BaseException:
        connection.close()
        raise
    return connection


def connection_in_memory(path: Path, passphrase: str = "") -> sqlite3.Connection:
    """A connection to a copy of `path` in memory, to be migrated and read there."""
    copy = connected("file::memory:", passphrase)
    with closing(connection_to(path, passphrase=passphrase, read_only=True)) as original:
        original.backup(copy)
    _set_up(copy)
    return copy


def _set_up(connection: sqlite3.Connection) -> None:
    if isinstance(connection, sqlite3.Connection):
        # SQLCipher's driver cannot; a value of an encrypted file is no longer than the file
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _damaged_connection(path: Path, passphrase: str, mode: str) -> sqlite3.Connection:
    """A connection that goes on where pages or letters are wrong; of an encrypted file, to its copy in memory."""
    if passphrase:
        connection = connected("file::memory:", "")
        connection.deserialize(decrypted(path, passphrase))
    else:
        connection = connected(f"{path.resolve().as_uri()}?mode={mode}", "")
    connection.execute("PRAGMA writable_schema=ON")
    connection.text_factory = lambda data: data.decode("utf-8", "replace")
    return connection


def journal_of(path: Path) -> Path:
    """Where SQLite keeps what a transaction would have to take back."""
    return path.with_name(f"{path.name}-journal")


def _has_write_ahead_log(path: Path) -> bool:
    """Whether another program has given the file a log beside it, without which it cannot even be read."""
    try:
        with path.open("rb") as file:
            head = file.read(20)
    except OSError:
        return False  # SQLite says what is wrong
    return head.startswith(_HEADER) and 2 in head[18:20]


def schema_number(path: Path, passphrase: str = "") -> int:
    """The schema number of the plan file at `path`.

    Raises Refused where there is no file, or it is not a plan file, or a newer program wrote it; Protected where
    it is encrypted with another passphrase.
    """
    untouched = "Nothing was changed."
    application_id, number = _numbers(path, passphrase)
    if application_id != APPLICATION_ID:
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


def _numbers(path: Path, passphrase: str) -> tuple[int, int]:
    """The application_id and user_version of a file, 0 for what is no SQLite file.  Raises as `schema_number`."""
    untouched = "Nothing was changed."
    try:
        encrypted = is_encrypted(path)
        if not encrypted:
            _take_back_what_a_crash_left(path)
        with path.open("rb") as file:
            head = file.read(100)
    except FileNotFoundError:
        raise Refused(f"There is no file {path.name} in that folder.", untouched=untouched) from None
    except OSError as error:
        raise Refused(f"{path.name} cannot be read: {cause(error)}.", untouched=untouched) from None
    if (size := path.stat().st_size) > LARGEST_FILE:
        raise Refused(
            f"{path.name} is larger than any plan ({size // 1_000_000} MB).",
            untouched=untouched,
            advice="Ask where it comes from.",
        )
    if not head:
        raise Refused(f"{path.name} is empty.", untouched=untouched, advice="Open a copy or a backup of the plan.")
    if encrypted:
        with reading(path):
            return require_passphrase(path, passphrase)
    if not head.startswith(_HEADER):
        return 0, 0
    return int.from_bytes(head[68:72]), int.from_bytes(head[60:64])


def _take_back_what_a_crash_left(path: Path) -> None:
    """Let SQLite undo a transaction that a crash left half-written: the number in the file may be part of it.

    What SQLite cannot take back, it says again when the file is opened.
    """
    if journal_of(path).exists() and path.exists():
        with suppress(sqlite3.Error), closing(connected(f"{path.resolve().as_uri()}?mode=rw", "")) as file:
            file.execute("PRAGMA trusted_schema=OFF")
            file.execute("SELECT count(*) FROM sqlite_schema").fetchone()
