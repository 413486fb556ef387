"""What was sent and what came back, in the file: packs cell by cell, and the returns that were merged."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from . import schema
from .json_text import parsed, parsed_list, text_of

if TYPE_CHECKING:
    import sqlite3

    from sqlalchemy import Connection, Row

    from planner_desktop.domain.packs import Pack, PackOutline

    from .digest import Ledger


@dataclass(frozen=True, slots=True)
class MergedReturn:
    """A returned file that was merged: its hash and name, whose pack it is, and each proposal's decision by key."""

    file_hash: str
    file_name: str
    pack: str
    decisions: dict[str, str]


def keep_packs(ledger: Ledger, packs: list[Pack]) -> None:
    for pack in packs:
        content = text_of(pack.to_json())
        row = {"id": pack.id, "person": pack.person, "sent": pack.sent.isoformat(), "content": content}
        ledger.add(schema.packs, row)


def packs(connection: Connection) -> list[Pack]:
    """Every pack that was sent, oldest first."""
    found = connection.execute(schema.packs.select().order_by(schema.packs.c.sent))
    return [_pack_of(row.content) for row in found]


_OUTLINES = """
    SELECT id, person, sent,
        json_extract(head, '$.person_id', '$.version', '$.reply_by'),
        coalesce(json_extract(head, '$.actions'), (
            SELECT count(*) FROM json_each(content, '$.rows')
            WHERE json_extract(value, '$[1]') = 'action' AND json_extract(value, '$[3]')
        )),
        coalesce(json_extract(head, '$.query'), EXISTS (
            SELECT 1 FROM json_each(content, '$.rows') WHERE json_array_length(value) > 4
        ))
    FROM (SELECT *, substr(content, 1, instr(content, ',"columns":') - 1) || '}' AS head FROM packs) ORDER BY sent
"""
"""What is said of packs is taken out of them by SQLite, from what stands before their rows: to read, or to parse, all
that was sent to many takes a second.  Within words of a pack each quotation mark has a backslash before it, so that
none of them looks like the name of its columns."""


def outlines(connection: sqlite3.Connection) -> list[PackOutline]:
    """What is said of every pack, oldest first."""
    from planner_desktop.domain.packs import PackOutline

    found = []
    for id, person, day, said, actions, query in connection.execute(_OUTLINES):
        person_id, version, reply_by = parsed_list(said)
        reply = date.fromisoformat(reply_by) if reply_by else None
        when = datetime.fromisoformat(day)
        found.append(PackOutline(id, person_id, person, when, version, reply, actions, bool(query)))
    return found


def pack(connection: Connection, id: str) -> Pack | None:
    found = connection.execute(schema.packs.select().where(schema.packs.c.id == id)).first()
    return None if found is None else _pack_of(found.content)


def people(connection: Connection) -> dict[str, str]:
    """Whose each pack is, by its id."""
    c = schema.packs.c
    return {row.id: row.person for row in connection.execute(schema.packs.select().with_only_columns(c.id, c.person))}


def _pack_of(content: str) -> Pack:
    # a plan is opened without its packs
    from planner_desktop.domain.packs import Pack

    return Pack.from_json(parsed(content))


def keep_return(ledger: Ledger, returned: MergedReturn, when: datetime, log_number: int | None) -> None:
    row = {
        "file_hash": returned.file_hash,
        "pack": returned.pack,
        "file_name": returned.file_name,
        "when": when.isoformat(timespec="seconds"),
        "log_number": log_number,
        "decisions": text_of(returned.decisions),
    }
    ledger.put(schema.returns, [row])


@dataclass(frozen=True, slots=True)
class KeptReturn:
    """A return that was merged: whose pack, under what file name, when, as which log entry, if as one, and what was
    decided of its proposals, by their keys."""

    pack: str
    file_name: str
    when: datetime
    log_number: int | None
    decisions: Mapping[str, str]


def returns(connection: Connection) -> list[KeptReturn]:
    """Every return that was merged, oldest first."""
    return [_kept(row) for row in connection.execute(schema.returns.select().order_by(schema.returns.c.when))]


def merged(connection: Connection, file_hash: str) -> KeptReturn | None:
    """What is kept of the returned file with this hash, or None where it was not merged."""
    row = connection.execute(schema.returns.select().where(schema.returns.c.file_hash == file_hash)).first()
    return None if row is None else _kept(row)


def _kept(row: Row[Any]) -> KeptReturn:
    when = datetime.fromisoformat(row.when)
    return KeptReturn(row.pack, row.file_name, when, row.log_number, parsed(row.decisions))
