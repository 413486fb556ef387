"""Words that a label stands before, in one cell or in the next: "Success criteria: every child is seen"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from .grid import Row
from .headers import LONGEST, is_well_known, meanings_of
from .phrases import STRANGE_HEADERS, is_objective_label, names_objective
from .words import plain

_LONGEST_LABEL = 60
_LABELLED = re.compile(r"[A-Z][\w '’/-]{1,40}:\s+\S")
_OF_THE_FILE = re.compile(
    r"(?:plan|project|programme|strategy|document)(?: (?:name|title|id|owner))?|title|date of export|exported( on)?",
    re.IGNORECASE,
)


def names_an_objective(row: Row) -> bool:
    """Whether a row is a label such as "Objective 2" and the objective's name beside it."""
    if len(row.cells) != 2 or not is_objective_label(row.cells[0].text):
        return False
    return bool(pairs(row)) and plain(row.cells[1].text) not in STRANGE_HEADERS


def names_beside_others(row: Row) -> bool:
    """Whether a row's first cell, merged, names an objective, and what stands beside it does not belong to its name."""
    first, *others = row.cells
    return bool(others) and first.columns > 1 and names_objective(first.text)


def is_label(text: str) -> bool:
    """Whether words say what the next cell holds: a column's header, or anything short before a colon."""
    words = text.strip()
    known = is_known_label(words) or is_objective_label(words) or _OF_THE_FILE.fullmatch(words)
    return len(words) <= _LONGEST_LABEL and (words.endswith(":") or bool(known))


def is_known_label(text: str) -> bool:
    return len(text) <= LONGEST and is_well_known(text.strip(" :"))


def pairs(row: Row) -> list[tuple[str, str]]:
    """The labels of a row and the words beside each; none where the row is not made of both in turn."""
    texts = [cell.text for cell in row.cells]
    if (
        not texts
        or len(texts) % 2
        or not (all(map(is_label, texts[::2])) or _is_bold_label(row))
        or any(text.endswith(":") for text in texts[1::2])
    ):
        return []
    return [
        (label.strip().removesuffix(":").rstrip(), words) for label, words in zip(texts[::2], texts[1::2], strict=True)
    ]


def _is_bold_label(row: Row) -> bool:
    """Whether a row is a bold label that speaks of a column's words, beside others that are not bold."""
    label, words, *more = row.cells
    speaks = label.bold and not (words.bold or more) and len(label.text) <= _LONGEST_LABEL
    return speaks and bool(meanings_of(label.text).meanings)


def labelled(text: str) -> tuple[str, str] | None:
    """The label and the words of "Success criteria: …" where the label is that of a column."""
    label, colon, words = text.partition(":")
    return (label.strip(), words.strip()) if colon and words.strip() and is_known_label(label) else None


def says_of_itself(row: Row) -> bool:
    """Whether each of a row's several cells is a label and its words: "Sponsor: Director | Reports to: Board"."""
    return len(row.cells) > 1 and all(_LABELLED.match(cell.text) for cell in row.cells)


def says_of_objective(rows: Sequence[Row]) -> bool:
    """Whether the last row is a bold label and its words, below another that names an objective likewise."""
    for below, row in pairwise([None, *reversed(rows)]):
        alike = row is not None and len(row.cells) == 2 and row.cells[0].bold
        if row is None or not alike or (below is not None and below.number != row.number + 1):
            return False
        if names_an_objective(row):
            return below is not None
    return False


def texts_of(row: Row) -> list[str]:
    """What a row says: each label with its words, or all its cells in one."""
    found = [f"{label}: {words}" for label, words in pairs(row)]
    if says_of_itself(row):
        found = [cell.text for cell in row.cells]
    return found or [" ".join(cell.text for cell in row.cells if cell.text)]
