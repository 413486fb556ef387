"""Tables of a PDF that have neither rules nor shading: a header of known words shows where the columns stand."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from .headers import meanings_of
from .pdf_line import Box, Line, Word, phrases

_LEAST_COLUMNS = 3
_KNOWN_SHARE = 0.6
_SURE = 0.8
_STRIP = 4.0
"""Points: a strip between two columns in which no word stands is at least so wide."""
_HEADER_AND_BODY = 2
_LINE_OF_CELL = 1.45
"""Lines of one cell stand closer than this, in sizes of their letters."""


@dataclass(frozen=True, slots=True)
class UnruledTable:
    """The boxes of a table's cells, where its columns' headers begin, and the bounds between its columns."""

    cells: tuple[Box, ...]
    edges: tuple[float, ...]
    bounds: tuple[float, ...]
    bbox: Box


def find_unruled(lines: Sequence[Line]) -> UnruledTable | None:
    """The table among a page's lines, from its header to the last line that keeps to the columns."""
    for place, line in enumerate(lines):
        heads = _header(lines, place) if len(phrases(line)) >= _LEAST_COLUMNS else None
        if heads is None:
            continue
        last, boxes = heads
        body = lines[last + 1 :]
        bounds = _bounds(boxes, body)
        if bounds is None:
            continue
        kept = body[: _end(body, bounds)]
        if kept:
            return _table(lines[place : last + 1], kept, bounds, [_left(words) for words in boxes])
    return None


def find_boxed(
    rows: Sequence[Box], lines: Sequence[Line], before: tuple[Sequence[float], Sequence[float]] | None
) -> UnruledTable | None:
    """The table in a box around these lines that has rules between its rows, or below its header, and no others.

    `before` are the edges and bounds of such a table that the last page ended with.
    """
    found = find_unruled(lines) or (go_on(lines, *before) if before else None)
    if found is None or len(rows) <= _HEADER_AND_BODY:
        return found
    cells: list[Box] = []
    for left, top, right, bottom in rows:
        across = any(top <= line.top + line.size / 2 < bottom and _crosses(line, found.bounds) for line in lines)
        sides = [left, right] if across else [left, *found.bounds, right]
        cells += [(begin, top, end, bottom) for begin, end in itertools.pairwise(sides)]
    box = (rows[0][0], min(row[1] for row in rows), rows[0][2], max(row[3] for row in rows))
    return UnruledTable(tuple(cells), found.edges, found.bounds, box)


def go_on(lines: Sequence[Line], edges: Sequence[float], bounds: Sequence[float]) -> UnruledTable | None:
    """The rest of a table that the page before began, where this page does not repeat its header."""
    for place, line in enumerate(lines):
        lefts = [_left(phrase) for phrase in phrases(line)]
        aligned = all(any(abs(left - edge) <= _STRIP for edge in edges) for left in lefts)
        if aligned and len(lefts) > 1 and not _crosses(line, bounds):
            body = lines[place:]
            return _table([], body[: _end(body, bounds)], bounds, edges)
    return None


def _header(lines: Sequence[Line], place: int) -> tuple[int, list[list[Word]]] | None:
    """The last line of the header that begins here, and its columns' words; None where the words are no header."""
    columns = [list(phrase) for phrase in phrases(lines[place])]
    last = place
    while last + 1 < len(lines) and lines[place].bold and lines[last + 1].bold and _is_close(lines, last + 1):
        last += 1
        for phrase in phrases(lines[last]):
            over = [c for c in columns if _left(c) <= _right(phrase) and _left(phrase) <= _right(c)]
            if len(over) != 1:
                return None
            over[0].extend(phrase)
    texts = [" ".join(word["text"] for word in column) for column in columns]
    known = sum(meanings_of(text).sure >= _SURE for text in texts)
    return (last, columns) if known >= max(_LEAST_COLUMNS, _KNOWN_SHARE * len(texts)) else None


def _is_close(lines: Sequence[Line], place: int) -> bool:
    return lines[place].top - lines[place - 1].top <= _LINE_OF_CELL * lines[place].size


def _left(words: Sequence[Word]) -> float:
    return min(float(word["x0"]) for word in words)


def _right(words: Sequence[Word]) -> float:
    return max(float(word["x1"]) for word in words)


def _bounds(heads: Sequence[Sequence[Word]], body: Sequence[Line]) -> list[float] | None:
    """Where each column but the first begins: in the last strip before it that lines of several cells leave free."""
    taken = sorted(
        (_left(phrase), _right(phrase))
        for words in (*(phrases(line) for line in body if len(phrases(line)) > 2), heads)
        for phrase in words
    )
    strips = []
    reach = 0.0
    for left, right in taken:
        if left - reach >= _STRIP:
            strips.append(left - 1)
        reach = max(reach, right)
    bounds = []
    for before, after in itertools.pairwise(heads):
        found = [strip for strip in strips if _left(before) < strip <= _left(after)]
        if not found:
            return None
        bounds.append(found[-1])
    return bounds


def _crosses(line: Line, bounds: Sequence[float]) -> bool:
    return any(_left(phrase) < bound < _right(phrase) for phrase in phrases(line) for bound in bounds)


def _end(body: Sequence[Line], bounds: Sequence[float]) -> int:
    """How many lines are the table's: words across the columns are its own where rows of several cells follow."""
    end = 0
    for place, line in enumerate(body):
        goes_on = end == place > 0 and _is_close(body, place)
        if not _crosses(line, bounds) and (len(phrases(line)) > 1 or goes_on):
            end = place + 1
    return end


def _table(
    header: Sequence[Line], body: Sequence[Line], bounds: Sequence[float], edges: Sequence[float]
) -> UnruledTable:
    words = [word for line in (*header, *body) for word in line.words]
    left, right = _left(words) - 1, _right(words) + 1
    tops = [line.top - 1 for line in (*header[:1], *_row_starts(body, bounds))]
    bottom = max(float(word["bottom"]) for word in words) + 1
    across = {line.top - 1 for line in body if _crosses(line, bounds)}
    sides = [left, *bounds, right]
    cells: list[Box] = []
    for top, below in itertools.pairwise([*tops, bottom]):
        row = [left, right] if top in across else sides
        cells += [(begin, top, end, below) for begin, end in itertools.pairwise(row)]
    return UnruledTable(tuple(cells), tuple(edges), tuple(bounds), (left, tops[0], right, bottom))


def _row_starts(body: Sequence[Line], bounds: Sequence[float]) -> list[Line]:
    """The first line of each row: after a space, or, where no space tells, at words in the first column."""
    spaced = any(not _is_close(body, place) for place in range(1, len(body)))
    starts = []
    for place, line in enumerate(body):
        across = _crosses(line, bounds)
        after_band = place > 0 and _crosses(body[place - 1], bounds)
        begins = not _is_close(body, place) if spaced and place else _left(line.words) < bounds[0]
        if not place or begins or across or after_band:
            starts.append(line)
    return starts
