"""Where a cell names dates, and which day each of them allows at the latest."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TypeAlias

from planner_desktop.domain.readings import periods
from planner_desktop.domain.readings.date_counts import shifted
from planner_desktop.domain.readings.date_phrases import Phrase
from planner_desktop.domain.readings.date_rules import LASTING, OF_YEARS, PREFIX, RULES
from planner_desktop.domain.readings.date_text import ANY_MONTH, WEEKDAYS
from planner_desktop.domain.readings.patterns import later
from planner_desktop.domain.readings.periods import Period

_GROUP_NAME = later(r"\(\?P<\w+>")
_RULES = [(later(PREFIX + pattern), reader) for _, pattern, reader in RULES]
_PLACES = {name: place for place, (name, _, _) in enumerate(RULES)}


def _without_names(pattern: str) -> str:
    return _GROUP_NAME.sub("(?:", pattern)


_ANY_RULE = later(
    rf"(?<![\w£])(?<!\d\.)(?!(?<=\d/)\d(?!\d?(?:th)?\s*{ANY_MONTH}))(?:{_without_names(PREFIX)})(?:"
    # a year that may stand behind the words does not tell whether the words are there
    + "|".join(f"(?P<{name}>{_without_names(pattern.removesuffix(OF_YEARS))})" for name, pattern, _ in RULES)
    + ")"
)
_JOINED = later(rf"[\s,]*(?:/|&|-|,|and|or|to|until|till?|through to|then)?\s*(?:{'|'.join(WEEKDAYS)})?\s*")
# What may stand between "June" or "2026" and the other: "June Board 2026", "2026 (June)".
_BEFORE_YEAR = later(r"(?:[\s(]+(?!(?:and|or|to|then|until|till?|by|from|now)\b)[a-z']+){1,3}\)?,?\s+")
# What stands between "June 2025" and a year of which it is said too.
_ALSO = later(r"\s*(?:,|&|/|and)(?:\s*(?:and|&))?\s*")
# Between the months of a run that is one period: "Jan/Feb/March", "Sept to Dec".
_RUN = later(r"\s*(?:/|-|to|until|through to)\s*")
_BROUGHT_FORWARD = later(r"\bbrought forward\b")
_OPENED = later(r"\s*\((?:(?:i\.?e\.?|by|before|due|the|in|end(?: of)?)\s+)*")
_FOR = later(r"\b(?:for|lasting)\s(?:a period of\s)?$")
_AFTER_YEAR = later(r"[\s:(,-]{1,3}")


_Found: TypeAlias = "tuple[Phrase, Callable[[Period], date]]"


@dataclass(frozen=True, slots=True)
class Mention:
    """A date named between two places of the text.

    `day` is None where there is no such day; `assumed` says that the context date gave the year or the start;
    `bounded` that the words are no mere beginning; `doubt` is a clause for a person, or ""; `narrowed` that a day in
    brackets behind it says it more exactly.
    """

    start: int
    end: int
    day: date | None
    assumed: bool
    doubt: str
    bounded: bool
    narrowed: bool = False


def mentions(text: str, context: date) -> tuple[Mention, ...]:
    """The dates of a normalised text, in order."""
    found = _phrases(text, context)
    if len(found) > 1:
        found = _with_their_years(text, found)
    if len(found) < 2:
        return tuple(_alone(phrase, counted, context) for phrase, counted in found)
    return _several(text, found, context)


def _alone(phrase: Phrase, counted: Callable[[Period], date], context: date) -> Mention:
    """A date with no other beside it."""
    if phrase.year is None:
        day, assumed = _on_or_after(context, phrase, counted), True
    else:
        day, assumed = _in_year(phrase, counted, phrase.year), phrase.from_context
    return Mention(phrase.start, phrase.end, day, assumed, phrase.doubt, phrase.bounded)


def _several(text: str, found: list[_Found], context: date) -> tuple[Mention, ...]:
    """Dates of which one may give another its year."""
    days: list[date | None] = [None] * len(found)
    assumed = [phrase.year is None for phrase, _ in found]
    for n in reversed(range(len(found))):
        phrase, counted = found[n]
        if phrase.year is not None:
            days[n] = _in_year(phrase, counted, phrase.year)
            assumed[n] = phrase.from_context
        elif n + 1 < len(found):
            later = days[n + 1]
            if later and _JOINED.fullmatch(text, phrase.end, found[n + 1][0].start):
                days[n] = _on_or_before(later, phrase, counted)
                assumed[n] = False
    reference = context
    for n, (phrase, counted) in enumerate(found):
        if phrase.year is None and days[n] is None:
            days[n] = _of_run(text, found, context) if n == 0 else None
            days[n] = days[n] or _on_or_after(reference, phrase, counted)
        earlier = n + 1 < len(found) and _BROUGHT_FORWARD.search(text, phrase.end, found[n + 1][0].start)
        reference = context if earlier else days[n] or reference
    narrowed = [_is_narrowed(text, found, days, assumed, n) for n in range(len(found))]
    return tuple(
        Mention(phrase.start, phrase.end, day, guess, phrase.doubt, phrase.bounded, more_exactly)
        for (phrase, _), day, guess, more_exactly in zip(found, days, assumed, narrowed, strict=True)
    )


def _of_run(text: str, found: list[_Found], context: date) -> date | None:
    """The first day of "Jan/Feb/March" in February, of which a third at least is still to come."""
    last = 0
    while last + 1 < len(found) and _RUN.fullmatch(text, found[last][0].end, found[last + 1][0].start):
        last += 1
    if not last or any(phrase.year is not None for phrase, _ in found[: last + 1]):
        return None
    day = end = _on_or_after(context, *found[last])
    for phrase, counted in reversed(found[:last]):
        day = day and _on_or_before(day, phrase, counted)
    return day if day and end and 3 * (end - context) >= end - day else None


def _is_narrowed(text: str, found: list[_Found], days: list[date | None], assumed: list[bool], n: int) -> bool:
    """'2025/26 (March)', 'summer recess (July 2025)': the brackets name a part, or the year, of what is before them."""
    if n + 1 == len(found):
        return False
    (phrase, _), (inner, _) = found[n], found[n + 1]
    if not (_OPENED.fullmatch(text, phrase.end, inner.start) and text.startswith(")", inner.end)):
        return False
    whole, part = _period(phrase, days[n]), _period(inner, days[n + 1])
    if whole is None or part is None or part.last - part.first > whole.last - whole.first:
        return False
    return (assumed[n] and not assumed[n + 1]) or (whole.first <= part.first and part.last < whole.last)


def _period(phrase: Phrase, day: date | None) -> Period | None:
    """The period of the phrase in which the day is."""
    years = (phrase.year,) if phrase.year else (day.year, day.year - 1) if day else ()
    for year in years:
        try:
            period = phrase.at(year)
        except ValueError:
            continue
        if day and period.first <= day <= period.last:
            return period
    return None


def _phrases(text: str, context: date) -> list[_Found]:
    found: list[_Found] = []
    place = 0
    while match := _ANY_RULE.search(text, place):
        place = match.start() + 1
        for pattern, reader in _RULES[_PLACES[match.lastgroup or ""] :]:
            exact = pattern.match(text, match.start())
            if exact and (phrase := reader(exact, context)):
                found.append(_moved(phrase, exact, found))
                place = found[-1][0].end
                break
    return found


def _with_their_years(text: str, found: list[_Found]) -> list[_Found]:
    """The phrases, those that a year alone stands near and belongs to joined with it."""
    joined: list[_Found] = []
    for phrase, counted in found:
        if joined:
            before, its_counted = joined[-1]
            gap = before.end, phrase.start
            if phrase.bare and before.year is None and _BEFORE_YEAR.fullmatch(text, *gap):
                joined[-1] = replace(before, end=phrase.end, year=phrase.year), its_counted
                continue
            if before.bare and phrase.year is None and _AFTER_YEAR.fullmatch(text, *gap):
                joined[-1] = replace(phrase, start=before.start, year=before.year), counted
                continue
            if phrase.bare and before.year is not None and not before.bare and _ALSO.fullmatch(text, *gap):
                again = replace(before, start=phrase.start, end=phrase.end, year=phrase.year)
                joined.append((again, its_counted))
                continue
        joined.append((phrase, counted))
    return joined


def _moved(phrase: Phrase, match: re.Match[str], found: list[_Found]) -> _Found:
    """The phrase, and which day counts: 'six weeks after' it, or the end of the 'three months' for which it goes on."""
    if found and found[-1][1] in _WEEKS and _JOINED.fullmatch(match.string, found[-1][0].end, match.start()):
        return phrase, found[-1][1]
    counted = _counted(match)
    if match["away"]:
        if _FOR.search(match.string, 0, match.start()):
            doubt = phrase.doubt or "counted from the first day named"
            return replace(phrase, doubt=doubt, bounded=True), _at_the_end_of(match["away"], match["away_unit"])
        doubt = phrase.doubt or "counted from the date named"
        return replace(phrase, doubt=doubt, bounded=True), _away(counted, match)
    if phrase.end < len(match.string) and (lasting := LASTING.match(match.string, phrase.end)):
        doubt = phrase.doubt or "counted from the first day named"
        last = _at_the_end_of(lasting["count"], lasting["unit"])
        return replace(phrase, end=lasting.end(), doubt=doubt, bounded=True), last
    return phrase, counted


def _away(counted: Callable[[Period], date], match: re.Match[str]) -> Callable[[Period], date]:
    count, unit, working, back = match["away"], match["away_unit"], match["away_working"], match["back"]

    def day(period: Period) -> date:
        named = counted(period)
        moved = shifted(named, count, unit, working=bool(working), back=bool(back))
        return periods.month_end(moved) if unit[0] == "m" and named == periods.month_end(named) else moved

    return day


def _at_the_end_of(count: str, unit: str) -> Callable[[Period], date]:
    return lambda period: shifted(period.first, count, unit) - timedelta(days=1)


def _counted(match: re.Match[str]) -> Callable[[Period], date]:
    """Which day of the period counts, by the words before it."""
    part = (match["part"] or "").removeprefix("the").strip()
    if match["before"] and part != "end":
        return lambda period: period.first - timedelta(days=1)
    if week := match["week"]:
        return _end_of_fortnight if week.startswith("f") else _end_of_week
    if part.startswith("early"):
        return Period.early
    if part.startswith("mid"):
        return Period.middle
    if part.startswith(("start", "beginning")):
        return Period.start
    return lambda period: period.last


def _end_of_week(period: Period) -> date:
    return periods.week(period.first).last


def _end_of_fortnight(period: Period) -> date:
    return periods.week(period.first + timedelta(weeks=1)).last


_WEEKS = (_end_of_week, _end_of_fortnight)
"""What counts goes on in 'w/c 3rd and 10th June'."""


def _in_year(phrase: Phrase, counted: Callable[[Period], date], year: int) -> date | None:
    try:
        return counted(phrase.at(year))
    except ValueError:
        return None


def _on_or_before(later: date, phrase: Phrase, counted: Callable[[Period], date]) -> date | None:
    """'Sept' of 'Sept/Oct 2010', 'November' of 'November to February 2012'."""
    days = (_in_year(phrase, counted, later.year - back) for back in (0, 1))
    return next((day for day in days if day and day <= later), None)


def _on_or_after(reference: date, phrase: Phrase, counted: Callable[[Period], date]) -> date | None:
    """The next one, where the month of the reference itself still counts; eight years hold a 29 February."""
    days = (_in_year(phrase, counted, reference.year + ahead) for ahead in range(-1, 9))
    month = (reference.year, reference.month)
    return next((day for day in days if day and (day.year, day.month) >= month), None)
