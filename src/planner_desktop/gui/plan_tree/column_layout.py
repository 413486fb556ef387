"""How the user has the tree's columns: which are seen, in which order, how wide; known by their fields' names."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QHeaderView

from .model import FIELDS, USUAL, Column

_WIDTH = 100
_WIDTHS = {Column.REF: 88, Column.STATUS: 134, Column.DUE: 104}


@dataclass(frozen=True, slots=True)
class Placed:
    """A column: its place from the left, its width in pixels, and whether it is seen."""

    place: int
    width: int
    is_seen: bool


Layout = Mapping[str, Placed]
"""By the name of the column's field."""

FIRST: Layout = {
    name: Placed(column, _WIDTHS.get(Column(column), _WIDTH), column in USUAL) for column, name in enumerate(FIELDS)
}
"""What a new window has."""


def layout_of(header: QHeaderView, fields: Sequence[str]) -> Layout:
    """How a header has the columns of these fields."""
    return {
        name: Placed(header.visualIndex(column), header.sectionSize(column), not header.isSectionHidden(column))
        for column, name in enumerate(fields[: header.count()])
    }


def merged(remembered: Layout, now: Layout) -> Layout:
    """`now`, and the columns that only other plans have, each where it stood among the others."""
    in_order = iter(sorted(now, key=lambda name: now[name].place))
    every = [*sorted(remembered, key=lambda name: remembered[name].place), *(set(now) - set(remembered))]
    names = [next(in_order) if name in now else name for name in every]
    each = {**remembered, **now}
    return {name: replace(each[name], place=place) for place, name in enumerate(names)}


def lay_out(header: QHeaderView, fields: Sequence[str], layout: Layout) -> None:
    """Have a header show the columns so; one that the layout does not know, the plan's own, stays out of sight."""
    for column, name in enumerate(fields):
        placed = layout.get(name, Placed(len(fields), _WIDTH, is_seen=False))
        header.setSectionHidden(column, not placed.is_seen)
        if placed.is_seen and column != Column.TITLE:
            header.resizeSection(column, placed.width)
    in_order = sorted(range(len(fields)), key=lambda column: (_place(layout, fields[column]), column))
    for place, column in enumerate(in_order):
        header.moveSection(header.visualIndex(column), place)


def _place(layout: Layout, field: str) -> int:
    return layout[field].place if field in layout else len(layout)


def to_json(layout: Layout) -> str:
    return json.dumps({name: [each.place, each.width, each.is_seen] for name, each in layout.items()})


def from_json(said: str) -> Layout | None:
    """What `to_json` wrote; None where it is anything else."""
    try:
        return {
            str(name): Placed(int(place), int(width), bool(seen))
            for name, (place, width, seen) in json.loads(said).items()
        }
    except (ValueError, TypeError, AttributeError):
        return None
