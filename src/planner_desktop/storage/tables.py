"""Which table holds the records of each kind, in an order in which what is referred to comes first."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Table

from planner_desktop.domain.records import RecordKind

from . import schema

TABLE_OF: Mapping[RecordKind, Table] = {
    RecordKind.PLAN: schema.plan,
    RecordKind.PERSON: schema.people,
    RecordKind.ITEM: schema.items,
    RecordKind.UPDATE: schema.updates,
    RecordKind.EVIDENCE: schema.evidence,
    RecordKind.BOARD: schema.boards,
}
