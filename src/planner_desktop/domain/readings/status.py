"""Status from words: "Completed Further review to be undertaken June 2010" is complete, all words kept."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache


class Status(StrEnum):
    NOT_STARTED = "not started"
    ON_TRACK = "on track"
    AT_RISK = "at risk"
    OFF_TRACK = "off track"
    COMPLETE = "complete"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class StatusRead:
    """The status that words begin with, None where they begin with none; `reason` says why, for a person."""

    status: Status | None
    words: str
    reason: str


_NOTHING = StatusRead(None, "", "")

_BEGINNINGS: tuple[tuple[Status, str], ...] = (
    (Status.NOT_STARTED, r"not (?:yet )?(?:started|begun|commenced|due)|yet to (?:start|begin|commence)|to be started"),
    (Status.NOT_STARTED, r"outstanding|no progress|planned"),
    (Status.OFF_TRACK, r"off track|overdue|not (?:achieved|met|completed?|done)|missed|behind(?: schedule)?"),
    (Status.AT_RISK, r"at risk|delay(?:ed)?|slipp(?:ed|ing|age)|on hold|paused|partial(?:ly)? (?:met|achieved|complete)"),
    (Status.CLOSED, r"closed|evidenced|signed off"),
    (Status.ON_TRACK, r"(?:still |currently |work (?:is )?)?(?:on track|on target|in progress|in progresses|underway|under way)"),
    (Status.ON_TRACK, r"work (?:has )?(?:started|begun|commenced|progressing|ongoing)|nearly complete|on ?going|started"),
    (Status.COMPLETE, r"(?:now |fully |task |action )?(?:completed?|done|achieved|delivered|finished|implemented|in place)"),
    (Status.COMPLETE, r"100 ?%"),
)
_PATTERNS = tuple(
    (status, re.compile(rf"\W*(?:{pattern})(?![\w%])", re.IGNORECASE)) for status, pattern in _BEGINNINGS
)

_RATINGS = {
    "r": Status.OFF_TRACK,
    "red": Status.OFF_TRACK,
    "a": Status.AT_RISK,
    "amber": Status.AT_RISK,
    "yellow": Status.AT_RISK,
    "g": Status.ON_TRACK,
    "green": Status.ON_TRACK,
    "b": Status.COMPLETE,
    "blue": Status.COMPLETE,
}
"""What a traffic light alone in a cell means in council plans: red, amber and green as usual, blue for done."""

_SHARE = re.compile(r"(\d{1,3}) ?%(?: complete[d]?)?")


@lru_cache(maxsize=65536)
def read_status(words: str) -> StatusRead:
    """The status a text begins with, or that it is, where it is a traffic light or a share done."""
    alone = words.strip().strip(".").casefold()
    if not alone:
        return _NOTHING
    if alone in _RATINGS:
        return StatusRead(_RATINGS[alone], words.strip(), f"“{words.strip()}” is a traffic light")
    share = _SHARE.fullmatch(alone)
    if share and int(share[1]) <= 100:
        done = int(share[1])
        status = Status.COMPLETE if done == 100 else Status.ON_TRACK if done else Status.NOT_STARTED
        return StatusRead(status, words.strip(), f"{done}% done")
    for status, pattern in _PATTERNS:
        begins = pattern.match(words)
        if begins:
            said = begins[0].strip()
            return StatusRead(status, said, f"begins with “{said}”")
    return _NOTHING
