"""The one entry: from a file in whatever layout to a plan."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from planner_desktop.domain.errors import Refused
from planner_desktop.domain.records import Facts

from ..imported import ImportedPlan
from .adopting import headers_key
from .assemble import assemble
from .formats import read_grids
from .forms import turned
from .layout import is_usual_name, propose
from .mapping import Mapping
from .remembered import recalled
from .source import Source
from .trace import Trace


def read_plan(
    path: Path,
    *,
    mapping: Mapping | None = None,
    context: date | None = None,
    today: date,
    kept: Path | None = None,
    with_source: bool = False,
) -> ImportedPlan:
    """Read a plan from a file.

    `mapping` is a layout the owner gave; without one it is worked out, or taken from the folder `kept` of mappings
    that were made for files with the same headers.  Words such as "By end June" are read from `context`, else from
    the version's date, else from `today`.  `with_source`: the file's cells come too, and where no plan is found in
    them an empty one that says so.  Raises Refused where there is no plan.
    """
    source = read_cells(path, context=context, today=today)
    try:
        layout = propose(source.grids, mapping)
    except Refused:
        if with_source:
            return understand(source, mapping)
        raise
    headers, told = headers_key(layout), ""
    if kept is not None and mapping is None:
        layout, told = _as_before(source, layout, kept, headers)
    imported = _plan(source, layout, Trace() if with_source else None)
    return replace(
        imported,
        told=tuple(filter(None, (told, *imported.told))),
        source=source if with_source else None,
        headers=headers,
    )


def _as_before(source: Source, layout: Mapping, kept: Path, headers: str) -> tuple[Mapping, str]:
    """The layout by the mapping kept for such files, where there is one that serves, and what is told of it."""
    try:
        before = recalled(kept, headers)
        if before is None:
            return layout, ""
        return propose(source.grids, before, again=True), "Its columns were read as you mapped them before."
    except Refused as refusal:
        return layout, f"{refusal.happened} It was left aside."


def read_cells(path: Path, *, context: date | None = None, today: date) -> Source:
    """A file's cells; the arguments as in `read_plan`.  Raises Refused where it cannot be read."""
    return Source(path.stem, turned(read_grids(path)), context, today)


def understand(source: Source, mapping: Mapping | None = None) -> ImportedPlan:
    """The plan in cells that were read, by a mapping that the owner may have changed, with where each cell went.

    What follows from the owner's decisions is worked out anew.  Cells that no plan is found in give an empty one,
    which says why.
    """
    try:
        layout = propose(source.grids, mapping, again=True)
    except Refused as refusal:
        empty = Facts(title=_title(source, Mapping((), ())))
        return ImportedPlan((empty,), told=(str(refusal),), mapping=mapping or Mapping((), ()), source=source)
    return replace(_plan(source, layout, Trace()), source=source)


def _plan(source: Source, layout: Mapping, trace: Trace | None = None) -> ImportedPlan:
    title = _title(source, layout)
    return assemble(source.grids, layout, title=title, context=source.context, today=source.today, trace=trace)


def _title(source: Source, layout: Mapping) -> str:
    """The name of the sheet with the actions, unless it is one that programs give; else the file's."""
    used = {table.grid for table in layout.tables if table.use == "actions"}
    names = [grid.name for grid in source.grids if grid.name in used and not grid.document]
    if len(names) == 1 and not is_usual_name(names[0]):
        return names[0]
    return source.name.replace("_", " ").strip()
