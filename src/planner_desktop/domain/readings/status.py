"""Status from the words a cell begins with: "Completed Further review …", "Work underway", "Amber", "80%"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from planner_desktop.domain.readings import status_words as say
from planner_desktop.domain.readings.patterns import later


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


_BEFORE = later(say.BEFORE, re.IGNORECASE)
# The first that matches at the beginning of the cell counts.
_OPENINGS = tuple(
    (status, later(rf"(?:{words})(?!\w)", re.IGNORECASE))
    for status, words in (
        (Status.NOT_STARTED, say.NOT_STARTED),
        (Status.AT_RISK, say.AT_RISK),
        (Status.OFF_TRACK, say.OFF_TRACK),
        (Status.ON_TRACK, say.ON_TRACK),
        (Status.CLOSED, say.CLOSED),
        (Status.COMPLETE, say.COMPLETE),
    )
)
# Blue is closed, as in most councils' keys.
_COLOURS = {
    "red": Status.OFF_TRACK, "amber": Status.AT_RISK, "amb": Status.AT_RISK,
    "yellow": Status.AT_RISK, "orange": Status.AT_RISK,
    "green": Status.ON_TRACK, "grn": Status.ON_TRACK, "blue": Status.CLOSED,
    "grey": Status.NOT_STARTED, "gray": Status.NOT_STARTED,
    "white": Status.NOT_STARTED, "🔴": Status.OFF_TRACK, "🟠": Status.AT_RISK, "🟡": Status.AT_RISK,
    "🟢": Status.ON_TRACK, "🔵": Status.CLOSED, "⚪": Status.NOT_STARTED,
}  # fmt: skip
_LETTERS = {
    "r": Status.OFF_TRACK, "a": Status.AT_RISK, "g": Status.ON_TRACK, "b": Status.CLOSED, "c": Status.COMPLETE
}  # fmt: skip
_SAY_MORE = (Status.COMPLETE, Status.CLOSED)
_WORST_FIRST = (Status.OFF_TRACK, Status.AT_RISK, Status.ON_TRACK)
_COLOUR = rf"(?:{'|'.join(_COLOURS)})"
_BECAME = r"(?:→|->|=>|>|(?:(?:mov|improv)(?:ing|ed) )?to|now)"
_COLOURED = later(
    rf"(?:(?:(?:was|previously|from)\s+)?{_COLOUR}\s*,?\s*{_BECAME}\s*)?"
    rf"(?P<colours>{_COLOUR}(?:\s*[/-]\s*{_COLOUR})?)(?!\w|\s*/\s*{_COLOUR})",
    re.IGNORECASE,
)
_LETTERED = later(
    rf"[\W_]*(?:(?i:status|b?rag|rating|rated)\b[\W_]*)*(?:[RAG]\s?{_BECAME}\s?)?"
    r"(?P<letters>[RAG]\s?/?\s?[RAG]|[RAGBC])\s*(?:[)\]*↑↓↔→▲▼]|$|[-–:(])",
    re.ASCII,
)
# "R (was A)", "Amber/red rated".
_RATED = later(r"\s*(?:[(\[]?\s*(?:was|prev(?:ious(?:ly)?)?|formerly|from)|rated|rag|status)\b", re.IGNORECASE)
# "A – 60%", "R - staffing"; not "A – Z".
_LETTER_AND_MORE = later(r"[RAG]\s+[-–]\s+(?![A-Z]\b|level)\w|[BC]\s+[-–]\s+\d")
_NUMBERED = later(r"(?:\d|\d{1,3}\s?%)\s?[.):(–-]\s*(?=\D+$)")
_SHARE = later(
    r"\W*(?:(?:ca?|approx(?:imately)?|about|around|circa|currently|now)\b\W*)?(?:\d+\s?[-–]\s?)?"
    r"(\d{1,3}(?:\.\d+)?)\s?%(?:\W*$|\s+(?:completed?|done|achieved)\b)",
    re.IGNORECASE,
)
_BOX = later(r"[☐☑☒]")
_BOX_FIRST = later(r"([☐☑☒])([^☐☑☒]*)")
_LABEL_FIRST = later(r"([^☐☑☒]*)([☐☑☒])")


@lru_cache(maxsize=16384)
def read_status(words: str) -> StatusRead:
    """The status a cell begins with; a narrative that only contains such a word later has none."""
    text = words.strip().replace("\u00a0", " ")
    if _BOX.search(text):
        return _of_boxes(text, words)
    text = text[found.end() :] if (found := _NUMBERED.match(text)) else text
    letter = _LETTERS.get(text.strip("()[]. ").lower())
    if letter:
        return StatusRead(letter, words, f"The letter '{text}' alone stands for {letter}.")
    share = _SHARE.match(text)
    if share:
        done = _of_share(float(share[1]))
        return StatusRead(done, words, f"'{text}' says how much is done: {done}.")
    status, end = _of_colours(text) or _of_words(text) or (None, 0)
    if status:
        return StatusRead(status, words, f"'{text[:end].strip()}' at the beginning says {status}.")
    return StatusRead(None, words, "The words do not begin with a status." if text else "The cell is blank.")


def _of_boxes(text: str, words: str) -> StatusRead:
    """ "☐ Yes ☒ No" says what the ticked box does; a ticked box alone is a yes."""
    labelled = _LABEL_FIRST.findall(text) if not _BOX.match(text) else [(b, a) for a, b in _BOX_FIRST.findall(text)]
    ticked = " ".join(label.strip() or "yes" for label, box in labelled if box != "☐")
    status = read_status(ticked).status if ticked else None
    said = f"The box of '{ticked}' is ticked." if ticked else "No box is ticked."
    return StatusRead(status, words, said)


def _of_words(text: str) -> tuple[Status, int] | None:
    """The status that words begin with, and where it ends."""
    begin = _beginning(text)
    for status, opening in _OPENINGS:
        if not (match := opening.match(text, begin)):
            continue
        after = _of_words(text[match.end() :]) if match.groupdict().get("weak") else None
        return (after[0], match.end() + after[1]) if after else (status, match.end())
    return None


def _beginning(text: str) -> int:
    """Where what may stand before the words ends."""
    before = _BEFORE.match(text)
    return before.end() if before else 0


def _of_colours(text: str) -> tuple[Status, int] | None:
    """'Amber/Green' is the worse of the two; 'Green – complete' is complete, for a colour says how it goes."""
    coloured = _COLOURED.match(text, _beginning(text))
    if coloured:
        end, names = coloured.end(), re.findall(_COLOUR, coloured["colours"], re.IGNORECASE)
    elif lettered := _LETTERED.match(text):
        end, names = lettered.end("letters"), re.findall("[A-Z]", lettered["letters"])
    else:
        return None
    named = [_COLOURS.get(name.lower()) or _LETTERS[name.lower()] for name in names]
    colour = next((status for status in _WORST_FIRST if status in named), named[0])
    more = text[end:].lstrip(" ✓✔")
    after = _of_words(more)
    not_begun = colour in (Status.CLOSED, Status.ON_TRACK) and after is not None and after[0] is Status.NOT_STARTED
    if after and (after[0] in _SAY_MORE or not_begun):
        return after[0], len(text) - len(more) + after[1]
    alone = (
        re.match(say.ALONE, text[end:]) or _RATED.match(text, end)
        if coloured
        else _LETTER_AND_MORE.match(text) or _RATED.match(text, end) or not text[end:].strip(" )].*↑↓↔→▲▼")
    )
    return (colour, end) if after or alone else None


def _of_share(percent: float) -> Status:
    if percent >= 100:
        return Status.COMPLETE
    return Status.ON_TRACK if percent > 0 else Status.NOT_STARTED
