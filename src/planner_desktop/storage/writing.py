"""Records written to their tables."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from planner_desktop.domain.plan import Outcome
from planner_desktop.domain.records import Record, RecordKind
from planner_desktop.domain.steps import go_on

from . import rows
from .tables import TABLE_OF, table_of

if TYPE_CHECKING:
    from .digest import Ledger


_AT_ONCE = 5_000
"""Rows made before they are written: a large plan that is imported is not to stand in memory a second time as rows."""


def write_outcome(ledger: Ledger, outcome: Outcome, waiting: Callable[[], None] = go_on) -> None:
    """Write records by table; the references between rows are checked when the transaction ends.

    `waiting` is called again and again meanwhile; what it raises ends the writing.
    """
    touched: dict[RecordKind, list[tuple[str, Record | None]]] = {}
    for (kind, id), record in outcome.items():
        touched.setdefault(kind, []).append((id, record))
    for kind in (kind for kind in TABLE_OF if kind in touched):
        table = table_of(kind)
        ledger.drop(table, [id for id, record in touched[kind] if record is None])
        records = [record for _, record in touched[kind] if record is not None]
        for start in range(0, len(records), _AT_ONCE):
            waiting()
            ledger.put(table, [rows.row_of(record) for record in records[start : start + _AT_ONCE]])
