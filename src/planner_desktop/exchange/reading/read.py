"""The one entry: from a file in whatever layout to a plan."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from ..imported import ImportedPlan
from .assemble import assemble
from .formats import read_grids
from .grid import Grid
from .layout import is_usual_name, propose
from .mapping import Mapping


def read_plan(
    path: Path, *, mapping: Mapping | None = None, context: date | None = None, today: date
) -> ImportedPlan:
    """Read a plan from a file.

    `mapping` is a layout the owner gave; without one it is worked out.  Words such as "By end June" are read
    from `context`, else from the version's date, else from `today`.  Raises Refused where there is no plan.
    """
    grids = read_grids(path)
    layout = propose(grids, mapping)
    return assemble(grids, layout, title=_name(path, grids, layout), context=context, today=today)


def _name(path: Path, grids: list[Grid], layout: Mapping) -> str:
    """The name of the sheet with the actions, unless it is one that programs give; else the file's."""
    used = {table.grid for table in layout.tables if table.use == "actions"}
    names = [grid.name for grid in grids if grid.name in used and not grid.document]
    if len(names) == 1 and not is_usual_name(names[0]):
        return names[0]
    return path.stem.replace("_", " ").strip()
