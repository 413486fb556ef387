"""A line to type words into, where files may be dropped that are meant for something else."""

from __future__ import annotations

from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QLineEdit


class WordsLine(QLineEdit):
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Words alone: a file, or a link, is meant for what the line stands in."""
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)
