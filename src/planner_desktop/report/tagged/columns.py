"""Column widths balanced by content, so that a table is as short as its words allow."""

from __future__ import annotations

from collections.abc import Sequence
from math import inf, sqrt

from .canvas import TaggedCanvas
from .flow import Content, texts
from .rows import Row, TableLook
from .setting import LINE_ENDS, Style, words_in

_ROUNDS = 40
_SAMPLE = 400
"""So many rows are looked at to balance the columns; the widest word is sought in all."""
_LONGEST_WORD = 12
"""In font sizes: a word longer than this does not widen its column, it is broken."""
_LOST = 30.0
"""Points lost at the end of a paragraph's last line, on average."""


def column_widths(
    canvas: TaggedCanvas, labels: Sequence[str], rows: Sequence[Row], look: TableLook, total: float, page: float
) -> list[float]:
    """Widths in points for columns that hold these rows and share `total`, on pages with `page` points for text."""
    least = [_least(canvas, label, look.header) for label in labels]
    for row in rows:
        for c, content in enumerate(row.cells):
            least[c] = max(least[c], _least(canvas, content, look.cell))
    sample = rows[:: max(1, len(rows) // _SAMPLE)]
    areas = [[_area(canvas, cell, look.cell) for cell in row.cells] for row in sample]
    return balanced(areas, [width + 2 * look.pad_x for width in least], total, page / look.cell.leading)


def _least(canvas: TaggedCanvas, content: Content, style: Style) -> float:
    """The widest part of the content that cannot be broken."""
    widest = 0.0
    for text in texts(content, style):
        setting = canvas.setting(text.style)
        for word in words_in(setting.font.named(text.words)):
            widest = max(widest, setting[word].least)
    return min(widest + 0.1, _LONGEST_WORD * style.size)


def _area(canvas: TaggedCanvas, content: Content, style: Style) -> float:
    """Length of the content on one line, with what paragraphs lose at their ends."""
    area = 0.0
    for text in texts(content, style):
        setting = canvas.setting(text.style)
        area += sum(setting[word].width + setting.space for word in words_in(setting.font.named(text.words)))
        area += _LOST * len(LINE_ENDS.findall(text.words))
    return area


def balanced(areas: Sequence[Sequence[float]], least: Sequence[float], total: float, page: float = inf) -> list[float]:
    """Widths of columns that share `total` points, on pages of so many lines.

    `areas[row][column]` is the length of a cell's text set on one line; `least[column]` the widest word. A row is
    as high as its highest cell, max(area / width), and since it is not cut, it leaves half its height free at a
    page's end, on average. So what is sought is the least sum over rows of height + height² / (2 page). At the best
    widths every column's share of the sum's slope over the rows in which it is the highest is the same: each round
    moves towards that, and the best round is kept.
    """
    floor = _capped(least, total)
    spread = [sqrt(1 + sum(row[c] for row in areas)) for c in range(len(least))]
    widths = best = _shared(spread, floor, total)
    lowest = float("inf")
    for _ in range(_ROUNDS):
        pull = [0.0] * len(widths)
        paper = 0.0
        for row in areas:
            heights = [area / width for area, width in zip(row, widths, strict=True)]
            highest = max(range(len(heights)), key=heights.__getitem__)
            height = heights[highest]
            paper += height + height * height / (2 * page)
            pull[highest] += row[highest] * (1 + height / page)
        if paper < lowest:
            lowest, best = paper, widths
        roots = [sqrt(area) for area in pull]
        scale = 0.4 * total / (sum(roots) or 1.0)
        wish = [0.6 * width + scale * root for width, root in zip(widths, roots, strict=True)]
        widths = _shared(wish, floor, total)
    return best


def _capped(least: Sequence[float], total: float) -> list[float]:
    """The least widths, the greatest of them lowered to one level until all fit together."""
    if sum(least) <= total:
        return list(least)
    level, room = 0.0, total
    for left, width in zip(range(len(least), 0, -1), sorted(least), strict=True):
        level = room / left
        if width > level:
            break
        room -= width
    return [min(width, level) for width in least]


def _shared(wish: Sequence[float], floor: Sequence[float], total: float) -> list[float]:
    """Widths in proportion to the wishes, none under its floor."""
    pinned: set[int] = set()
    while True:
        free = [c for c in range(len(wish)) if c not in pinned]
        room = total - sum(floor[c] for c in pinned)
        scale = room / (sum(wish[c] for c in free) or 1.0)
        below = {c for c in free if wish[c] * scale < floor[c]}
        if not below or len(pinned) + len(below) == len(wish):
            pinned |= below
            break
        pinned |= below
    widths = [floor[c] if c in pinned else wish[c] * scale for c in range(len(wish))]
    spare = (total - sum(widths)) / len(widths)
    return [width + spare for width in widths]
