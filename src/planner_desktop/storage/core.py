"""The tables in SQLAlchemy Core, which `schema` gives.  What they are in a file is written in `migrations`."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, MetaData, Table, Text

metadata = MetaData()

identity = Table("identity", metadata, Column("plan_id", Text, primary_key=True))

plan = Table("plan", metadata, Column("id", Text, primary_key=True), Column("facts", Text, nullable=False))

items = Table(
    "items",
    metadata,
    Column("id", Text, primary_key=True),
    Column("level", Text, nullable=False),
    Column("parent", Text, ForeignKey("items.id"), index=True),
    Column("order", Text, nullable=False),
    Column("words", Text, nullable=False),
)

people = Table("people", metadata, Column("id", Text, primary_key=True), Column("facts", Text, nullable=False))

updates = Table(
    "updates",
    metadata,
    Column("id", Text, primary_key=True),
    Column("item", Text, ForeignKey("items.id"), nullable=False, index=True),
    Column("facts", Text, nullable=False),
)

evidence = Table(
    "evidence",
    metadata,
    Column("id", Text, primary_key=True),
    Column("item", Text, ForeignKey("items.id"), nullable=False, index=True),
    Column("facts", Text, nullable=False),
)

boards = Table("boards", metadata, Column("id", Text, primary_key=True), Column("facts", Text, nullable=False))

attachments = Table(
    "attachments", metadata, Column("digest", Text, primary_key=True), Column("content", LargeBinary, nullable=False)
)

log = Table(
    "log",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("when", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("origin", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("run", Text, nullable=False),
    Column("takes_back", Text, nullable=False),
    Column("changes", Text, nullable=False),
)

packs = Table(
    "packs",
    metadata,
    Column("id", Text, primary_key=True),
    Column("person", Text, nullable=False),
    Column("sent", Text, nullable=False),
    Column("content", Text, nullable=False),
)

versions = Table(
    "versions",
    metadata,
    Column("label", Text, primary_key=True),
    Column("day", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("issued", Text, nullable=False),
    Column("log_number", Integer, ForeignKey("log.number"), nullable=False),
    Column("content", LargeBinary, nullable=False),
)

returns = Table(
    "returns",
    metadata,
    Column("file_hash", Text, primary_key=True),
    Column("pack", Text, ForeignKey("packs.id"), nullable=False),
    Column("file_name", Text, nullable=False),
    Column("when", Text, nullable=False),
    Column("log_number", Integer, ForeignKey("log.number")),
    Column("decisions", Text, nullable=False),
)

digests = Table(
    "digests",
    metadata,
    Column("name", Text, primary_key=True),
    Column("rows", Integer, nullable=False),
    Column("sum", Text, nullable=False),
)
