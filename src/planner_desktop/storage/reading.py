"""A plan and its log out of the rows of a file.  What is no row of a plan raises ValueError and its like."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import ColumnElement, Connection, literal, select, text

from planner_desktop.domain.changes import LogEntry
from planner_desktop.domain.fields import may_hold
from planner_desktop.domain.plan import ROOT, Plan
from planner_desktop.domain.records import Evidence, Item, Record, RecordKind, Update

from . import rows, schema
from .tables import TABLE_OF

PLAN_TABLES = (schema.identity, *TABLE_OF.values())
"""The tables that are read when a plan is opened."""


def plan_of(connection: Connection) -> Plan:
    records = list(_records(connection))
    require_tree(records)
    return Plan(records)


def plan_id_of(connection: Connection) -> str:
    (row,) = connection.execute(select(schema.identity.c.plan_id)).all()
    return str(row.plan_id)


def log_of(connection: Connection) -> list[LogEntry]:
    """Every change set that was ever made to the plan, oldest first."""
    return [rows.log_entry_of(row) for row in connection.execute(select(schema.log).order_by(schema.log.c.number))]


def log_outline(connection: Connection) -> list[LogEntry]:
    """Every entry of the log, oldest first, without its changes."""
    columns: list[ColumnElement[Any]] = [column for column in schema.log.c if column.name != "changes"]
    outline = select(*columns, literal("[]").label("changes")).order_by(schema.log.c.number)
    return [rows.log_entry_of(row) for row in connection.execute(outline)]


def log_about(connection: Connection, id: str) -> list[LogEntry]:
    """The log's entries that may have changed the record of that id, oldest first: their text has the id."""
    wanted = select(schema.log).where(schema.log.c.changes.contains(id, autoescape=True))
    return [rows.log_entry_of(row) for row in connection.execute(wanted.order_by(schema.log.c.number))]


def _records(connection: Connection) -> Iterator[Record]:
    for kind, table in TABLE_OF.items():
        if kind is RecordKind.ITEM:
            yield from (rows.item_of(*row) for row in connection.execute(select(table)))
        else:
            found = connection.execute(select(table).order_by(text("rowid")))
            yield from (rows.record_of(kind, row) for row in found)


def require_tree(records: Iterable[Record]) -> None:
    """Hold items to where they may stand: one that stands in itself would never be reached, or without end."""
    items = {record.id: record for record in records if isinstance(record, Item)}
    for item in items.values():
        parent = items.get(item.parent)
        if (parent is None and item.parent != ROOT) or not may_hold(parent.level if parent else None, item.level):
            raise ValueError("an item stands where none can")
    for record in records:
        if isinstance(record, Update | Evidence) and record.item not in items:
            raise ValueError("an update or evidence belongs to no item")
