"""Another passphrase for a plan and its backups."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from planner_desktop.domain.errors import Refused
from planner_desktop.domain.steps import Ended, go_on

from .backups import backups_of
from .cipher import encrypted, export_to
from .connection import schema_number
from .copying import taking_their_places, whole
from .failures import damaged, refusing
from .migrations import SCHEMA_NUMBER
from .opening import is_whole
from .plan_file import PlanFile


@dataclass(frozen=True, slots=True)
class Rekeyed:
    """How many backups have the new passphrase now, and a sentence for each that could not be given it."""

    backups: int
    left: tuple[str, ...]


def set_passphrase(path: Path, old: str, new: str, waiting: Callable[[], None] = go_on) -> Rekeyed:
    """Encrypt a plan and its backups with another passphrase, "" for none.

    All of them are written anew before the first, the plan, takes its place in one step; a backup that the old
    passphrase does not open stays as it is and is told.  Until then `waiting` is called again and again; what it
    raises ends it, with everything as it was.  Raises Refused, with everything as it was, where the plan cannot be
    written.
    """
    with PlanFile.open(path, passphrase=old) as file, taking_their_places(path, "given its passphrase") as backups:
        changed, left = 0, []
        for backup in backups_of(path):
            try:
                changed += _rekey(backup.path, old, new, waiting, backups)
            except Ended:
                raise
            except Refused as refusal:
                left.append(str(refusal))
        file.remake(lambda part: file.write_copy(part, new, waiting))
    return Rekeyed(changed, tuple(left))


def plain_backups(path: Path) -> list[Path]:
    """The backups of a plan that are not encrypted."""
    return [backup.path for backup in backups_of(path) if not encrypted(backup.path)]


def _rekey(backup: Path, old: str, new: str, waiting: Callable[[], None], backups: ExitStack) -> bool:
    """Write a backup with another passphrase, to take its place with the others; whether it needs that."""
    with refusing(backup, "encrypted anew", "It is as it was.", "Remove it, or restore it and look."):
        has = old if encrypted(backup) else ""
        number = schema_number(backup, has)
        if has == new:
            return False
        with ExitStack() as made:
            part = made.enter_context(whole(backup))
            export_to(backup, has, part, new, waiting)
            if number == SCHEMA_NUMBER and not is_whole(part, new, waiting=waiting):
                raise damaged(backup, ("not all of it can be copied",))
            shutil.copystat(backup, part)
            backups.push(made.pop_all())
    return True
