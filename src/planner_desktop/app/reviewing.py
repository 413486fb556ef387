"""Readings looked at and put right: accepted as they were read, corrected, or taken back to what the words say."""

from __future__ import annotations

from planner_desktop.domain.changes import ChangeSet
from planner_desktop.domain.doubts import Doubt, Kind, as_read
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import SETTLED
from planner_desktop.domain.readings.dates import (
    DateKind,
    date_correction,
    read_date_correction,
    read_target_date,
)
from planner_desktop.domain.readings.people import people_correction, read_people, read_people_correction
from planner_desktop.domain.records import Item
from planner_desktop.domain.understanding import Understanding

from .edit import set_words

_UNTOUCHED = "The reading is as it was."
_READINGS = ("target_date", "responsible")
"""The fields whose reading the owner may correct beside the words."""


def accept(understanding: Understanding, doubt: Doubt, *, author: str = "") -> ChangeSet:
    """Say that what was read is right, so that the doubt does not come again."""
    item, plan = doubt.item, understanding.plan
    if doubt.field in _READINGS and doubt.kind in (Kind.DATE, Kind.PEOPLE):
        correction = as_read(understanding, item, doubt.field)
        return set_words(plan, item, f"{doubt.field}_reading", correction, author=author)
    settled = "\n".join(filter(None, (item[SETTLED], doubt.key)))
    return set_words(plan, item, SETTLED, settled, author=author)


def correct(understanding: Understanding, doubt: Doubt, text: str, *, author: str = "") -> ChangeSet:
    """Put a doubtful reading right: `text` is a date, people, a status, or, of a field without a reading, its words.

    Raises Refused where the text is none of these.
    """
    if doubt.kind in (Kind.DATE, Kind.PEOPLE):
        return correct_reading(understanding, doubt.item, doubt.field, text, author=author)
    field = "status" if doubt.kind is Kind.STATUS else doubt.field
    return set_words(understanding.plan, doubt.item, field, text, author=author)


def correct_reading(understanding: Understanding, item: Item, field: str, text: str, *, author: str = "") -> ChangeSet:
    """Correct the reading of an item's target date or responsible people; "" goes back to what the words say.

    A date is typed as a day ("30 June 2011") or as ongoing, done, immediate or none; people as "lead: TS; KE /
    support: KM", in words as a cell has them ("TS & KE – KM"), or as nobody.  Raises Refused for anything else.
    """
    if not text.strip():
        correction = ""
    elif field == "target_date":
        correction = _date(understanding, item, text)
    else:
        correction = _people(understanding, text)
    return set_words(understanding.plan, item, f"{field}_reading", correction, author=author)


def _date(understanding: Understanding, item: Item, text: str) -> str:
    if read_date_correction(text) is not None:
        return text.strip().lower()
    read = read_target_date(text, understanding.context(item))
    if read.doubtful or read.kind is DateKind.NONE:
        raise Refused(
            f"“{text.strip()}” cannot be read as a date.",
            untouched=_UNTOUCHED,
            advice="Type a day such as 30 June 2011, or ongoing, done, immediate or none.",
        )
    return date_correction(read.kind, read.due)


def _people(understanding: Understanding, text: str) -> str:
    if read_people_correction(text) is not None:
        return text.strip()
    read = read_people(text, understanding.register.names)
    if not read:
        raise Refused(
            f"“{text.strip()}” names nobody.",
            untouched=_UNTOUCHED,
            advice="Type names such as “lead: TS; KE / support: KM”, or nobody.",
        )
    return people_correction(read)
