"""What is needed to open a plan file: its lock, an engine for it, and what tells its state from another."""

from __future__ import annotations

import os
from pathlib import Path

from sqlalchemy import Engine

from . import digest
from .cipher import database_errors
from .connection import engine_for, engine_in_memory
from .digest import Mark
from .lock import FileLock, Holder
from .migrations import SCHEMA_NUMBER


def take(lock: FileLock, path: Path) -> tuple[Holder | None, str]:
    """Take the lock: who else has it, and why the file can only be read, "" where it can be written."""
    if not os.access(path, os.W_OK):
        return None, "the file may not be written"
    try:
        held_by = lock.take()
    except OSError as error:
        return None, f"nothing can be written in its folder ({error.strerror})"
    return held_by, f"it is held by {held_by.words}" if held_by else ""


def engine_of(path: Path, passphrase: str, number: int, *, writing: bool) -> Engine:
    """An engine for a plan file of schema `number`: an older one that is only read is migrated in memory."""
    if number < SCHEMA_NUMBER and not writing:
        return engine_in_memory(path, passphrase)
    return engine_for(path, passphrase=passphrase, read_only=not writing)


def is_whole(path: Path, passphrase: str, mark: Mark | None = None) -> bool:
    """Whether every row of a file is as it was written, and, where one is given, the file in that state."""
    engine = engine_for(path, passphrase=passphrase, read_only=True)
    try:
        with engine.connect() as connection:
            return not digest.differing(connection, digest.DIGESTED) and mark in (None, digest.mark(connection))
    except database_errors():
        return False
    finally:
        engine.dispose()


def mark_in(path: Path, passphrase: str) -> Mark | None:
    """The digests that the file of this name has now; None where it cannot be read."""
    engine = engine_for(path, passphrase=passphrase, read_only=True)
    try:
        with engine.connect() as connection:
            return digest.mark(connection)
    except database_errors():
        return None
    finally:
        engine.dispose()
