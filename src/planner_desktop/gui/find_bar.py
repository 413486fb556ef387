"""Find as you type: the field above the tree, and how much was found."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from .announcing import announce
from .words_line import WordsLine


class FindBar(QWidget):
    """`wanted` carries the words looked for, "" for none; `entered` that the found items are to be gone to.

    `begun` tells that somebody is about to type.
    """

    wanted = Signal(str)
    entered = Signal()
    begun = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = WordsLine(self)
        self.field.setPlaceholderText(self.tr("Find in plan…  Ctrl+F"))
        self.field.setAccessibleName(self.tr("Find in plan"))
        self.field.setClearButtonEnabled(True)
        self._count = QLabel(self)
        self._count.setProperty("role", "muted")
        self._count.setObjectName("found")
        self.filter_button = QPushButton(self.tr("Filter"), self)
        self.filter_button.setAccessibleName(self.tr("Filter"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.field)
        layout.addWidget(self.filter_button)
        layout.addWidget(self._count)
        # Keys that came while the last search ran are looked for together.
        self._pause = QTimer(self, interval=0, singleShot=True)
        self._pause.timeout.connect(lambda: self.wanted.emit(self.field.text().strip()))
        self.field.textChanged.connect(lambda _text: self._pause.start())
        self.field.installEventFilter(self)

    def show_count(self, count: int | None) -> None:
        """Say how many items were found; None: nothing is looked for."""
        words = "" if count is None else self.tr("%n found", "", count)
        if words and words != self._count.text():
            announce(self._count, words)
        self._count.setText(words)

    def start(self) -> None:
        """Go to the field, ready to type other words."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def clear(self) -> None:
        """Look for nothing any more, at once."""
        if self.field.text():
            self.field.clear()
            self._pause.stop()
            self.wanted.emit("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self.begun.emit()
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.clear()
                self.entered.emit()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
                self.entered.emit()
                return True
        return super().eventFilter(watched, event)
