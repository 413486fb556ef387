"""A phrase of a date cell: the words that mean a period in each year, and what they are counted with."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from planner_desktop.domain.readings.date_text import MONTH_WORDS
from planner_desktop.domain.readings.periods import Period

MONTH_NUMBER = {word: number for number, words in enumerate(MONTH_WORDS, 1) for word in words}
COUNTS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
COUNT_NUMBER = {word: number for number, word in enumerate(COUNTS, 1)} | {
    "a": 1, "an": 1, "couple of": 2, "eighteen": 18
}  # fmt: skip
ORDINAL_NUMBER = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 4} | {
    word: number for number, word in enumerate(COUNTS[:4], 1)
}


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that mean a period in each year: `at(year)`, which raises ValueError where there is no such day.

    `year` is None where the words name none; `from_context` says that it was counted from the context date;
    `bare` that the words are a year alone; `bounded` that they are no beginning, whatever stands before them.
    """

    start: int
    end: int
    at: Callable[[int], Period]
    year: int | None = None
    doubt: str = ""
    from_context: bool = False
    bare: bool = False
    bounded: bool = False


Reader = Callable[[re.Match[str], date], "Phrase | None"]


def year_of(digits: str) -> int:
    number = int(digits.lstrip("'"))
    return number if number > 99 else 2000 + number


def of_day(month: int, day: int) -> Callable[[int], Period]:
    return lambda year: Period.of_day(date(year, month, day))


def whole(match: re.Match[str], at: Callable[[int], Period], year: int | None, doubt: str = "") -> Phrase:
    return Phrase(match.start(), match.end(), at, year, doubt)


def fixed(match: re.Match[str], period: Period, doubt: str = "") -> Phrase:
    return Phrase(match.start(), match.end(), lambda _: period, period.last.year, doubt, from_context=True)
