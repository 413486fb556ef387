"""What words for days, weeks and months mean: from the match of a rule to a phrase.

A reader gives None where the words turn out to mean something else. The rules are in `date_rules`.
"""

from __future__ import annotations

import re
from datetime import date

from planner_desktop.domain.readings import periods
from planner_desktop.domain.readings.date_keywords import PERHAPS_LABEL
from planner_desktop.domain.readings.date_phrases import (
    MONTH_NUMBER,
    ORDINAL_NUMBER,
    Phrase,
    fixed,
    of_day,
    whole,
    year_of,
)
from planner_desktop.domain.readings.date_text import WEEKDAYS
from planner_desktop.domain.readings.patterns import later
from planner_desktop.domain.readings.periods import Period

_BEFORE_DAY = later(r"\b(?:by|on|before|until) (?:the )?(?:\w{3,6}day )?(?:the )?$")


def numeric(match: re.Match[str], _context: date) -> Phrase:
    return whole(match, of_day(int(match["m"]), int(match["d"])), year_of(match["y"]))


def day_month(match: re.Match[str], context: date) -> Phrase:
    at = of_day(MONTH_NUMBER[match["month"]], int(match["day"]))
    if not match["year"]:
        return whole(match, at, None)
    year = year_of(match["year"])
    if len(match["year"]) == 2 and abs(year - context.year) > 15:
        return Phrase(match.start(), match.start("year"), at, None)
    return whole(match, at, year)


def month_day(match: re.Match[str], _context: date) -> Phrase:
    year = match["full"]
    at = of_day(MONTH_NUMBER[match["month"]], int(match["day"]))
    return whole(match, at, int(year) if year else None)


def month(match: re.Match[str], context: date) -> Phrase | None:
    """A month with a year, with two digits that are a year or a day, or alone."""
    number = MONTH_NUMBER[match["month"]]
    digits = match["year"]
    if not digits:
        if number == 5 and _is_modal_may(match):
            return None
        return Phrase(match.start(), match.end("month"), lambda year: periods.months(year, number), None)
    year = year_of(digits)
    spaced = match.string[match.end("month") : match.start("year")].isspace()
    if len(digits) == 2 and spaced and not -8 < year - context.year < 5 and 0 < int(digits) < 32:
        doubt = f"'{match['month'].title()} {digits}' is read as a day, not as the year {year}"
        return whole(match, of_day(number, int(digits)), None, doubt)
    far = len(digits) == 2 and 0 < int(digits) < 32 and not -8 < year - context.year < 6
    doubt = f"{digits} may be a day and no year" if far else ""
    return whole(match, lambda year: periods.months(year, number), year, doubt)


def _is_modal_may(match: re.Match[str]) -> bool:
    """'This may slip' names no month; 'May' and 'by may' do."""
    after = match.string[match.end("month") :].lstrip()
    return bool(re.match(r"(?:be|need|have|also|not|require|slip|take|change|vary|extend|depend)\b", after))


def month_of_financial_year(match: re.Match[str], context: date) -> Phrase | None:
    """'March 2011/12'; 'Oct 19/20' too, where those years are near: they may be two days."""
    number, year = MONTH_NUMBER[match["month"]], year_of(match["from"])
    short = len(match["from"]) == 2
    if year_of(match["to"]) % 100 != (year + 1) % 100 or (short and abs(year - context.year) > 3):
        return None
    doubt = f"'{match['from']}/{match['to']}' is taken as a financial year" if short else ""
    return whole(match, lambda year: periods.months(year, number), year + (number < 4), doubt)


def week_of_month(match: re.Match[str], _context: date) -> Phrase:
    """'First week in June' ends on the 7th, 'last week of November' with the month."""
    month, nth = MONTH_NUMBER[match["month"]], match["nth"]
    year = year_of(match["year"]) if match["year"] else None
    if nth in ("last", "final"):
        return whole(match, lambda year: periods.months(year, month), year)
    last = 7 * (ORDINAL_NUMBER.get(nth) or int(nth[0]))
    return whole(match, of_day(month, last), year)


def half_of_month(match: re.Match[str], _context: date) -> Phrase:
    """'First half of June' ends on the 15th, the second with the month."""
    month = MONTH_NUMBER[match["month"]]
    year = year_of(match["year"]) if match["year"] else None
    if match["nth"][0] in "1f":
        return whole(match, of_day(month, 15), year)
    return whole(match, lambda year: periods.months(year, month), year)


def weekday_of_month(match: re.Match[str], _context: date) -> Phrase:
    """'First Monday in June', 'last working day of March 2024'."""
    month, nth = MONTH_NUMBER[match["month"]], match["nth"]
    place = 5 if nth in ("last", "final") else ORDINAL_NUMBER.get(nth) or int(nth[0])
    year = year_of(match["year"]) if match["year"] else None
    if not match["weekday"]:
        return whole(match, lambda year: Period.of_day(periods.nth_working_day(year, month, place)), year)
    day = next(number for number, name in enumerate(WEEKDAYS) if name.startswith(match["weekday"]))
    return whole(match, lambda year: Period.of_day(periods.nth_weekday(year, month, day, place)), year)


def day_alone(match: re.Match[str], context: date) -> Phrase | None:
    """'W/c 30th', 'by the 5th': the next such day."""
    if not match["week"] and not (match["th"] and _BEFORE_DAY.search(f"by {match.string[: match.start()]}")):
        return None
    for month in range(context.month, context.month + 13):
        first = periods.months(context.year, month).first
        try:
            day = first.replace(day=int(match["day"]))
        except ValueError:
            continue
        if day >= context:
            return fixed(match, Period.of_day(day), "a day without its month")
    return None


def month_in_figures(match: re.Match[str], context: date) -> Phrase | None:
    """'06/2026', and '06/26' or '06-26' where no day and month, and no list, can be meant."""
    number, year = int(match["m"]), year_of(match["y"] or match["short"])
    if match["short"] and "-" in match.group() and match["m"][0] != "0":
        return None
    if not 1 <= number <= 12 or (match["short"] and abs(year - context.year) > 8):
        return None
    return whole(match, lambda year: periods.months(year, number), year)


def month_before_single_day(match: re.Match[str], _context: date) -> Phrase:
    return whole(match, of_day(MONTH_NUMBER[match["month"]], int(match["day"])), None)


def day_and_month_in_figures(match: re.Match[str], _context: date) -> Phrase | None:
    before = match.string[: match.start()]
    if PERHAPS_LABEL.search(before) and int(match["d"]) < 13:
        return None
    if match.group() == "24/7" and not _BEFORE_DAY.search(before):
        return None
    day, month = int(match["d"]), int(match["m"])
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return whole(match, of_day(month, day), None, "read as day/month, without a year")


def day_and_month_with_dot(match: re.Match[str], context: date) -> Phrase | None:
    """'31.3', 'by 1.4': not '1.4' alone, which may number a part of the work."""
    before = match.string[: match.start()]
    if not (_BEFORE_DAY.search(before) or (not before.strip(" (") and int(match["d"]) > 12)):
        return None
    return day_and_month_in_figures(match, context)
