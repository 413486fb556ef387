"""A backup in the place of a plan."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from planner_desktop.domain.errors import Protected, Refused
from planner_desktop.domain.steps import go_on

from .backups import give_name, new_place, part_of
from .connection import journal_of
from .failures import UNTOUCHED, refusing
from .lock import FileLock
from .plan_file import PlanFile


def restore(
    plan: Path,
    backup: Path,
    passphrase: str = "",
    backup_passphrase: str | None = None,
    waiting: Callable[[], None] = go_on,
) -> Path | None:
    """Put a backup in the place of a plan, in one step; returns where what was there stands now.

    The plan keeps its passphrase; the backup's is the same where none is given.  While the backup is looked through,
    `waiting` is called again and again; what it raises ends it.  Raises Refused, leaving the plan
    as it is, where it is open elsewhere, the backup is damaged or another plan's, or it cannot be written;
    Protected where a passphrase is wrong.
    """
    its = passphrase if backup_passphrase is None else backup_passphrase
    with PlanFile.open(backup, read_only=True, passphrase=its, waiting=waiting) as source:
        if found := source.problems(waiting):
            raise Refused(
                f"The backup {backup.name} is damaged: {found[0]}", untouched=UNTOUCHED, advice="Choose another backup."
            )
        former = _put_aside(plan, passphrase, source.plan_id)
        lock = _locked(plan)
        try:
            with refusing(plan, "restored", "The plan is as it was.", "Check that the disk has room."):
                _replace(plan, backup, source, passphrase or source.passphrase)
        finally:
            lock.release()
    return former


def _put_aside(plan: Path, passphrase: str, plan_id: str) -> Path | None:
    """Keep what is there among the backups: by SQLite where it opens, else as it is, its journal with it."""
    if not plan.exists():
        return None
    try:
        file = PlanFile.open(plan, passphrase=passphrase)
    except Protected:
        raise
    except Refused:
        return _copied_as_it_is(plan)
    with file:
        if file.plan_id != plan_id:
            raise Refused("The backup belongs to another plan.", untouched=UNTOUCHED)
        if file.read_only:
            raise _held(file.reason)
        return file.back_up("before restore")


def _copied_as_it_is(plan: Path) -> Path:
    with refusing(plan, "backed up", "Nothing was changed.", "Check that the disk has room."):
        place = new_place(plan, "damaged", datetime.now())
        for source, target in ((plan, place), (journal_of(plan), journal_of(place))):
            if source.exists():
                shutil.copyfile(source, target)
    return place


def _locked(plan: Path) -> FileLock:
    lock = FileLock(plan)
    with refusing(plan, "restored", "The plan is as it was.", "Check that you may write in its folder."):
        holder = lock.take()
    if holder is not None:
        raise _held(f"it is held by {holder.words}")
    return lock


def _held(reason: str) -> Refused:
    return Refused(
        f"The plan cannot be restored because {reason}.", untouched="The plan is as it was.", advice="Close it there."
    )


def _replace(plan: Path, backup: Path, source: PlanFile, passphrase: str) -> None:
    part = part_of(backup)
    try:
        source.copy_to(part, passphrase)
        # what the journal would take back belongs to the file that goes
        journal_of(plan).unlink(missing_ok=True)
        give_name(part, plan)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise
