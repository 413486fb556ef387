"""When two texts are the same although a program or a keyboard has changed their signs."""

from __future__ import annotations

import re
from datetime import date

from .readings.dates import read_target_date

_SIGNS = str.maketrans(
    {
        "\u00a0": " ",
        "\u2007": " ",
        "\u202f": " ",
        "\u2018": "'",
        "\u2019": "'",
        "\u201a": "'",
        "\u201c": '"',
        "\u201d": '"',
        "\u201e": '"',
        "\r": "\n",
        "\u2028": "\n",
        "\u2029": "\n",
        "\v": "\n",
        "\ufeff": None,
    }
)
_TRAILING = re.compile(r"[ \t]+$", re.MULTILINE)


def normal(text: str) -> str:
    """A text without what programs change unasked: line ends, no-break spaces, curly quotes, outer blanks.

    Blanks at the end of a line go too.  All else is kept, so texts that differ in a word stay different.
    """
    if text.isascii() and "\r" not in text and "\v" not in text and "\n" not in text:
        return text.strip()
    return _TRAILING.sub("", text.replace("\r\n", "\n").translate(_SIGNS)).strip()


def same(one: str, other: str) -> bool:
    return one == other or normal(one) == normal(other)


def same_day(words: str, day: date) -> bool:
    """Whether a cell that holds a real date says no more and no less than these words.

    A spreadsheet keeps "July 2010" as the first of the month.
    """
    return any(read_target_date(said, day).dates == (day,) for said in (words, f"1 {words}"))
