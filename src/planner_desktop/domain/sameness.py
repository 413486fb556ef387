"""When two texts are the same although a program or a keyboard has changed their signs."""

from __future__ import annotations

import re
from datetime import date, timedelta
from unicodedata import normalize

from .readings.dates import read_target_date

_SIGNS = (
    ("\r\n", "\n"),
    ("\r", "\n"),
    ("\u2028", "\n"),
    ("\u2029", "\n"),
    ("\v", "\n"),
    ("\u00a0", " "),
    ("\u2007", " "),
    ("\u202f", " "),
    ("\t", " "),
    ("\u2018", "'"),
    ("\u2019", "'"),
    ("\u201a", "'"),
    ("\u201c", '"'),
    ("\u201d", '"'),
    ("\u201e", '"'),
    ("\ufeff", ""),
)
"""Signs that programs put in the place of others."""
_TO_CHANGE = re.compile("[" + "".join(sign[0] for sign, _ in _SIGNS) + "]|  | \n")
_BESIDE_NUMBERS = str.maketrans("", "", "£$€, \u00a0")
_RUN = re.compile(" {2,}")
_COUNTED = re.compile("[2-7][0-9]{4}")
_DAY_ZERO = date(1899, 12, 30)


def normal(text: str) -> str:
    """A text without what programs change unasked: line ends, kinds and runs of blanks, curly quotes, outer blanks.

    Blanks at the end of a line go too, and accents are one sign with their letter.  All else is kept, so texts
    that differ in a word stay different.
    """
    if not text.isascii():
        text = normalize("NFC", text)
    if _TO_CHANGE.search(text):
        for sign, usual in _SIGNS:
            text = text.replace(sign, usual)
        text = _RUN.sub(" ", text).replace(" \n", "\n")
    return text.strip()


def same(one: str, other: str) -> bool:
    return one == other or normal(one) == normal(other)


def same_value(words: str, value: str) -> bool:
    """Whether a cell that holds a number or a truth value, shown as `value`, says no more than these words.

    A spreadsheet keeps "1.10" as 1.1, "007" as 7 and "true" as TRUE, another that as 1; a day as a number.
    """
    one, other, day = _plain(words), _plain(value), day_counted(value)
    if one == other or (day is not None and same_day(words, day)):
        return True
    try:
        return float(one) == float(other)
    except ValueError:
        return False


def _plain(text: str) -> str:
    plain = text.strip().casefold().translate(_BESIDE_NUMBERS)
    return {"true": "1", "false": "0"}.get(plain, plain)


def same_day(words: str, day: date) -> bool:
    """Whether a cell that holds a real date says no more and no less than these words.

    A spreadsheet keeps "July 2010" as the first of the month.
    """
    return any(read_target_date(said, day).dates == (day,) for said in (words, f"1 {words}"))


def day_counted(value: str) -> date | None:
    """The day, from 1954 to 2119, that a spreadsheet keeps as this number; None for what is no such number."""
    return _DAY_ZERO + timedelta(days=int(value)) if _COUNTED.fullmatch(value) else None
