"""The line of a dialog that says why what is typed cannot be done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from .announcing import announce


class Problem(QLabel):
    """Takes no room while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.hide()

    def say(self, words: str) -> None:
        """Say what is wrong, "" for nothing."""
        if words == self.text():
            return
        self.setText(words)
        self.setVisible(bool(words))
        if words:
            announce(self, words)
