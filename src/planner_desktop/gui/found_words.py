"""The words that are looked for, where they stand in what is seen."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from PySide6.QtGui import QColor

_MOST = 200
"""So many places of one text are marked at most, so that to type in it stays quick."""


class FoundWords:
    """Says where each of the words stands in a text, whatever its case; false where none is looked for."""

    def __init__(self, wanted: str = "") -> None:
        words = sorted(wanted.split(), key=len, reverse=True)
        self._words = re.compile("|".join(map(re.escape, words)), re.IGNORECASE) if words else None

    def __bool__(self) -> bool:
        return self._words is not None

    def places(self, text: str) -> Iterator[tuple[int, int]]:
        """Where each begins and ends."""
        if self._words is not None:
            for found in islice(self._words.finditer(text), _MOST):
                yield found.span()


def place_in_qt(text: str, index: int) -> int:
    """Where Qt counts a letter of the text to be: it counts an emoji as two."""
    return len(text[:index].encode("utf-16-le", "surrogatepass")) // 2


def mark_colour() -> QColor:
    """What stands behind a found word: the ground shows through it, so that it is quiet on light and dark."""
    return QColor(255, 196, 0, 90)
