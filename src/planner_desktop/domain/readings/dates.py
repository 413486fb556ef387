"""Target dates: from the words of a date cell to a kind and, where there is one, the day it is due."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from planner_desktop.domain.readings import date_keywords as say
from planner_desktop.domain.readings.date_entries import entries
from planner_desktop.domain.readings.date_mentions import Mention, mentions
from planner_desktop.domain.readings.date_standing import are_former, counting, goes_on, is_open, recurs
from planner_desktop.domain.readings.date_text import normalised
from planner_desktop.domain.readings.patterns import later
from planner_desktop.domain.readings.periods import add_months, british, month_end


class DateKind(StrEnum):
    BY = "by"
    IMMEDIATE = "immediate"
    ONGOING = "ongoing"
    DONE = "done"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class TargetDate:
    """What a date cell says.

    `due` is the last day the words allow: a day for BY and IMMEDIATE, None for the others. `dates` are all
    days named, in the order of the words. `reason` says in a sentence why; `doubtful` asks the owner to look.
    """

    words: str
    kind: DateKind
    due: date | None
    dates: tuple[date, ...]
    reason: str
    doubtful: bool


_SERIAL = later(r"\s*(\d{5})(?:\.\d+)?\s*")
_SERIAL_DAY_ZERO = date(1899, 12, 30)
# Longer cells are prose; the bound keeps a hostile cell from holding the program up.
_READ_AT_MOST = 1000
_SERIALS = range(36526, 55153)  # 2000 to 2050


@lru_cache(maxsize=65536)
def read_target_date(words: str, context: date) -> TargetDate:
    """What a date cell says; `context` is the plan's version date, or the day of import."""
    if not words.strip():
        return TargetDate(words, DateKind.NONE, None, (), "The cell is blank.", doubtful=False)
    serial = _SERIAL.fullmatch(words)
    if serial and int(serial[1]) in _SERIALS:
        day = _SERIAL_DAY_ZERO + timedelta(days=int(serial[1]))
        reason = f"'{words.strip()}' is how Excel counts {british(day)}."
        return TargetDate(words, DateKind.BY, day, (day,), reason, doubtful=False)
    text = normalised(words[:_READ_AT_MOST])
    found = mentions(text, context)
    if len(found) == 1 and len(words) <= _READ_AT_MOST and found[0].end - found[0].start == len(text):
        return _date_alone(words, found[0], context)
    if any(mention.day for mention in found):
        return _with_dates(words, text, found, context)
    if found:
        return _no_such_day(words, text[found[0].start : found[0].end].title())
    return _without_dates(words, text, context)


def _no_such_day(words: str, day: str) -> TargetDate:
    return TargetDate(words, DateKind.NONE, None, (), f"There is no such day as {_quoted(day)}.", doubtful=True)


def _date_alone(words: str, mention: Mention, context: date) -> TargetDate:
    """A cell that is one date and nothing else, as most are."""
    if mention.day is None:
        return _no_such_day(words, words.strip())
    doubts = [mention.doubt] if mention.doubt else []
    reason = _reason(_quoted(words), mention.day, context if mention.assumed else None, doubts)
    return TargetDate(words, DateKind.BY, mention.day, (mention.day,), reason, bool(doubts))


def _without_dates(words: str, text: str, context: date) -> TargetDate:
    quoted = _quoted(words)
    kind, in_part = _said_in_list(text) or _said(text)
    if kind is DateKind.IMMEDIATE:
        reason = f"{quoted} read from the plan's date {british(context)}."
        return TargetDate(words, kind, context, (context,), reason, doubtful=False)
    if in_part:
        reason = f"{quoted} says that only a part of it is done."
    elif kind:
        reason = _REASONS[kind].format(quoted)
    elif say.SINCE_AN_EVENT.search(text):
        reason = f"{quoted} counts from a day that the words do not give."
    else:
        reason = f"No date was found in {quoted}."
    doubtful = in_part or (kind is None and re.search(r"\w", text) is not None)
    return TargetDate(words, kind or DateKind.NONE, None, (), reason, doubtful)


_REASONS = {
    DateKind.DONE: "{} says that it is done.",
    DateKind.ONGOING: "{} goes on without a last day.",
    DateKind.NONE: "{} names no date.",
}


def _said_in_list(text: str) -> tuple[DateKind, bool] | None:
    """Of a list of which only some entries are done, what the others say, and True; None of everything else."""
    said = [_said(text[start:end])[0] for start, end in entries(text)]
    if DateKind.DONE not in said or all(kind is DateKind.DONE for kind in said):
        return None
    return next((kind for kind in (DateKind.IMMEDIATE, DateKind.ONGOING) if kind in said), DateKind.NONE), True


def _said(text: str) -> tuple[DateKind | None, bool]:
    """What the first keyword says; where that is done but a later entry of a list is not, what that says, and True."""
    first = first_kind = None
    for match in say.KEYWORD.finditer(text):
        kind = DateKind(match.lastgroup or "none")
        if kind is DateKind.DONE and _is_undone(text, match):
            continue
        if first is None:
            first, first_kind = match, kind
            if kind not in (DateKind.DONE, DateKind.IMMEDIATE):
                return kind, False
        elif first_kind is DateKind.IMMEDIATE:
            return (kind if kind is DateKind.DONE else first_kind), False
        elif kind is not DateKind.DONE and ";" in text[first.end() : match.start()]:
            return kind if kind is DateKind.ONGOING else DateKind.NONE, True
    return first_kind, False


def _is_undone(text: str, done: re.Match[str]) -> bool:
    return bool(say.NOT_DONE.search(text, 0, done.start()) or say.DONE_IN_PART.match(text, done.end()))


def _with_dates(words: str, text: str, found: tuple[Mention, ...], context: date) -> TargetDate:
    dates = tuple(dict.fromkeys(mention.day for mention in found if mention.day))
    live = counting(text, found)
    parts = entries(text)
    over = [part for part in parts if _is_entry_done(text, part, found, context)] if parts else []
    if over:
        live = tuple(each for each in live if not any(start <= each.start < end for start, end in over))
    doubts = _doubts(words, text, found)
    bounded = [mention for mention in live if mention.day and not is_open(text, mention, found)]
    quoted = _quoted(words)
    cut = len(words) > _READ_AT_MOST
    last = max((mention.day for mention in live if mention.day), default=max(dates))
    if len(over) == len(parts) if over else _is_done(text, found, last, context):
        if found[0].assumed and dates[0] > month_end(context):
            dates = (add_months(dates[0], -12), *dates[1:])
        shared = say.SHARE_DONE.match(text) is not None
        return TargetDate(words, DateKind.DONE, None, dates, f"{quoted} says that it is done.", cut or shared)
    if over and not any(mention.day for mention in live):
        return replace(_without_dates(words, text, context), dates=dates)
    if say.OWN_YEARS.search(text) and all(mention.assumed for mention in live):
        reason = f"{quoted} counts from a year that the words do not give."
        return TargetDate(words, DateKind.NONE, None, (), reason, doubtful=True)
    if not bounded or recurs(text, found):
        reason = f"{quoted} {'goes on without a last day' if bounded else 'says when it begins and no last day'}."
        return TargetDate(words, DateKind.ONGOING, None, dates, reason, cut)
    due = max(mention.day for mention in bounded if mention.day)
    if say.UNSURE.search(text):
        doubts.append("the words are not sure of it")
    assumed = any(mention.assumed and mention.day == due for mention in bounded)
    chosen = "the one that still counts" if len(live) < len(found) else "due"
    several = f"{len(dates)} dates; {british(due)} is {chosen}" if len(dates) > 1 else ""
    on = ["it goes on after that"] if goes_on(text, bounded[-1]) else []
    reason = _reason(quoted, due, context if assumed else None, [*on, *doubts], several)
    return TargetDate(words, DateKind.BY, due, dates, reason, bool(doubts))


def _doubts(words: str, text: str, found: tuple[Mention, ...]) -> list[str]:
    """Why a cell's dates may be misread, in clauses for a person."""
    doubts = list(dict.fromkeys(mention.doubt for mention in found if mention.doubt))
    if len(words) > _READ_AT_MOST:
        doubts.append(f"only its first {_READ_AT_MOST} characters were read")
    missing = [text[mention.start : mention.end].title() for mention in found if not mention.day]
    doubts += [f"there is no such day as {_quoted(phrase)}" for phrase in missing]
    if figures := _figures_beside(text, found):
        doubts.append(f"{_quoted(figures)} beside it was not understood")
    if not missing and are_former(text, found):
        doubts.append("only a former date is named")
    if any(text[each.start].isdigit() and say.PERHAPS_LABEL.search(text, 0, each.start) for each in found):
        doubts.append("the figure may be a number of the work and no day")
    if any(say.DAY_IN_WORDS.search(text, 0, each.start) for each in found):
        doubts.append("the word before it may be the day")
    if say.WEEK_NUMBER.search(text):
        doubts.append("the number of the week was not counted")
    if "annual" in text and found[-1].assumed:
        doubts.append("it may be due every year")
    return doubts


def _figures_beside(text: str, found: tuple[Mention, ...]) -> str:
    """Figures next to a date that no rule took, or ""."""
    for n, mention in enumerate(found):
        begin = found[n - 1].end if n else 0
        end = found[n + 1].start if n + 1 < len(found) else len(text)
        before = say.FIGURES_BEFORE.search(text, begin, mention.start)
        beside = before or say.FIGURES_AFTER.match(text, mention.end, end)
        if beside:
            return beside.group().strip(" /|\\&,-")
    return ""


def _reason(quoted: str, due: date, context: date | None, notes: list[str], several: str = "") -> str:
    """Why a day is due; `context` where it was read from the plan's date; `several` where others are named."""
    if several:
        reason = f"{quoted} names {several}"
        reason += f", read from the plan's date {british(context)}" if context else ""
    elif context:
        reason = f"{quoted} read from the plan's date {british(context)}"
    else:
        reason = f"{quoted} allows until {british(due)}"
    return "; ".join((reason, *notes)) + "."


def _is_entry_done(text: str, entry: tuple[int, int], found: tuple[Mention, ...], context: date) -> bool:
    start, end = entry
    within = tuple(
        replace(each, start=each.start - start, end=each.end - start) for each in found if start <= each.start < end
    )
    days = [mention.day for mention in within if mention.day]
    if not days:
        return _said(text[start:end])[0] is DateKind.DONE
    return _is_done(text[start:end], within, max(days), context)


def _is_done(text: str, found: tuple[Mention, ...], last: date, context: date) -> bool:
    """'Completed July 2010', '30 June 2010 - done', 'June (done 2 May)'; not 'complete by June' before June."""
    if say.DONE_LAST.match(text, found[-1].end):
        return True
    day = found[-1].day
    if found[1:] and day and day <= context and say.DONE_BEFORE.search(text, found[-2].end, found[-1].start):
        return True
    beginning = say.DONE_FIRST.match(text)
    if not beginning or say.TO_COMPLETE.match(text) or beginning.end() > found[0].start:
        return False
    if say.DONE_IN_PART.match(text, beginning.end()):
        return False
    if found[0].assumed and say.DONE_THEN.fullmatch(text, 0, found[0].start):
        return True
    adjacent = say.DONE_ON.fullmatch(text, beginning.end(), found[0].start)
    if adjacent and found[1:] and say.NEXT_LOOK.match(text, found[0].end, found[1].start):
        last = found[0].day or last
    if adjacent and say.TO_BE_DONE_BY.match(text, max(0, beginning.end() - len("complete"))):
        return last < context
    return not (adjacent and last > month_end(context))


def _quoted(words: str) -> str:
    short = " ".join(words.split())
    return f"'{short if len(short) <= 60 else short[:59] + '…'}'"


def read_date_correction(text: str) -> TargetDate | None:
    """The owner's own reading: "by 2011-06-30", "immediate 2011-03-22", "ongoing", "done" or "none".

    None where the text has another form or no such day.
    """
    kind, _, day = text.strip().lower().partition(" ")
    if not kind:
        return None
    try:
        read = DateKind(kind)
        due = date.fromisoformat(day.strip()) if day else None
    except ValueError:
        return None
    if (read in (DateKind.BY, DateKind.IMMEDIATE)) != bool(due):
        return None
    return TargetDate(text, read, due, (due,) if due else (), "Corrected by hand.", doubtful=False)


def date_correction(kind: DateKind, due: date | None) -> str:
    """The text that `read_date_correction` reads back; `due` for kinds that have one."""
    return f"{kind} {due.isoformat()}" if due else str(kind)
