"""Finding the table of items in a sheet that came back, and which column is which field."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from itertools import chain, repeat

from planner_desktop.domain.returns import Recognised
from planner_desktop.domain.sameness import normal

from .cells import BLANK, Found, Rows
from .contents import Contents
from .guidance import MARK
from .identity import HASH, ID, TITLE_ROW, Identity
from .recognised import HIDDEN, plain, recognise_columns

TOP = 60
"""The rows in which a header is looked for first."""
_NO_COLUMN = Recognised("", "", "")
"""What a cell is under that stands beyond the header's last."""
LEAST_COLUMNS = 2
"""So many columns must be known by their content where the header is gone."""


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row with words: `number` as people count, the hidden cells, the fields, and other columns by header.

    `comments` are what people wrote beside its cells, by the columns' headers.
    """

    number: int
    hidden: Mapping[str, str]
    fields: Mapping[str, Found]
    others: Mapping[str, Found]
    comments: Mapping[str, str] = field(default_factory=dict)

    @property
    def texts(self) -> list[str]:
        """What stands in it where people see it."""
        return [found.text for found in (*self.fields.values(), *self.others.values()) if found.text.strip()]


@dataclass(frozen=True, slots=True)
class Table:
    """`dropped` are the labels of columns that were written and are not there any more; `above` has the words in rows
    above the header that are not of the table, by the row's number."""

    columns: tuple[Recognised, ...]
    rows: tuple[TableRow, ...]
    dropped: tuple[str, ...]
    above: Mapping[int, Sequence[str]] = field(default_factory=dict)


def find_table(rows: Rows, identity: Identity, contents: Contents | None = None) -> Table | None:
    """The table of items; None where no row looks like its header.

    Rows above the header are of the table where one of them is a row that was sent, or a line from above the table
    stands below it: then the whole sheet was sorted.  With `contents`, what was sent, columns and rows are known by
    what stands in them too.
    """
    header = _header_row(rows, identity)
    if header is None:
        return _marked_table(rows, identity, contents)
    marks = _marks(rows, header, identity)
    columns = recognise_columns(rows[header], marks, rows[header + 1 :], identity, contents)
    above = _read(rows[:header], 1, columns, marks)
    below = _read(rows[header + 1 :], header + 2, columns, marks)
    hashes = frozenset(identity.hashes.values())
    are_of_it = any(_was_sent(row, identity.hashes.keys(), hashes, contents) for row in above)
    if are_of_it or (not all(_is_line(row, contents) for row in above) and any(_is_line(r, contents) for r in below)):
        return _table(columns, (*above, *below), identity)
    words = {number: [found.text for found in row if found.text.strip()] for number, row in enumerate(rows[:header], 1)}
    words = {number: texts for number, texts in words.items() if texts and rows[number - 1] is not marks}
    return replace(_table(columns, tuple(below), identity), above=words)


def _is_line(row: TableRow, contents: Contents | None) -> bool:
    """Whether a row is one of the lines that were written above the table."""
    if contents is None or row.hidden.get(ID) == TITLE_ROW:
        return row.hidden.get(ID) == TITLE_ROW
    return any(normal(text) in contents.lines for text in row.texts[:1])


def _was_sent(row: TableRow, ids: Set[str], hashes: Set[str], contents: Contents | None) -> bool:
    """Whether a row is one that was sent, by its hidden marks or by its words."""
    if row.hidden.get(ID) in ids or row.hidden.get(HASH) in hashes:
        return True
    as_sent = [name for name, found in row.fields.items() if contents and contents.share(name, [found.text])]
    return "title" in as_sent or len(as_sent) > 1


def _marked_table(rows: Rows, identity: Identity, contents: Contents | None) -> Table | None:
    """The table where its header is gone and the hidden marks are there."""
    marks = _marks(rows, len(rows), identity)
    if not {found.text for found in marks}.intersection(name for name, _ in identity.columns):
        return None
    columns = recognise_columns((), marks, [row for row in rows if row is not marks], identity, contents)
    return _table(columns, tuple(_read(rows, 1, columns, marks)), identity)


def find_bare_table(rows: Rows, identity: Identity, contents: Contents) -> Table | None:
    """The table where header and marks are gone; None where hardly any column is known by what stands in it."""
    columns = recognise_columns((), (), rows, identity, contents)
    known = {column.field for column in columns}.difference(HIDDEN, ("",))
    if len(known) < LEAST_COLUMNS or "title" not in known:
        return None
    return _table(columns, tuple(_read(rows, 1, columns, ())), identity)


def _table(columns: Sequence[Recognised], rows: tuple[TableRow, ...], identity: Identity) -> Table:
    known = {column.field for column in columns if column.field}
    dropped = tuple(label for name, label in identity.columns if name not in known)
    return Table(tuple(column for column in columns if column.field not in HIDDEN), rows, dropped)


def _header_row(rows: Rows, identity: Identity) -> int | None:
    """The row with the most of the labels, which the row of hidden marks may be like.

    At least two labels, or all there are, must be in it.  Where the top rows have none such it is looked for
    further down: somebody may have sorted the header in among the rows.
    """
    found = _best_header(rows[:TOP], identity)
    if found is None:
        found = _best_header(rows[TOP:], identity)
        found = None if found is None else found + TOP
    return found


def _best_header(rows: Rows, identity: Identity) -> int | None:
    labels = {plain(label) for _, label in identity.columns}
    marks = {*HIDDEN, *(name for name, _ in identity.columns)}
    best, header = 0, None
    for number, row in enumerate(rows):
        texts = [found.text for found in row if found.text]
        score = 2 * sum(plain(text) in labels for text in texts)
        score -= marks.issuperset(texts)
        if score > best:
            best, header = score, number
    return header if best >= min(3, len(labels)) else None


def _marks(rows: Rows, header: int, identity: Identity) -> Sequence[Found]:
    """The row with the hidden marks: above the header, else, where the sheet was sorted, with all their names."""
    names = {name for name, _ in identity.columns}
    above = (row for row in rows[:header] if any(found.text == ID for found in row) or _are_marks(row, names))
    return next(above, None) or next((row for row in rows[header + 1 :] if _are_marks(row, names)), ())


def _are_marks(row: Sequence[Found], names: Set[str]) -> bool:
    """Whether a row has nothing but marks, and most of those that were written."""
    texts = {found.text for found in row if found.text}
    return 2 * len(texts & names) > len(names) and texts <= {*HIDDEN, *names}


def _read(rows: Rows, first: int, columns: Sequence[Recognised], marks: Sequence[Found]) -> list[TableRow]:
    """The rows that say something, the row of marks left out, numbered from `first`."""
    read = (_row(number, row, columns) for number, row in enumerate(rows, first) if row is not marks)
    return [row for row in read if row is not None]


def _row(number: int, row: Sequence[Found], columns: Sequence[Recognised]) -> TableRow | None:
    hidden: dict[str, str] = {}
    fields: dict[str, Found] = {}
    beside: list[tuple[Recognised, Found]] = []
    comments: dict[str, str] = {}
    for column, cell in zip(columns, chain(row, repeat(BLANK)), strict=False):
        if cell.comment:
            comments[_free(column.header.removeprefix(MARK).strip(), comments)] = cell.comment
        if column.field in HIDDEN:
            hidden.setdefault(column.field, cell.text.strip())
        elif column.field:
            fields[column.field] = cell
        elif cell.text.strip() or cell.flag:
            beside.append((column, cell))
    beside += ((_NO_COLUMN, cell) for cell in row[len(columns) :] if cell.text.strip())
    others = _others(beside, fields) if beside else {}
    says = comments or any(cell.text or cell.flag for cell in (*fields.values(), *others.values()))
    return TableRow(number, hidden, fields, others, comments) if says or hidden.get(ID) else None


def _others(beside: Sequence[tuple[Recognised, Found]], fields: Mapping[str, Found]) -> dict[str, Found]:
    """What stands beside the fields, by header; what another column of the same name says in this row, just once."""
    others: dict[str, Found] = {}
    said = {(name, cell.text) for name, cell in fields.items()}
    for column, cell in beside:
        name = column.repeats or column.header
        if (name, cell.text) not in said:
            others[_free(column.header, others)] = cell
        said.add((name, cell.text))
    return others


def _free(header: str, taken: Container[str]) -> str:
    """A header not taken yet in this row: two columns may have the same, or none."""
    name, number = header, 1
    while name in taken:
        number += 1
        name = f"{header} ({number})"
    return name
