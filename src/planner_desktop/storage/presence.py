"""Whether the file of an open plan is still the one that was opened, and whether copies of it stand beside it.

Folders that sync put another file in the place of an open one, or change its content, without asking; what such
programs do when two computers wrote at once is a copy with a name of their own.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TypeAlias

from planner_desktop.domain.errors import Refused

Seen: TypeAlias = tuple[int, int, int, int]

_CONFLICT = re.compile(r"conflict", re.IGNORECASE)
_COMPUTER = re.compile(r"-[\w-]*[A-Z][A-Z0-9-]*$")


def seen(path: Path) -> Seen:
    """What changes when a file is replaced or written.  Raises Refused where it is gone.

    The file is not opened for this: closing it would end the locks that SQLite has on it.
    """
    try:
        now = path.stat()
    except OSError as error:
        raise Refused(
            f"{path.name} is no longer there, or its drive is gone.",
            untouched="The change was not made.",
            advice="Bring the drive or the file back, or save a copy elsewhere.",
        ) from error
    return now.st_dev, now.st_ino, now.st_size, now.st_mtime_ns


def replaced(path: Path) -> Refused:
    return Refused(
        f"Another program has put another {path.name} in the place of the open one; "
        "folders that sync do so when a second computer has changed the plan.",
        untouched="The change was not made, and neither of the two was written over.",
        advice="Save a copy of this one under another name, then open the other.",
    )


def conflicted_copies(path: Path) -> list[Path]:
    """Files beside a plan whose names say that a sync program could not join two computers' changes.

    "Plan (conflicted copy 2026-11-22)" (Dropbox, Nextcloud), "Plan.sync-conflict-20261122" (Syncthing),
    "Plan-LAPTOP7" (OneDrive: the computer's name).
    """
    found = []
    for beside in sorted(path.parent.glob(f"*{path.suffix}")):
        more = beside.stem.removeprefix(path.stem)
        if beside.stem.startswith(path.stem) and (_CONFLICT.search(more) or _COMPUTER.fullmatch(more)):
            found.append(beside)
    return found
