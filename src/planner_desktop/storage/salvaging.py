"""What still reads of a damaged plan, written into a new file."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Table

from planner_desktop.domain.changes import Change, ChangeSet, Origin, changed, difference
from planner_desktop.domain.packs import Pack
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import RecordKind, kind_of, new_id
from planner_desktop.domain.steps import go_on

from . import attachments, issued, rows, schema
from .digest import Ledger
from .failures import unreadable
from .json_text import parsed
from .making import make_file
from .salvage import Records, Salvaged, records_that_read, replayed, rows_that_read
from .tables import TABLE_OF, table_of


def salvage(
    damaged: sqlite3.Connection,
    target: Path,
    passphrase: str,
    origin: Origin,
    waiting: Callable[[], None] = go_on,
) -> tuple[str, ...]:
    """Write what still reads of a damaged file into a new one; returns a sentence for each loss.

    `waiting` is called now and then; what it raises ends it, with nothing written.  Raises Refused where `target`
    exists or cannot be written.
    """
    found = records_that_read(damaged, waiting)
    lost = list(found.lost)

    def write(ledger: Ledger) -> None:
        lost.extend(_write(ledger, damaged, found, origin, waiting))

    make_file(target, write, passphrase)
    return tuple(lost)


def _write(
    ledger: Ledger, damaged: sqlite3.Connection, found: Salvaged, origin: Origin, waiting: Callable[[], None]
) -> list[str]:
    """Write what was found of a damaged file, with the packs, returns and versions that read.

    The history is what reads of the old one; its last entry is what the plan has beyond that.  Returns a sentence
    for each pack, return and version that was lost.
    """
    plan_id = next((row.plan_id for row in rows_that_read(damaged, "identity")), new_id())
    ledger.put(schema.identity, [{"plan_id": plan_id}])
    for kind in TABLE_OF:
        waiting()
        ledger.put(table_of(kind), [rows.row_of(record) for record in found.standing if kind_of(record) is kind])
    for entry in found.log:
        waiting()
        row = rows.log_row(entry.change_set, entry.when, entry.takes_back)
        ledger.add(schema.log, {"number": entry.number, **row})
    changes = tuple(_beyond(found))
    if changes:
        last = rows.log_row(ChangeSet(changes, f"Salvage {origin.source}", origin), datetime.now().astimezone(), ())
        ledger.add(schema.log, last)
    copied = list(_copied(ledger, damaged, len(found.log) + bool(changes)))
    waiting()
    return copied


def _beyond(found: Salvaged) -> Iterator[Change]:
    """The changes from what the log says to what stands, those to the items in the order of the tree."""
    logged = replayed(found.log)
    standing: Records = {(kind_of(record), record.id): record for record in found.standing}
    plan = Plan(found.standing)
    facts = plan.facts
    known = {name: value for c in _facts_changes(found) for name, value in (c.after or {}).items()}
    change = changed(facts.changed(known), facts.values())
    if change is not None:
        yield change
    for kind in (kind for kind in TABLE_OF if kind is not RecordKind.PLAN):
        before = {id: record for (of_kind, id), record in logged.items() if of_kind is kind}
        after = {id: record for (of_kind, id), record in standing.items() if of_kind is kind}
        yield from difference(before, after)


def _facts_changes(found: Salvaged) -> Iterator[Change]:
    for entry in found.log:
        yield from (change for change in entry.change_set.changes if change.kind is RecordKind.PLAN)


def _copied(ledger: Ledger, damaged: sqlite3.Connection, log_length: int) -> Iterator[str]:
    """Copy the packs, returns, versions and files kept as evidence that read and whose references are there."""
    packs: set[str] = set()

    def take_pack(row: Mapping[str, Any]) -> bool:
        Pack.from_json(parsed(row["content"]))
        packs.add(row["id"])
        return True

    def take_return(row: Mapping[str, Any]) -> bool:
        return row["pack"] in packs and (row["log_number"] or 0) <= log_length

    def take_version(row: Mapping[str, Any]) -> bool:
        issued.unpacked_plan(row["content"])
        return int(row["log_number"]) <= log_length

    yield from _copied_table(ledger, damaged, schema.packs, "A pack", take_pack)
    yield from _copied_table(ledger, damaged, schema.returns, "A merged return", take_return)
    yield from _copied_table(ledger, damaged, schema.versions, "A version", take_version)
    yield from _copied_table(ledger, damaged, schema.attachments, "A file kept as evidence", attachments.is_whole)


def _copied_table(
    ledger: Ledger, damaged: sqlite3.Connection, table: Table, name: str, take: Callable[[Mapping[str, Any]], bool]
) -> Iterator[str]:
    for row in rows_that_read(damaged, table.name):
        values = {name: value for name, value in row._asdict().items() if name != "place"}
        try:
            fits = take(values)
        except unreadable():
            fits = False
        if fits:
            ledger.put(table, [values])
        else:
            yield f"{name} was lost: {str(row[1])[:60]}"
