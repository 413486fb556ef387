"""What column headers mean: the words councils, departments and charities put above their columns.

A header may have several meanings ("Priority" is an area of work or a High/Medium/Low); they stand in order of
likelihood and the columns' contents decide.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz, process

from .vocabulary import FIRST, KEY_WORDS, PHRASES
from .words import plain

SECTION, OBJECTIVE, ACTION, STEP = "section", "objective", "action", "milestones"
"""Columns that name items of a level; every other meaning is a field's name."""

START = "start"
"""When work begins: not a field of its own, but never the target date."""

CUSTOM = "custom"

LONGEST = 90
"""Characters of the longest header."""

_LONGEST_QUESTION = 300
"""Characters of the longest question that a form asks."""

_NAMING_WORDS = r"(?:description|wording|text|title|name|statement|summary)"
_CAME_UP = re.compile(r" (?:identified|found|raised|noted|reported)(?: by .+)?$")
_OF_WHAT = re.compile(
    rf"{_NAMING_WORDS} of (?:the )?(?P<of>.+)|(?P<before>.+) {_NAMING_WORDS}|(?P<was>.+){_CAME_UP.pattern}"
)
"""Headers such as "Description of AFI", "Pledge wording" or "Gap identified": columns that name what they speak of."""

_WHOSE_OBJECTIVE = re.compile(
    r"(?!link|related|relevant|corporate|council|contribut).* (recommendations?|findings?|commitments?|objectives?"
    r"|domains?|pillars?|strands?|work ?streams?)"
)
"""Headers that say whose objectives, or which, stand below: "Multi-agency recommendation"."""


@dataclass(frozen=True, slots=True)
class Meanings:
    """What a header may mean, likeliest first; `sure` from 0 to 1, and why."""

    meanings: tuple[str, ...]
    sure: float
    reason: str


NO_MEANING = Meanings((), 0.0, "no known header")


def _known_phrases() -> dict[str, tuple[str, ...]]:
    known: dict[str, tuple[str, ...]] = {}
    for meaning, phrases in PHRASES.items():
        for phrase in phrases.split(";"):
            words = plain(" ".join(phrase.split()))
            if meaning not in known.get(words, ()):
                known[words] = (*known.get(words, ()), meaning)
    return known


_KNOWN = _known_phrases()
_TYPEABLE = [phrase for phrase in _KNOWN if len(phrase) > 5]

_KNOWN.update(FIRST)


def is_revised_date(label: str) -> bool:
    """Whether a column of dates says when work is due now, beside one that says when it was due at first."""
    words = plain(label)
    revised = re.search(r"\b(revised|current|forecast|latest|new|expected|amended|extended)\b", words)
    return revised is not None and re.search(r"\b(notes?|updates?|comments?|reviews?|reports?)\b", words) is None


def is_former_date(label: str) -> bool:
    """Whether a column says when work was due at first."""
    if is_former_target(label):
        return True
    former = re.search(r"\b(original|baseline|previous|initial|first|planned|target|due|deadline)\b", plain(label))
    return former is not None and meanings_of(label).meanings[:1] == ("target_date",)


def is_former_target(label: str) -> bool:
    """ "Original target": with dates below it, when work was due at first."""
    return re.match(r"(original|previous|first|initial) target\b", plain(label)) is not None


def headline(text: str) -> str:
    """The header proper, without the guidance that forms put below it or after its question mark."""
    first = text.split("\n", 1)[0]
    return first if len(first) <= LONGEST else first.partition("?")[0]


def is_known(text: str) -> bool:
    """Whether a header of just these words is known: a quick look, for every cell of a long sheet."""
    return len(text) <= LONGEST and plain(text) in _KNOWN


def is_well_known(text: str) -> bool:
    """Whether `meanings_of` a short header is sure: without the search for words that are like it."""
    return bool(_well_known(text))


def _well_known(text: str) -> str:
    """The known header that is in the words as they stand, without their brackets, or in their first line; else ""."""
    words = (plain(text), plain(re.sub(r"\([^)]*\)", " ", text)), plain(headline(text)))
    return next((exact for exact in words if exact in _KNOWN), "")


@lru_cache(maxsize=4096)
def meanings_of(text: str) -> Meanings:
    """What a column headed by these words may hold."""
    words = plain(text)
    if len(text) > LONGEST:
        text = headline(text)
        words = plain(text)
    if not words or len(text) > _LONGEST_QUESTION:
        return NO_MEANING
    if exact := _well_known(text):
        return Meanings(_KNOWN[exact], 1.0, f"the header “{_line(text)}” is well known")
    parts = [_KNOWN.get(part.strip(), ()) for part in words.split("/")]
    if len(parts) > 1 and all(parts):
        both = tuple(dict.fromkeys(meaning for part in parts for meaning in part))
        return Meanings(both, 0.8, f"both words of the header “{_line(text)}” are well known")
    near = process.extractOne(words, _TYPEABLE, scorer=fuzz.ratio, score_cutoff=88)
    if near is not None:
        return Meanings(_KNOWN[near[0]], 0.8, f"the header “{_line(text)}” is much like “{near[0]}”")
    if named := _names_what(words):
        sure = 0.6 if _CAME_UP.search(words) else 0.8
        return Meanings(named, sure, f"the header “{_line(text)}” says what it names")
    found = tuple(dict.fromkeys(meaning for meaning, pattern in KEY_WORDS if re.search(pattern, words)))
    if found:
        sure = 0.8 if found[0] == OBJECTIVE and _WHOSE_OBJECTIVE.fullmatch(words) else 0.6
        return Meanings(found, sure, f"the header “{_line(text)}” speaks of it")
    return NO_MEANING


def _names_what(words: str) -> tuple[str, ...]:
    """The meanings of "description of …" and "… title" where that is what an item of the plan is called."""
    found = _OF_WHAT.fullmatch(words)
    known = _KNOWN.get(found["of"] or found["before"] or found["was"], ()) if found else ()
    return known if known[:1] in ((SECTION,), (OBJECTIVE,), (ACTION,), (STEP,)) else ()


def _line(text: str) -> str:
    return " ".join(text.split())
