"""What an open plan file tells: which plan it is, its log, its versions, what was sent and what came back."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from planner_desktop.domain.changes import LogEntry, OriginKind
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.steps import go_on
from planner_desktop.domain.versions import Version

from . import attachments, circulated, failures, issued, reading
from .access import Access
from .checking import problems
from .circulated import KeptReturn

if TYPE_CHECKING:
    import sqlite3

    from sqlalchemy import Connection

    from planner_desktop.domain.packs import Pack, PackOutline

_Found = TypeVar("_Found")


class Looking:
    """The looks into a plan file that change nothing; the plan itself is read by `PlanFile`, which this is part of."""

    def __init__(self, path: Path, access: Access) -> None:
        self.path = path
        self._access = access

    @property
    def plan_id(self) -> str:
        """What tells this plan, and copies of it, from every other: packs carry it."""
        return self._read(reading.plan_id_of)

    def attachment(self, digest: str) -> bytes | None:
        """The content of a file kept as evidence, or None where it is not there.  Raises Damaged."""
        return self._query(lambda connection: attachments.content(connection, digest))

    def versions(self) -> list[Version]:
        """Every issued version, oldest first."""
        return self._read(issued.versions)

    def version_reader(self, label: str) -> Callable[[], Plan] | None:
        """What makes the plan as that version froze it, beside the window if need be; None where there is none."""
        return self._query(lambda connection: issued.reader_of(connection, label, self.path))

    # -- the log

    def log(self, kinds: Collection[OriginKind] = tuple(OriginKind), naming: str = "") -> list[LogEntry]:
        """The change sets of these origins that were ever made to the plan, oldest first.

        With `naming`, only those that may have changed a value of that name: of a large plan, the others take long.
        """
        return self._read(lambda connection: reading.log_of(connection, kinds, naming))

    def log_entries(self, numbers: tuple[int, ...]) -> list[LogEntry]:
        """The log's entries of these numbers, oldest first."""
        return self._read(lambda connection: reading.log_entries(connection, numbers))

    def log_size(self, numbers: tuple[int, ...]) -> int:
        """How many letters the changes of the log's entries of these numbers take: it tells many from few."""
        return self._read(lambda connection: reading.log_size(connection, numbers))

    def log_about(self, id: str) -> list[LogEntry]:
        """The log's entries that may have changed the record of that id, oldest first."""
        return self._read(lambda connection: reading.log_about(connection, id))

    def log_outline(self) -> list[LogEntry]:
        """Every entry of the log, oldest first, without its changes: all that undo needs to know at first."""
        return self._read(reading.log_outline)

    # -- what was sent, what came back

    def pack(self, id: str) -> Pack | None:
        """The pack of that id as it was sent, or None where this plan sent none such."""
        return self._query(lambda connection: circulated.pack(connection, id))

    def packs(self) -> list[Pack]:
        """Every pack that was sent, oldest first."""
        return self._query(circulated.packs)

    def pack_outlines(self) -> list[PackOutline]:
        """Every pack that was sent, oldest first, without its rows."""
        return self._read(circulated.outlines)

    def pack_people(self) -> dict[str, str]:
        """Whose each pack is that was sent, by its id."""
        return self._query(circulated.people)

    def returns(self) -> list[KeptReturn]:
        """Every return that was merged, oldest first."""
        return self._query(circulated.returns)

    def merged_return(self, file_hash: str) -> KeptReturn | None:
        """What is kept of the returned file with this hash, or None where it was not merged."""
        return self._query(lambda connection: circulated.merged(connection, file_hash))

    # -- the file

    def problems(self, waiting: Callable[[], None] = go_on) -> list[str]:
        """What is wrong with the file, in sentences; empty when file, log and plan agree.

        `waiting` is called again and again meanwhile; what it raises ends it.
        """
        return problems(self._access, waiting)

    def _read(self, read: Callable[[sqlite3.Connection], _Found]) -> _Found:
        with failures.reading(self.path), self._access.transaction() as connection:
            return read(connection)

    def _query(self, query: Callable[[Connection], _Found]) -> _Found:
        """As `_read`, by SQLAlchemy."""
        with failures.reading(self.path), self._access.queries() as connection:
            return query(connection)
