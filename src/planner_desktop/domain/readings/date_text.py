"""The words of a date cell made ready for reading: small letters, plain signs, months as they are spelt."""

from __future__ import annotations

import re
from functools import lru_cache

# English, as they are cut short and misspelt, then Welsh; of long names `spelt` finds the misspelt.
MONTH_WORDS = (
    ("january", "jan", "ionawr"),
    ("february", "feb", "chwefror"),
    ("march", "mar", "mawrth"),
    ("april", "apirl", "aprill", "apr", "ebrill"),
    ("may", "mai"),
    ("june", "jun", "mehefin"),
    ("july", "jully", "jul", "gorffennaf"),
    ("august", "aug", "awst"),
    ("september", "sept", "sep", "medi"),
    ("october", "oct", "hydref"),
    ("november", "nov", "tachwedd"),
    ("december", "dec", "rhagfyr"),
)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
ANY_MONTH = rf"(?:{'|'.join(word for words in MONTH_WORDS for word in words)})(?![a-z])"
_LONG_MONTHS = tuple(words[0] for words in MONTH_WORDS if len(words[0]) > 5)
# "3) " numbers a list; in "(by 30 June 10)" the bracket was opened before.
_LIST_NUMBER = re.compile(
    rf"(?P<kept>\([^()]*{ANY_MONTH}[\s.'-]*\d\d?\))"
    r"|(?<![^\s;,&(])\(?(?:\d{1,2}|[ivx]{1,4}|[a-h])\)"
)
_LONG_WORD = re.compile(r"(?<![a-z])[a-z]{6,11}(?![a-z])")
_ZERO = re.compile(r"(?<=\d)o(?=th\b)")
_PLAIN = str.maketrans(dict.fromkeys("‘’‚`", "'") | dict.fromkeys("–—‐‑−", "-"))


def normalised(words: str) -> str:
    """Lower case, plain dashes and quotes, single spaces, months as they are spelt, list numbers blanked."""
    text = " ".join(words.translate(_PLAIN).lower().split())
    text = _ZERO.sub("0", _LONG_WORD.sub(lambda found: spelt(found.group()), text))
    if ")" not in text:
        return text
    return _LIST_NUMBER.sub(lambda found: found["kept"] or ";" + " " * (len(found.group()) - 1), text)


@lru_cache(maxsize=4096)
def spelt(word: str) -> str:
    """A long month's name with a letter or two wrong, as a month of the same length; other words as they are."""
    if word in _LONG_MONTHS:
        return word
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
