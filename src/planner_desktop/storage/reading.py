"""A plan and its log out of the rows of a file.  What is no row of a plan raises ValueError and its like."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

from planner_desktop.domain.changes import LogEntry, OriginKind
from planner_desktop.domain.fields import Level, may_hold
from planner_desktop.domain.plan import ROOT, Plan
from planner_desktop.domain.records import Evidence, Record, RecordKind
from planner_desktop.domain.uncollected import uncollected

from . import rows
from .tables import TABLE_OF
from .tally import Tally

_AT_ONCE = 200
"""Rows: the texts of so many are joined and parsed within memory that the system has given already."""
_OUTLINE = 'number, "when", label, origin, author, source, run, takes_back'
_WHOLE = f"{_OUTLINE}, CAST(changes AS BLOB) AS changes"
"""An entry of the log; to make a string of long changes holds up every other thread."""


def plan_of(connection: sqlite3.Connection, tally: Tally | None = None) -> Plan:
    """The plan; `tally` counts the rows on the way."""
    with uncollected():
        plan = Plan(_records(connection, tally))
        require_tree(plan)
        return plan


def evidence_of(connection: sqlite3.Connection) -> list[Evidence]:
    """All evidence of a plan, as it was added."""
    return [each for each in _records(connection, None, [RecordKind.EVIDENCE]) if isinstance(each, Evidence)]


def plan_id_of(connection: sqlite3.Connection) -> str:
    ((plan_id,),) = connection.execute("SELECT plan_id FROM identity")
    return str(plan_id)


def log_of(
    connection: sqlite3.Connection, kinds: Collection[OriginKind] = tuple(OriginKind), naming: str = ""
) -> list[LogEntry]:
    """The change sets of these origins whose changes name a value so, oldest first; "" is for whatever they name."""
    wanted = f"origin IN ({', '.join('?' * len(kinds))}) AND instr(changes, ?)"
    named = f'"{naming}"' if naming else ""
    found = _named(connection, f"SELECT {_WHOLE} FROM log WHERE {wanted} ORDER BY number", (*map(str, kinds), named))
    return [rows.log_entry_of(row) for row in found]


def log_entries(connection: sqlite3.Connection, numbers: Collection[int]) -> list[LogEntry]:
    """The log's entries of these numbers, oldest first."""
    places = ", ".join("?" * len(numbers))
    found = _named(connection, f"SELECT {_WHOLE} FROM log WHERE number IN ({places}) ORDER BY number", tuple(numbers))
    return [rows.log_entry_of(row) for row in found]


def log_size(connection: sqlite3.Connection, numbers: Collection[int]) -> int:
    """How many letters the changes of these entries take."""
    places = ", ".join("?" * len(numbers))
    sums = connection.execute(f"SELECT sum(length(changes)) FROM log WHERE number IN ({places})", tuple(numbers))
    return int(sums.fetchone()[0] or 0)


def log_outline(connection: sqlite3.Connection) -> list[LogEntry]:
    """Every entry of the log, oldest first, without its changes."""
    found = _named(connection, f"SELECT {_OUTLINE}, '[]' AS changes FROM log ORDER BY number")
    return [rows.log_entry_of(row) for row in found]


def log_about(connection: sqlite3.Connection, id: str) -> list[LogEntry]:
    """The log's entries that may have changed the record of that id, oldest first: their text has the id."""
    found = _named(connection, f"SELECT {_WHOLE} FROM log WHERE instr(changes, ?) ORDER BY number", (id,))
    return [rows.log_entry_of(row) for row in found]


def _named(connection: sqlite3.Connection, sql: str, values: Sequence[object] = ()) -> Iterator[Any]:
    """The rows that a statement finds, their values by the columns' names."""
    cursor = connection.execute(sql, values)
    return map(rows.named(cursor), cursor)


def _records(
    connection: sqlite3.Connection, tally: Tally | None, kinds: Iterable[RecordKind] = TABLE_OF
) -> Iterator[Record]:
    shared: dict[str, str] = {}
    for kind in kinds:
        table = TABLE_OF[kind]
        cursor = connection.execute(f'SELECT * FROM "{table}" ORDER BY rowid')
        named = rows.named(cursor)
        while part := cursor.fetchmany(_AT_ONCE):
            if tally is not None:
                tally.note(table, part)
            if kind is RecordKind.ITEM:
                yield from rows.items_of(part, shared)
            else:
                yield from rows.records_of(kind, list(map(named, part)))
    rows.require_text(shared)


def require_tree(plan: Plan) -> None:
    """Hold items to where they may stand: one that stands in itself would never be reached, or without end."""
    items = plan.items
    levels: dict[str, Level | None] = {id: item.level for id, item in items.items()}
    levels[ROOT] = None
    try:
        pairs = {(levels[item.parent], item.level) for item in items.values()}
    except KeyError:
        raise ValueError("an item stands in nothing") from None
    if not all(may_hold(parent, child) for parent, child in pairs):
        raise ValueError("an item stands where none can")
    owners = {update.item for update in plan.updates.values()} | {kept.item for kept in plan.evidence.values()}
    if not owners <= items.keys():
        raise ValueError("an update or evidence belongs to no item")
