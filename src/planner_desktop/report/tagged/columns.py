"""Column widths balanced by content, so that a table is as short as its words allow."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt

_ROUNDS = 40


def balanced(areas: Sequence[Sequence[float]], least: Sequence[float], total: float) -> list[float]:
    """Widths of columns that share `total` points.

    `areas[row][column]` is the length of a cell's text set on one line; `least[column]` the widest word.
    A row is as high as its highest cell, so what is sought is the least sum over rows of
    max(area / width). At the best widths every column's share of sum(area) / width² over the rows in which
    it is the highest is the same: each round moves towards that, and the best round is kept.
    """
    floor = _capped(least, total)
    spread = [sqrt(1 + sum(row[c] for row in areas)) for c in range(len(least))]
    widths = best = _shared(spread, floor, total)
    lowest = float("inf")
    for _ in range(_ROUNDS):
        pull = [0.0] * len(widths)
        height = 0.0
        for row in areas:
            heights = [area / width for area, width in zip(row, widths, strict=True)]
            highest = max(range(len(heights)), key=heights.__getitem__)
            height += heights[highest]
            pull[highest] += row[highest]
        if height < lowest:
            lowest, best = height, widths
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
