"""What words for quarters, terms, seasons, feasts and years mean: from the match of a rule to a phrase.

A reader gives None where the words turn out to mean something else. The rules are in `date_rules`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from planner_desktop.domain.readings import periods
from planner_desktop.domain.readings.date_phrases import COUNT_NUMBER, ORDINAL_NUMBER, Phrase, fixed, whole, year_of
from planner_desktop.domain.readings.patterns import later
from planner_desktop.domain.readings.periods import Period

# By the three letters that their names begin with, the Welsh and the old schools' ones too; terms also by two.
_SEASONS = {
    "aut": "autumn", "fal": "autumn", "mic": "autumn", "au": "autumn",
    "spr": "spring", "eas": "spring", "len": "spring", "gwa": "spring", "sp": "spring",
    "sum": "summer", "tri": "summer", "haf": "summer", "su": "summer",
    "win": "winter", "gae": "winter",
}  # fmt: skip
_TERMS = ("autumn", "spring", "summer")
# Before a year that stands for itself; other words before it are part of a date that was not understood.
_BEFORE_YEAR = later(
    r"(?:^|[^\w\s|\\/]|\b(?:by|in|of|end|during|throughout|before|until|till?|to|and|or|from|since|early|mid|middle|late"
    r"|the|year|for|over|through|than|then|now|of|within|date|due|complete[d]?|target|review|end|another))\s*$"
)


def _first_year(match: re.Match[str]) -> tuple[int | None, bool]:
    """The year a period's words begin with, and whether they name two."""
    given = match["from"] or match["short_from"] or match["short"]
    return (year_of(given) if given else None), bool(match["to"] or match["short_to"])


def quarter(match: re.Match[str], _context: date) -> Phrase:
    name = match["quarter"] or match["ordinal"]
    number = ORDINAL_NUMBER.get(name) or int(name)
    year, two = _first_year(match)
    if match["lead"]:
        year, two = year_of(match["lead"]), bool(match["lead_to"])
    if match["calendar"]:
        return whole(match, lambda year: periods.months(year, 3 * number - 2, 3), year)
    doubt = f"taken as a quarter of the financial year from April {year}" if year and not two else ""
    return whole(match, lambda year: periods.quarter(year, number), year, doubt)


def half(match: re.Match[str], _context: date) -> Phrase:
    name = match["half"] or match["ordinal"][0]
    number = 1 if name in "1f" else 2
    year, two = _first_year(match)
    if two or match["half"] or match["fy"]:
        doubt = "" if two or match["fy"] else "taken as a half of the financial year"
        return whole(match, lambda year: periods.half_year(year, number), year, doubt)
    return whole(match, lambda year: periods.months(year, 6 * number - 5, 6), year)


def months_of_year(match: re.Match[str], _context: date) -> Phrase:
    named = match["count"] or "one"
    count = min(COUNT_NUMBER.get(named) or int(named), 12)
    year, two = _first_year(match)
    first = (4 if two else 1) + (0 if match["which"] == "first" else 12 - count)
    return whole(match, lambda year: periods.months(year, first, count), year)


def term(match: re.Match[str], _context: date) -> Phrase:
    name = _SEASONS[match["term"][:3]]
    year, two = _first_year(match)
    if year and two and name != "autumn":
        year += 1
    return whole(match, lambda year: periods.term(year, name), year)


def half_term(match: re.Match[str], context: date) -> Phrase:
    """The month in whose last days schools close; "by half term" alone is the next of the three."""
    months = {"autumn": 10, "october": 10, "oct": 10, "spring": 2, "february": 2, "feb": 2}
    if not match["half_term"]:
        later = [number for number in (2, 5, 10) if number >= context.month]
        following = periods.half_term(context.year, later[0]) if later else periods.half_term(context.year + 1, 2)
        return fixed(match, following, "the next half term")
    number = months.get(match["half_term"], 5)
    year, _ = _first_year(match)
    doubt = "schools' half terms differ" if match["before"] else ""
    return whole(match, lambda year: periods.half_term(year, number), year, doubt)


def part_of_term(match: re.Match[str], _context: date) -> Phrase:
    """'Autumn 1' and 'Summer Term 2' are halves of terms; 'Term 4' and 'HT4' are one of six."""
    if match["half"]:
        number = 2 * _TERMS.index(_SEASONS[match["term"][:3]]) + int(match["half"])
    else:
        number = int(match["number"])
    year, two = _first_year(match)
    if year and two and number > 2:
        year += 1
    doubt = "" if match["half"] or match["half_terms"] or number > 3 else "taken as a term of six in the year"
    return whole(match, lambda year: periods.sixth_term(year, number), year, doubt)


def half_of_term(match: re.Match[str], _context: date) -> Phrase:
    name, half = match["term"] or match["of_term"], match["ordinal"] or match["of_ordinal"]
    number = 2 * _TERMS.index(_SEASONS[name[:3]]) + (1 if half[0] in "1f" else 2)
    year, two = _first_year(match)
    if year and two and number > 2:
        year += 1
    return whole(match, lambda year: periods.sixth_term(year, number), year)


def holiday(match: re.Match[str], _context: date) -> Phrase:
    """Schools' holidays: two weeks from Easter, the last days of the year, August."""
    name = match["holiday"]
    year, _ = _first_year(match)
    if name == "easter":
        return whole(match, periods.easter_holidays, year, "schools' holidays differ")
    if name == "summer":
        doubt = "holidays differ" if "recess" in match.group() or match["before"] else ""
        return whole(match, lambda year: periods.months(year, 8), year, doubt)
    return whole(match, periods.christmas_holidays, year, "schools' holidays differ")


def season(match: re.Match[str], _context: date) -> Phrase:
    name = _SEASONS[match["season"][:3]]
    year, two = _first_year(match)
    if year and two and name in ("spring", "summer"):
        year += name == "spring"
    doubt = "winter is taken to end in February" if name == "winter" and not two else ""
    return whole(match, lambda year: periods.season(year, name), year, doubt)


_FEASTS: dict[str, Callable[[int], date]] = {
    "good friday": lambda year: periods.easter_sunday(year) - timedelta(days=2),
    "easter": periods.easter_sunday,
    "easter sunday": periods.easter_sunday,
    "easter monday": lambda year: periods.easter_sunday(year) + timedelta(days=1),
    "whitsun": lambda year: periods.easter_sunday(year) + timedelta(days=49),
    "christmas": lambda year: date(year, 12, 25),
    "christmas day": lambda year: date(year, 12, 25),
    "christmas eve": lambda year: date(year, 12, 24),
    "boxing day": lambda year: date(year, 12, 26),
    "new year": lambda year: date(year, 1, 1),
    "new years day": lambda year: date(year, 1, 1),
    "new years eve": lambda year: date(year, 12, 31),
    "early may bank holiday": lambda year: periods.nth_weekday(year, 5, 0, 1),
    "may day bank holiday": lambda year: periods.nth_weekday(year, 5, 0, 1),
    "may bank holiday": lambda year: periods.nth_weekday(year, 5, 0, 5),
    "spring bank holiday": lambda year: periods.nth_weekday(year, 5, 0, 5),
    "august bank holiday": lambda year: periods.nth_weekday(year, 8, 0, 5),
    "summer bank holiday": lambda year: periods.nth_weekday(year, 8, 0, 5),
}
FEASTS = (
    "|".join(sorted(_FEASTS, key=len, reverse=True))
    .replace("years", "year'?s")
    .replace("christmas", "(?:christmas|xmas)")
)
_DOUBTFUL_FEASTS = {"whitsun": "taken as Whit Sunday", "may bank holiday": "taken as the later of the two in May"}


def feast(match: re.Match[str], _context: date) -> Phrase:
    name = " ".join(match["feast"].replace("'", "").replace("xmas", "christmas").split())
    year, _ = _first_year(match)
    if name == "new year" and match["within"]:
        return whole(match, lambda year: periods.months(year, 1), year, "taken as January")
    return whole(match, lambda year: Period.of_day(_FEASTS[name](year)), year, _DOUBTFUL_FEASTS.get(name, ""))


def _last_year(match: re.Match[str], year: int) -> int:
    """The year that "2024/25", "2024/5" ends with; 0 where one figure is no following year's."""
    to = match["to"] or match["short_to"] or str(year)
    if len(to) == 1:
        return year + 1 if (year + 1) % 10 == int(to) else 0
    return year_of(to)


def years(match: re.Match[str], context: date) -> Phrase | None:
    """'2011/12' and 'FY 2011' are financial years, '2011-2014' runs to the end of its last year."""
    kind = (match["kind"] or match["kind_after"] or "").translate({ord("."): None, ord("/"): None})
    year, two = _first_year(match)
    if year is None or (match["short"] and not (kind or match["part"])):
        return None
    last = _last_year(match, year)
    if match["short_from"] and not kind and (last != year + 1 or abs(year - context.year) > 3):
        return None
    if of_kind := _year_of_kind(kind):
        return whole(match, of_kind, year, "councils' years end in May" if of_kind is periods.municipal_year else "")
    unknown = "" if kind or _BEFORE_YEAR.search(match.string[: match.start()]) else "only the year was understood"
    if two and last == year + 1:
        doubt = "" if kind or not match["short_from"] else f"'{match.group()}' is taken as a financial year"
        return whole(match, periods.financial_year, year, doubt or unknown)
    if two and last > year:
        return whole(match, periods.calendar_year, last, unknown)
    if two:
        return _month_after_year(match, year)
    if kind in ("fye", "year ending", "year ended"):
        return whole(match, periods.financial_year, year - 1)
    if kind.startswith("year"):
        doubt = "taken as the calendar year" if kind.endswith("end") else ""
        return whole(match, periods.calendar_year, year, doubt)
    if kind:
        return whole(match, periods.financial_year, year, "the financial year is taken to begin then")
    return replace(whole(match, periods.calendar_year, year, unknown), bare=True)


def _year_of_kind(kind: str) -> Callable[[int], Period] | None:
    if kind.startswith(("acad", "school", "ay")):
        return periods.academic_year
    if kind.startswith(("calendar", "cy")):
        return periods.calendar_year
    if kind.startswith(("municipal", "council", "civic", "mayoral")):
        return periods.municipal_year
    return None


def _month_after_year(match: re.Match[str], year: int) -> Phrase | None:
    """'2025-09', which no run of years can be."""
    number = int(match["to"] or 0)
    return whole(match, lambda year: periods.months(year, number), year) if 1 <= number <= 12 else None


def several_years(match: re.Match[str], _context: date) -> Phrase:
    """'2024/2025/2026': its last year."""
    return whole(match, periods.calendar_year, int(match["last"]), "the last of several years")
