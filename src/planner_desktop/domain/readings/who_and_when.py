"""One cell that says both who and by when: "TS by June 2010", "Head of Service – 31/3/11"."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from itertools import islice

from planner_desktop.domain.readings import date_keywords as say
from planner_desktop.domain.readings.date_mentions import mentions
from planner_desktop.domain.readings.date_text import normalised
from planner_desktop.domain.readings.people_words import names_someone

_LONGEST, _MOST_CUTS = 300, 16
_ANY_DAY = date(2000, 1, 1)
"""Where a date stands in words does not hang on the day they are read from."""

_CUT = re.compile(
    r"\s*\n\s*|\s+[–—-]+\s*|\s*[/,;:]\s*|\s*[([]\s*|\s+(?=(?:by|from|until|before|within|end|w/?c)\b)", re.IGNORECASE
)
_BESIDE_DATES = re.compile(
    r"\b(?:by|the|end|of|from|onwards?|on|in|at|to|until|till|and|or|then|due|target|date|deadline|latest|no|later|than"
    r"|complet(?:e|ed|ion)|done|review(?:ed)?|start(?:ing)?|before|after|week|commencing|ending|each|every)\b|[^\w]+"
)


@lru_cache(maxsize=4096)
def part_who_and_when(words: str) -> tuple[str, str] | None:
    """Who and when, each as it stands, where one sign or line between them parts the cell; None where none does.

    No word is left out: only the sign or the brackets between the two.
    """
    text = normalised(words) if len(words) <= _LONGEST else ""
    if not (say.KEYWORD.search(text) or mentions(text, _ANY_DAY)):
        return None
    for cut in islice(_CUT.finditer(words), _MOST_CUTS):
        before, after = words[: cut.start()].strip(), words[cut.end() :].strip()
        if cut.group().strip() in ("(", "["):
            after = after[:-1].strip() if after.endswith((")", "]")) else ""
        if _names(before) and is_date_alone(after):
            return before, after
        if is_date_alone(before) and _names(after):
            return after, before
    return None


def _names(words: str) -> bool:
    """Whether words name people and no date."""
    return names_someone(words) and not is_date_alone(words) and not mentions(normalised(words), _ANY_DAY)


@lru_cache(maxsize=4096)
def is_date_alone(words: str) -> bool:
    """Whether words say when, and nothing else."""
    text = normalised(words)
    found = mentions(text, _ANY_DAY)
    left, place = "", 0
    for mention in found:
        left += text[place : mention.start] + " "
        place = mention.end
    left, keywords = say.KEYWORD.subn(" ", left + text[place:])
    return bool(found or keywords) and not _BESIDE_DATES.sub("", left)
