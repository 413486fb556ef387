"""The rows of a sheet as XML, written cell by cell.

A library that makes an object of every cell takes most of its time for that; a row needs no more than the numbers
of its cells' styles, and their texts.  Elements: ECMA-376 part 1, 18.3.1.4 (c), 18.3.1.73 (row), 18.3.1.53 (is).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
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
        self._begins: list[str] = []
        self._letters = ""

    def add(self, cells: Sequence[Written | None], height: float | None = None, *, hidden: bool = False) -> None:
        """Write a row; None where there is no cell.

        A text is a string whatever it looks like, and cut where it is longer than a cell can be.
        """
        self.count += 1
        number = self.count
        for place in range(len(self._begins) + 1, len(cells) + 1):
            self._letters = column_letters(place)
            self._begins.append(f'<c r="{self._letters}')
        high = "" if height is None else f' ht="{height:g}" customHeight="1"'
        written = [f'<row r="{number}"{high}{_HIDDEN if hidden else ""}>']
        for begin, cell in zip(self._begins, cells, strict=False):
            if cell is None:
                continue
            style, text = cell
            if text:
                written.append(f'{begin}{number}" s="{style}" t="inlineStr"><is>{_string(text)}</is></c>')
            else:
                written.append(f'{begin}{number}" s="{style}"/>')
        written.append("</row>")
        self.xml += "".join(written).encode()

    @property
    def reach(self) -> str:
        """The places that the rows fill, as in "A1:F20"."""
        return f"A1:{self._letters}{self.count}" if self._letters else "A1"


def _string(text: str) -> str:
    kept = ""
    if not is_plain(text):
        text = escape(cut(text))
        kept = ' xml:space="preserve"' if _BLANKS_COUNT.search(text) else ""
    if "&" in text or "<" in text or ">" in text:
        text = escape_xml(text, quote=False)
    return f"<t{kept}>{text}</t>"
