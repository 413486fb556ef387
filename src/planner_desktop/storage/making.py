"""A new plan file, whole or not at all."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from planner_desktop.domain.errors import Refused

from .digest import Ledger
from .engine import engine_for
from .failures import UNTOUCHED, refusing
from .migrating import take_steps
from .migrations import STEPS


def make_file(path: Path, write: Callable[[Ledger], None], passphrase: str = "") -> None:
    """A new plan file with the rows that `write` writes, in one transaction.

    Raises Refused, with nothing there, where `path` exists or cannot be written.
    """
    with refusing(path, "made", "Nothing was written.", "Check the folder, and that its disk has room."):
        if path.exists():
            happened = f"{path.name} exists already."
            raise Refused(happened, untouched=UNTOUCHED, advice="Choose another name, or open it.")
        path.touch(exist_ok=False)
        try:
            _fill(path, write, passphrase)
        except BaseException:
            with suppress(OSError):
                path.unlink()
            raise


def _fill(path: Path, write: Callable[[Ledger], None], passphrase: str) -> None:
    engine = engine_for(path, passphrase=passphrase)
    try:
        with engine.connect() as connection, connection.begin():
            take_steps(connection, 0, STEPS)
            ledger = Ledger(connection)
            write(ledger)
            ledger.close()
    finally:
        engine.dispose()
