"""Names for files that are written for others: readable, safe on every system, never one that is taken."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

_RESERVED = re.compile(r"(CON|PRN|AUX|NUL|(COM|LPT)[0-9])", re.IGNORECASE)
"""What Windows keeps for its devices, whatever ending follows."""
_LONGEST = 60
"""Letters of each part."""


def free_file(folder: Path, parts: Sequence[str], version: str, ending: str, usual: str) -> Path:
    """A name made of these parts, that neither a file of this ending nor a mail draft has yet.

    The version comes last, unless one of the parts says it.  `usual` stands where nothing else is left.
    """
    said = " ".join(parts).casefold()
    all_parts = (*parts, "" if version.casefold() in said else version)
    cleaned = (re.sub(r"[^\w&-]+", " ", part).strip()[:_LONGEST].strip() for part in all_parts)
    stem = " - ".join(filter(None, cleaned)) or usual
    stem = f"{usual} - {stem}" if _RESERVED.fullmatch(stem) else stem
    number, target = 1, folder / f"{stem}{ending}"
    while target.exists() or target.with_suffix(".eml").exists():
        number += 1
        target = folder / f"{stem} ({number}){ending}"
    return target
