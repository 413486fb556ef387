"""What the words of a date mean: from the match of a rule to a phrase, with its period in each year.

A reader gives None where the words turn out to mean something else. The rules are in `date_rules`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from planner_desktop.domain.readings import periods
from planner_desktop.domain.readings.periods import Period

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
_LONG_MONTHS = tuple(words[0] for words in MONTH_WORDS if len(words[0]) > 5)
_MONTH_NUMBER = {word: number for number, words in enumerate(MONTH_WORDS, 1) for word in words}
COUNTS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_COUNT_NUMBER = {word: number for number, word in enumerate(COUNTS, 1)} | {"a": 1, "an": 1, "couple of": 2}
_ORDINAL_NUMBER = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 4} | {
    word: number for number, word in enumerate(COUNTS[:4], 1)
}
_SEASONS = {"aut": "autumn", "fal": "autumn", "spr": "spring", "sum": "summer", "win": "winter"}
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that mean a period in each year: `at(year)`, which raises ValueError where there is no such day.

    `year` is None where the words name none; `from_context` says that it was counted from the context date;
    `bare` that the words are a year alone.
    """

    start: int
    end: int
    at: Callable[[int], Period]
    year: int | None = None
    doubt: str = ""
    from_context: bool = False
    bare: bool = False


Reader = Callable[[re.Match[str], date], "Phrase | None"]


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


def _year_of(digits: str) -> int:
    number = int(digits.lstrip("'"))
    return number if number > 99 else 2000 + number


def _of_day(month: int, day: int) -> Callable[[int], Period]:
    return lambda year: Period.of_day(date(year, month, day))


def _whole(match: re.Match[str], at: Callable[[int], Period], year: int | None, doubt: str = "") -> Phrase:
    return Phrase(match.start(), match.end(), at, year, doubt)


def _fixed(match: re.Match[str], period: Period, doubt: str = "") -> Phrase:
    return Phrase(match.start(), match.end(), lambda _: period, period.last.year, doubt, from_context=True)


def numeric(match: re.Match[str], _context: date) -> Phrase:
    return _whole(match, _of_day(int(match["m"]), int(match["d"])), _year_of(match["y"]))


def day_month(match: re.Match[str], context: date) -> Phrase:
    at = _of_day(_MONTH_NUMBER[match["month"]], int(match["day"]))
    if not match["year"]:
        return _whole(match, at, None)
    year = _year_of(match["year"])
    if len(match["year"]) == 2 and abs(year - context.year) > 15:
        return Phrase(match.start(), match.start("year"), at, None)
    return _whole(match, at, year)


def month_day(match: re.Match[str], _context: date) -> Phrase:
    year = match["full"]
    at = _of_day(_MONTH_NUMBER[match["month"]], int(match["day"]))
    return _whole(match, at, int(year) if year else None)


def month(match: re.Match[str], context: date) -> Phrase | None:
    """A month with a year, with two digits that are a year or a day, or alone."""
    number = _MONTH_NUMBER[match["month"]]
    digits = match["year"]
    if not digits:
        if number == 5 and _is_modal_may(match):
            return None
        return Phrase(match.start(), match.end("month"), lambda year: periods.months(year, number), None)
    year = _year_of(digits)
    spaced = match.string[match.end("month") : match.start("year")].isspace()
    if len(digits) == 2 and spaced and not -8 < year - context.year < 5 and 0 < int(digits) < 32:
        doubt = f"'{match['month'].title()} {digits}' is read as a day, not as the year {year}"
        return _whole(match, _of_day(number, int(digits)), None, doubt)
    return _whole(match, lambda year: periods.months(year, number), year)


def _is_modal_may(match: re.Match[str]) -> bool:
    """'This may slip' names no month; 'May' and 'by may' do."""
    after = match.string[match.end("month") :].lstrip()
    return bool(re.match(r"(?:be|need|have|also|not|require|slip|take|change|vary|extend|depend)\b", after))


def month_of_financial_year(match: re.Match[str], _context: date) -> Phrase | None:
    number, year = _MONTH_NUMBER[match["month"]], int(match["full"])
    if _year_of(match["to"]) % 100 != (year + 1) % 100:
        return None
    return _whole(match, lambda year: periods.months(year, number), year + (number < 4))


def week_of_month(match: re.Match[str], _context: date) -> Phrase:
    """'First week in June' ends on the 7th, 'last week of November' with the month."""
    month, nth = _MONTH_NUMBER[match["month"]], match["nth"]
    year = match["full"]
    if nth in ("last", "final"):
        return _whole(match, lambda year: periods.months(year, month), int(year) if year else None)
    last = 7 * (_ORDINAL_NUMBER.get(nth) or int(nth[0]))
    return _whole(match, _of_day(month, last), int(year) if year else None)


def day_alone(match: re.Match[str], context: date) -> Phrase | None:
    """'W/c 30th', 'by the 5th': the next such day."""
    if not match["week"] and not (
        match["th"] and re.search(r"(?:\b(?:by|on|before|until) (?:the )?|^)$", match.string[: match.start()])
    ):
        return None
    for month in range(context.month, context.month + 13):
        first = periods.months(context.year, month).first
        try:
            day = first.replace(day=int(match["day"]))
        except ValueError:
            continue
        if day >= context:
            return _fixed(match, Period.of_day(day), "a day without its month")
    return None


def month_in_figures(match: re.Match[str], context: date) -> Phrase | None:
    """'06/2026', and '06/26' where no day and month can be meant."""
    number, year = int(match["m"]), _year_of(match["y"] or match["short"])
    if not 1 <= number <= 12 or (match["short"] and abs(year - context.year) > 8):
        return None
    return _whole(match, lambda year: periods.months(year, number), year)


def month_before_single_day(match: re.Match[str], _context: date) -> Phrase:
    return _whole(match, _of_day(_MONTH_NUMBER[match["month"]], int(match["day"])), None)


def _first_year(match: re.Match[str]) -> tuple[int | None, bool]:
    """The year a period's words begin with, and whether they name two."""
    given = match["from"] or match["short_from"] or match["short"]
    return (_year_of(given) if given else None), bool(match["to"] or match["short_to"])


def quarter(match: re.Match[str], _context: date) -> Phrase:
    name = match["quarter"] or match["ordinal"]
    number = _ORDINAL_NUMBER.get(name) or int(name)
    year, two = _first_year(match)
    if match["lead"]:
        year, two = _year_of(match["lead"]), bool(match["lead_to"])
    if match["calendar"]:
        return _whole(match, lambda year: periods.months(year, 3 * number - 2, 3), year)
    doubt = f"taken as a quarter of the financial year from April {year}" if year and not two else ""
    return _whole(match, lambda year: periods.quarter(year, number), year, doubt)


def half(match: re.Match[str], _context: date) -> Phrase:
    name = match["half"] or match["ordinal"][0]
    number = 1 if name in "1f" else 2
    year, two = _first_year(match)
    if two or match["half"]:
        doubt = "" if two else "taken as a half of the financial year"
        return _whole(match, lambda year: periods.half_year(year, number), year, doubt)
    return _whole(match, lambda year: periods.months(year, 6 * number - 5, 6), year)


def term(match: re.Match[str], _context: date) -> Phrase:
    name = _SEASONS[match["term"][:3]]
    year, two = _first_year(match)
    if year and two and name != "autumn":
        year += 1
    return _whole(match, lambda year: periods.term(year, name), year)


def half_term(match: re.Match[str], context: date) -> Phrase:
    """The month in whose last days schools close; "by half term" alone is the next of the three."""
    months = {"autumn": 10, "october": 10, "oct": 10, "spring": 2, "february": 2, "feb": 2}
    if not match["half_term"]:
        number = next(number for number in (2, 5, 10, 14) if number >= context.month)
        return _fixed(match, periods.months(context.year, number), "the next half term")
    number = months.get(match["half_term"], 5)
    year, _ = _first_year(match)
    return _whole(match, lambda year: periods.months(year, number), year)


def part_of_term(match: re.Match[str], _context: date) -> Phrase:
    """'Autumn 1' and 'Summer Term 2' are halves of terms; 'Term 4' is one of six."""
    if match["half"]:
        number = 2 * ("aut", "spr", "sum").index(match["term"][:3]) + int(match["half"])
    else:
        number = int(match["number"])
    year, two = _first_year(match)
    if year and two and number > 2:
        year += 1
    doubt = "" if match["half"] or number > 3 else "taken as a term of six in the year"
    return _whole(match, lambda year: periods.sixth_term(year, number), year, doubt)


def half_of_term(match: re.Match[str], _context: date) -> Phrase:
    name, half = match["term"] or match["of_term"], match["ordinal"] or match["of_ordinal"]
    number = 2 * ("aut", "spr", "sum").index(name[:3]) + (1 if half[0] in "1f" else 2)
    year, two = _first_year(match)
    if year and two and number > 2:
        year += 1
    return _whole(match, lambda year: periods.sixth_term(year, number), year)


def holiday(match: re.Match[str], _context: date) -> Phrase:
    """Schools' holidays: two weeks from Easter, the last days of the year, August."""
    name = match["holiday"]
    year, _ = _first_year(match)
    if name == "easter":
        return _whole(match, periods.easter_holidays, year, "schools' holidays differ")
    if name == "summer":
        return _whole(match, lambda year: periods.months(year, 8), year)
    return _whole(match, periods.christmas_holidays, year, "schools' holidays differ")


def season(match: re.Match[str], _context: date) -> Phrase:
    name = _SEASONS[match["season"][:3]]
    year, two = _first_year(match)
    if year and two and name in ("spring", "summer"):
        year += name == "spring"
    doubt = "winter is taken to end in February" if name == "winter" and not two else ""
    return _whole(match, lambda year: periods.season(year, name), year, doubt)


def feast(match: re.Match[str], _context: date) -> Phrase:
    name = " ".join(match["feast"].replace("'", "").split())
    year, _ = _first_year(match)
    easter = {"good friday": -2, "easter monday": 1}
    if "easter" in name or name in easter:
        shift = timedelta(days=easter.get(name, 0))
        return _whole(match, lambda year: Period.of_day(periods.easter_sunday(year) + shift), year)
    days = {"boxing day": (12, 26), "new year": (1, 1), "new years day": (1, 1), "new years eve": (12, 31)}
    month, day = days.get(name, (12, 24 if name.endswith("eve") else 25))
    return _whole(match, _of_day(month, day), year)


def years(match: re.Match[str], context: date) -> Phrase | None:
    """'2011/12' and 'FY 2011' are financial years, '2011-2014' runs to the end of its last year."""
    kind = (match["kind"] or match["kind_after"] or "").translate({ord("."): None, ord("/"): None})
    year, two = _first_year(match)
    if year is None or (match["short"] and not kind):
        return None
    last = _year_of(match["to"] or match["short_to"] or str(year))
    last = last if last > 99 else last + year // 100 * 100
    if match["short_from"] and not kind and (last != year + 1 or abs(year - context.year) > 3):
        return None
    if kind.startswith(("academic", "school", "ay")):
        return _whole(match, periods.academic_year, year)
    if kind.startswith(("calendar", "cy")):
        return _whole(match, periods.calendar_year, year)
    if two and last == year + 1:
        doubt = "" if kind or not match["short_from"] else f"'{match.group()}' is taken as a financial year"
        return _whole(match, periods.financial_year, year, doubt)
    if two and last > year:
        return _whole(match, periods.calendar_year, last)
    if two:
        return None
    if kind in ("fye", "year ending", "year ended"):
        return _whole(match, periods.financial_year, year - 1)
    if kind:
        return _whole(match, periods.financial_year, year, "the financial year is taken to begin then")
    doubt = "" if _BEFORE_YEAR.search(match.string[: match.start()]) else "only the year was understood"
    return replace(_whole(match, periods.calendar_year, year, doubt), bare=True)


def day_and_month_in_figures(match: re.Match[str], _context: date) -> Phrase | None:
    day, month = int(match["d"]), int(match["m"])
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return _whole(match, _of_day(month, day), None, "read as day/month, without a year")


# Before a year that stands for itself; other words before it are part of a date that was not understood.
_BEFORE_YEAR = re.compile(
    r"(?:^|[^a-z\s]|\b(?:by|in|of|end|during|throughout|before|until|till?|to|and|or|from|since|early|mid|middle|late"
    r"|the|year|for|over|through|than|then|now|of|within|date|due|complete[d]?|target|review|end|another))\s*$"
)
_UNITS: dict[str, Callable[[int], Period]] = {
    "financial year": periods.financial_year,
    "fy": periods.financial_year,
    "academic year": periods.academic_year,
    "school year": periods.academic_year,
    "year": periods.calendar_year,
    "calendar year": periods.calendar_year,
}


def near(match: re.Match[str], context: date) -> Phrase | None:
    """'Next month', 'end of the financial year', 'year end': counted from the context date."""
    if not (match["ended"] or match["which"] or match["part"]):
        return None
    unit = " ".join((match["unit"] or match["ended"]).split())
    steps = int(match["which"] == "next")
    if unit == "week":
        return _fixed(match, periods.week(context + timedelta(weeks=steps)))
    if unit == "month":
        return _fixed(match, periods.months(context.year, context.month + steps))
    if unit == "quarter":
        return _fixed(match, periods.months(context.year, (context.month - 1) // 3 * 3 + 1 + 3 * steps, 3))
    if unit == "term":
        years = (context.year, context.year + 1)
        terms = [periods.term(year, name) for year in years for name in ("spring", "summer", "autumn")]
        return _fixed(match, [term for term in terms if term.last >= context][steps])
    at = _UNITS[unit]
    current = at(context.year) if at(context.year).first <= context else at(context.year - 1)
    return _fixed(match, at(current.first.year + steps))


def duration(match: re.Match[str], context: date) -> Phrase | None:
    """'Within 3 months', '6-12 months' (the longer), 'next 6 weeks': counted from the context date."""
    alone = match["count"] and re.fullmatch(r"\W*|.*(?:\(|[:-])\s?", match.string[: match.start()], re.DOTALL)
    if not (match["within"] or alone):
        return None
    word = match["count"] or "1"
    count = _COUNT_NUMBER.get(word) or int(word)
    unit = match["unit"]
    if match["working"] or unit == "working day":
        last = periods.add_working_days(context, count)
    elif unit in ("month", "year"):
        last = periods.add_months(context, count * (12 if unit == "year" else 1))
    else:
        days = {"hour": 1 / 24, "hr": 1 / 24, "day": 1, "week": 7, "wk": 7, "fortnight": 14}[unit]
        last = context + timedelta(days=-(-count * days // 1))
    return _fixed(match, Period(context, last))


def weekday(match: re.Match[str], context: date) -> Phrase:
    ahead = (WEEKDAYS.index(match["weekday"]) - context.weekday()) % 7
    return _fixed(match, Period.of_day(context + timedelta(days=ahead)), "a weekday without a date")
