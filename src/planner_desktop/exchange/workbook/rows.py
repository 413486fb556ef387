"""The rows of a sheet as XML, written cell by cell.

A library that makes an object of every cell takes most of its time for that; a row needs no more than the numbers
of its cells' styles, and their texts.  Elements: ECMA-376 part 1, 18.3.1.4 (c), 18.3.1.73 (row), 18.3.1.53 (is).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from html import escape as escape_xml
from typing import TypeAlias

from ..reading.grid import column_letters
from .texts import cut, escape, is_plain

Written: TypeAlias = tuple[int, str]
"""Of a cell the number of its style, and its text."""

_BLANKS_COUNT = re.compile(r"^\s|\s$|\n|\s{2}")
_HIDDEN = ' hidden="1"'


class Rows:
    """The rows of one sheet."""

    def __init__(self) -> None:
        self.count = 0
        self.xml = bytearray()
        self._letters: list[str] = []

    def add(self, cells: Iterable[Written | None], height: float | None = None, *, hidden: bool = False) -> None:
        """Write a row; None where there is no cell.

        A text is a string whatever it looks like, and cut where it is longer than a cell can be.
        """
        self.count += 1
        number, letters = self.count, self._letters
        high = "" if height is None else f' ht="{height:g}" customHeight="1"'
        written = [f'<row r="{number}"{high}{_HIDDEN if hidden else ""}>']
        for place, cell in enumerate(cells):
            if place == len(letters):
                letters.append(column_letters(place + 1))
            if cell is not None:
                style, text = cell
                words = f' t="inlineStr"><is>{_string(text)}</is></c>' if text else "/>"
                written.append(f'<c r="{letters[place]}{number}" s="{style}"{words}')
        written.append("</row>")
        self.xml += "".join(written).encode()

    @property
    def reach(self) -> str:
        """The places that the rows fill, as in "A1:F20"."""
        return f"A1:{self._letters[-1]}{self.count}" if self._letters else "A1"


@lru_cache(maxsize=10_000)
def _string(text: str) -> str:
    if is_plain(text):
        return f"<t>{escape_xml(text, quote=False)}</t>"
    words = escape_xml(escape(cut(text)), quote=False)
    return f'<t xml:space="preserve">{words}</t>' if _BLANKS_COUNT.search(words) else f"<t>{words}</t>"
