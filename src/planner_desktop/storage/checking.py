"""Whether a plan file holds what was written into it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from planner_desktop.domain.errors import Refused
from planner_desktop.domain.letting_go import let_go
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import RecordKind
from planner_desktop.domain.steps import go_on

from . import attachments, circulated, issued, reading, schema, tally
from .access import Access
from .ending import ended_by
from .failures import unreadable
from .tables import PLAN_TABLES, TABLE_OF
from .tally import Tally

if TYPE_CHECKING:
    from sqlalchemy import Connection


def plan_unchecked(connection: sqlite3.Connection) -> Plan:
    """The plan; where its rows are none of a plan, as `checked_plan`, which tells what is not as written."""
    try:
        return reading.plan_of(connection)
    except unreadable():
        if tables := not_as_written(connection):
            raise ValueError("; ".join(tables)) from None
        raise


def not_as_written(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Words for each of the plan's tables whose rows are not as they were written."""
    return tuple(_words(table) for table in tally.differing(connection, PLAN_TABLES))


def checked_plan(connection: sqlite3.Connection) -> tuple[Plan | None, tuple[str, ...]]:
    """The plan, and words for each of its tables whose rows are not as they were written: then it is None.

    Each row is read once for both.  Raises what reading raises where the rows are as written but no plan's.
    """
    counted = Tally()
    try:
        plan = reading.plan_of(connection, counted)
        counted.note("identity", connection.execute("SELECT * FROM identity"))
        found = counted.differing(connection, PLAN_TABLES)
    except unreadable():
        found = tally.differing(connection, PLAN_TABLES)
        if not found:
            raise
    return (None if found else plan), tuple(map(_words, found))


def _words(table: str) -> str:
    return f"not as written: {schema.WORDS[table]}"


def problems(access: Access, waiting: Callable[[], None] = go_on) -> list[str]:
    """What is wrong with a plan file, in sentences; empty where nothing is.

    Looks at SQLite's own integrity, references between rows, the digests, the log, packs and versions.  `waiting` is
    called again and again meanwhile; what it raises ends it.
    """
    with ended_by(access.plain, waiting):
        try:
            with access.queries() as core:
                found = list(_problems(access.plain, core, waiting))
        except unreadable() as error:
            return [f"It cannot be read whole: {getattr(error, 'orig', error)}."]
        return found


def _problems(plain: sqlite3.Connection, core: Connection, waiting: Callable[[], None]) -> Iterator[str]:
    for (said,) in plain.execute("PRAGMA integrity_check"):
        if said != "ok":
            yield f"SQLite says: {said}."
    for table, _, other, _ in plain.execute("PRAGMA foreign_key_check"):
        yield f"A row of the table {table} belongs to nothing in {other}."
    for table in tally.differing(plain, schema.DIGESTED):
        yield f"Not as written: {schema.WORDS[table]}."
    yield from _replay_problems(plain, waiting)
    yield from _evidence_problems(plain, core)
    circulated.packs(core)
    issued.require_plans(core)


def _evidence_problems(plain: sqlite3.Connection, core: Connection) -> Iterator[str]:
    kept = {each.digest: each.name for each in reading.evidence_of(plain) if each.digest}
    for name in attachments.missing(core, kept):
        yield f"The file “{name}”, kept as evidence, is not there."


def _replay_problems(connection: sqlite3.Connection, waiting: Callable[[], None]) -> Iterator[str]:
    """Where the log, taken back from the plan as it is, does not lead to an empty plan."""
    plan, log = reading.plan_of(connection), reading.log_of(connection)
    while log:
        waiting()
        entry = log.pop()
        if any(number >= entry.number for number in entry.takes_back):
            yield f"Change {entry.number} of the log takes back what came after it."
        try:
            plan.apply(entry.change_set.inverse("", entry.change_set.origin))
        except Refused:
            yield f"The plan does not agree with change {entry.number} of its log."
            return
        changes = list(entry.change_set.changes)
        del entry
        let_go(changes)
    left = sum(len(plan.records(kind)) for kind in TABLE_OF if kind is not RecordKind.PLAN)
    if left:
        yield f"{left} records of the plan stand in no change of its log."
