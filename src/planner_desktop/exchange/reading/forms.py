"""Actions written down one below the other, each as labels with their words, turned into tables.

Such a form is a small table for each action ("Action | …", "Lead | …", "By when | …"), a block of a worksheet, or
paragraphs that begin with a label.  Turned, each has its labels across and its words in one row below, as everything
after expects it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from .crosswise import upright
from .form import NUMBER_LABEL, Form, by_columns, by_labels, heads_columns, may_be_one
from .grid import Grid, Row
from .labels import is_known_label, labelled
from .listed import with_lists_turned
from .phrases import action_number, names_action

_LEAST_OF_TABLE = 3
"""Cells of a row that may be a table's."""
_LEAST_FORMS = 2
"""Forms in one table that stand below each other."""


def turned(grids: Sequence[Grid]) -> tuple[Grid, ...]:
    """The grids, their forms turned.

    A worksheet whose blocks are forms is from then on read as a document: what stands around its forms are paragraphs.
    """
    grids = [grid if grid.hidden else upright(grid) for grid in grids]
    blocks = [None if grid.document or grid.hidden else _blocks(grid) for grid in grids]
    forms = [form for found in blocks for _, form in found or () if form]
    alike = len(forms) > 1 and len({form.labels[0] for form in forms}) == 1
    if len(forms) == 1:
        beside: list[Sequence[Row]] = [grid.rows for grid, found in zip(grids, blocks, strict=True) if found == []]
        beside += [rows for found in blocks for rows, form in found or () if not form]
        alike = all(map(_says_little, beside))
    return tuple(
        _document(grid) if grid.document else _sheet(grid, found) if found and alike else grid
        for grid, found in zip(grids, blocks, strict=True)
    )


def _document(grid: Grid) -> Grid:
    runs = [(number, part) for number, rows in _runs(grid) for part in (_parts(rows) if number else [rows])]
    tables = [by_columns(rows) or by_labels(rows) if number else None for number, rows in runs]
    if not any(tables):
        turned = _with_paragraphs_turned(grid)
        return with_lists_turned(grid) if turned.rows == grid.rows else turned
    rows: list[Row] = []
    for (number, mine), form in zip(runs, tables, strict=True):
        if form and rows and action_number(rows[-1].cells[0].text) and not rows[-1].table:
            # "Action 1" in the paragraph above a form says which it is.
            words = rows.pop().cells[0]
            form.entries.insert(0, (replace(words, text=NUMBER_LABEL, struck=""), [words]))
        rows += form.turned(number, f"{mine[0].place.rpartition(', ')[0]} (turned)") if form else mine
    return replace(grid, rows=tuple(rows))


def _runs(grid: Grid) -> list[tuple[int, list[Row]]]:
    return [(number, list(rows)) for number, rows in groupby(grid.rows, key=lambda row: row.table)]


def _parts(rows: Sequence[Row]) -> list[Sequence[Row]]:
    """The forms that stand below each other in one table, each with the label that its first row has; else all rows."""
    first = rows[0].cells[0].text
    numbered = action_number(first)
    texts = [row.cells[0].text for row in rows]
    starts = [at for at, text in enumerate(texts) if text == first or (numbered and action_number(text))]
    if len(starts) < _LEAST_FORMS:
        return [rows]
    parts = [rows[start:end] for start, end in zip(starts, [*starts[1:], len(rows)], strict=True)]
    return parts if all(map(by_labels, parts)) else [rows]


def _blocks(grid: Grid) -> list[tuple[list[Row], Form | None]]:
    """A worksheet's runs of rows, parted at blank rows and where a run's first label comes again, and their forms."""
    blocks: list[list[Row]] = []
    for row in grid.rows:
        first = blocks[-1][0].cells[0].text if blocks else ""
        begins = not blocks or row.number > blocks[-1][-1].number + 1 or row.cells[0].text == first
        if begins or (_is_one_text(blocks[-1]) and not is_known_label(first)):
            blocks.append([])
        blocks[-1].append(row)
    if not all(map(may_be_one, blocks)) or any(map(_is_table, blocks)):
        return []
    return [(rows, by_labels(rows)) for rows in blocks]


def _is_table(rows: Sequence[Row]) -> bool:
    """Whether a header stands among rows, with one below that no label begins."""
    several = pairwise(row for row in rows if len(row.cells) > 1)
    return any(len(below.cells) > 2 and heads_columns(row) and not _in_pairs(below) for row, below in several)


def _says_little(rows: Sequence[Row]) -> bool:
    """Whether rows beside a single form have nothing that may be a table."""
    return all(len(row.cells) < _LEAST_OF_TABLE for row in rows)


def _in_pairs(row: Row) -> bool:
    """Whether a row begins with a label, as a form's rows do and a table's do not."""
    return is_known_label(row.cells[0].text)


def _is_one_text(rows: Sequence[Row]) -> bool:
    return len(rows) == 1 and len(rows[0].cells) == 1


def _sheet(grid: Grid, blocks: Sequence[tuple[list[Row], Form | None]]) -> Grid:
    rows: list[Row] = []
    for number, (mine, form) in enumerate(blocks, 1):
        first, last = mine[0].number, mine[-1].number
        if form:
            rows += form.turned(number, f"{grid.name}, rows {first} to {last} (turned)")
        else:
            rows += [replace(row, place=f"{grid.name}, row {row.number}") for row in mine]
    return replace(grid, rows=tuple(rows), document=True)


def _with_paragraphs_turned(grid: Grid) -> Grid:
    """A document without tables of a plan: each action's paragraph with the labelled ones that follow it."""
    if any(sum(is_known_label(cell.text) for cell in row.cells) > 1 for row in grid.rows if row.table):
        return grid
    rows: list[Row] = []
    table = max((row.table for row in grid.rows), default=0)
    at = 0
    while at < len(grid.rows):
        form = _paragraphs(grid.rows, at)
        if form is None:
            rows.append(grid.rows[at])
            at += 1
            continue
        table += 1
        rows += form.turned(table, grid.rows[at].place)
        at += len(form.rows)
    return replace(grid, rows=tuple(rows))


def _paragraphs(rows: Sequence[Row], at: int) -> Form | None:
    """An action's paragraph ("Action 3: …") and those below it that a label of a plan's column begins.

    Where it gives a number alone ("Action 3"), the next paragraph says what is to be done.
    """
    action = rows[at].cells[0]
    number_alone = action_number(action.text) and at + 1 < len(rows) and not labelled(rows[at + 1].cells[0].text)
    if rows[at].table or not (number_alone or names_action(action.text)):
        return None
    begun = 2 if number_alone and not rows[at + 1].table and rows[at + 1].heading is None else 1
    words = [row.cells[0] for row in rows[at : at + begun]]
    form = Form(rows[at : at + begun], [(replace(action, text=action.text.split()[0], struck=""), words)])
    for row in rows[at + begun :]:
        cell = row.cells[0]
        found = None if row.table or row.heading is not None else labelled(cell.text)
        if found is None:
            break
        form.entries.append((replace(cell, text=found[0], struck=""), [replace(cell, text=found[1])]))
    form.rows = rows[at : at + begun + len(form.entries) - 1]
    return form if len(form.entries) > 1 else None
