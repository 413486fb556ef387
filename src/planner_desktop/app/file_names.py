"""Names for files that are written for others: readable, safe on every system, never one that is taken."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from pathlib import Path

_RESERVED = re.compile(r"(CON|PRN|AUX|NUL|(COM|LPT)[0-9])", re.IGNORECASE)
"""What Windows keeps for its devices, whatever ending follows."""
_LONGEST = 60
"""Letters of each part."""
_MOST_BYTES = 200
"""Of a name without its ending: file systems take 255 bytes, of which letters of some scripts have three each."""


PLAN_ENDING = ".actionplan"


def is_plan(path: Path) -> bool:
    """Whether a file is called as a plan's, in letters of any case."""
    return path.suffix.lower() == PLAN_ENDING


def free_file(
    folder: Path, parts: Sequence[str], version: str, ending: str, usual: str, taken: Collection[Path] = ()
) -> Path:
    """A name made of these parts, that neither a file of this ending nor a mail draft has yet, or is `taken`.

    The version comes last, unless one of the parts says it.  `usual` stands where nothing else is left.
    """
    said = " ".join(parts).casefold()
    all_parts = (*parts, "" if version.casefold() in said else version)
    cleaned = (re.sub(r"[^\w&-]+", " ", part).strip()[:_LONGEST].strip() for part in all_parts)
    stem = safe_stem(" - ".join(filter(None, cleaned)), usual)
    number, target = 1, folder / f"{stem}{ending}"
    while target in taken or target.exists() or target.with_suffix(".eml").exists():
        number += 1
        target = folder / f"{stem} ({number}){ending}"
    return target


def safe_stem(stem: str, usual: str) -> str:
    """A name without its ending that every system takes: no device's name, not too long, `usual` for a blank one."""
    short = stem.encode("utf-8", "ignore")[:_MOST_BYTES].decode("utf-8", "ignore").strip(" .")
    return f"{usual} - {short}" if _RESERVED.fullmatch(short.partition(".")[0]) else short or usual
