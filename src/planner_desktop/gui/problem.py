"""The line of a dialog that says why what is typed cannot be done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from planner_desktop.domain.errors import Refused

from .announcing import announce


class Problem(QLabel):
    """Takes no room while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.hide()

    def check(self, act: Callable[[], object], button: QAbstractButton) -> None:
        """Say why what is typed is refused, which `act` finds out; the button is there for what is not."""
        problem = ""
        try:
            act()
        except Refused as refusal:
            problem = refusal.brief
        self.say(problem)
        button.setEnabled(not problem)

    def say(self, words: str) -> None:
        """Say what is wrong, "" for nothing."""
        if words == self.text():
            return
        self.setText(words)
        self.setVisible(bool(words))
        if words:
            announce(self, words)
