"""How wide words are and how many lines they take, so that columns and rows fit them in every program.

Widths are in columns' units: that of a zero in the usual font.  Letters are measured by kinds, as in Helvetica
and its twins, rounded up a little: a row too high is better than a line cut off.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate
from math import ceil

_NARROW = frozenset("iljtfrI.,;:'!|()[]/-`’‘ ")
_WIDE = frozenset("mwMWGOQ@%&—…✓●▲■◆○")
_UNIT = 5.3
"""Points that a column's unit has at the size in which text is measured."""

LINE = 12.75
"""Points from line to line at the usual size."""
PADDING = 4.0
HIGHEST = 409.0
"""Points that the highest row has in Excel."""
_LEAST = 4.0
_MOST_FOR_A_WORD = 16.0
_STEP = 1.5
_NOTHING = 1e-9
_FOR_WIDTHS = 500
_FOR_ROWS = 200
"""About so many texts of a column, and rows of a table, are looked at to choose widths."""
_MARGIN = 1.8
"""Units that a cell leaves blank at its sides."""


@lru_cache(maxsize=50_000)
def _word(word: str) -> float:
    """The width of a word and the blank after it."""
    points = _BLANK
    for sign in word:
        if sign in _NARROW:
            points += 2.9
        elif sign in _WIDE or ord(sign) > 0x2E80:
            points += 8.6
        elif sign.isupper():
            points += 7.0
        else:
            points += 5.4
    return points / _UNIT


_BLANK = 2.8
_SPACE = _BLANK / _UNIT
_WIDEST = 8.6 / _UNIT


def width(text: str) -> float:
    """The width of the widest of a text's lines."""
    return max(map(_line_width, text.split("\n")))


def _line_width(line: str) -> float:
    return sum(map(_word, line.split(" ")))


def longest_word(text: str) -> float:
    return max(map(_word, text.split()), default=_SPACE) - _SPACE


def lines(text: str, column: float, scale: float = 1.0) -> int:
    """How many lines a text takes in a column; `scale` is its size against the usual."""
    room = max(column - 1.0, 1.0) / scale
    if len(text) * _WIDEST <= room and "\n" not in text:
        return 1
    return sum(1 if len(line) * _WIDEST <= room else _wrapped(line, room) for line in text.split("\n"))


def _wrapped(line: str, room: float) -> int:
    """How many lines a line takes where there is so much room, a word without blanks that is wider being broken."""
    ends = [0.0, *accumulate(map(_word, line.split(" ")))]
    count, begin, done = 1, 0.0, 0
    while done < len(ends) - 1 and ends[-1] - begin > room + _SPACE:
        fits = bisect_right(ends, begin + room + _SPACE, done + 1) - 1
        if fits > done or begin < ends[done]:
            begin, done = ends[fits], fits
            count += 1
        else:
            wide = ends[done + 1] - begin - _SPACE
            count += ceil(wide / room) - 1
            begin, done = begin + wide - wide % room, done + 1
    return count


def height(count: int, scale: float = 1.0) -> float:
    """The height of a row whose highest cell takes so many lines."""
    return min(count * LINE * scale + PADDING, HIGHEST)


def balance(columns: Sequence[Sequence[str]], headers: Sequence[str], total: float) -> list[float]:
    """Widths for columns of these texts that share `total` units so that the rows stay low.

    No column is narrower than its usual longest word, nor wider than its usual text.  What room there is goes,
    step by step, to the column that lowers the rows most.
    """
    wants, floors = [], []
    for texts, header in zip(columns, headers, strict=True):
        some = _some([text for text in texts if text], _FOR_WIDTHS)
        word = max(_usual([longest_word(text) for text in some]), longest_word(header) * 1.1)
        floor = max(_LEAST, min(word, _MOST_FOR_A_WORD)) + _MARGIN
        floors.append(floor)
        wants.append(max(floor, _usual([width(text) for text in some]) + _MARGIN))
    lengths = zip(*(map(_length, _some(texts, _FOR_ROWS)) for texts in columns), strict=True)
    rows = [_Row(row, floors) for row in lengths]
    widths = list(floors)
    thirsts = [sum(row.thirst for row in rows if row.column == n) for n in range(len(widths))]
    while total - sum(widths) >= _STEP:
        column = _thirstiest(thirsts, widths, wants)
        if column is None:
            break
        widths[column] += _STEP
        for row in rows:
            if column in (row.column, row.beside):
                thirsts[row.column] -= row.thirst
                row.look(widths)
                thirsts[row.column] += row.thirst
    return [round(wide, 1) for wide in widths]


def _usual(widths: Sequence[float]) -> float:
    """A width that nineteen of twenty do not pass."""
    return sorted(widths)[int(len(widths) * 0.95)] if widths else 0.0


def _some(texts: Sequence[str], count: int) -> Sequence[str]:
    """About so many of the texts, from all over them."""
    return texts[:: max(len(texts) // count, 1)]


def _length(text: str) -> float:
    return sum(map(_line_width, text.split("\n")))


class _Row:
    """A row while widths are chosen: its highest column, the next highest, and what a step more lowers it by."""

    __slots__ = ("beside", "column", "lengths", "thirst")

    def __init__(self, lengths: Sequence[float], widths: Sequence[float]) -> None:
        self.lengths = lengths
        self.look(widths)

    def look(self, widths: Sequence[float]) -> None:
        """Look again at these widths."""
        highest = next_highest = 1.0
        self.column = self.beside = 0
        for column, length in enumerate(self.lengths):
            high = length / widths[column]
            if high > highest:
                highest, next_highest = high, highest
                self.column, self.beside = column, self.column
            elif high > next_highest:
                next_highest, self.beside = high, column
        wide = widths[self.column]
        self.thirst = min(highest - next_highest, highest * _STEP / (wide + _STEP))


def _thirstiest(thirsts: Sequence[float], widths: Sequence[float], wants: Sequence[float]) -> int | None:
    """The column, of those that are not wide enough yet, that lowers the rows most when it grows by a step."""
    gains = [t if wide < want else 0.0 for t, wide, want in zip(thirsts, widths, wants, strict=True)]
    best = max(gains, default=0.0)
    return gains.index(best) if best > _NOTHING else None
