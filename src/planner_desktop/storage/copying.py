"""Whole copies of a plan file: they get their name when they are whole, in one step."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path

from planner_desktop.domain.steps import go_on

from .backups import give_name, part_of
from .cipher import connected
from .failures import refusing

_AT_ONCE = 500
"""Pages, of 4 kB each, that are copied within some milliseconds."""


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


@contextmanager
def taking_their_places(plan: Path, verb: str) -> Iterator[ExitStack]:
    """Holds the backups of a plan that are written anew, until the plan is; they take their places when it ends well.

    Raises Refused where one of them cannot.
    """
    untouched = "The plan is; of its backups, those that could not be written are as they were."
    with refusing(plan, f"{verb} with all its backups", untouched, "Do it again."), ExitStack() as backups:
        yield backups


def copy_of(connection: sqlite3.Connection, passphrase: str, part: Path, waiting: Callable[[], None] = go_on) -> None:
    """Copy the file of a connection to `part` by SQLite's backup, under the same passphrase.

    `waiting` is called again and again meanwhile; what it raises ends it.
    """
    with closing(connected(f"{part.absolute().as_uri()}?mode=rwc", passphrase)) as copy:
        # a copy that fails is thrown away, so it needs no journal
        copy.execute("PRAGMA journal_mode=OFF")
        connection.backup(copy, pages=_AT_ONCE, progress=lambda *_: waiting())


def _sync(part: Path) -> None:
    handle = os.open(part, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
