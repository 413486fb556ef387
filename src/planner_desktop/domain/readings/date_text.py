"""The words of a date cell made ready for reading: small letters, plain signs, months as they are spelt."""

from __future__ import annotations

import re
from functools import lru_cache

from .patterns import later

# English, as they are cut short and misspelt, then Welsh; most of the misspelt `spelt` finds.
MONTH_WORDS = (
    ("january", "jan", "ionawr"),
    ("february", "feb", "chwefror"),
    ("march", "mar", "mawrth"),
    ("april", "aprill", "apr", "ebrill"),
    ("may", "mai"),
    ("june", "jun", "mehefin"),
    ("july", "jully", "jul", "juy", "jly", "gorffennaf"),
    ("august", "aug", "awst"),
    ("september", "sept", "sep", "medi"),
    ("october", "oct", "hydref"),
    ("november", "nov", "tachwedd"),
    ("december", "dec", "rhagfyr"),
)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
ANY_MONTH = rf"(?:{'|'.join(word for words in MONTH_WORDS for word in words)})(?![a-z])"
_LONG_MONTHS = tuple(words[0] for words in MONTH_WORDS if len(words[0]) > 5)
_MONTH_NAMES = frozenset(word for words in MONTH_WORDS for word in words)
# One letter from a month, and words of their own.
_NO_MONTHS = frozenset({"match", "marsh", "much", "jane", "jury"})
_YEAR_BEHIND = later(r"\s'?(?:20)?\d\d(?!\d)")
_SHORT_MONTHS = {(word[0], *sorted(word)): word[:3] for word in ("march", "april", "june", "july")}
# "3) " numbers a list; in "(by 30 June 10)" the bracket was opened before.
_LIST_NUMBER = later(
    rf"(?P<kept>\([^()]*(?:{ANY_MONTH}[\s.'-]*|\b(?:autumn|spring|summer|term|quarter|year)\s)\d\d?\))"
    r"|(?<![^\s;,&(])\(?(?:\d{1,2}|[ivx]{1,4}|[a-h])\)"
)
_MAY_BE_MONTH = later(r"(?<![a-z])[adfjmnos][a-z]{3,10}(?![a-z])")
# A letter that was typed or recognised for a figure: "3O June", "l0/12/2023", "2O24", "3oth".
_TAKEN_FOR_FIGURES = later(r"(?<!\w)(?=\d{0,3}[ol])(?:\d[ol]|[ol]\d|2[o0][\dol]{2})(?=$|[^\w]|th\b)")
_FIGURES = str.maketrans("ol", "01")
# What numbers a part of the work is no day: "Phase 2 May 2024", "Room 12, 5 December".
_LABEL = later(
    r"\b(?=[cmo-tvwy])(?:y(?:ea)?r(?=\s?\d\s[a-z])|phase|stage|step|part|tranche|cohort|wave|tier|room|round|module"
    r"|version|sprint|option|workstream|milestone|objective|priority|recommendation)s?\.?\s?"
    r"(?P<numbers>\d{1,2}(?:(?:[-/]|\s?(?:&|and)\s?)\d{1,2})*)(?![\w%]|[-./]\d)"
)
_PLAIN = str.maketrans(dict.fromkeys("‘’‚`", "'") | dict.fromkeys("–—‐‑−", "-"))


def normalised(words: str) -> str:
    """Small letters, plain signs, single spaces, months as they are spelt; blanks for numbers that are labels.

    As long as the words are with single spaces, so that places in the one are places in the other.
    """
    text = " ".join(words.translate(_PLAIN).lower().split())
    text = _MAY_BE_MONTH.sub(_month_as_spelt, text)
    text = _TAKEN_FOR_FIGURES.sub(lambda found: found.group().translate(_FIGURES), text)
    text = _LABEL.sub(lambda found: found.group().removesuffix(found["numbers"]).ljust(len(found.group())), text)
    if ")" not in text:
        return text
    return _LIST_NUMBER.sub(lambda found: found["kept"] or ";" + " " * (len(found.group()) - 1), text)


def _month_as_spelt(found: re.Match[str]) -> str:
    word = found.group()
    if word in _MONTH_NAMES:
        return word
    month = spelt(word)
    if month == word and len(word) < 7 and word[0] in "amj" and _YEAR_BEHIND.match(found.string, found.end()):
        return _short_month_before_year(word)
    return month


@lru_cache(maxsize=4096)
def _short_month_before_year(word: str) -> str:
    """'Marh 2026', 'Jully 26': short words are months with one letter wrong only where a year stands behind them."""
    if word in _NO_MONTHS:
        return word
    months = [month for month in ("march", "april", "june", "july") if month[0] == word[0] and _nearly(word, month, 1)]
    return months[0][:3].ljust(len(word)) if len(months) == 1 else word


@lru_cache(maxsize=4096)
def spelt(word: str) -> str:
    """A month's name with a letter or two wrong, or changed about, as a month of the same length; other words as is."""
    if short := _SHORT_MONTHS.get((word[0], *sorted(word))):
        return short.ljust(len(word))
    for month in _LONG_MONTHS:
        allowed = 1 if len(month) < 7 else 2
        if word[0] == month[0] and _nearly(word, month, allowed):
            return month[:3].ljust(len(word))
    return word


def _nearly(word: str, month: str, allowed: int) -> bool:
    """Whether no more than so many letters are wrong."""
    if abs(len(word) - len(month)) > allowed or len(set(month) - set(word)) > allowed:
        return False
    # hardly a plan has such words: it is shown without loading this
    from rapidfuzz.distance import DamerauLevenshtein

    return DamerauLevenshtein.distance(word, month, score_cutoff=allowed) <= allowed
