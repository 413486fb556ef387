"""The one entry: from a file in whatever layout to a plan."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from planner_desktop.domain.errors import Refused
from planner_desktop.domain.records import Facts, Item
from planner_desktop.domain.steps import go_on

from ..imported import ImportedPlan
from .adopting import headers_key, key_to_keep, marked
from .assemble import assemble
from .formats import read_grids
from .forms import turned
from .layout import is_usual_name, no_actions, propose
from .mapping import Mapping, Use
from .remembered import recalled, recalled_for_none
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
    that were made for files with the same headers, or for others that no table was found in.  Words such as "By end
    June" are read from `context`, else from the version's date, else from `today`.  `with_source`: the file's cells
    come too, and where no plan is found in them an empty one that says so.  Raises Refused where there is no plan.
    """
    source = read_cells(path, context=context, today=today)
    own, told = _own_layout(source), ""
    layout = own
    if mapping is None and kept is not None:
        layout, told = _as_before(source, own, kept)
    try:
        if mapping is not None or layout is None:
            layout = marked(propose(source.grids, mapping), own, source.grids)
    except Refused:
        if with_source:
            return understand(source, mapping)
        raise
    imported = _plan(source, layout, Trace() if with_source else None)
    if mapping is None and not with_source and not any(isinstance(record, Item) for record in imported.records):
        raise no_actions()
    return replace(
        imported,
        told=tuple(filter(None, (told, *imported.told))),
        source=source if with_source else None,
        headers=key_to_keep(own, layout),
    )


def _own_layout(source: Source) -> Mapping | None:
    """The layout as the program understands it by itself; None where it finds no table of actions."""
    try:
        return propose(source.grids)
    except Refused:
        return None


def _as_before(source: Source, own: Mapping | None, kept: Path) -> tuple[Mapping | None, str]:
    """The layout by a mapping kept for such files, where there is one that serves, and what is told of it."""
    try:
        if own is None:
            layouts = (_by(source, before) for before in recalled_for_none(kept))
            layout = next(filter(None, layouts), None)
        else:
            before = recalled(kept, headers_key(own))
            layout = propose(source.grids, before, again=True) if before else None
    except Refused as refusal:
        return own, f"{refusal.happened} It was left aside."
    return (layout, "Its columns were read as you mapped them before.") if layout else (own, "")


def _by(source: Source, before: Mapping) -> Mapping | None:
    """The layout by a mapping made for another file; None where its headers are not here."""
    try:
        return propose(source.grids, before, again=True)
    except Refused:
        return None


def read_cells(path: Path, *, context: date | None = None, today: date) -> Source:
    """A file's cells; the arguments as in `read_plan`.  Raises Refused where it cannot be read."""
    return Source(path.stem, turned(read_grids(path)), context, today)


def understand(source: Source, mapping: Mapping | None = None, waiting: Callable[[], None] = go_on) -> ImportedPlan:
    """The plan in cells that were read, by a mapping that the owner may have changed, with where each cell went.

    What follows from the owner's decisions is worked out anew.  Cells that no plan is found in give an empty one,
    which says why.  `waiting` is called again and again meanwhile; what it raises ends it.
    """
    try:
        layout = propose(source.grids, mapping, again=True)
    except Refused as refusal:
        empty = Facts(title=_title(source, Mapping((), ())))
        return ImportedPlan((empty,), told=(str(refusal),), mapping=mapping or Mapping((), ()), source=source)
    waiting()
    made = _plan(source, layout, Trace(waiting))
    return replace(made, source=source, headers=key_to_keep(_own_layout(source), layout))


def _plan(source: Source, layout: Mapping, trace: Trace | None = None) -> ImportedPlan:
    title = _title(source, layout)
    return assemble(source.grids, layout, title=title, context=source.context, today=source.today, trace=trace)


def _title(source: Source, layout: Mapping) -> str:
    """The name of the sheet with the actions, unless it is one that programs give; else the file's."""
    used = {table.grid for table in layout.tables if table.use is Use.ACTIONS}
    names = [grid.name for grid in source.grids if grid.name in used and not grid.document]
    if len(names) == 1 and not is_usual_name(names[0]):
        return names[0]
    return source.name.replace("_", " ").strip()
