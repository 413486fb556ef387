"""Status from the words a cell begins with: "Completed Further review …", "Work underway", "Amber", "80%"."""

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
    """`status` is None where the words begin with none; all words stay in `words`."""

    status: Status | None
    words: str
    reason: str


# Words that also describe things ("Red Cross", "New forms") count only by themselves.
_ALONE = r"(?=\s*(?:$|[^\w\s]|\n))"
# The first that matches at the beginning of the cell counts. Blue is closed, as in most councils' RAG keys.
_OPENINGS = tuple(
    (status, re.compile(rf"\W*(?:(?:status|rag|action|now|currently|task)\b\W*)*(?:{words})(?!\w)", re.IGNORECASE))
    for status, words in (
        (
            Status.NOT_STARTED,
            (
                r"not (?:yet )?(?:started|begun|commenced|due|actioned|done)|outstanding|to be started"
                r"|yet to (?:start|begin)"
                rf"|no progress|not yet|(?:to do|todo|planned|gr[ae]y|white|pending|proposed|new|open){_ALONE}"
            ),
        ),
        (
            Status.OFF_TRACK,
            (
                rf"off[ -]?track|delayed|slipp(?:ed|ing|age)|behind(?: schedule)?|overdue|on hold|stalled"
                rf"|(?:red|late){_ALONE}"
                r"|not (?:achieved|met|completed?|implemented|on (?:track|target))"
                r"|incomplete|missed|suspended|paused|blocked"
            ),
        ),
        (
            Status.AT_RISK,
            (
                rf"(?:amber|yellow){_ALONE}|at risk|some (?:delay|slippage|concerns?)|minor (?:delay|slippage)"
                r"|partially (?:met|on track)"
            ),
        ),
        (
            Status.ON_TRACK,
            (
                rf"(?:green|active){_ALONE}|on[ -](?:track|target|schedule|going)|ongoing|in progress(?:es)?"
                r"|in[ -]hand"
                r"|work(?: is)?(?: currently)? under ?way|under ?way|progressing|work in progress|wip|started|commenced"
                r"|part(?:ial)?ly (?:completed?|achieved|implemented)|nearly completed?"
                r"|almost completed?|continuing"
            ),
        ),
        (
            Status.CLOSED,
            (
                rf"closed|blue{_ALONE}|evidenced|signed off|archived"
                r"|no longer (?:required|applicable)|withdrawn|cancelled"
            ),
        ),
        (
            Status.COMPLETE,
            (
                r"completed?(?=\W|$)(?!\s+(?:the|a|an|all|by|audit|review|and submit|programme)\b)"
                r"|done|achieved"
                r"|finished|implemented|delivered|fully (?:met|implemented|achieved|completed?)|in place"
                r"|met(?=\W*$)|✓|✔"
            ),
        ),
    )
)
_LETTERS = {"r": Status.OFF_TRACK, "a": Status.AT_RISK, "g": Status.ON_TRACK, "b": Status.CLOSED, "c": Status.COMPLETE}
_SHARE = re.compile(r"\W*(\d{1,3}(?:\.\d+)?)\s?%(?:\s+(?:completed?|done|achieved))?\W*$", re.IGNORECASE)


@lru_cache(maxsize=16384)
def read_status(words: str) -> StatusRead:
    """The status a cell begins with; a narrative that only contains such a word later has none."""
    text = words.strip()
    letter = _LETTERS.get(text.strip("()[]. ").lower())
    if letter:
        return StatusRead(letter, words, f"'{text}' alone is a letter of the usual colours.")
    share = _SHARE.match(text)
    if share:
        return StatusRead(_of_share(float(share[1])), words, f"'{text}' is a share of the work.")
    for status, opening in _OPENINGS:
        match = opening.match(text)
        if match:
            return StatusRead(status, words, f"'{match.group().strip()}' at the beginning says {status}.")
    return StatusRead(None, words, "The words do not begin with a status." if text else "The cell is blank.")


def _of_share(percent: float) -> Status:
    if percent >= 100:
        return Status.COMPLETE
    return Status.ON_TRACK if percent > 0 else Status.NOT_STARTED
