"""Two people's words in one field, one after the other, so that neither is lost."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from datetime import date

from ..readings.periods import british
from ..sameness import normal

_GOING_ON = re.compile(r"[.,;:]?\s+(\S.*)", re.DOTALL)
_GOING_BEFORE = re.compile(r"(.*\S)(?:(?<=[.!?;])[ \t\u00a0]+|\s*[\r\n]\s*)", re.DOTALL)


def both(mine: str, base: str, theirs: str, person: str, day: date) -> str:
    """`mine`, then on a line of its own what `theirs` adds to `base`, with who wrote it and when it came."""
    signed = f"{person}, {british(day)}: {new_part(base, theirs)}"
    return f"{mine}\n{signed}" if mine else signed


def holds_both(mine: str, base: str, theirs: str, person: str) -> bool:
    """Whether `mine` already has, signed by them on any day, what `theirs` adds to `base`."""
    if f"{person}, " not in mine:
        return False
    signed = re.escape(normal(f"{person}, ")) + r" ?\d{1,2} \w+ \d{4}: " + re.escape(normal(new_part(base, theirs)))
    return re.search(rf"^{signed}$", normal(mine), re.MULTILINE) is not None


def new_part(base: str, theirs: str) -> str:
    """`theirs` without the words sent, since the plan has those, where it goes on after them in words of its own.

    Or goes before them, as who writes the newest first: with a sentence that ends, or a line.
    """
    sent, came = normal(base), normal(theirs)
    if sent and came.startswith(sent):
        end = bisect_left(range(len(theirs)), len(sent), key=lambda length: len(normal(theirs[:length])))
        going_on = _GOING_ON.match(theirs, end)
        if going_on:
            return going_on[1].strip()
    if sent and came.endswith(sent):
        start = bisect_right(range(len(theirs)), -len(sent), key=lambda place: -len(normal(theirs[place:]))) - 1
        going_before = _GOING_BEFORE.fullmatch(theirs, 0, start)
        if going_before:
            return going_before[1].strip()
    return theirs.strip()
