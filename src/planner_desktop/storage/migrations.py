"""How a file of each schema number becomes one of the next.

Append only: a step once released is never edited, and no step reads today's tables from `schema`.  The first
step makes an empty file, so a new file and one migrated from the beginning are the same.
"""

from __future__ import annotations

_FIRST = (
    "CREATE TABLE identity (plan_id TEXT PRIMARY KEY)",
    "CREATE TABLE plan (id TEXT PRIMARY KEY, facts TEXT NOT NULL)",
    """
    CREATE TABLE items (
        id TEXT PRIMARY KEY,
        level TEXT NOT NULL,
        parent TEXT REFERENCES items (id) DEFERRABLE INITIALLY DEFERRED,
        "order" TEXT NOT NULL,
        words TEXT NOT NULL)
    """,
    "CREATE INDEX items_by_parent ON items (parent)",
    "CREATE TABLE people (id TEXT PRIMARY KEY, facts TEXT NOT NULL)",
    """
    CREATE TABLE updates (
        id TEXT PRIMARY KEY,
        item TEXT NOT NULL REFERENCES items (id) DEFERRABLE INITIALLY DEFERRED,
        facts TEXT NOT NULL)
    """,
    "CREATE INDEX updates_by_item ON updates (item)",
    """
    CREATE TABLE log (
        number INTEGER PRIMARY KEY,
        "when" TEXT NOT NULL,
        label TEXT NOT NULL,
        origin TEXT NOT NULL,
        author TEXT NOT NULL,
        source TEXT NOT NULL,
        run TEXT NOT NULL,
        takes_back TEXT NOT NULL,
        changes TEXT NOT NULL)
    """,
    "CREATE TABLE packs (id TEXT PRIMARY KEY, person TEXT NOT NULL, sent TEXT NOT NULL, content TEXT NOT NULL)",
    """
    CREATE TABLE returns (
        file_hash TEXT PRIMARY KEY,
        pack TEXT NOT NULL REFERENCES packs (id),
        file_name TEXT NOT NULL,
        "when" TEXT NOT NULL,
        log_number INTEGER REFERENCES log (number),
        decisions TEXT NOT NULL)
    """,
    """
    CREATE TABLE versions (
        label TEXT PRIMARY KEY,
        day TEXT NOT NULL,
        note TEXT NOT NULL,
        issued TEXT NOT NULL,
        log_number INTEGER NOT NULL REFERENCES log (number),
        content BLOB NOT NULL)
    """,
)

_DIGESTS = ("CREATE TABLE digests (name TEXT PRIMARY KEY, rows INTEGER NOT NULL, sum TEXT NOT NULL)",)

_EVIDENCE_AND_BOARDS = (
    """
    CREATE TABLE evidence (
        id TEXT PRIMARY KEY,
        item TEXT NOT NULL REFERENCES items (id) DEFERRABLE INITIALLY DEFERRED,
        facts TEXT NOT NULL)
    """,
    "CREATE INDEX evidence_by_item ON evidence (item)",
    "CREATE TABLE attachments (digest TEXT PRIMARY KEY, content BLOB NOT NULL)",
    "CREATE TABLE boards (id TEXT PRIMARY KEY, facts TEXT NOT NULL)",
)

STEPS: tuple[tuple[str, ...], ...] = (_FIRST, _DIGESTS, _EVIDENCE_AND_BOARDS)

SCHEMA_NUMBER = len(STEPS)
