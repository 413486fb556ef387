"""How a field's words stand in one cell of a sheet, and what words a cell's text then means."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime

from .errors import Refused
from .fields import Field, Kind
from .readings import periods
from .readings.dates import read_target_date
from .readings.status import Status
from .records import Facts
from .signs import sign_of, status_named

SHOWN_OTHERWISE = frozenset({Kind.CODES, Kind.STATUS})
"""The kinds of fields whose cells do not show their words as they are."""
_STATUSES = frozenset(Status)


def shown(field: Field, words: str, facts: Facts) -> str:
    """The text of a cell: codes with commas between, a status as shape and word, other words as they are."""
    if field.kind is Kind.CODES:
        return ", ".join(words.split("\n"))
    if field.kind is Kind.STATUS and words in _STATUSES:
        return sign_of(Status(words), facts).words
    return words


def meant(field: Field, text: str, facts: Facts) -> str | None:
    """The words that a cell's text means; None for a status that the plan does not know."""
    if field.kind is Kind.CODES:
        codes = (code.strip() for code in text.replace("\n", ",").split(","))
        return "\n".join(filter(None, codes))
    if field.kind is Kind.STATUS and text.strip():
        status = status_named(text, facts)
        return None if status is None else str(status)
    return text


def british(day: str) -> str:
    """An ISO date as people write it, "13 July 2010"; other words as they are."""
    try:
        read = date.fromisoformat(day)
    except ValueError:
        return day
    return periods.british(read) if read.isoformat() == day else day


def day_meant(words: str) -> date | None:
    """The day that typed words mean, None for blank ones.  Raises Refused where they name none, or leave it open."""
    read = read_target_date(words.strip(), date.today())
    if read.doubtful or (read.due is None and words.strip()):
        raise Refused("These words name no single day.", advice="Write it like 13 July 2010.")
    return read.due


def iso_day(words: str) -> str | None:
    """The ISO date that words such as "13 July 2010", "13/07/10" or "2010-07-13" say; None for no date."""
    for form in ("%Y-%m-%d", "%d %B %Y", "%d %b %Y", "%d/%m/%Y", "%d/%m/%y"):
        with suppress(ValueError):
            return datetime.strptime(words.strip(), form).date().isoformat()
    return None


def counted(count: int, words: str) -> str:
    """So many of what the first word names: "1 file of evidence", "2 files of evidence"."""
    first, *rest = words.split(" ", 1)
    return " ".join([str(count), first if count == 1 else f"{first}s", *rest])
