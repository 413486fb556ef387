"""What words mean that count from the context date: "next month", "within 3 months", "by Friday".

A reader gives None where the words turn out to mean something else. The rules are in `date_rules`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from planner_desktop.domain.readings import periods
from planner_desktop.domain.readings.date_phrases import COUNT_NUMBER, Phrase, fixed
from planner_desktop.domain.readings.date_text import WEEKDAYS
from planner_desktop.domain.readings.periods import Period

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
        return fixed(match, periods.week(context + timedelta(weeks=steps)))
    if unit == "month":
        return fixed(match, periods.months(context.year, context.month + steps))
    if unit == "quarter":
        return fixed(match, periods.months(context.year, (context.month - 1) // 3 * 3 + 1 + 3 * steps, 3))
    if unit == "term":
        years = (context.year, context.year + 1)
        terms = [periods.term(year, name) for year in years for name in ("spring", "summer", "autumn")]
        return fixed(match, [term for term in terms if term.last >= context][steps])
    at = _UNITS[unit]
    current = at(context.year) if at(context.year).first <= context else at(context.year - 1)
    return fixed(match, at(current.first.year + steps))


def duration(match: re.Match[str], context: date) -> Phrase | None:
    """'Within 3 months', '6-12 months' (the longer), 'next 6 weeks': counted from the context date."""
    alone = match["count"] and re.fullmatch(r"\W*|.*(?:\(|[:-])\s?", match.string[: match.start()], re.DOTALL)
    if not (match["within"] or alone):
        return None
    word = match["count"] or "1"
    count = COUNT_NUMBER.get(word) or int(word)
    unit = match["unit"]
    if match["working"] or unit == "working day":
        last = periods.add_working_days(context, count)
    elif unit in ("month", "year"):
        last = periods.add_months(context, count * (12 if unit == "year" else 1))
    else:
        days = {"hour": 1 / 24, "hr": 1 / 24, "day": 1, "week": 7, "wk": 7, "fortnight": 14}[unit]
        last = context + timedelta(days=-(-count * days // 1))
    return fixed(match, Period(context, last))


def weekday(match: re.Match[str], context: date) -> Phrase:
    ahead = (WEEKDAYS.index(match["weekday"]) - context.weekday()) % 7
    return fixed(match, Period.of_day(context + timedelta(days=ahead)), "a weekday without a date")
