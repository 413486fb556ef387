"""Another passphrase for a plan and its backups."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from planner_desktop.domain.errors import Refused

from .backups import backups_of
from .cipher import encrypted, export_to
from .connection import schema_number
from .copying import whole
from .failures import damaged, refusing
from .migrations import SCHEMA_NUMBER
from .opening import is_whole
from .plan_file import PlanFile


@dataclass(frozen=True, slots=True)
class Rekeyed:
    """How many backups have the new passphrase now, and a sentence for each that could not be given it."""

    backups: int
    left: tuple[str, ...]


def set_passphrase(path: Path, old: str, new: str) -> Rekeyed:
    """Encrypt a plan and its backups with another passphrase, "" for none.

    Each file is written anew beside itself and takes its own place in one step, the plan first; a backup that the
    old passphrase does not open stays as it is and is told.  Raises Refused, with everything as it was, where the
    plan cannot be written.
    """
    with PlanFile.open(path, passphrase=old) as file:
        file.set_passphrase(new)
        return rekey_backups(path, old, new)


def rekey_backups(path: Path, old: str, new: str) -> Rekeyed:
    """The backups' part of `set_passphrase`: those without a passphrase and those with the old one get the new."""
    changed, left = 0, []
    for backup in backups_of(path):
        try:
            changed += _rekey(backup.path, old, new)
        except Refused as refusal:
            left.append(str(refusal))
    return Rekeyed(changed, tuple(left))


def plain_backups(path: Path) -> list[Path]:
    """The backups of a plan that are not encrypted."""
    return [backup.path for backup in backups_of(path) if not encrypted(backup.path)]


def _rekey(backup: Path, old: str, new: str) -> bool:
    with refusing(backup, "encrypted anew", "It is as it was.", "Remove it, or restore it and look."):
        has = old if encrypted(backup) else ""
        number = schema_number(backup, has)
        if has == new:
            return False
        with whole(backup) as part:
            export_to(backup, has, part, new)
            if number == SCHEMA_NUMBER and not is_whole(part, new):
                raise damaged(backup, ("not all of it can be copied",))
            shutil.copystat(backup, part)
    return True
