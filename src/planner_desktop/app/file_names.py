"""Names for files that are written for others: readable, safe on every system, never one that is taken."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Sequence
from pathlib import Path

_RESERVED = re.compile(r"(CON|PRN|AUX|NUL|(COM|LPT)[0-9])", re.IGNORECASE)
"""What Windows keeps for its devices, whatever ending follows."""
_REFUSED = frozenset('<>:"/\\|?*')
"""What Windows, or any file system, takes in no name."""
_NOT_FIRST = " .=+-@~"
"""What hides a file, or makes a formula or an option of its name where it is listed."""
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
    words = ([word for word in without_refused(part, " ").split() if word.strip(".")] for part in all_parts)
    cleaned = (" ".join(part)[:_LONGEST].strip() for part in words)
    stem = safe_stem(" - ".join(filter(None, cleaned)), usual)
    number, target = 1, folder / f"{stem}{ending}"
    while target in taken or target.exists() or target.with_suffix(".eml").exists():
        number += 1
        target = folder / f"{stem} ({number}){ending}"
    return target


def without_refused(words: str, by: str) -> str:
    """Words with `by` for signs that no name may have: those that a file system refuses, and those that nobody sees."""
    return re.sub("\0+", by, "".join(map(_taken, words)))


def _taken(sign: str) -> str:
    unseen = sign != " " and unicodedata.category(sign)[0] in "CZ"
    return "\0" if unseen or sign in _REFUSED else sign


def safe_stem(stem: str, usual: str) -> str:
    """A name without its ending that every system takes: no device's name, not too long, `usual` for a blank one."""
    short = stem.encode("utf-8", "ignore")[:_MOST_BYTES].decode("utf-8", "ignore").strip(" .").lstrip(_NOT_FIRST)
    return f"{usual} - {short}" if _RESERVED.fullmatch(short.partition(".")[0]) else short or usual
