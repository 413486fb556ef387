"""What still reads of a damaged plan file, put together from its rows and its log, and what does not."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from planner_desktop.domain.changes import LogEntry
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import Level, may_hold
from planner_desktop.domain.order import between
from planner_desktop.domain.plan import ROOT, Plan
from planner_desktop.domain.records import (
    PLAN_ID,
    Board,
    Evidence,
    Facts,
    Item,
    Person,
    Record,
    RecordKind,
    Update,
    kind_of,
    new_id,
    record_from,
)
from planner_desktop.domain.steps import go_on

from . import rows, schema, tally
from .failures import unreadable
from .tables import TABLE_OF

Records: TypeAlias = dict[tuple[RecordKind, str], Record]


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What reads: records that make a plan, the log's entries from its beginning, and a sentence for each loss."""

    standing: tuple[Record, ...]
    log: tuple[LogEntry, ...]
    lost: tuple[str, ...]


def records_that_read(connection: sqlite3.Connection, waiting: Callable[[], None] = go_on) -> Salvaged:
    """All that can be had of a damaged file.

    A table whose digest is right is believed.  Where it is wrong, a log whose digest is right tells what the rows
    were; where that is damaged too, the rows that read are kept, and what only the log has is added.  What `waiting`
    raises, which is called now and then, ends it.
    """
    lost: list[str] = []
    log = list(_log(connection, lost))
    logged = _sound(replayed(log), lost)
    whole = _whole_tables(connection)
    records: Records = {}
    for kind, table in TABLE_OF.items():
        waiting()
        found = {(kind, record.id): record for record in _parsed(connection, kind, table, lost)}
        if table not in whole:
            lost.append(f"Not all of {schema.WORDS[table]} read as written; rows that do: {len(found)}.")
            known = {key: record for key, record in logged.items() if key[0] is kind}
            found = _joined(found, known, "log" in whole, lost)
        records |= found
    records.setdefault((RecordKind.PLAN, PLAN_ID), logged.get((RecordKind.PLAN, PLAN_ID), Facts()))
    return Salvaged(tuple(_standing(records, lost)), tuple(log), tuple(dict.fromkeys(lost)))


def rows_that_read(connection: sqlite3.Connection, table: str) -> Iterator[Any]:
    """The rows of a table from its beginning, and, where one stops the reading, from its end; rowid comes first."""
    seen: set[int] = set()
    for direction in ("ASC", "DESC"):
        try:
            cursor = connection.execute(f'SELECT rowid AS place, * FROM "{table}" ORDER BY rowid {direction}')
            for row in map(rows.named(cursor), cursor):
                if row[0] not in seen:
                    seen.add(row[0])
                    yield row
            return
        except unreadable():
            continue


def _whole_tables(connection: sqlite3.Connection) -> set[str]:
    whole = set()
    for table in schema.DIGESTED:
        with suppress(*unreadable()):
            if not tally.differing(connection, [table]):
                whole.add(table)
    return whole


def _parsed(connection: sqlite3.Connection, kind: RecordKind, table: str, lost: list[str]) -> Iterator[Record]:
    for row in rows_that_read(connection, table):
        try:
            yield rows.record_of(kind, row)
        except unreadable():
            lost.append(f"A row of the table {table} cannot be understood: {str(row[1])[:60]}")


def _log(connection: sqlite3.Connection, lost: list[str]) -> Iterator[LogEntry]:
    """The log's entries up to the first that does not read or does not follow."""
    plan = Plan()
    expected = 1
    broken: tuple[type[Exception], ...] = (*unreadable(), Refused)
    for row in sorted(rows_that_read(connection, "log"), key=lambda row: row[0]):
        try:
            entry = rows.log_entry_of(row)
            if entry.number != expected:
                break
            plan.apply(replace(entry.change_set, changes=_of_records(entry)))
        except broken:
            break
        expected += 1
        yield entry
    missing = len(list(rows_that_read(connection, "log"))) - expected + 1
    if missing:
        lost.append(f"Of the history, the changes from {expected} on cannot be read.")


def _of_records(entry: LogEntry) -> tuple[Any, ...]:
    """The changes of an entry but for those of the plan's facts, whose beginning the log does not hold."""
    return tuple(change for change in entry.change_set.changes if change.kind is not RecordKind.PLAN)


def replayed(log: Iterable[LogEntry]) -> Records:
    """What the log says each record became."""
    records: Records = {(RecordKind.PLAN, PLAN_ID): Facts()}
    for change in (change for entry in log for change in entry.change_set.changes):
        key = change.kind, change.id
        if change.after is None:
            records.pop(key, None)
        elif change.before is None:
            records[key] = record_from(change.kind, change.id, change.after)
        elif key in records:
            records[key] = records[key].changed(change.after)
    return records


def _sound(logged: Records, lost: list[str]) -> Records:
    """The records that a plan file can hold, of those that the log tells of."""
    sound: Records = {}
    for key, record in logged.items():
        try:
            rows.row_of(record)
        except unreadable():
            lost.append(f"{_name(record)}: what the history says of it cannot be understood: {record.values()}")
        else:
            sound[key] = record
    return sound


def _joined(found: Records, logged: Records, log_is_whole: bool, lost: list[str]) -> Records:
    joined = dict(found)
    for key, record in logged.items():
        now = found.get(key)
        if now is None or (log_is_whole and now != record and not isinstance(record, Facts)):
            joined[key] = record
            state = "did not read" if now is None else "was changed"
            lost.append(f"{_name(record)}: its row {state}; what the history says of it was taken.")
    for key, record in found.items():
        if log_is_whole and key not in logged:
            del joined[key]
            lost.append(f"{_name(record)}: the history knows nothing of it; it was left out: {record.values()}")
    return joined


def _standing(records: Records, lost: list[str]) -> Iterator[Record]:
    """The records with every item where it can stand, and every update and piece of evidence at an item."""
    placed = _placed([record for record in records.values() if isinstance(record, Item)], lost)
    yield from (record for record in records.values() if isinstance(record, Facts | Person | Board))
    yield from placed.values()
    for record in records.values():
        if isinstance(record, Update):
            if record.item in placed:
                yield record
            else:
                lost.append(f"An update of an item that was lost: {record.date} {record.author}: {record.text}")
        elif isinstance(record, Evidence):
            if record.item in placed:
                yield record
            else:
                lost.append(f"Evidence of an item that was lost: {record.name or record.link}")


def _placed(items: Collection[Item], lost: list[str]) -> dict[str, Item]:
    """The items by id, each where it can stand: at the end where what it stood in was lost, milestones in an action."""
    placed: dict[str, Item] = {}
    last = max((item.order for item in items if item.parent == ROOT), default="")
    home: Item | None = None
    for item in sorted(items, key=lambda item: (item.level.depth, item.order, item.id)):
        parent = placed.get(item.parent)
        if (parent or item.parent == ROOT) and may_hold(parent.level if parent else None, item.level):
            placed[item.id] = item
            continue
        lost.append(f"{_name(item)}: what it stood in was lost; it stands at the end now.")
        if may_hold(None, item.level):
            last = between(last, "")
            placed[item.id] = replace(item, parent=ROOT, order=last)
            continue
        if home is None:
            home = _home_of_milestones(placed.values(), between(last, ""))
            placed[home.id] = home
        placed[item.id] = replace(item, parent=home.id)
    return placed


def _home_of_milestones(placed: Iterable[Item], order: str) -> Item:
    """The action for milestones whose own was lost; one that an earlier salvage made takes more."""
    home = Item(new_id(), Level.ACTION, ROOT, order, {"title": "Milestones whose action was lost"})
    return next((item for item in placed if item["title"] == home["title"]), home)


def _name(record: Record) -> str:
    if isinstance(record, Item | Person | Board | Evidence):
        return record.name
    return f"{kind_of(record)} {record.id}".capitalize()
