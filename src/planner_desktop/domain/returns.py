"""A pack that came back, as it was read: what its cells say, before anything is made of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Flag(StrEnum):
    """What is remarkable about a returned cell."""

    FORMULA = "formula"
    """Its words are a formula's last value."""
    FORMULA_WITHOUT_VALUE = "formula without value"
    VALUE = "value"
    """A number or a truth value, which a program may have made of words that say the same."""
    SERIAL = "serial"
    """A day that came as the number which spreadsheets keep of it; its words are the day."""
    STRUCK = "struck"
    """Words in it were struck out; its words are those that were not."""
    ERROR = "error"
    """A program's error such as #REF! instead of words."""


@dataclass(frozen=True, slots=True)
class ReturnedRow:
    """One row of a return.

    `where` is its place as a person would look for it ("Your actions, row 7"); `item_id` and `row_hash` are
    blank where they are lost.  `words` has each recognised cell by field name, blank ones included: a field
    that is missing had no column.  `others` has what stands in columns that were not sent, by their headers.
    `days` gives the day of a cell that holds a real date.
    """

    where: str
    item_id: str
    row_hash: str
    words: Mapping[str, str]
    others: Mapping[str, str] = field(default_factory=dict)
    days: Mapping[str, date] = field(default_factory=dict)
    flags: Mapping[str, Flag] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Recognised:
    """A column of a return: its header, the field it is (blank: none that was sent), and how it was known.

    `repeats` is the field of another column that this one is named like.  `doubtful` says that what it was known by may
    mislead, so nothing in it is taken unasked.
    """

    header: str
    field: str
    how: str
    doubtful: bool = False
    repeats: str = ""


@dataclass(frozen=True, slots=True)
class Returned:
    """A workbook that came back; its ids are None where they are lost.

    `file_hash` is the SHA-256 of the file; `told` what could not be made out.
    """

    pack_id: str | None
    plan_id: str | None
    file_name: str
    file_hash: str
    rows: tuple[ReturnedRow, ...]
    columns: tuple[Recognised, ...] = ()
    told: tuple[str, ...] = ()
