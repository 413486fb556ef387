"""Whether a plan file holds what was written into it."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, select

from planner_desktop.domain.errors import Refused
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import RecordKind

from . import attachments, circulated, digest, issued, reading, schema
from .digest import Tally
from .failures import UNREADABLE
from .tables import TABLE_OF


def checked_plan(connection: Connection) -> tuple[Plan | None, tuple[str, ...]]:
    """The plan, and words for each of its tables whose rows are not as they were written: then it is None.

    Each row is read once for both.  Raises what reading raises where the rows are as written but no plan's.
    """
    with connection.begin():
        tally = Tally()
        try:
            plan = reading.plan_of(connection, tally)
            tally.note(schema.identity, map(tuple, connection.execute(select(schema.identity))))
            found = tally.differing(connection, reading.PLAN_TABLES)
        except UNREADABLE:
            found = digest.differing(connection, reading.PLAN_TABLES)
            if not found:
                raise
    return (None if found else plan), tuple(f"not as written: {schema.WORDS[table.name]}" for table in found)


def problems(connection: Connection) -> list[str]:
    """What is wrong with a plan file, in sentences; empty where nothing is.

    Looks at SQLite's own integrity, references between rows, the digests, the log, packs and versions.
    """
    try:
        with connection.begin():
            found = list(_problems(connection))
    except UNREADABLE as error:
        return [f"It cannot be read whole: {getattr(error, 'orig', error)}."]
    return found


def _problems(connection: Connection) -> Iterator[str]:
    for (said,) in connection.exec_driver_sql("PRAGMA integrity_check").all():
        if said != "ok":
            yield f"SQLite says: {said}."
    for table, _, other, _ in connection.exec_driver_sql("PRAGMA foreign_key_check").all():
        yield f"A row of the table {table} belongs to nothing in {other}."
    for table in digest.differing(connection, digest.DIGESTED):
        yield f"Not as written: {schema.WORDS[table.name]}."
    yield from _replay_problems(connection)
    yield from _evidence_problems(connection)
    circulated.packs(connection)
    for version in issued.versions(connection):
        issued.plan_of(connection, version.label)


def _evidence_problems(connection: Connection) -> Iterator[str]:
    kept = reading.plan_of(connection).evidence.values()
    for name in attachments.missing(connection, {each.digest: each.name for each in kept if each.digest}):
        yield f"The file “{name}”, kept as evidence, is not there."


def _replay_problems(connection: Connection) -> Iterator[str]:
    """Where the log, taken back from the plan as it is, does not lead to an empty plan."""
    plan = reading.plan_of(connection)
    for entry in reversed(reading.log_of(connection)):
        if any(number >= entry.number for number in entry.takes_back):
            yield f"Change {entry.number} of the log takes back what came after it."
        try:
            plan.apply(entry.change_set.inverse("", entry.change_set.origin))
        except Refused:
            yield f"The plan does not agree with change {entry.number} of its log."
            return
    left = sum(len(plan.records(kind)) for kind in TABLE_OF if kind is not RecordKind.PLAN)
    if left:
        yield f"{left} records of the plan stand in no change of its log."
