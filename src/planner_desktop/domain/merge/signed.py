"""Two people's words in one field, one after the other, so that neither is lost."""

from __future__ import annotations

import re
from datetime import date

from ..sameness import normal

_GOING_ON = re.compile(r"[.,;:]?\s+(\S.*)", re.DOTALL)


def both(mine: str, base: str, theirs: str, person: str, day: date) -> str:
    """`mine`, then on a line of its own what `theirs` adds to `base`, with who wrote it and when it came."""
    signed = f"{person}, {day.day} {day:%B %Y}: {new_part(base, theirs)}"
    return f"{mine}\n{signed}" if mine else signed


def holds_both(mine: str, base: str, theirs: str, person: str) -> bool:
    """Whether `mine` already has, signed by them on any day, what `theirs` adds to `base`."""
    if f"{person}, " not in mine:
        return False
    signed = re.escape(f"{person}, ") + r"\d{1,2} \w+ \d{4}: " + re.escape(new_part(base, theirs))
    return re.search(rf"^{signed}$", normal(mine), re.MULTILINE) is not None


def new_part(base: str, theirs: str) -> str:
    """`theirs` without the words sent, where it goes on after them in words of its own, since the plan has those."""
    base, theirs = normal(base), normal(theirs)
    going_on = _GOING_ON.match(theirs, len(base)) if base and theirs.startswith(base) else None
    return going_on[1] if going_on else theirs
