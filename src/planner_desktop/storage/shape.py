"""Whether a file has the tables that the migrations make, and nothing else that SQLite would run."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from planner_desktop.domain.errors import Refused

from .failures import UNTOUCHED

_PARTS = "SELECT type, name, tbl_name, sql FROM sqlite_schema"
_OTHER = "It may be harmful, or another program has changed it. Ask where it comes from, or open a backup of it."


def require_plan_tables(connection: sqlite3.Connection, path: Path, steps: tuple[tuple[str, ...], ...]) -> None:
    """Hold a file to what `steps` make.

    A trigger or view in a file that came by mail would run with the owner's rights over the plan.  Raises Refused
    naming what is too much, missing or different.
    """
    made = _made_by(steps)
    found = {(kind, name, table, sql) for kind, name, table, sql in connection.execute(_PARTS)}
    for kind, name, *_ in sorted(found - made, key=str):
        raise Refused(
            f"{path.name} holds a {kind}, “{str(name)[:60]}”, that no plan has.", untouched=UNTOUCHED, advice=_OTHER
        )
    for kind, name, *_ in sorted(made - found, key=str):
        raise Refused(f"{path.name} lacks the {kind} “{name}” of a plan.", untouched=UNTOUCHED, advice=_OTHER)


def _made_by(steps: tuple[tuple[str, ...], ...]) -> set[tuple[str, str, str, str | None]]:
    with closing(sqlite3.connect(":memory:")) as empty:
        for statement in (statement for step in steps for statement in step):
            empty.execute(statement)
        return {(kind, name, table, sql) for kind, name, table, sql in empty.execute(_PARTS)}
