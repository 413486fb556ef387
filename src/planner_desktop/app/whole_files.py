"""Files written for others: each is whole under its name, or it is not there.

Until it is whole a file has a name of its own beside where it belongs.  What a program that was ended by force left
under such names is removed by whoever writes into the folder next.  Files that wait for something else to be done,
before they get their names together, are left to whoever wrote them.
"""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import TypeAlias

from planner_desktop.domain.disk import advice, cause
from planner_desktop.domain.errors import Refused

_ENDING, _WAITING = ".planner-part", ".planner-waiting"
"""No other program's: what has the first may be removed, what has the second by its owner."""

_LONGEST_SHOWN = 120

LEFT_OVER_S = 3600
"""So long after it was written last, a part is nobody's any more: writing takes seconds."""

Part: TypeAlias = tuple[Path, Path]
"""Where a file is until it is whole, and where it belongs."""


def open_elsewhere(target: Path) -> str:
    """A sentence where an office program has a file open, by the mark that it leaves beside it; "" where none has.

    It would write its own words over what is written now.  Such a mark may be left from a crash.
    """
    marks = (f".~lock.{target.name}#", f"~${target.name}", f"~${target.name[2:]}")
    if not any(target.with_name(mark).exists() for mark in marks):
        return ""
    return f"{target.name} seems to be open in another program: close it there without saving it."


def write_whole_file(target: Path, *content: bytes) -> None:
    """Put `content`, one piece after another, in place of `target` in one step.

    Raises Refused, leaving the old file, where it cannot be.
    """
    part = target.with_name(f".{target.name}{_ENDING}")
    try:
        _write(part, *content)
        part.replace(target)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise Refused(
            f"{_shown(target)} cannot be written: {cause(error)}.",
            untouched="Nothing was written.",
            advice=advice(error),
        ) from error
    _remove_left_over(target.parent)


def write_aside(files: Sequence[tuple[Path, bytes]], owner: str, untouched: str) -> list[Part]:
    """Write files to wait under names that tell their `owner`, all or none.  Raises Refused where one cannot be."""
    parts: list[Part] = []
    try:
        for target, content in files:
            parts.append((target.with_name(f".{target.name}{_mark(owner)}"), target))
            _write(parts[-1][0], content)
    except OSError as error:
        drop(parts)
        raise Refused(
            f"{_shown(parts[-1][1])} cannot be written: {cause(error)}.",
            untouched=untouched,
            advice=advice(error),
        ) from error
    return parts


def give_names(parts: Sequence[Part], done: str) -> None:
    """Give parts their names; `done` says what is done already.  Raises Refused where one cannot get it."""
    for part, target in parts:
        try:
            part.replace(target)
        except OSError as error:
            raise Refused(
                f"{done}, but {_shown(target)} could not get its name: {cause(error)}.",
                untouched=f"Its content is in the same folder, in {part.name}.",
                advice="Give that file the name yourself.",
            ) from error


def drop(parts: Sequence[Part]) -> None:
    """Remove parts, as far as they are there and can be."""
    for part, _ in parts:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def waiting_in(folder: Path, owner: str) -> list[Part]:
    """What this owner wrote aside in a folder."""
    mark = _mark(owner)
    found = sorted(folder.glob(f".*{mark}"))
    return [(part, part.with_name(part.name.removeprefix(".").removesuffix(mark))) for part in found]


def _shown(target: Path) -> str:
    """A file's name, cut where it is longer than a sentence should be."""
    return target.name if len(target.name) <= _LONGEST_SHOWN else f"{target.name[:_LONGEST_SHOWN]}…"


def _mark(owner: str) -> str:
    """The ending of an owner's files: an id that a plan file says may hold anything."""
    return f".{sha256(owner.encode()).hexdigest()[:12]}{_WAITING}"


def _remove_left_over(folder: Path) -> None:
    """Remove the parts that nobody is writing any more."""
    with suppress(OSError):  # a folder that cannot be listed, or a part that went meanwhile, is no reason to fail
        for part in folder.glob(f".*{_ENDING}"):
            if time.time() - part.stat().st_mtime > LEFT_OVER_S:
                part.unlink()


def _write(part: Path, *content: bytes) -> None:
    """Write and sync, so that a name is never given to what a power cut can still take away."""
    with part.open("wb") as file:
        file.writelines(content)
        file.flush()
        os.fsync(file.fileno())
