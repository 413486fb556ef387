"""Pages of a PDF whose words stand sideways or upside down: turned until they are upright."""

from __future__ import annotations

from collections import Counter
from typing import Any

from pdfplumber.page import Page

_MOST = 0.6
_QUARTERS = {(1, 0): 0, (0, 1): 90, (-1, 0): 180, (0, -1): 270}
"""By which way a line of words runs: how far the page is to be turned, in degrees."""


def upright(page: Any) -> Any:
    """The page as it is, or, where most of its words do not run from left to right, turned."""
    signs = page.chars
    ways = Counter(_way(sign["matrix"]) for sign in signs)
    way, count = max(ways.items(), key=lambda item: item[1], default=((1, 0), 0))
    turn = _QUARTERS.get(way, 0)
    if not turn or count < _MOST * len(signs):
        return page
    shown = (page.rotation + turn) % 360
    page.page_obj.rotate = shown
    page.page_obj.attrs["Rotate"] = shown
    return Page(page.pdf, page.page_obj, page.page_number, page.initial_doctop)


def _way(matrix: tuple[float, ...]) -> tuple[int, int]:
    """Which way words run: (1, 0) to the right, (0, 1) upwards."""
    across, up = matrix[0], matrix[1]
    return ((across > 0) - (across < 0), 0) if abs(across) > abs(up) else (0, (up > 0) - (up < 0))
