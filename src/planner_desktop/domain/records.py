"""What a plan is made of: frozen records, each of which can say itself as plain values.

Values are what a change set, the log and the file carry: text, whole numbers, None and tuples of them.
"""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from enum import StrEnum
from typing import Any, Self, TypeAlias

from .fields import Level

Value: TypeAlias = "str | int | tuple[Value, ...] | None"
Values: TypeAlias = Mapping[str, Value]

PLAN_ID = "plan"
"""The id of the one Facts record."""

_SHORT = 40
"""So many letters of a title tell which it is."""

STRUCTURE = ("level", "parent", "order")
"""The keys of an item's values that are not words."""


class RecordKind(StrEnum):
    PLAN = "plan"
    ITEM = "item"
    PERSON = "person"
    UPDATE = "update"
    EVIDENCE = "evidence"
    BOARD = "board"


def new_id() -> str:
    """An id never used before; ids made one after another sort so."""
    return f"{time.time_ns() // 100:014x}{os.urandom(3).hex()}"


@dataclass(frozen=True, slots=True)
class Item:
    """A section, objective, action or milestone.

    `parent` is the id of the item it stands in, "" at the root; `order` sorts it among its siblings;
    `words` maps field names to the owner's words, blank ones left out.
    """

    id: str
    level: Level
    parent: str
    order: str
    words: Mapping[str, str] = field(default_factory=dict)

    def __getitem__(self, name: str) -> str:
        """The words of a field, "" where there are none."""
        return self.words.get(name, "")

    @property
    def name(self) -> str:
        """What people call it: its ref and title, or its level where it has neither."""
        return " ".join(filter(None, (self["ref"], self["title"]))) or f"(untitled {self.level})"

    @property
    def call(self) -> str:
        """What a list calls it: its ref, else its title."""
        return self["ref"] or " ".join(self["title"].split())

    @property
    def short(self) -> str:
        """What it is called in a few words: its ref, else the beginning of its title."""
        title = self["title"]
        return self["ref"] or (f"{title[:_SHORT]}…" if len(title) > _SHORT else title) or self.level.one

    def values(self) -> Values:
        return {"level": str(self.level), "parent": self.parent, "order": self.order, **self.words}

    def changed(self, values: Values) -> Item:
        """This item with these values; a blank word is dropped."""
        words = dict(self.words)
        for name, value in values.items():
            if name in STRUCTURE:
                continue
            if value:
                words[name] = str(value)
            else:
                words.pop(name, None)
        return Item(
            self.id,
            Level(str(values.get("level", self.level))),
            str(values.get("parent", self.parent)),
            str(values.get("order", self.order)),
            words,
        )

    @classmethod
    def from_values(cls, id: str, values: Values) -> Item:
        words = {name: str(value) for name, value in values.items() if value and name not in STRUCTURE}
        return cls(id, Level(str(values["level"])), str(values["parent"]), str(values["order"]), words)


@dataclass(frozen=True, slots=True)
class _Plain:
    """A record whose dataclass fields, but for the id, are its values."""

    id: str

    def values(self) -> Values:
        return {f.name: getattr(self, f.name) for f in fields(self) if f.name != "id"}

    def changed(self, values: Values) -> Self:
        known: dict[str, Any] = dict(values)
        return replace(self, **known)

    @classmethod
    def from_values(cls, id: str, values: Values) -> Self:
        known: dict[str, Any] = dict(values)
        return cls(id=id, **known)


@dataclass(frozen=True, slots=True)
class Person(_Plain):
    """Someone, a post, a board, an agency, or a group whose `members` are ids of others."""

    name: str
    initials: str = ""
    role: str = ""
    agency: str = ""
    email: str = ""
    members: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Update(_Plain):
    """A dated progress note on an item; `date` as 2010-07-13, `origin` such as a file's name."""

    item: str
    date: str
    author: str
    text: str
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Evidence(_Plain):
    """A file kept in the plan file, or a link, that shows what an item has come to.

    `digest` is the SHA-256 of the file's content in hexadecimal, by which the plan file keeps it, "" for a link;
    `size` its bytes; `day` the day it was added, as 2010-07-13.
    """

    item: str
    name: str
    digest: str = ""
    size: int = 0
    link: str = ""
    day: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Board(_Plain):
    """A board that the plan is reported to.

    `members` are mail addresses; `reports` names of reports in their order; `options` pairs of (option, words) as
    the owner saved them for this board; `given` what it got, oldest first: (version, day, file name, SHA-256).
    """

    name: str
    members: tuple[str, ...] = ()
    reports: tuple[str, ...] = ()
    options: tuple[tuple[str, str], ...] = ()
    given: tuple[tuple[str, str, str, str], ...] = ()

    @property
    def last(self) -> str:
        """The version it got last, "" where it has got none."""
        return self.given[-1][0] if self.given else ""


@dataclass(frozen=True, slots=True)
class Facts(_Plain):
    """What the plan says about itself.

    Pairs are (criterion, measure), (code, title), (level or column word, the plan's own word), (field, label),
    (status, the plan's own name) and (part of a letter, the owner's words for it).  Dates are ISO text.
    `context_date` is the day from which words such as "By end June" are read: the version's date, else the day of
    import.
    """

    id: str = PLAN_ID
    title: str = ""
    subtitle: str = ""
    organisation: str = ""
    version: str = ""
    version_date: str = ""
    context_date: str = ""
    leads: tuple[str, ...] = ()
    linked_plans: tuple[str, ...] = ()
    criteria: tuple[tuple[str, str], ...] = ()
    sources: tuple[tuple[str, str], ...] = ()
    markers: tuple[tuple[str, str], ...] = ()
    notes: tuple[str, ...] = ()
    update_interval_days: int | None = None
    classification: str = ""
    terms: tuple[tuple[str, str], ...] = ()
    columns: tuple[tuple[str, str], ...] = ()
    statuses: tuple[tuple[str, str], ...] = ()
    letters: tuple[tuple[str, str], ...] = ()

    def term(self, level: Level) -> str:
        """The plan's own name of a level, such as "Recommendation"."""
        return dict(self.terms).get(str(level), str(level).capitalize())

    def context(self) -> date | None:
        """The day words are read from, where the plan says one."""
        said = self.context_date or self.version_date
        return date.fromisoformat(said) if said else None


Record: TypeAlias = Item | Person | Update | Evidence | Board | Facts

RECORD_TYPES: dict[RecordKind, type[Record]] = {
    RecordKind.PLAN: Facts,
    RecordKind.ITEM: Item,
    RecordKind.PERSON: Person,
    RecordKind.UPDATE: Update,
    RecordKind.EVIDENCE: Evidence,
    RecordKind.BOARD: Board,
}


def record_from(kind: RecordKind, id: str, values: Values) -> Record:
    """The record that these values describe."""
    return RECORD_TYPES[kind].from_values(id, values)


def kind_of(record: Record) -> RecordKind:
    return next(kind for kind, type_ in RECORD_TYPES.items() if type_ is type(record))
