"""Actions that a document writes down one below the other, each as labels with their words, turned into tables.

Such a form is a small table for each action ("Action | …", "Lead | …", "By when | …"), or paragraphs that begin
with a label.  Turned, each has its labels across and its words in one row below, as everything after expects it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from .grid import Cell, Grid, Row
from .headers import ACTION, OBJECTIVE, STEP, meanings_of
from .labels import is_known_label, labelled
from .phrases import names_action

_KNOWN_SHARE = 0.6
_LEAST_LABELS = 3


@dataclass(slots=True)
class _Form:
    """The rows of one form, and its entries: the cell of each label and the words that belong to it."""

    rows: Sequence[Row]
    entries: list[tuple[Cell, list[Cell]]] = field(default_factory=list)

    def turned(self, table: int, place: str) -> list[Row]:
        head, body = self.rows[0].number, self.rows[1].number
        labels = (replace(label, row=head, column=at, bold=True) for at, label in _counted(self.entries))
        words = (_joined(cells, body, at) for at, (_, cells) in enumerate(self.entries, 1) if cells)
        return [
            replace(self.rows[0], cells=_plain(labels), table=table, heading=None, place=place),
            replace(self.rows[1], cells=_plain(words), table=table, heading=None, place=place),
        ]


def _counted(entries: Sequence[tuple[Cell, list[Cell]]]) -> Iterator[tuple[int, Cell]]:
    return enumerate((label for label, _ in entries), 1)


def _plain(cells: Iterator[Cell]) -> tuple[Cell, ...]:
    return tuple(replace(cell, rows=1, columns=1) for cell in cells)


def _joined(cells: Sequence[Cell], row: int, column: int) -> Cell:
    text, struck = ("\n".join(filter(None, texts)) for texts in zip(*((c.text, c.struck) for c in cells), strict=True))
    return replace(cells[0], text=text, struck=struck, row=row, column=column)


def turned(grid: Grid) -> Grid:
    """A document with its forms turned; any other grid as it is."""
    if not grid.document:
        return grid
    tables = [_form(rows) if number else None for number, rows in _runs(grid)]
    if not any(tables):
        return _with_paragraphs_turned(grid)
    rows: list[Row] = []
    for (number, mine), form in zip(_runs(grid), tables, strict=True):
        rows += form.turned(number, f"{mine[0].place.rpartition(', ')[0]} (turned)") if form else mine
    return replace(grid, rows=tuple(rows))


def _runs(grid: Grid) -> list[tuple[int, list[Row]]]:
    return [(number, list(rows)) for number, rows in groupby(grid.rows, key=lambda row: row.table)]


def _form(rows: Sequence[Row]) -> _Form | None:
    """The form that a table is: every odd column labels, mostly those of a plan's columns, an action among them."""
    form = _Form(rows)
    for row in rows:
        for cell in row.cells:
            if cell.column % 2:
                form.entries.append((cell, []))
            elif form.entries:
                form.entries[-1][1].append(cell)
    texts = [label.text for label, _ in form.entries]
    known = [text for text in texts if is_known_label(text)]
    meant = {meanings_of(text.strip(" :")).meanings[0] for text in known}
    says_what = bool(meant & {ACTION, OBJECTIVE, STEP})
    many = len(meant) >= _LEAST_LABELS and len(known) >= _KNOWN_SHARE * len(texts)
    lines = len(rows) >= _LEAST_LABELS and len(set(texts)) == len(texts) and not _has_header(rows[0])
    return form if says_what and many and lines else None


def _has_header(row: Row) -> bool:
    """Whether the first row is an ordinary header: labels beside labels."""
    return len(row.cells) > 1 and all(is_known_label(cell.text) for cell in row.cells)


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


def _paragraphs(rows: Sequence[Row], at: int) -> _Form | None:
    """An action's paragraph ("Action 3: …") and those below it that a label of a plan's column begins."""
    if rows[at].table or not names_action(rows[at].cells[0].text):
        return None
    action = rows[at].cells[0]
    form = _Form(rows[at : at + 1], [(replace(action, text=action.text.split()[0], struck=""), [action])])
    for row in rows[at + 1 :]:
        cell = row.cells[0]
        found = None if row.table or row.heading is not None else labelled(cell.text)
        if found is None:
            break
        form.entries.append((replace(cell, text=found[0], struck=""), [replace(cell, text=found[1])]))
    form.rows = rows[at : at + len(form.entries)]
    return form if len(form.rows) > 1 else None
