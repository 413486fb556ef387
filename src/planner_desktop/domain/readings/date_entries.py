"""A date cell that is a list, "1) Complete 2) March 2026", "Phase 1: done; Phase 2: June": where its entries are."""

from __future__ import annotations

from planner_desktop.domain.readings import date_keywords as say
from planner_desktop.domain.readings.patterns import later

# As `normalised` leaves them: ";" and blanks for the number of an entry, blanks for the number of a phase.
_ENTRY = later(
    r";\s{2,}|(?<!\S)(?:\d{1,2}|[a-h]|[ivx]{1,4})\.\s"
    r"|\b(?:phase|stage|step|part|tranche|cohort|wave|round|module|milestone)s?\.?\s{2,}[-:]?"
)
_WORD = later(r"\w")


def entries(text: str) -> tuple[tuple[int, int], ...]:
    """From where to where the entries of a list go, in a normalised text; none where it is no list, or all is to do."""
    if ("  " not in text and ". " not in text) or not say.ANY_DONE.search(text):
        return ()
    marks = [mark.span() for mark in _ENTRY.finditer(text)]
    if len(marks) < 2:
        return ()
    ends = [start for start, _ in marks[1:]] + [len(text)]
    spans = ((start, end) for (_, start), end in zip(marks, ends, strict=True))
    return tuple((start, end) for start, end in spans if _WORD.search(text, start, end))
