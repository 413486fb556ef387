"""Dates put off or brought forward: days by the calendar, and the words of a date cell that say them."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from .readings.date_mentions import mentions
from .readings.date_text import ANY_MONTH, normalised
from .readings.dates import read_target_date
from .readings.periods import WEEKDAYS
from .showing import british

_PART = r"(?:(?:the )?(?:end|start|beginning)(?: of)?|early|mid|late)[\s-]+"
_MONTH = re.compile(rf"(?P<part>{_PART})?{ANY_MONTH}\.?(?:[\s,]+'?\d{{2,4}})?", re.IGNORECASE)
_FORMER = re.compile(
    r"\b(?:(?:revised|moved|slipped|changed|extended|amended|deferred|rescheduled|put back|brought forward) from"
    r"|originally|previously|formerly|initially|was)\W*(?:by |end |end of )?$",
    re.IGNORECASE,
)
"""What stands before a date that was the date before: it stays, as it says what was."""
_SHORT_WEEKDAYS = ("Mon", "Tue", "Tues", "Wed", "Weds", "Thu", "Thur", "Thurs", "Fri", "Sat", "Sun")
_WEEKDAY = re.compile(rf"\b({'|'.join((*WEEKDAYS, *_SHORT_WEEKDAYS))})\b(\W+)$", re.IGNORECASE)


class Unit(StrEnum):
    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"


@dataclass(frozen=True, slots=True)
class Shift:
    """So many days, weeks or months later; earlier where `count` is negative."""

    count: int
    unit: Unit

    def of(self, day: date) -> date:
        """The day shifted.  By months, a month's last day stays a last day, as "June 2010" means its end.

        Raises OverflowError where the calendar ends.
        """
        if self.unit is not Unit.MONTHS:
            return day + timedelta(days=self.count * (7 if self.unit is Unit.WEEKS else 1))
        years, month = divmod(day.year * 12 + day.month - 1 + self.count, 12)
        if not date.min.year <= years <= date.max.year:
            raise OverflowError
        last = monthrange(years, month + 1)[1]
        was_last = day.day == monthrange(day.year, day.month)[1]
        return date(years, month + 1, last if was_last else min(day.day, last))


def shifted_words(words: str, context: date, shift: Shift) -> str | None:
    """The words with each of their dates shifted and written out, "31 August 2010"; all else stays.

    `context` is the day that the words are read from.  None where they name no due day, or where the words that
    would come out do not say the day that is meant.
    """
    read = read_target_date(words, context)
    if read.due is None or not read.dates:
        return None
    try:
        wanted = shift.of(read.due)
        new = _rewritten(words, context, shift)
    except OverflowError:
        return None
    return new if new is not None and read_target_date(new, context).due == wanted else None


def _rewritten(words: str, context: date, shift: Shift) -> str | None:
    text, places = normalised(words), _places(words)
    if len(text) != len(places):
        return None
    found = mentions(text, context)
    if not found:
        read = read_target_date(words, context)
        as_excel_counts = words.strip().replace(".", "").isdigit()
        return british(shift.of(read.due).isoformat()) if read.due and as_excel_counts else None
    new, at = "", 0
    for mention in found:
        if mention.day is None:
            return None
        start, end = places[mention.start], places[mention.end - 1] + 1
        before, named = words[at:start], words[start:end]
        if not _FORMER.search(before):
            day = shift.of(mention.day)
            before, named = _with_weekday(before, day), _said(named, day, shift)
        new, at = new + before + named, end
    return new + words[at:]


def _said(words: str, day: date, shift: Shift) -> str:
    """A day in the place of these words; put off by months, a month stays one: "end July 2010"."""
    month = _MONTH.fullmatch(words) if shift.unit is Unit.MONTHS else None
    written = british(day.isoformat())
    if month:
        as_month = f"{month['part'] or ''}{written.partition(' ')[2]}"
        if read_target_date(as_month, day).due == day:
            return as_month
    return written


def _with_weekday(before: str, day: date) -> str:
    """The words before a day, with its own weekday where they end with one."""
    found = _WEEKDAY.search(before)
    if not found:
        return before
    name = WEEKDAYS[day.weekday()]
    said = name if found[1].casefold().endswith("day") else name[:3]
    return before[: found.start()] + said + found[2]


def _places(words: str) -> list[int]:
    """Where each character of the normalised words stands in the words as they are."""
    places: list[int] = []
    for found in re.finditer(r"\S+", words):
        if places:
            places.append(found.start() - 1)
        places.extend(range(found.start(), found.end()))
    return places
