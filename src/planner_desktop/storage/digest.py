"""A digest of the file's own over its rows, since SQLite's integrity check cannot see a changed letter.

Each table's digest is the number of its rows and the sum of their hashes, so a change costs as much as the rows
it touches and the order of rows does not matter.  It tells accidents; who forges a file can forge it too.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import blake2b
from typing import Any, TypeAlias

from sqlalchemy import Connection, Integer, Table, bindparam, select
from sqlalchemy.dialects.sqlite import insert

from . import schema

Mark: TypeAlias = tuple[tuple[str, int, str], ...]
"""The digests of all tables: what tells one state of a plan file from another."""

Rows: TypeAlias = Iterable[Mapping[str, object]]

_MODULUS = 1 << 128
_AT_ONCE = 500
_NOTHING = (0, f"{0:032x}")

DIGESTED = tuple(table for table in schema.metadata.sorted_tables if table is not schema.digests)


def row_hash(values: Sequence[object]) -> int:
    """A hash of a row's values in their columns' order, the same on every system."""
    return int.from_bytes(blake2b(_ENCODER.encode(values).encode(), digest_size=16).digest())


def _plain(value: object) -> list[str]:
    if isinstance(value, bytes):
        return ["blob", blake2b(value, digest_size=16).hexdigest()]
    raise TypeError(f"not a value of a row: {value!r}")


_ENCODER = json.JSONEncoder(default=_plain, separators=(",", ":"))


class Ledger:
    """Writes rows and keeps the digests in step; everything that a plan file writes goes through here.

    Belongs to one transaction: `close` writes the digests before it ends.
    """

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self._count: dict[str, int] = {}
        self._sum: dict[str, int] = {}

    def add(self, table: Table, row: Mapping[str, object]) -> int:
        """Insert a row that is not there yet; returns its rowid."""
        number = int(self.connection.execute(table.insert(), dict(row)).lastrowid)
        key = _key(table)
        if isinstance(key.type, Integer):
            row = {key.name: number, **row}
        self._note(table, [_values(table, row)], 1)
        return number

    def put(self, table: Table, rows: Sequence[Mapping[str, object]]) -> None:
        """Write rows, in place of those of the same primary key."""
        if not rows:
            return
        key = _key(table)
        self._note(table, self._there(table, [row[key.name] for row in rows]), -1)
        upsert = insert(table)
        values = {column.name: upsert.excluded[column.name] for column in table.columns if not column.primary_key}
        statement = upsert.on_conflict_do_update(index_elements=[key], set_=values) if values else upsert
        self.connection.execute(statement, [dict(row) for row in rows])
        self._note(table, [_values(table, row) for row in rows], 1)

    def drop(self, table: Table, keys: Sequence[object]) -> None:
        """Delete the rows of these primary keys."""
        if keys:
            self._note(table, self._there(table, keys), -1)
            statement = table.delete().where(_key(table) == bindparam("gone"))
            self.connection.execute(statement, [{"gone": key} for key in keys])

    def close(self) -> Mark:
        """Write the digests; returns those of all tables."""
        now = {name: (count, sum) for name, count, sum in mark(self.connection)}
        changed = []
        for name, more in self._count.items():
            count, sum = now.get(name, _NOTHING)
            changed.append(_digest_row(name, _said(count + more, int(sum, 16) + self._sum[name])))
        if changed:
            _keep(self.connection, changed)
        return mark(self.connection)

    def _there(self, table: Table, keys: Sequence[object]) -> Iterator[Sequence[object]]:
        for start in range(0, len(keys), _AT_ONCE):
            wanted = select(table).where(_key(table).in_(keys[start : start + _AT_ONCE]))
            yield from map(tuple, self.connection.execute(wanted))

    def _note(self, table: Table, rows: Iterable[Sequence[object]], sign: int) -> None:
        name = table.name
        for values in rows:
            self._count[name] = self._count.get(name, 0) + sign
            self._sum[name] = self._sum.get(name, 0) + sign * row_hash(values)


def mark(connection: Connection) -> Mark:
    """The digests as the file says them."""
    c = schema.digests.c
    found = connection.execute(select(c.name, c.rows, c.sum).order_by(c.name))
    return tuple((row.name, row.rows, row.sum) for row in found)


def renew(connection: Connection) -> None:
    """Work out every digest anew, after a migration has changed the tables."""
    tally = _tallied(connection, DIGESTED)
    _keep(connection, [_digest_row(table.name, tally.said(table)) for table in DIGESTED])


class Tally:
    """Counts rows as they are read, so as to hold them to the digests."""

    def __init__(self) -> None:
        self._counted: dict[str, tuple[int, int]] = {}

    def note(self, table: Table, rows: Iterable[Sequence[object]]) -> None:
        count, total = self._counted.get(table.name, (0, 0))
        hashes = [row_hash(tuple(row)) for row in rows]
        self._counted[table.name] = count + len(hashes), total + sum(hashes)

    def said(self, table: Table) -> tuple[int, str]:
        return _said(*self._counted.get(table.name, (0, 0)))

    def differing(self, connection: Connection, tables: Iterable[Table]) -> list[Table]:
        """Those of the tables whose rows are not the ones that were written."""
        written = {name: (count, sum) for name, count, sum in mark(connection)}
        return [table for table in tables if written.get(table.name, _NOTHING) != self.said(table)]


def differing(connection: Connection, tables: Iterable[Table]) -> list[Table]:
    """As `Tally.differing`, of all rows.  Raises what SQLite raises on damage."""
    every = tuple(tables)
    return _tallied(connection, every).differing(connection, every)


def _tallied(connection: Connection, tables: Iterable[Table]) -> Tally:
    tally = Tally()
    for table in tables:
        for part in connection.execute(select(table)).partitions(_AT_ONCE):
            tally.note(table, part)
    return tally


def _digest_row(name: str, said: tuple[int, str]) -> dict[str, object]:
    return {"name": name, **dict(zip(("rows", "sum"), said, strict=True))}


def _said(count: int, total: int) -> tuple[int, str]:
    return count, f"{total % _MODULUS:032x}"


def _keep(connection: Connection, changed: list[dict[str, object]]) -> None:
    upsert = insert(schema.digests)
    values = {name: upsert.excluded[name] for name in ("rows", "sum")}
    connection.execute(upsert.on_conflict_do_update(index_elements=["name"], set_=values), changed)


def _key(table: Table) -> Any:
    (key,) = table.primary_key.columns
    return key


def _values(table: Table, row: Mapping[str, object]) -> list[object]:
    return [row[column.name] for column in table.columns]
