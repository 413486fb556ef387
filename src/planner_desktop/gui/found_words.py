"""How found words are marked in what is seen."""

from __future__ import annotations

from PySide6.QtGui import QColor


def place_in_qt(text: str, index: int) -> int:
    """Where Qt counts a letter of the text to be: it counts an emoji as two."""
    return len(text[:index].encode("utf-16-le", "surrogatepass")) // 2


def mark_colour() -> QColor:
    """What stands behind a found word: the ground shows through it, so that it is quiet on light and dark."""
    return QColor(255, 196, 0, 80)
