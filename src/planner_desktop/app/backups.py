"""Backups that are made without asking, listed and restored."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from planner_desktop.domain.changes import ChangeSet, OriginKind
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.steps import go_on
from planner_desktop.storage.backups import Backup, backups_of
from planner_desktop.storage.opening import load_what_writes
from planner_desktop.storage.plan_file import PlanFile
from planner_desktop.storage.restoring import restore

__all__ = ["Backup", "back_up_daily", "backup_called", "backups_of", "before_change", "plan_in", "restore", "settle"]

_BULK = 25
"""Records that one change set touches, from which on it counts as a bulk edit."""

_REASONS = {OriginKind.IMPORTED: "before import", OriginKind.RETURNED: "before merge"}


def before_change(file: PlanFile, plan: Plan, change_set: ChangeSet, waiting: Callable[[], None] = go_on) -> None:
    """Back the plan up before an import, a merge or a bulk edit; an empty plan has nothing to lose.

    `waiting` is called again and again meanwhile; what it raises ends it, with no backup made.  Raises Refused, and
    the change must not be made, where the backup cannot be.
    """
    reason = _reason(change_set.origin.kind, len(change_set.changes))
    if reason and plan.items and not file.read_only:
        file.back_up(reason, waiting)


def is_backed_up_before(kind: OriginKind, count: int) -> bool:
    """Whether a backup is made before so many changes of such an origin; the larger the file, the longer it takes."""
    return bool(_reason(kind, count))


def _reason(kind: OriginKind, count: int) -> str:
    return _REASONS.get(kind, "before bulk edit" if count >= _BULK else "")


def back_up_daily(file: PlanFile, today: date) -> Path | None:
    """The day's first backup of a plan that is opened to be worked on; None where it has one or needs none.

    A plan that nobody changed since its newest backup needs none.
    """
    newest = next(iter(backups_of(file.path)), None)
    if file.read_only or (newest and (newest.when.date() == today or _is_newer(newest, file.path))):
        return None
    return file.back_up_beside("daily")


def settle(file: PlanFile, today: date, waiting: Callable[[], None] = go_on) -> None:
    """Do for a plan that is shown already what is not needed to look at it; another thread may do so.

    What writes it is loaded; where its rows have still to be held to their digests, that is done, and the day's first
    backup made.  `waiting` is called again and again meanwhile.  Raises Damaged, and Refused where the backup cannot
    be made.
    """
    load_what_writes()
    if file.is_unchecked:
        file.check(waiting)
        back_up_daily(file, today)


def plan_in(backup: Backup, passphrase: str) -> Plan:
    """The plan as a backup has it.  Raises Refused where it cannot be read, Protected with another passphrase."""
    with PlanFile.open(backup.path, read_only=True, passphrase=passphrase) as file:
        return file.read_plan()


def told_of_plain_backups(file: PlanFile) -> tuple[str, ...]:
    """A sentence where an encrypted plan has backups that anybody can read."""
    if not file.passphrase:
        return ()
    from planner_desktop.storage.rekeying import plain_backups

    plain = len(plain_backups(file.path))
    if not plain:
        return ()
    which = "1 backup of it is" if plain == 1 else f"{plain} backups of it are"
    return (f"{which} not encrypted: give the plan its passphrase again to encrypt them, or remove them.",)


def _is_newer(backup: Backup, plan: Path) -> bool:
    return backup.path.stat().st_mtime_ns >= plan.stat().st_mtime_ns


def backup_called(plan: Path, call: str) -> Backup:
    """The backup whose file is called so, with or without its ending and folder.  Raises Refused where none is."""
    for backup in backups_of(plan):
        if Path(call).name in (backup.path.name, backup.path.stem):
            return backup
    raise Refused(
        f"There is no backup {call} of {plan.name}.",
        untouched="Nothing was changed.",
        advice="See which there are: planner-desktop backups FILE.",
    )
