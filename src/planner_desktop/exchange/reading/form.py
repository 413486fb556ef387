"""One form: labels with their words beside or below them, as somebody fills it in for each action."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from .grid import Cell, Row
from .headers import ACTION, OBJECTIVE, STEP, meanings_of
from .labels import is_known_label
from .phrases import action_number, is_objective_label

_KNOWN_SHARE = 0.6
_LEAST_LABELS = 3
_MOST_ROWS, _MOST_IN_A_ROW = 80, 6
_LONGEST_QUESTION = 300
# How labels of many words begin: "Please describe clearly the action …", "Date actions will be completed".
_ASKING = re.compile(
    r"(please|describe|who|what|how|when|which|why|where|date|name|list|state|outline|give|details)\b", re.IGNORECASE
)

NUMBER_LABEL = "Action no."
OBJECTIVE_NUMBER = "Objective no."
_NUMBER = re.compile(r"\d[\w.]*")


@dataclass(slots=True)
class Form:
    """The rows of one form, and its entries: the cell of each label and the words that belong to it."""

    rows: Sequence[Row]
    entries: list[tuple[Cell, list[Cell]]] = field(default_factory=list)

    def turned(self, table: int, place: str) -> list[Row]:
        """The form as a header of its labels and one row of their words, under the numbers of its first two rows."""
        head, body = self.rows[0].number, self.rows[1].number
        labels = (
            replace(label, text=label.text.rstrip(" :"), row=head, column=at, bold=True)
            for at, (label, _) in enumerate(self.entries, 1)
        )
        words = (_joined(cells, body, at) for at, (_, cells) in enumerate(self.entries, 1) if cells)
        header = replace(self.rows[0], cells=_plain(labels), table=table, heading=None, place=place, header=True)
        return [header, replace(self.rows[1], cells=_plain(words), table=table, heading=None, place=place)]

    def number_apart(self) -> None:
        """ "Action 3" before an action's words, or "Priority 2" first of all, is a label and a number."""
        found = next((at for at, (label, _) in enumerate(self.entries) if action_number(label.text)), None)
        if found is not None:
            label, words = self.entries[found]
            numbered = (replace(label, text=NUMBER_LABEL, struck=""), [label])
            self.entries[found : found + 1] = [numbered, (replace(label, text=label.text.split()[0], struck=""), words)]
        for label, words in self.entries[:1]:
            if is_objective_label(label.text) and (number := _NUMBER.search(label.text)):
                said, ref = replace(label, text=label.text[: number.start()].rstrip(), struck=""), number[0]
                self.entries[:1] = [(replace(said, text=OBJECTIVE_NUMBER), [replace(label, text=ref)]), (said, words)]

    @property
    def labels(self) -> tuple[str, ...]:
        return tuple(label.text for label, _ in self.entries)

    @property
    def is_filled_in(self) -> bool:
        """Whether it asks what a plan's columns say, an action or an objective among it, in labels that differ."""
        asked = [meanings_of(text.strip(" :")).meanings[0] for text in self.labels if is_asked(text)]
        says_what = bool({ACTION, OBJECTIVE, STEP} & set(asked))
        many = len(set(asked)) >= _LEAST_LABELS and len(asked) >= _KNOWN_SHARE * len(self.labels)
        return says_what and many and len(set(self.labels)) == len(self.labels) and len(self.rows) >= _LEAST_LABELS


def _plain(cells: Iterator[Cell]) -> tuple[Cell, ...]:
    return tuple(replace(cell, rows=1, columns=1) for cell in cells)


def _joined(cells: Sequence[Cell], row: int, column: int) -> Cell:
    text, struck = ("\n".join(filter(None, texts)) for texts in zip(*((c.text, c.struck) for c in cells), strict=True))
    return replace(cells[0], text=text, struck=struck, row=row, column=column)


def is_asked(text: str) -> bool:
    """Whether words are a label that asks for something a plan's columns say, be it in a whole sentence."""
    if is_known_label(text) or action_number(text):
        return True
    question = len(text) <= _LONGEST_QUESTION and _ASKING.match(text) is not None
    return question and bool(meanings_of(text.strip(" :")).meanings)


def is_header(row: Row) -> bool:
    """Whether a row is an ordinary header: labels beside labels."""
    return len(row.cells) > 1 and all(is_known_label(cell.text) for cell in row.cells)


def by_columns(rows: Sequence[Row]) -> Form | None:
    """The form whose odd columns are labels and whose even ones their words; None where the rows are none."""
    form = Form(rows)
    for row in rows:
        for cell in row.cells:
            if cell.column % 2:
                form.entries.append((cell, []))
            elif form.entries:
                form.entries[-1][1].append(cell)
    form.number_apart()
    heads = is_header(rows[0]) or any(len(row.cells) >= _LEAST_LABELS and is_header(row) for row in rows)
    return form if form.is_filled_in and not heads else None


def may_be_one(rows: Sequence[Row]) -> bool:
    """A quick look: whether rows are as few, and as narrow, as one form's."""
    return len(rows) <= _MOST_ROWS and all(len(row.cells) <= _MOST_IN_A_ROW for row in rows)


def by_labels(rows: Sequence[Row]) -> Form | None:
    """The form whose labels have their words beside or below them; None where the rows are none."""
    form = Form(rows)
    above: dict[int, list[Cell]] = {}
    if not may_be_one(rows) or any(heads_columns(row) for row in rows[:2]):
        return None
    for at, row in enumerate(rows):
        if _answers(row, above) and not _is_label(row.cells[0]):
            if len(row.cells) >= _LEAST_LABELS and all(above.values()):
                # a second row of words under each of several labels: these head a table's columns
                return None
            for cell in row.cells:
                above[cell.column].append(cell)
            continue
        above = {}
        asking = _asks_above(row, rows[at + 1 : at + 2])
        if len(row.cells) > 1 and not (asking or _begins(row, 0)):
            return None
        for place, cell in enumerate(row.cells):
            if asking or _begins(row, place):
                form.entries.append((cell, above.setdefault(cell.column, []) if asking else []))
            elif form.entries:
                form.entries[-1][1].append(cell)
            else:
                return None
    form.number_apart()
    return form if form.is_filled_in and any(words for _, words in form.entries) else None


def heads_columns(row: Row) -> bool:
    """Whether a row of several cells is more likely the header of a table than a form's labels with their words."""
    if len(row.cells) <= 2:
        return False
    if 2 * sum(is_known_label(cell.text) for cell in row.cells) > len(row.cells):
        return True
    return all(meanings_of(cell.text.strip(" :")).meanings for cell in row.cells)


def _is_label(cell: Cell) -> bool:
    return is_asked(cell.text) or cell.text.rstrip().endswith(":")


def _answers(row: Row, above: Mapping[int, object]) -> bool:
    """Whether a row has words in no column but those of the labels above it."""
    return bool(above) and {cell.column for cell in row.cells} <= above.keys()


def _asks_above(row: Row, following: Sequence[Row]) -> bool:
    """Whether a row is made of labels, and the next of the words that belong below them."""
    columns = {cell.column: cell for cell in row.cells}
    asked = all(map(_is_label, row.cells))
    return asked and any(_answers(below, columns) and not _is_label(below.cells[0]) for below in following)


def _begins(row: Row, place: int) -> bool:
    """Whether the cell at this place of a row is a label: every other, and, where one has no words, what must be."""
    cell = row.cells[place]
    if len(row.cells) % 2 == 0:
        return place % 2 == 0
    return _is_label(cell) if place == 0 else is_known_label(cell.text) or cell.text.rstrip().endswith(":")
