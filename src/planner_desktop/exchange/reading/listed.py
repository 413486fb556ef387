"""Plans without a table: the actions are a list below the heading of each objective, turned into tables.

"Aim 1: Look after the wood" is followed by bullets or numbers, each an action, some with lines of their own that a
label begins ("Lead: …", "By when: …").  Only a document that calls itself a plan, or its headings objectives, is read
so.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from .front import titles_a_plan
from .grid import TITLE, Cell, Grid, Row
from .labels import labelled
from .phrases import is_no_plan, names_action, names_objective
from .tables import find_tables

_LABEL = "Action"
_TOLD = "The file has no table of actions: what is listed below its headings was taken for them."
_LEAST = 3
_LONGEST_HEADING = 200
_ABOVE_THE_PLAN = 12
"""Paragraphs among which the plan's title stands."""
_BULLET = re.compile(r"[▪•●◦‣■□➢❖*–-]\s+(?=\S)")
_NUMBER = re.compile(r"\(?(?:\d{1,2}(?:\.\d{1,2}){1,2}|\d{1,2}(?=[.)])|[a-z](?=[.)])|[ivx]{1,4}(?=[.)]))[.)]?\s+(?=\S)")
_NAMED = re.compile(
    r"(?:action|commitment|recommendation|pledge|proposal|measure)\s+\d{1,3}\s*[:.)–-]\s*\S", re.IGNORECASE
)


@dataclass(slots=True)
class _Entry:
    """An action's paragraph, and the words of the labels in those that follow it."""

    row: Row
    cell: Cell
    said: dict[str, Cell] = field(default_factory=dict)


def with_lists_turned(grid: Grid) -> Grid:
    """The document, its lists of actions as tables; as it is, where it has none or has a table of actions."""
    leads = _leads(grid)
    title = set() if leads else _title(grid)
    if not (leads or title) or find_tables(grid):
        return grid
    parts = _parts(grid.rows, leads or title)
    entries = [entry for part in parts if isinstance(part, list) for entry in part]
    if len(entries) < _LEAST or (title and not all(entry.said for entry in entries)):
        return grid
    labels = (_LABEL, *dict.fromkeys(label for entry in entries for label in entry.said if label != _LABEL))
    table = max((row.table for row in grid.rows), default=0)
    rows: list[Row] = []
    for part in parts:
        if isinstance(part, Row):
            rows.append(_numbered(part, len(rows) + 1))
        else:
            table += 1
            rows += _table(part, labels, table, len(rows) + 1)
    return replace(grid, rows=tuple(rows), fills={}, told=(*grid.told, _TOLD))


def _leads(grid: Grid) -> set[int]:
    """The rows whose headings name objectives: those that say so, else, in what calls itself a plan, every heading."""
    paragraphs = [row for row in grid.rows if not row.table]
    said = [row for row in paragraphs if _says_objective(row)]
    if any(row.heading is not None for row in said):
        return {row.number for row in said if row.heading is not None}
    headings = [row for row in paragraphs if row.heading is not None and row.heading > TITLE]
    if said and (not headings or _are_followed(said, grid)):
        return {row.number for row in said}
    if not any(titles_a_plan(row.cells[0].text) for row in paragraphs[:_ABOVE_THE_PLAN]):
        return set()
    return {row.number for row in headings if not _entry(row) and not is_no_plan(row.cells[0].text)}


def _title(grid: Grid) -> set[int]:
    """The row of the title of what calls itself a plan and has no headings: each action below it says who or when."""
    paragraphs = [row for row in grid.rows[:_ABOVE_THE_PLAN] if not row.table]
    return {row.number for row in paragraphs if titles_a_plan(row.cells[0].text) and not _entry(row)}


def _are_followed(said: Sequence[Row], grid: Grid) -> bool:
    """Whether lists stand below what names objectives; else these are what is listed: "Commitment 3: We will …"."""
    following = (grid.by_number.get(row.number + 1) for row in said)
    return any(row is not None and _entry(row) is not None and not _says_objective(row) for row in following)


def _says_objective(row: Row) -> bool:
    text = row.cells[0].text
    stands_out = row.heading not in (None, TITLE) or row.cells[0].bold
    return stands_out and len(text) <= _LONGEST_HEADING and names_objective(text) and not names_action(text)


def _parts(rows: Sequence[Row], leads: set[int]) -> list[Row | list[_Entry]]:
    """The rows, with each run of actions below an objective's heading taken together."""
    parts: list[Row | list[_Entry]] = []
    lead: Row | None = None
    for row in rows:
        if row.number in leads:
            lead = row
        entry = None if row.number in leads or lead is None else _entry(row)
        if entry is None and row.heading is not None and row.number not in leads and lead is not None:
            lead = lead if row.heading > (lead.heading or 0) and lead.heading is not None else None
        run = parts[-1] if parts and isinstance(parts[-1], list) else None
        if entry is not None:
            if run is None:
                parts.append([entry])
            else:
                run.append(entry)
        elif run is None or row.table or row.heading is not None or not _goes_on(run[-1], row):
            parts.append(row)
    return parts


def _entry(row: Row) -> _Entry | None:
    """An action: a bullet and its words, or "1.2 …" or "Commitment 3: …", which keep their numbers."""
    cell = row.cells[0]
    bullet = _BULLET.match(cell.text)
    if row.table or row.heading == TITLE or not (bullet or _NUMBER.match(cell.text) or _is_named(row)):
        return None
    return _Entry(row, replace(cell, text=cell.text[bullet.end() :] if bullet else cell.text))


def _is_named(row: Row) -> bool:
    return row.heading is None and _NAMED.match(row.cells[0].text) is not None


def _goes_on(entry: _Entry, row: Row) -> bool:
    """Whether a paragraph gives an action's "Lead: …", and takes it."""
    found = labelled(row.cells[0].text)
    if found is None or found[0] in entry.said:
        return False
    entry.said[found[0]] = replace(row.cells[0], text=found[1])
    return True


def _table(entries: Sequence[_Entry], labels: Sequence[str], table: int, number: int) -> list[Row]:
    """Actions under a header of the labels that any of the document's has."""
    head = tuple(Cell(label, number, column, bold=True) for column, label in enumerate(labels, 1))
    rows = [Row(number, head, table=table, place=entries[0].row.place, header=True)]
    for entry in entries:
        number += 1
        cells = [entry.cell, *(entry.said[label] for label in labels[1:] if label in entry.said)]
        columns = [1, *(at for at, label in enumerate(labels[1:], 2) if label in entry.said)]
        # What is bold throughout a list stands out from nothing in it.
        moved = tuple(replace(cell, row=number, column=at, bold=False) for cell, at in zip(cells, columns, strict=True))
        rows.append(Row(number, moved, table=table, place=entry.row.place))
    return rows


def _numbered(row: Row, number: int) -> Row:
    return replace(row, number=number, cells=tuple(replace(cell, row=number) for cell in row.cells))
