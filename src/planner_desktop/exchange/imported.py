"""What reading a file gives: the records of a plan, and what found no place in them."""

from __future__ import annotations

from dataclasses import dataclass

from planner_desktop.domain.records import Record

from .reading.mapping import Mapping


@dataclass(frozen=True, slots=True)
class Unused:
    """Words of a source that found no field: `where` as a person would look for them ("Plan!B7")."""

    where: str
    text: str


@dataclass(frozen=True, slots=True)
class ImportedPlan:
    """A plan as read from a file.

    `records` are its facts, people, items and updates, parents before children; `unused` what found no place
    in them; `told` sentences for the owner about what was understood or repaired on the way.  `mapping` is the
    layout that a file somebody made up was understood to have, each decision with its reason.
    """

    records: tuple[Record, ...]
    unused: tuple[Unused, ...] = ()
    told: tuple[str, ...] = ()
    mapping: Mapping | None = None
