"""The files kept as evidence, each once, by the SHA-256 of its content."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from . import schema

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from .digest import Ledger


def keep(ledger: Ledger, contents: Mapping[str, bytes]) -> None:
    """Keep these contents by their digests; one that is there already stays as it is."""
    there = _kept(ledger.connection)
    rows = [{"digest": digest, "content": content} for digest, content in contents.items() if digest not in there]
    ledger.put(schema.attachments, rows)


def content(connection: Connection, digest: str) -> bytes | None:
    """What is kept by that digest, or None where nothing is.  Raises ValueError where it is not what was kept."""
    c = schema.attachments.c
    wanted = schema.attachments.select().with_only_columns(c.content).where(c.digest == digest)
    kept: bytes | None = connection.execute(wanted).scalar()
    if kept is not None and not is_whole({"digest": digest, "content": kept}):
        raise ValueError("a file kept as evidence is not what was kept")
    return kept


def missing(connection: Connection, wanted: Mapping[str, str]) -> Iterator[str]:
    """The names, of those by digest, whose contents are not there."""
    there = _kept(connection)
    yield from (name for digest, name in wanted.items() if digest not in there)


def is_whole(row: Mapping[str, Any]) -> bool:
    """Whether a row holds the content that its digest is of."""
    return sha256(row["content"]).hexdigest() == str(row["digest"])


def _kept(connection: Connection) -> set[str]:
    """The digests of all that is kept."""
    every = schema.attachments.select().with_only_columns(schema.attachments.c.digest)
    return set(connection.execute(every).scalars())
