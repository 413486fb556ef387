"""A plan and its log out of the rows of a file.  What is no row of a plan raises ValueError and its like."""

from __future__ import annotations

import gc
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import ColumnElement, Connection, literal, select, text

from planner_desktop.domain.changes import LogEntry, OriginKind
from planner_desktop.domain.fields import may_hold
from planner_desktop.domain.plan import ROOT, Plan
from planner_desktop.domain.records import Evidence, Item, Record, RecordKind, Update

from . import rows, schema
from .digest import Tally
from .tables import TABLE_OF

PLAN_TABLES = (schema.identity, *TABLE_OF.values())
"""The tables that are read when a plan is opened."""

_AT_ONCE = 1000


def plan_of(connection: Connection, tally: Tally | None = None) -> Plan:
    """The plan; `tally` counts the rows on the way."""
    with _uncollected():
        records = list(_records(connection, tally))
        require_tree(records)
        return Plan(records)


@contextmanager
def _uncollected() -> Iterator[None]:
    """While very many records are made, all of which stay: to look among them for garbage takes a fifth of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def plan_id_of(connection: Connection) -> str:
    (row,) = connection.execute(select(schema.identity.c.plan_id)).all()
    return str(row.plan_id)


def log_of(connection: Connection, kinds: Collection[OriginKind] = tuple(OriginKind)) -> list[LogEntry]:
    """Every change set of these origins that was ever made to the plan, oldest first."""
    wanted = select(schema.log).order_by(schema.log.c.number)
    if len(kinds) < len(OriginKind):
        wanted = wanted.where(schema.log.c.origin.in_(map(str, kinds)))
    return [rows.log_entry_of(row) for row in connection.execute(wanted)]


def log_outline(connection: Connection) -> list[LogEntry]:
    """Every entry of the log, oldest first, without its changes."""
    columns: list[ColumnElement[Any]] = [column for column in schema.log.c if column.name != "changes"]
    outline = select(*columns, literal("[]").label("changes")).order_by(schema.log.c.number)
    return [rows.log_entry_of(row) for row in connection.execute(outline)]


def log_about(connection: Connection, id: str) -> list[LogEntry]:
    """The log's entries that may have changed the record of that id, oldest first: their text has the id."""
    wanted = select(schema.log).where(schema.log.c.changes.contains(id, autoescape=True))
    return [rows.log_entry_of(row) for row in connection.execute(wanted.order_by(schema.log.c.number))]


def _records(connection: Connection, tally: Tally | None) -> Iterator[Record]:
    shared: dict[str, str] = {}
    for kind, table in TABLE_OF.items():
        found = select(table) if kind is RecordKind.ITEM else select(table).order_by(text("rowid"))
        for part in connection.execute(found).partitions(_AT_ONCE):
            plain = [tuple(row) for row in part]
            if tally is not None:
                tally.note(table, plain)
            if kind is RecordKind.ITEM:
                yield from rows.items_of(plain, shared)
            else:
                yield from (rows.record_of(kind, row) for row in part)
    rows.require_text(shared)


def require_tree(records: Iterable[Record]) -> None:
    """Hold items to where they may stand: one that stands in itself would never be reached, or without end."""
    items = {record.id: record for record in records if isinstance(record, Item)}
    pairs = set()
    for item in items.values():
        if item.parent != ROOT and item.parent not in items:
            raise ValueError("an item stands in nothing")
        pairs.add((items[item.parent].level if item.parent != ROOT else None, item.level))
    if not all(may_hold(parent, child) for parent, child in pairs):
        raise ValueError("an item stands where none can")
    for record in records:
        if isinstance(record, Update | Evidence) and record.item not in items:
            raise ValueError("an update or evidence belongs to no item")
