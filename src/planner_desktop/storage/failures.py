"""What the disk or SQLite refuses, in sentences."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from planner_desktop.domain.disk import cause
from planner_desktop.domain.errors import Damaged, Refused, out_of_memory

from .cipher import database_errors, misuse_errors

UNTOUCHED = "It was left as it is."

_NO_ROW = (ValueError, KeyError, TypeError, AttributeError, RecursionError)

_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}

_CAUSES = {
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_READONLY: "the file or its folder may only be read",
    sqlite3.SQLITE_CANTOPEN: "the file or its folder is not there or may not be written",
    sqlite3.SQLITE_IOERR: "the disk or the network failed",
    sqlite3.SQLITE_BUSY: "another program is using the file",
    sqlite3.SQLITE_LOCKED: "another program is using the file",
    sqlite3.SQLITE_TOOBIG: "it holds more than any plan",
}

_CODES = {
    "database or disk is full": sqlite3.SQLITE_FULL,
    "disk I/O error": sqlite3.SQLITE_IOERR,
    "attempt to write a readonly database": sqlite3.SQLITE_READONLY,
    "unable to open database file": sqlite3.SQLITE_CANTOPEN,
    "database is locked": sqlite3.SQLITE_BUSY,
}
"""SQLCipher's driver does not give the code of an error while it copies; what SQLite says of it is always the same."""


def unreadable() -> tuple[type[Exception], ...]:
    """What reading a row raises where the file does not hold what a plan's rows hold."""
    return (*database_errors(), *_NO_ROW)


@contextmanager
def refusing(path: Path, verb: str, untouched: str, advice: str) -> Iterator[None]:
    """Turn what the disk or SQLite refuses into Refused: "PATH cannot be VERB: cause."; damage into Damaged."""
    try:
        yield
    except misuse_errors():
        raise
    except database_errors() as error:
        found = getattr(error, "orig", error)
        code = getattr(found, "sqlite_errorcode", _CODES.get(str(found), sqlite3.SQLITE_CORRUPT)) & 0xFF
        if code in _DAMAGE:
            raise damaged(path, (str(found),)) from error
        why = _CAUSES.get(code, str(found))
        raise Refused(f"{path.name} cannot be {verb}: {why}.", untouched=untouched, advice=advice) from error
    except UnicodeEncodeError as error:
        why = "its words hold half a sign, which no file can keep"
        raise Refused(f"{path.name} cannot be {verb}: {why}.", untouched=untouched, advice=advice) from error
    except OSError as error:
        raise Refused(f"{path.name} cannot be {verb}: {cause(error)}.", untouched=untouched, advice=advice) from error


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """As `refusing`, around what reads rows: rows that are none of a plan are damage."""
    with refusing(path, "read", UNTOUCHED, "Try again, or open a backup of it."):
        try:
            yield
        except _NO_ROW as error:
            raise damaged(path, (str(error)[:100],)) from error
        except MemoryError as error:
            raise out_of_memory() from error


def damaged(path: Path, found: tuple[str, ...]) -> Damaged:
    """The refusal of a damaged plan; `found` says what was noticed."""
    return Damaged(
        f"{path.name} is damaged and cannot be read whole: {'; '.join(found)}.",
        untouched=UNTOUCHED,
        advice="Restore one of its backups, or salvage what still reads into a new file.",
    )
