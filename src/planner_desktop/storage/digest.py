"""What writes the rows of a plan file and keeps their digests in step."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias

from . import schema
from .engine import driver_of
from .json_text import Utf8
from .tally import MARK, NOTHING, Mark, row_hash, said, tallied

if TYPE_CHECKING:
    from sqlalchemy import Connection, Table

Rows: TypeAlias = Iterable[Mapping[str, object]]

_AT_ONCE = 500


def renew(connection: Connection) -> None:
    """Work out every digest anew, after a migration has changed the tables."""
    tally = tallied(driver_of(connection), schema.DIGESTED)
    connection.exec_driver_sql(_upsert(schema.digests), [(table, *tally.said(table)) for table in schema.DIGESTED])


class Ledger:
    """Writes rows and keeps the digests in step; everything that a plan file writes goes through here.

    Belongs to one transaction: `close` writes the digests before it ends.
    """

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self._driver = connection.connection.driver_connection
        self._count: dict[str, int] = {}
        self._sum: dict[str, int] = {}

    def add(self, table: Table, row: Mapping[str, object]) -> int:
        """Insert a row that is not there yet; returns its rowid."""
        long = frozenset(name for name, value in row.items() if isinstance(value, Utf8))
        number = int(self._run(_insert(table, tuple(row), long), tuple(row.values())).lastrowid)
        key = _key(table)
        if key.type.python_type is int:
            row = {key.name: number, **row}
        self._note(table, [_values(table, row)], 1)
        return number

    def put(self, table: Table, rows: Sequence[Mapping[str, object]]) -> None:
        """Write rows, in place of those of the same primary key.

        Of those that are there only the columns that differ are written, so that no index is written for nothing.
        """
        if not rows:
            return
        names, key = _names(table), _key(table).name
        written = {row[key]: _values(table, row) for row in rows}
        place = names.index(key)
        there = {values[place]: values for values in self._there(table, list(written))}
        new = [values for id, values in written.items() if id not in there]
        if new:
            self._run(_insert(table, names), *new)
        changed: dict[tuple[str, ...], list[tuple[object, ...]]] = {}
        for id, old in there.items():
            pairs = zip(names, old, written[id], strict=True)
            differing = {name: now for name, before, now in pairs if before != now}
            if differing:
                changed.setdefault(tuple(differing), []).append((*differing.values(), id))
        for columns, values in changed.items():
            self._run(_update(table, columns), *values)
        self._note(table, there.values(), -1)
        self._note(table, written.values(), 1)

    def drop(self, table: Table, keys: Sequence[object]) -> None:
        """Delete the rows of these primary keys."""
        if keys:
            self._note(table, self._there(table, keys), -1)
            self._run(_delete(table), *((key,) for key in keys))

    def close(self) -> Mark:
        """Write the digests; returns those of all tables."""
        now = {name: (count, sum) for name, count, sum in self._run(MARK, ())}
        changed = []
        for name, more in self._count.items():
            count, sum = now.get(name, NOTHING)
            now[name] = said(count + more, int(sum, 16) + self._sum[name])
            changed.append((name, *now[name]))
        if changed:
            self._run(_upsert(schema.digests), *changed)
        return tuple((name, *digest) for name, digest in sorted(now.items()))

    def _run(self, statement: str, *rows: tuple[object, ...]) -> Any:
        """Run a statement with each of these values.

        Every edit waits for some of them, and SQLAlchemy needs ten times as long for each as SQLite.  It gives the
        errors of other drivers than Python's own the names by which they are known here.
        """
        if not isinstance(self._driver, sqlite3.Connection):
            return self.connection.exec_driver_sql(statement, rows[0] if len(rows) == 1 else list(rows))
        if len(rows) == 1:
            return self._driver.execute(statement, rows[0])
        return self._driver.executemany(statement, rows)

    def _there(self, table: Table, keys: Sequence[object]) -> Iterator[Sequence[object]]:
        for start in range(0, len(keys), _AT_ONCE):
            some = tuple(keys[start : start + _AT_ONCE])
            yield from map(tuple, self._run(_select(table, len(some)), some))

    def _note(self, table: Table, rows: Iterable[Sequence[object]], sign: int) -> None:
        name = table.name
        for values in rows:
            self._count[name] = self._count.get(name, 0) + sign
            self._sum[name] = self._sum.get(name, 0) + sign * row_hash(values)


@cache
def _insert(table: Table, names: tuple[str, ...], utf8: frozenset[str] = frozenset()) -> str:
    places = ", ".join("CAST(? AS TEXT)" if name in utf8 else "?" for name in names)
    return f"INSERT INTO {table.name} ({_quoted(names)}) VALUES ({places})"


@cache
def _upsert(table: Table) -> str:
    key = _key(table).name
    values = ", ".join(f'"{name}" = excluded."{name}"' for name in _names(table) if name != key)
    there = f"UPDATE SET {values}" if values else "NOTHING"
    return f'{_insert(table, _names(table))} ON CONFLICT ("{key}") DO {there}'


@cache
def _update(table: Table, names: tuple[str, ...]) -> str:
    values = ", ".join(f'"{name}" = ?' for name in names)
    return f'UPDATE {table.name} SET {values} WHERE "{_key(table).name}" = ?'


@cache
def _delete(table: Table) -> str:
    return f'DELETE FROM {table.name} WHERE "{_key(table).name}" = ?'


@cache
def _select(table: Table, count: int) -> str:
    return f'SELECT {_quoted(_names(table))} FROM {table.name} WHERE "{_key(table).name}" IN ({_places(count)})'


@cache
def _names(table: Table) -> tuple[str, ...]:
    return tuple(column.name for column in table.columns)


def _quoted(names: tuple[str, ...]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def _places(count: int) -> str:
    return ", ".join("?" * count)


@cache
def _key(table: Table) -> Any:
    (key,) = table.primary_key.columns
    return key


def _values(table: Table, row: Mapping[str, object]) -> tuple[object, ...]:
    return tuple([row[name] for name in _names(table)])
