"""Issued versions in the file: each a frozen copy of every record, packed."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Callable, Iterable
from datetime import date, datetime
from functools import partial
from pathlib import Path
from sys import intern
from typing import TYPE_CHECKING

from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Record, RecordKind, kind_of, record_from
from planner_desktop.domain.versions import Version

from . import failures, rows, schema
from .json_text import list_text, parsed_list

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from .digest import Ledger

_MOST_BYTES = 200_000_000


def keep(ledger: Ledger, version: Version, records: Iterable[Record], log_number: int) -> None:
    """Freeze `records` as this version, issued by entry `log_number` of the log."""
    row = {
        "label": version.label,
        "day": version.day.isoformat(),
        "note": version.note,
        "issued": version.issued.isoformat(),
        "log_number": log_number,
        "content": packed(list_text([kind_of(record), record.id, record.values()] for record in records)),
    }
    ledger.add(schema.versions, row)


def versions(connection: sqlite3.Connection) -> list[Version]:
    """Every issued version, oldest first; a page shows them before anything else has need of SQLAlchemy."""
    found = connection.execute("SELECT label, day, note, issued FROM versions ORDER BY log_number")
    return [
        Version(label, date.fromisoformat(day), note, datetime.fromisoformat(issued))
        for label, day, note, issued in found
    ]


def require_plans(connection: Connection) -> None:
    """Raises ValueError or its like where a version holds no plan."""
    for content in connection.execute(schema.versions.select().with_only_columns(schema.versions.c.content)).scalars():
        unpacked_plan(content)


def reader_of(connection: Connection, label: str, path: Path) -> Callable[[], Plan] | None:
    """What makes the plan as a version froze it, with no more need of the file, which is at `path`; None: no such."""
    c = schema.versions.c
    content = connection.execute(schema.versions.select().with_only_columns(c.content).where(c.label == label)).scalar()
    return None if content is None else partial(_read, content, path)


def _read(content: bytes, path: Path) -> Plan:
    with failures.reading(path):
        return unpacked_plan(content)


def unpacked_plan(content: bytes) -> Plan:
    """The plan that a version's packed content holds."""
    plain = parsed_list(unpacked(content))
    return Plan(
        record_from(RecordKind(kind), id, {intern(name): rows.value_of(value) for name, value in values.items()})
        for kind, id, values in plain
    )


def packed(pieces: Iterable[str]) -> bytes:
    """A text, given piece by piece, as a version's content."""
    packing = zlib.compressobj()
    return b"".join([packing.compress(piece.encode("utf-8", "surrogatepass")) for piece in pieces] + [packing.flush()])


def unpacked(content: bytes) -> bytes:
    """What `packed` gave, unless it is more than any plan: few bytes can be made to unpack to very many."""
    unpacking = zlib.decompressobj()
    unpacked = unpacking.decompress(content, _MOST_BYTES)
    if unpacking.unconsumed_tail:
        raise ValueError("a version unpacks to more than a plan can be")
    return unpacked
