"""What an empty place of the window says: why it is empty, what to do first, and the buttons to do it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

_NARROWEST, _WIDEST = 320, 520


class Advice(QWidget):
    """`wanted` carries the name of the action of the window whose button was pressed."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._text = QLabel(self), QLabel(self)
        for label, role in ((self._title, "heading"), (self._text, "muted")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setProperty("role", role)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addLayout(self._buttons)
        self._title.setMinimumWidth(_NARROWEST)
        self.setMaximumWidth(_WIDEST)

    def say(self, title: str, text: str, acts: Sequence[tuple[str, str]] = ()) -> None:
        """Show this advice; `acts` are the names of actions and the words on their buttons, the likeliest first."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        for button in self.findChildren(QPushButton):
            button.hide()
            button.deleteLater()
        for place, (name, words) in enumerate(acts):
            button = QPushButton(words, self)
            button.clicked.connect(lambda _checked=False, name=name: self.wanted.emit(name))
            self._buttons.insertWidget(place, button)
            if place == 0:
                self.setFocusProxy(button)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
