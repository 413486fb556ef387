"""One figure of the overview: its number, what it counts, and how it has changed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget


class FigureCard(QFrame):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._number, self._words, self._change = (QLabel(self) for _ in range(3))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(0)
        for label, role in ((self._number, "figure"), (self._words, "heading"), (self._change, "muted")):
            label.setProperty("role", role)
            label.setTextFormat(Qt.TextFormat.PlainText)
            layout.addWidget(label)

    def show_figure(self, number: str, words: str, change: str) -> None:
        self._number.setText(number)
        self._words.setText(words)
        self._change.setText(change)
        self.setAccessibleName(words)
        self.setAccessibleDescription(f"{number}. {change}")
