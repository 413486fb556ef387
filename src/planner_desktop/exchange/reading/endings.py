"""Where a table ends above what stands below it on the same sheet: a key, another list, sums, a place to sign."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .grid import Row
from .phrases import STRANGE_HEADERS, is_key
from .words import plain

_FIGURE = re.compile(r"[£$€]?\d[\d,.]*\s?[%km]?")
_MOST_SIGNED, _LONGEST_END = 4, 40


def end_before(rows: Sequence[Row], start: int, end: int) -> int:
    """Where, after a blank row, a key or a list of something else ends the table; `end` where none does."""
    for index in range(start + 1, end):
        row = rows[index]
        if row.table or row.number == rows[index - 1].number + 1:
            continue
        texts = [cell.text for cell in row.cells]
        if len(texts) == 1 and is_key(texts[0]):
            return index
        if end - index <= _LONGEST_END and _is_an_end(rows[index:end]):
            return index
        if len(texts) > 1 and sum(plain(text) in STRANGE_HEADERS for text in texts) >= max(2, len(texts) / 2):
            return index
    return end


def _is_an_end(rows: Sequence[Row]) -> bool:
    """Whether rows below a table sign it or add it up."""
    return all(map(_is_signed, rows)) or _adds_up(rows)


def _is_signed(row: Row) -> bool:
    """Whether a row is a label and at most what is written beside it, as where a form is signed: "Signed: | Date:"."""
    return len(row.cells) <= _MOST_SIGNED and all(cell.text.rstrip("_. ").endswith(":") for cell in row.cells[::2])


def _adds_up(rows: Sequence[Row]) -> bool:
    """Whether rows, below a heading or a bold header of their own or none, are words and figures: "Green | 2"."""
    headed = len(rows[0].cells) == 1 or (len(rows) > 1 and all(cell.bold for cell in rows[0].cells))
    counts = rows[1:] if headed else rows
    most = max(len(rows[0].cells), 2)
    return bool(counts) and all(
        1 < len(row.cells) <= most and all(_FIGURE.fullmatch(cell.text) for cell in row.cells[1:]) for row in counts
    )
