"""What reading a file gives: the records of a plan, and what found no place in them."""

from __future__ import annotations

from collections.abc import Mapping as Dict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from planner_desktop.domain.records import Record

from .reading.mapping import Mapping

if TYPE_CHECKING:
    from .reading.source import Source


@dataclass(frozen=True, slots=True)
class Unused:
    """Words of a source that found no field: `where` as a person would look for them ("Plan!B7")."""

    where: str
    text: str


@dataclass(frozen=True, slots=True)
class Became:
    """Where a source's cell went: to a field of an item (by its id), or, without one, to the plan's own facts.

    For a row that is no table's, `role` says what the row is, and `field` nothing.
    """

    grid: str
    row: int
    column: int
    item: str
    field: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class ImportedPlan:
    """A plan as read from a file.

    `records` are its facts, people, items and updates, parents before children; `unused` what found no place
    in them; `told` sentences for the owner about what was understood or repaired on the way.  `mapping` is the
    layout that a file somebody made up was understood to have, each decision with its reason.  `source` and
    `became`, where they were asked for: the file's cells, and where each of them went.  `headers` is the key by
    which a mapping is kept for files with the same headers; "" where it cannot be.  `hidden` is
    where words stand in the file that people do not see: sheets ("Lists"), rows ("Plan!6:8"), columns ("Plan!C:C").
    `places` says of items, by their ids, where in the file they begin ("Action Plan, row 12").
    """

    records: tuple[Record, ...]
    unused: tuple[Unused, ...] = ()
    told: tuple[str, ...] = ()
    mapping: Mapping | None = None
    source: Source | None = None
    became: tuple[Became, ...] = ()
    headers: str = ""
    hidden: tuple[str, ...] = ()
    places: Dict[str, str] = field(default_factory=dict)
