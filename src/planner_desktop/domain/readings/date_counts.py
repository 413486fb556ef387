"""What words mean that count from the context date: "next month", "within 3 months", "by Friday".

A reader gives None where the words turn out to mean something else. The rules are in `date_rules`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from planner_desktop.domain.readings import periods
from planner_desktop.domain.readings.date_phrases import COUNT_NUMBER, Phrase, fixed
from planner_desktop.domain.readings.date_text import WEEKDAYS
from planner_desktop.domain.readings.patterns import later
from planner_desktop.domain.readings.periods import Period

_UNITS: dict[str, Callable[[int], Period]] = {
    "financial year": periods.financial_year,
    "fiscal year": periods.financial_year,
    "fy": periods.financial_year,
    "academic year": periods.academic_year,
    "school year": periods.academic_year,
    "municipal year": periods.municipal_year,
    "council year": periods.municipal_year,
    "civic year": periods.municipal_year,
    "mayoral year": periods.municipal_year,
    "year": periods.calendar_year,
    "calendar year": periods.calendar_year,
    "decade": periods.decade,
}
_DOUBTFUL_UNITS: dict[Callable[[int], Period], str] = {
    periods.municipal_year: "councils' years end in May",
    periods.decade: "decades are counted in two ways",
}
_SHORT_ENDS = {"eofy": "fy", "eoy": "year", "eom": "month", "eoq": "quarter"}
_SHORT_UNITS = {"hr": "hour", "wk": "week", "mth": "month", "mnth": "month", "mo": "month", "m": "month", "yr": "year"}


def near(match: re.Match[str], context: date) -> Phrase | None:
    """'Next month', 'end of the financial year', 'year end': counted from the context date."""
    if not (match["ended"] or match["which"] or match["part"] or match["short_end"]):
        return None
    named = match["unit"] or match["ended"] or _SHORT_ENDS[match["short_end"]]
    unit = " ".join(named.replace("/", "").split())
    steps = int(match["which"] in ("next", "following"))
    doubt = "'within' may mean a whole one from now" if match["which"] == "within the" else ""
    if unit == "week":
        return fixed(match, periods.week(context + timedelta(weeks=steps)), doubt)
    if unit == "month":
        return fixed(match, periods.months(context.year, context.month + steps), doubt)
    if unit == "quarter":
        return fixed(match, periods.months(context.year, (context.month - 1) // 3 * 3 + 1 + 3 * steps, 3), doubt)
    if unit == "term":
        if (match["part"] or "").startswith("mid"):
            return None
        years = (context.year, context.year + 1)
        terms = [periods.term(year, name) for year in years for name in ("spring", "summer", "autumn")]
        return fixed(match, [term for term in terms if term.last >= context][steps], doubt)
    at = _UNITS[unit]
    current = at(context.year) if at(context.year).first <= context else at(context.year - 1)
    doubt = doubt or ("taken as the calendar year" if unit == "year" else _DOUBTFUL_UNITS.get(at, ""))
    return fixed(match, at(current.first.year + steps * (10 if unit == "decade" else 1)), doubt)


# In "2026/27 (3 yrs)" the brackets say how long.
_ALONE_BEFORE = later(
    r"(?:\W*|.*(?:(?<!\d)(?<!\d )\(|[:-])\s?)"
    r"(?:[<>~]|(?:(?:no|not) later than|max(?:imum)?|approx(?:imately)?|about|ca?)\b\W*)?",
    re.DOTALL,
)
# "2 year plan" says how long, not when.
_NOUN_AFTER = later(r"\s(?!(?:time|max|min|maximum|minimum|from|then|and|or|at|period|approx)\b)[a-z]")
_PLUS_AFTER = later(r"\s*\+")


def duration(match: re.Match[str], context: date) -> Phrase | None:
    """'Within 3 months', '6-12 months' (the longer), 'next 6 weeks': counted from the context date."""
    if match.group().startswith("in-") or (match["within"] in ("in", "within") and not match["count"]):
        return None
    before = match.string[: match.start()]
    alone = match["count"] and _ALONE_BEFORE.fullmatch(before) and not _NOUN_AFTER.match(match.string, match.end())
    if not (match["within"] or alone):
        return None
    last = shifted(context, match["count"] or "1", match["unit"], working=bool(match["working"]))
    longer = match["open"] or match["within"] in ("over", "more than") or before.endswith(">")
    doubt = "it may take longer" if longer or _PLUS_AFTER.match(match.string, match.end()) else ""
    return replace(fixed(match, Period(context, last), doubt), bounded=True)


def shifted(day: date, count: str, unit: str, *, working: bool = False, back: bool = False) -> date:
    """So many units after a day, or before it, in the words of a cell: "3", "weeks"; "six", "working days".

    Working days before a day are counted as days.
    """
    number = (COUNT_NUMBER.get(count) or int(count)) * (-1 if back else 1)
    unit = unit.removesuffix("'").removesuffix("s")
    unit = _SHORT_UNITS.get(unit, unit)
    if working and not back:
        return periods.add_working_days(day, number)
    if unit in ("month", "year"):
        return periods.add_months(day, number * (12 if unit == "year" else 1))
    hours = {"hour": 1, "day": 24, "week": 168, "fortnight": 336}[unit]
    return day + timedelta(days=-(-number * hours // 24))


def day_near(match: re.Match[str], context: date) -> Phrase:
    return fixed(match, Period.of_day(context + timedelta(days=1)))


_BEFORE_ORDINAL = later(r"(?:first|second|third|fourth|last|1st|2nd|3rd|4th)\s*$")


def weekday(match: re.Match[str], context: date) -> Phrase | None:
    """'By Friday'; the 'last Friday' is one of every month."""
    if _BEFORE_ORDINAL.search(match.string[: match.start()]):
        return None
    ahead = (WEEKDAYS.index(match["weekday"]) - context.weekday()) % 7
    return fixed(match, Period.of_day(context + timedelta(days=ahead)), "a weekday without a date")
