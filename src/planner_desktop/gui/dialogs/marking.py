"""Two texts side by side with the words marked in which they differ."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

_PIECE = re.compile(r"\s+|\S+")
_MOST_PAIRS = 1_500_000
"""How many pairs of pieces are compared at most, so that the window never waits for it."""


def differing(text: str, other: str) -> list[tuple[str, bool]]:
    """`text` in pieces, each with whether it is different in `other`.

    Of very long texts, all between the first and the last difference is.
    """
    here, there = _PIECE.findall(text), _PIECE.findall(other)
    start = _alike(here, there)
    end = _alike(here[start:][::-1], there[start:][::-1])
    middle = here[start : len(here) - end]
    pieces = [("".join(here[:start]), False), *_compared(middle, there[start : len(there) - end])]
    pieces.append(("".join(here[len(here) - end :]), False))
    return [piece for piece in pieces if piece[0]]


def _alike(here: list[str], there: list[str]) -> int:
    """How many pieces at the beginning are the same."""
    return next((n for n, (a, b) in enumerate(zip(here, there, strict=False)) if a != b), min(len(here), len(there)))


def _compared(here: list[str], there: list[str]) -> list[tuple[str, bool]]:
    if len(here) * len(there) > _MOST_PAIRS:
        return [("".join(here), True)]
    matcher = SequenceMatcher(None, here, there, autojunk=False)
    return [("".join(here[start:end]), what != "equal") for what, start, end, _, _ in matcher.get_opcodes()]


def show_marked(edit: QTextEdit, pieces: list[tuple[str, bool]]) -> None:
    """Show pieces of plain text, the marked ones bold and underlined."""
    marked = QTextCharFormat()
    marked.setFontWeight(QFont.Weight.Bold)
    marked.setFontUnderline(True)
    _show(edit, pieces, marked)


def show_gone(edit: QTextEdit, pieces: list[tuple[str, bool]]) -> None:
    """Show pieces of plain text, the marked ones struck out."""
    marked = QTextCharFormat()
    marked.setFontStrikeOut(True)
    _show(edit, pieces, marked)


def _show(edit: QTextEdit, pieces: list[tuple[str, bool]], marked: QTextCharFormat) -> None:
    edit.clear()
    cursor = edit.textCursor()
    for text, is_marked in pieces:
        cursor.insertText(text, marked if is_marked else QTextCharFormat())
    edit.moveCursor(QTextCursor.MoveOperation.Start)
