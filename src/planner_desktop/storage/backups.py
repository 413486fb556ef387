"""Where backups of a plan stand, how they are named, and which of them are kept."""

from __future__ import annotations

import os
import re
from collections.abc import Hashable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

_NAME = re.compile(r"(\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d) (.+?)( \d+)?")
_WHEN = "%Y-%m-%d %H.%M.%S"
_PART = ".part"

ALL_OF = timedelta(days=2)
DAILY_FOR = timedelta(days=31)
NEWEST = 10
"""Kept whatever their age: who has not opened a plan for years still finds what was there."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup: its file, when it was made, and why ("before merge")."""

    path: Path
    when: datetime
    reason: str


def folder_of(plan: Path) -> Path:
    """The folder beside a plan that its backups stand in."""
    return plan.with_name(f"{plan.stem} backups")


def new_place(plan: Path, reason: str, when: datetime) -> Path:
    """A name for a backup made now, not taken yet; makes the folder where it is missing."""
    folder = folder_of(plan)
    folder.mkdir(exist_ok=True)
    stem, number = f"{when.strftime(_WHEN)} {reason}", 1
    place = folder / f"{stem}{plan.suffix}"
    while place.exists():
        number += 1
        place = folder / f"{stem} {number}{plan.suffix}"
    return place


def part_of(place: Path) -> Path:
    """What a backup is called until it is whole."""
    return place.with_name(f".{place.name}{_PART}")


def give_name(part: Path, place: Path) -> None:
    """Put what is whole now in its place, in one step; where it can be, the folder is synced too."""
    part.replace(place)
    with suppress(OSError):  # Windows opens no folder; done it is all the same
        folder = os.open(place.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def backups_of(plan: Path) -> list[Backup]:
    """The backups of a plan, newest first."""
    found = []
    for path in folder_of(plan).glob(f"*{plan.suffix}"):
        said = _NAME.fullmatch(path.stem)
        with suppress(ValueError):
            if said:
                found.append(Backup(path, datetime.strptime(said[1], _WHEN), said[2]))
    return sorted(found, key=lambda backup: (backup.when, backup.path.name), reverse=True)


def thin(plan: Path, now: datetime) -> None:
    """Remove backups that age has made too many, and parts of backups that a crash left.

    Kept are the newest ten, all of two days, the last of each day of a month, and the last of each month.
    """
    kept = set(kept_of(backups_of(plan), now))
    for backup in backups_of(plan):
        if backup not in kept:
            backup.path.unlink(missing_ok=True)
    for part in folder_of(plan).glob(f".*{_PART}"):
        part.unlink(missing_ok=True)


def kept_of(backups: Iterable[Backup], now: datetime) -> list[Backup]:
    """Those of the backups, newest first, that `thin` keeps."""
    kept: list[Backup] = []
    seen: set[Hashable] = set()
    for number, backup in enumerate(backups):
        age = now - backup.when
        period: Hashable = backup.path
        if age > DAILY_FOR:
            period = (backup.when.year, backup.when.month)
        elif age > ALL_OF:
            period = backup.when.date()
        if number < NEWEST or period not in seen:
            kept.append(backup)
        seen.add(period)
    return kept
