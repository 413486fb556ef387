"""Whole copies of a plan file: they get their name when they are whole, in one step."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from .backups import give_name, part_of
from .cipher import connected


@contextmanager
def whole(target: Path) -> Iterator[Path]:
    """A place beside `target` to write a file to, which becomes `target` when the block ends well."""
    part = part_of(target)
    try:
        part.unlink(missing_ok=True)
        yield part
        _sync(part)
        give_name(part, target)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise


def copy_of(connection: sqlite3.Connection, passphrase: str, part: Path) -> None:
    """Copy the file of a connection to `part` by SQLite's backup, under the same passphrase."""
    with closing(connected(f"{part.absolute().as_uri()}?mode=rwc", passphrase)) as copy:
        # a copy that fails is thrown away, so it needs no journal
        copy.execute("PRAGMA journal_mode=OFF")
        connection.backup(copy)


def _sync(part: Path) -> None:
    handle = os.open(part, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
