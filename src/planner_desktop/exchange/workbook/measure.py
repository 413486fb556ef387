"""How wide words are and how many lines they take, so that columns and rows fit them in every program.

Widths are in columns' units: that of a zero in the usual font.  Letters are measured by kinds, as in Helvetica
and its twins, rounded up a little: a row too high is better than a line cut off.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
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
_FOR_WIDTHS = 2_000
_FOR_ROWS = 200
"""About so many texts of a column, and rows of a table, are looked at to choose widths."""
_MARGIN = 1.8
"""Units that a cell leaves blank at its sides."""


@lru_cache(maxsize=50_000)
def _word(word: str) -> float:
    points = 0.0
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


_SPACE = 2.8 / _UNIT
_WIDEST = 8.6 / _UNIT


def width(text: str) -> float:
    """The width of the widest of a text's lines."""
    return max(map(_line_width, text.split("\n")))


def _line_width(line: str) -> float:
    words = line.split(" ")
    return sum(map(_word, words)) + _SPACE * len(words)


def longest_word(text: str) -> float:
    return max(map(_word, text.split()), default=0.0)


def lines(text: str, column: float, scale: float = 1.0) -> int:
    """How many lines a text takes in a column; `scale` is its size against the usual."""
    room = max(column - 1.0, 1.0) / scale
    count = 0
    for line in text.split("\n"):
        count += 1
        if len(line) * _WIDEST <= room:
            continue
        used = 0.0
        for word in map(_word, line.split(" ")):
            wide = word
            if used and used + wide > room:
                count += 1
                used = 0.0
            if wide > room:
                count += ceil(wide / room) - 1
                wide %= room
            used += wide + _SPACE
    return count


def height(counts: Sequence[int], scale: float = 1.0) -> float:
    """The height of a row whose cells take so many lines."""
    return min(max(counts, default=1) * LINE * scale + PADDING, HIGHEST)


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
    rows = zip(*(_some(texts, _FOR_ROWS) for texts in columns), strict=True)
    lengths = [[_length(text) for text in row] for row in rows]
    widths = list(floors)
    while total - sum(widths) >= _STEP:
        column = _thirstiest(lengths, widths, wants)
        if column is None:
            break
        widths[column] += _STEP
    return [round(wide, 1) for wide in widths]


def _usual(widths: Sequence[float]) -> float:
    """A width that nineteen of twenty do not pass."""
    return sorted(widths)[int(len(widths) * 0.95)] if widths else 0.0


def _some(texts: Sequence[str], count: int) -> Sequence[str]:
    """About so many of the texts, from all over them."""
    return texts[:: max(len(texts) // count, 1)]


def _length(text: str) -> float:
    return sum(map(_line_width, text.split("\n")))


def _thirstiest(lengths: Sequence[Sequence[float]], widths: Sequence[float], wants: Sequence[float]) -> int | None:
    """The column, of those that are not wide enough yet, that lowers the rows most when it grows by a step."""
    gains = [0.0] * len(widths)
    for row in lengths:
        needs = [max(length / wide, 1.0) for length, wide in zip(row, widths, strict=True)]
        most = max(needs)
        column = needs.index(most)
        if most > 1 and widths[column] < wants[column]:
            beside = max([1.0, *needs[:column], *needs[column + 1 :]])
            gains[column] += min(most - beside, most * _STEP / (widths[column] + _STEP))
    best = max(gains, default=0.0)
    return gains.index(best) if best > 0 else None
