"""The pane's part with an item's dated progress notes, newest first, and a field to add one."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from planner_desktop.domain.records import Update

from ..plain import short_date
from .text import GrowingText


class UpdatesPart(QWidget):
    """`add_wanted` carries the text of a new update.  What was begun and not added waits with its item."""

    add_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item = ""
        self._begun: dict[str, str] = {}
        self._labels: list[QLabel] = []
        heading = QLabel(self.tr("Updates"), self)
        heading.setProperty("role", "heading")
        self.entry = GrowingText(self)
        self.entry.setObjectName("update_entry")
        self.entry.setPlaceholderText(self.tr("What has happened since?"))
        self.entry.setAccessibleName(self.tr("New update"))
        self.add = QPushButton(self.tr("Add update"), self)
        self.add.setAccessibleName(self.tr("Add update"))
        line = QHBoxLayout()
        line.addWidget(self.entry)
        line.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTop)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(heading)
        layout.addLayout(line)
        layout.addLayout(self._list)
        self.add.clicked.connect(self._ask_add)
        self.entry.textChanged.connect(self._keep)

    def show_updates(self, item: str, updates: list[Update], *, writable: bool) -> None:
        """Show an item's updates, which come oldest first."""
        for label in self._labels:
            label.hide()
            label.deleteLater()
        self._labels = []
        for update in reversed(updates):
            self._labels += [self._label(self._heading(update), "muted"), self._label(update.text, "text")]
        for label in self._labels:
            self._list.addWidget(label)
        self._item = item
        self.entry.show_words(self._begun.get(item, ""))
        self.entry.setReadOnly(not writable)
        self._keep()

    def _label(self, text: str, role: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("role", role)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    @staticmethod
    def _heading(update: Update) -> str:
        day = short_date(date.fromisoformat(update.date)) if update.date else ""
        return " · ".join(filter(None, (day, update.author, update.origin)))

    def _keep(self) -> None:
        words = self.entry.words()
        self._begun[self._item] = words
        self.add.setEnabled(bool(words.strip()) and not self.entry.isReadOnly())

    def _ask_add(self) -> None:
        words = self.entry.words().strip()
        self.entry.setPlainText("")
        self.entry.setFocus()
        self.add_wanted.emit(words)
