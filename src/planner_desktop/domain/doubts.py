"""Doubtful readings: what the owner should look at, because the program is not sure of what the words say.

A doubt is settled by correcting the reading, which may be to say what was read, or, where a field has no reading of
its own, by saying that its words are right as they are (`SETTLED`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from .challenges import dangling_links, misaligned
from .fields import SETTLED, Level
from .readings.dates import DateKind, TargetDate, date_correction
from .readings.people import people_correction, read_people_correction
from .readings.status import read_status
from .records import Item
from .showing import british
from .understanding import Understanding


class Kind(StrEnum):
    """What is in doubt."""

    DATE = "date"
    PEOPLE = "people"
    STATUS = "status"
    NUMBERS = "numbers"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Doubt:
    """One reading of an item that somebody should look at.

    `words` are the field's, `reading` what was read from them ("" where nothing was), `reason` why it is doubtful.
    `key` names the doubt among the item's own: a doubt with a settled key does not come again.
    """

    kind: Kind
    item: Item
    field: str
    words: str
    reading: str
    reason: str
    key: str


def doubts(understanding: Understanding) -> tuple[Doubt, ...]:
    """The doubtful readings that are not settled, in the order of the plan."""
    found: dict[str, list[Doubt]] = {}
    for doubt in (*_numbers(understanding), *_links(understanding)):
        found.setdefault(doubt.item.id, []).append(doubt)
    in_order = (
        doubt
        for item in understanding.plan.walk()
        for doubt in (*_own(understanding, item), *found.get(item.id, ()))
        if doubt.key not in item[SETTLED].split("\n")
    )
    return tuple(in_order)


def date_words(read: TargetDate) -> str:
    """A date's reading as people write it, and as a correction may be typed: "31 July 2010", "ongoing"; "" for none."""
    if read.kind is DateKind.BY and read.due:
        return british(read.due.isoformat())
    return "" if read.kind is DateKind.NONE else str(read.kind)


def people_words(understanding: Understanding, item: Item) -> str:
    """The people that an item's own words name, as a correction of them is written: "lead: TS / support: KM"."""
    named = understanding.named(item)
    return people_correction(named) if named else ""


def as_read(understanding: Understanding, item: Item, field: str) -> str:
    """The correction that says what is read now."""
    if field == "target_date":
        read = understanding.target_date(item)
        return date_correction(read.kind, read.due)
    return people_correction(understanding.named(item))


def _own(understanding: Understanding, item: Item) -> Iterator[Doubt]:
    if item.level is Level.SECTION:
        return
    if item["target_date"]:
        read = understanding.target_date(item)
        if read.doubtful:
            yield Doubt(
                Kind.DATE, item, "target_date", item["target_date"], date_words(read), read.reason, str(Kind.DATE)
            )
    if item["responsible"] and read_people_correction(item["responsible_reading"]) is None:
        unknown = [each.name for each in understanding.own_people(item) if each.person is None]
        if unknown:
            reason = f"{', '.join(unknown)}: not in the plan's list of people."
            reading = people_words(understanding, item)
            yield Doubt(Kind.PEOPLE, item, "responsible", item["responsible"], reading, reason, str(Kind.PEOPLE))
    if item["status_text"] and not item["status"] and read_status(item["status_text"]).status is None:
        reason = read_status(item["status_text"]).reason
        status = understanding.status(item).status
        yield Doubt(Kind.STATUS, item, "status_text", item["status_text"], str(status or ""), reason, str(Kind.STATUS))


def _numbers(understanding: Understanding) -> Iterator[Doubt]:
    for each in misaligned(understanding.plan):
        numbers = ", ".join(each.numbers)
        reason = f"No milestone of this action has the number {numbers}."
        yield Doubt(Kind.NUMBERS, each.item, each.field, each.item[each.field], "", reason, f"{each.field}: {numbers}")


def _links(understanding: Understanding) -> Iterator[Doubt]:
    for each in dangling_links(understanding.plan):
        field = next(name for name, words in each.item.words.items() if each.link.text in words)
        reason = f"“{each.link.text}” points to {each.link.to_ref}, a ref that no item has."
        yield Doubt(Kind.LINK, each.item, field, each.item[field], "", reason, f"link: {each.link.text}")
