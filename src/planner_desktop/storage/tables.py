"""Which table holds the records of each kind, in an order in which what is referred to comes first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from planner_desktop.domain.records import RecordKind

from . import schema

if TYPE_CHECKING:
    from sqlalchemy import Table

TABLE_OF: Mapping[RecordKind, str] = {
    RecordKind.PLAN: "plan",
    RecordKind.PERSON: "people",
    RecordKind.ITEM: "items",
    RecordKind.UPDATE: "updates",
    RecordKind.EVIDENCE: "evidence",
    RecordKind.BOARD: "boards",
}

PLAN_TABLES = ("identity", *TABLE_OF.values())
"""The tables that are read when a plan is opened."""


def table_of(kind: RecordKind) -> Table:
    """The table as SQLAlchemy sees it."""
    return schema.metadata.tables[TABLE_OF[kind]]
