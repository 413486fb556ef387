"""Records written to their tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planner_desktop.domain.plan import Outcome

from . import rows
from .tables import TABLE_OF, table_of

if TYPE_CHECKING:
    from .digest import Ledger


def write_outcome(ledger: Ledger, outcome: Outcome) -> None:
    """Write records by table; the references between rows are checked when the transaction ends."""
    for kind in TABLE_OF:
        table = table_of(kind)
        touched = [(id, record) for (of_kind, id), record in outcome.items() if of_kind is kind]
        ledger.drop(table, [id for id, record in touched if record is None])
        ledger.put(table, [rows.row_of(record) for _, record in touched if record is not None])
