"""A digest of the file's own over its rows, since SQLite's integrity check cannot see a changed letter.

Each table's digest is the number of its rows and the sum of their hashes, so a change costs as much as the rows
it touches and the order of rows does not matter.  It tells accidents; who forges a file can forge it too.
"""

from __future__ import annotations

import json
import sqlite3
from codecs import iterdecode
from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2b
from typing import TypeAlias

from .json_text import Utf8

Mark: TypeAlias = tuple[tuple[str, int, str], ...]
"""The digests of all tables: what tells one state of a plan file from another."""

Said: TypeAlias = tuple[int, str]
"""What a digest says: the number of rows and the sum of their hashes."""

NOTHING: Said = (0, f"{0:032x}")
MARK = "SELECT name, rows, sum FROM digests ORDER BY name"

_MODULUS = 1 << 128
_AT_ONCE = 500
_LONG = 200_000
"""Letters of a row's last value, such as an import's changes, that is not to stand in memory twice more as JSON."""


def row_hash(values: Sequence[object]) -> int:
    """A hash of a row's values in their columns' order, the same on every system: that of their list as JSON."""
    last = values[-1]
    if isinstance(last, str | Utf8) and len(last) > _LONG:
        hashed = blake2b(digest_size=16)
        for piece in _pieces(values):
            hashed.update(piece.encode())
    else:
        hashed = blake2b(_ENCODER.encode(values).encode(), digest_size=16)
    return int.from_bytes(hashed.digest())


def _pieces(values: Sequence[object]) -> Iterator[str]:
    """What the encoder makes of a list, piece by piece."""
    for number, value in enumerate(values):
        yield "," if number else "["
        if isinstance(value, str | Utf8):
            yield '"'
            for portion in _portions(value):
                yield _ENCODER.encode(portion)[1:-1]
            yield '"'
        else:
            yield _ENCODER.encode(value)
    yield "]"


def _portions(text: str | Utf8) -> Iterator[str]:
    starts = range(0, len(text), _LONG)
    if isinstance(text, str):
        return (text[start : start + _LONG] for start in starts)
    return iterdecode((text[start : start + _LONG] for start in starts), "utf-8")


def _plain(value: object) -> str | list[str]:
    if isinstance(value, Utf8):
        return value.decode()
    if isinstance(value, bytes):
        return ["blob", blake2b(value, digest_size=16).hexdigest()]
    raise TypeError(f"not a value of a row: {value!r}")


_ENCODER = json.JSONEncoder(default=_plain, separators=(",", ":"))


def mark(connection: sqlite3.Connection) -> Mark:
    """The digests as the file says them."""
    return tuple((name, rows, sum) for name, rows, sum in connection.execute(MARK))


def said(count: int, total: int) -> Said:
    """What a digest says of so many rows whose hashes come to this sum."""
    return count, f"{total % _MODULUS:032x}"


class Tally:
    """Counts rows as they are read, so as to hold them to the digests."""

    def __init__(self) -> None:
        self._counted: dict[str, tuple[int, int]] = {}

    def note(self, table: str, rows: Iterable[Sequence[object]]) -> None:
        count, total = self._counted.get(table, (0, 0))
        hashes = [row_hash(row) for row in rows]
        self._counted[table] = count + len(hashes), total + sum(hashes)

    def said(self, table: str) -> Said:
        return said(*self._counted.get(table, (0, 0)))

    def differing(self, connection: sqlite3.Connection, tables: Iterable[str]) -> list[str]:
        """Those of the tables whose rows are not the ones that were written."""
        written = {name: (count, sum) for name, count, sum in mark(connection)}
        return [table for table in tables if written.get(table, NOTHING) != self.said(table)]


def differing(connection: sqlite3.Connection, tables: Iterable[str]) -> list[str]:
    """As `Tally.differing`, of all rows.  Raises what SQLite raises on damage."""
    every = tuple(tables)
    return tallied(connection, every).differing(connection, every)


def tallied(connection: sqlite3.Connection, tables: Iterable[str]) -> Tally:
    tally = Tally()
    for table in tables:
        cursor = connection.execute(f'SELECT * FROM "{table}"')
        while rows := cursor.fetchmany(_AT_ONCE):
            tally.note(table, rows)
    return tally
