"""Doubtful readings: what the owner should look at, because the program is not sure of what the words say.

A doubt is settled by correcting the reading, which may be to say what was read, or, where a field has no reading of
its own, by saying that its words are right as they are (`SETTLED`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from .challenges import dangling_links_of, misaligned_of, plan_refs
from .fields import SETTLED, Level
from .plan import Plan
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

    def where(self, plan: Plan) -> str:
        """What the item is called in a list, a milestone after its action."""
        step = self.item.level is Level.MILESTONE
        above = plan.items[self.item.parent]["ref"] if step else ""
        return " › ".join(filter(None, (above, self.item["ref"]))) or self.item.call

    @property
    def of_words(self) -> bool:
        """Whether the words themselves are what can be put right, as their field has no reading of its own."""
        return self.kind in _OF_WORDS

    @property
    def correctable(self) -> str:
        """What there is to put right: the reading, or the words."""
        return self.words if self.of_words else self.reading


_OF_WORDS = (Kind.NUMBERS, Kind.LINK)
"""Doubts about fields that have no reading of their own."""


def doubts(understanding: Understanding) -> tuple[Doubt, ...]:
    """The doubtful readings that are not settled, in the order of the plan."""
    plan = understanding.plan
    return tuple(doubts_about(understanding, plan.walk(), plan_refs(plan)))


def doubts_about(understanding: Understanding, items: Iterable[Item], refs: Collection[str]) -> Iterator[Doubt]:
    """The doubtful readings of these items that are not settled, in their order; `refs` are the plan's."""
    for item in items:
        settled = item[SETTLED].split("\n")
        for doubt in (*_own(understanding, item), *_numbers(understanding, item), *_links(item, refs)):
            if doubt.key not in settled:
                yield doubt


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


def unknown_people(understanding: Understanding, item: Item) -> list[str]:
    """Whom an item's words name that the register does not know; nobody where the owner corrected the reading."""
    if read_people_correction(item["responsible_reading"]) is not None:
        return []
    return [each.name for each in understanding.named(item) if understanding.register.find(each.name) is None]


def _own(understanding: Understanding, item: Item) -> Iterator[Doubt]:
    """The doubts about an item's own date, people and status."""
    if item["target_date"] and (read := understanding.target_date(item)).doubtful:
        yield _doubt(Kind.DATE, item, "target_date", date_words(read), read.reason)
    if item["responsible"] and (unknown := unknown_people(understanding, item)):
        reason = f"{', '.join(unknown)}: not in the plan's list of people."
        yield _doubt(Kind.PEOPLE, item, "responsible", people_words(understanding, item), reason)
    if item["status_text"] and not item["status"] and (said := read_status(item["status_text"])).status is None:
        yield _doubt(Kind.STATUS, item, "status_text", str(understanding.status(item).status or ""), said.reason)


def _doubt(kind: Kind, item: Item, field: str, reading: str, reason: str) -> Doubt:
    return Doubt(kind, item, field, item[field], reading, reason, str(kind))


def _numbers(understanding: Understanding, item: Item) -> Iterator[Doubt]:
    for each in misaligned_of(understanding.plan, item) if item.level is Level.ACTION else ():
        numbers = ", ".join(each.numbers)
        reason = f"No milestone of this action has the number {numbers}."
        yield Doubt(Kind.NUMBERS, item, each.field, item[each.field], "", reason, f"{each.field}: {numbers}")


def _links(item: Item, refs: Collection[str]) -> Iterator[Doubt]:
    for each in dangling_links_of(item, refs):
        text = each.link.text
        field = next(name for name, words in item.words.items() if text in words)
        reason = f"“{text}” points to {each.link.to_ref}, a ref that no item has."
        yield Doubt(Kind.LINK, item, field, item[field], "", reason, f"link: {text}")
