"""What is needed to open a plan file: its lock, a connection to it, and what tells its state from another."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from planner_desktop.domain.disk import cause
from planner_desktop.domain.steps import go_on

from . import schema
from .access import Access
from .cipher import database_errors, driver_for
from .connection import connection_in_memory, connection_to
from .ending import ended_by
from .lock import FileLock, Holder
from .migrations import SCHEMA_NUMBER
from .tally import Mark, differing, mark

LARGE = 4_000_000
"""Bytes of a plan file that takes longer to read than a window should wait."""


def is_large(path: Path) -> bool:
    """Whether reading a plan file, and holding its rows to their digests, takes its time."""
    try:
        return path.stat().st_size > LARGE
    except OSError:
        return False  # opening it says what is wrong


def take(lock: FileLock, path: Path) -> tuple[Holder | None, str]:
    """Take the lock: who else has it, and why the file can only be read, "" where it can be written."""
    if not os.access(path, os.W_OK):
        return None, "the file may not be written"
    try:
        held_by = lock.take()
    except OSError as error:
        return None, f"nothing can be written in its folder ({cause(error)})"
    return held_by, f"it is held by {held_by.words}" if held_by else ""


def access_to(path: Path, passphrase: str, number: int, *, writing: bool) -> Access:
    """Access to a plan file of schema `number`: an older one that is only read is migrated in memory."""
    driver = driver_for(passphrase)
    if writing:
        return Access(connection_to(path, passphrase=passphrase), driver, "BEGIN IMMEDIATE")
    if number < SCHEMA_NUMBER:
        return Access(connection_in_memory(path, passphrase), driver, "BEGIN")
    return Access(connection_to(path, passphrase=passphrase, read_only=True), driver, "BEGIN")


def access_to_damaged(path: Path, passphrase: str) -> Access:
    """Access to a file as far as it reads; a transaction over damaged pages cannot be ended, so there are none."""
    plain = connection_to(path, passphrase=passphrase, read_only=True, as_far_as_it_reads=True)
    return Access(plain, sqlite3, "")


def is_whole(path: Path, passphrase: str, wanted: Mark | None = None, waiting: Callable[[], None] = go_on) -> bool:
    """Whether every row of a file is as it was written, and, where a mark is given, the file in that state."""
    try:
        plain = connection_to(path, passphrase=passphrase, read_only=True)
        with closing(plain) as connection, ended_by(connection, waiting):
            return not differing(connection, schema.DIGESTED) and wanted in (None, mark(connection))
    except database_errors():
        return False


def mark_in(path: Path, passphrase: str) -> Mark | None:
    """The digests that the file of this name has now; None where it cannot be read."""
    try:
        with closing(connection_to(path, passphrase=passphrase, read_only=True)) as connection:
            return mark(connection)
    except database_errors():
        return None


def load_what_writes() -> None:
    """Load SQLAlchemy and what needs it, for whoever has time before the first change has to wait for it."""
    from . import digest, engine  # noqa: F401
