"""The pane's part with an item's dated progress notes, newest first, and a field to add one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from planner_desktop.domain.records import Update

from ..own_keys import ENTER, is_kept
from ..plain import short_date
from .begun import Begun
from .fold import Fold
from .text import GrowingText, ShownText

if TYPE_CHECKING:
    from planner_desktop.app.document import Document


class UpdateText(GrowingText):
    """Where an update is written: `added` tells of Ctrl+Enter, which means an item elsewhere."""

    added = Signal()

    def event(self, event: QEvent) -> bool:
        return is_kept(event, _adds) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _adds(event):
            self.added.emit()
        else:
            super().keyPressEvent(event)


def _adds(event: QKeyEvent) -> bool:
    ctrl = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return ctrl and event.key() in ENTER


class UpdatesPart(QWidget):
    """`add_wanted` carries an item's id and the text of a new update of it.

    What was begun and not added waits with its item.
    """

    add_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item = ""
        self._begun = Begun(self)
        self._updates: Sequence[Update] = ()
        self._entries: list[QWidget] = []
        self.fold = Fold("updates", self, usually_open=True)
        self.fold.call(self.tr("Updates"))
        self.fold.turned.connect(self._fill)
        self.entry = UpdateText(self)
        self.entry.setObjectName("update_entry")
        self.entry.setPlaceholderText(self.tr("What has happened since?"))
        self.entry.setAccessibleName(self.tr("New update"))
        self.entry.setAccessibleDescription(self.tr("Ctrl+Enter adds it."))
        self.add = QPushButton(self.tr("Add update"), self)
        self.add.setToolTip(self.tr("Ctrl+Enter in the field adds it too."))
        self.add.setAccessibleName(self.tr("Add update"))
        line = QHBoxLayout()
        line.addWidget(self.entry)
        line.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTop)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        content = QVBoxLayout(self.fold.content)
        content.setContentsMargins(0, 0, 0, 0)
        content.setSpacing(8)
        content.addLayout(line)
        content.addLayout(self._list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.fold)
        for asked in (self.add.clicked, self.entry.added):
            asked.connect(self._ask_add)
        self.entry.textChanged.connect(self._keep)

    def show_updates(self, item: str, updates: Sequence[Update], *, writable: bool) -> None:
        """Show an item's updates, which come oldest first."""
        self._updates = updates
        self._fill()
        is_other, self._item = item != self._item, item
        self.entry.show_words(self._begun.words.get(item, ""))
        if is_other:
            self.entry.forget_steps()
        self.entry.setReadOnly(not writable)
        self._keep()

    def _fill(self) -> None:
        for entry in self._entries:
            entry.hide()
            entry.deleteLater()
        self._entries = [self._entry(update) for update in reversed(self._updates)] if self.fold.is_unfolded else []
        for entry in self._entries:
            self._list.addWidget(entry)
            entry.show()  # before the pane is laid out; Qt would a turn later

    def _entry(self, update: Update) -> QWidget:
        entry = QFrame(self)
        entry.setProperty("role", "event")
        said = self._heading(update)
        heading = QLabel(said, entry)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setWordWrap(True)
        heading.setProperty("role", "muted")
        layout = QVBoxLayout(entry)
        layout.setContentsMargins(10, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(heading)
        layout.addWidget(ShownText(update.text, self.tr("Update of {when}").format(when=said), entry))
        return entry

    @property
    def begun(self) -> dict[str, str]:
        """The words of updates that were begun and not added, by the ids of their items."""
        return {item: words for item, words in self._begun.words.items() if words.strip()}

    @staticmethod
    def _heading(update: Update) -> str:
        day = short_date(date.fromisoformat(update.date)) if update.date else ""
        return " · ".join(filter(None, (day, update.author, update.origin)))

    def _keep(self) -> None:
        words = self.entry.words()
        self._begun.note(self._item, words)
        self.add.setEnabled(bool(words.strip()) and not self.entry.isReadOnly())

    def add_begun(self, begun: Mapping[str, str]) -> None:
        """Add these updates, which were begun, by the ids of their items."""
        for item, words in begun.items():
            self._begun.note(item, "")
            if item == self._item:
                self.entry.show_words("")
            self.add_wanted.emit(item, words.strip())
        self._begun.settle()

    def forget(self) -> None:
        """Drop what was begun in the plan, which is closed."""
        self._begun.forget()
        self.entry.show_words("")

    def take_up(self, document: Document) -> None:
        """Go on with what was begun in this plan before."""
        self._begun.take_up(document)

    def settle(self) -> None:
        """Keep what was begun where the program's end does not take it."""
        self._begun.settle()

    def _ask_add(self) -> None:
        words = self.entry.words().strip()
        if self.add.isEnabled():
            self.entry.setPlainText("")
            self.entry.setFocus()
            self.add_wanted.emit(self._item, words)
