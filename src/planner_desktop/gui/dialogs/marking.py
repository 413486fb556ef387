"""Texts whose words are marked in which they differ from others."""

from __future__ import annotations

from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from planner_desktop.domain.differing import Pieces


def show_marked(edit: QTextEdit, pieces: Pieces) -> None:
    """Show pieces of plain text, those that differ bold and underlined."""
    marked = QTextCharFormat()
    marked.setFontWeight(QFont.Weight.Bold)
    marked.setFontUnderline(True)
    _show(edit, pieces, marked)


def show_gone(edit: QTextEdit, pieces: Pieces) -> None:
    """Show pieces of plain text, those that differ struck out."""
    marked = QTextCharFormat()
    marked.setFontStrikeOut(True)
    _show(edit, pieces, marked)


def _show(edit: QTextEdit, pieces: Pieces, marked: QTextCharFormat) -> None:
    edit.clear()
    cursor = edit.textCursor()
    for text, is_marked in pieces:
        cursor.insertText(text, marked if is_marked else QTextCharFormat())
    edit.moveCursor(QTextCursor.MoveOperation.Start)
