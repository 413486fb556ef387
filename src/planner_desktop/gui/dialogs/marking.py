"""Two texts side by side with the words marked in which they differ."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

_PIECE = re.compile(r"\s+|\S+")


def differing(text: str, other: str) -> list[tuple[str, bool]]:
    """`text` in pieces, each with whether it is different in `other`."""
    here, there = _PIECE.findall(text), _PIECE.findall(other)
    pieces = []
    for what, start, end, _, _ in SequenceMatcher(None, here, there, autojunk=False).get_opcodes():
        if start < end:
            pieces.append(("".join(here[start:end]), what != "equal"))
    return pieces


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
