"""The passphrase that a plan and its backups are encrypted with."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from planner_desktop.domain.errors import Refused
from planner_desktop.domain.steps import go_on
from planner_desktop.storage.cipher import encrypted
from planner_desktop.storage.rekeying import Rekeyed, plain_backups
from planner_desktop.storage.rekeying import set_passphrase as rekey

__all__ = ["Rekeyed", "encrypted", "plain_backups", "require_good", "set_passphrase"]

SHORTEST = 8


def set_passphrase(path: Path, old: str, new: str, waiting: Callable[[], None] = go_on) -> Rekeyed:
    """Encrypt a plan that is not open, and its backups, with another passphrase; "" for none.

    Until the plan is, `waiting` is called again and again; what it raises ends it, with everything as it was.  Raises
    Refused, with everything as it was, where `new` is too short or the plan cannot be written.
    """
    if new:
        require_good(new)
    return rekey(path, old, new, waiting)


def require_good(passphrase: str) -> None:
    """Raises Refused where a new passphrase is too short to keep anybody out."""
    if len(passphrase.strip()) < SHORTEST:
        raise Refused(
            f"A passphrase needs at least {SHORTEST} signs.",
            untouched="Nothing was encrypted.",
            advice="Take a few words that nobody guesses.",
        )
