"""A line of a page or a dialog that says what is worked out beside it, with a way to cancel that."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from .announcing import announce

_LONG_MS = 300
"""What is there sooner needs no line: it would only flicker."""


class WaitingLine(QWidget):
    """`cancelled` tells that Cancel was pressed, or Esc; `again` that what ended is to be begun once more."""

    cancelled = Signal()
    again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setProperty("role", "muted")
        self._progress = QProgressBar(self)
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(120)
        self._progress.setAccessibleName(self.tr("Progress"))
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setToolTip(self.tr("Esc"))
        self.cancel.setAutoDefault(False)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self.cancel, self.cancel.click)
        self.repeat = QPushButton(self.tr("Again"), self)
        self.repeat.setAutoDefault(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for part in (self._progress, self._words, self.cancel, self.repeat):
            layout.addWidget(part)
        layout.addStretch()
        self._long = QTimer(self, interval=_LONG_MS, singleShot=True)
        self._long.timeout.connect(self._show)
        self.cancel.clicked.connect(self.cancelled)
        self.repeat.clicked.connect(self.again)
        self.hide()

    def begin(self, words: str) -> None:
        """Something is worked out: say so once it takes long."""
        self._words.setText(words)
        if self.isVisible():
            self._show()
        else:
            self._long.start()

    def rest(self) -> None:
        """It is there, or nobody waits for it any more."""
        self._long.stop()
        self.hide()

    def say_ended(self, words: str, repeat: str) -> None:
        """It was cancelled, or cannot be done; `repeat` is the word on the button that begins it again."""
        self._long.stop()
        self._words.setText(words)
        self.repeat.setText(repeat)
        self.repeat.setAccessibleName(repeat)
        self._show_parts(is_busy=False)

    def _show(self) -> None:
        self._show_parts(is_busy=True)

    def _show_parts(self, *, is_busy: bool) -> None:
        self._progress.setVisible(is_busy)
        self.cancel.setVisible(is_busy)
        self.repeat.setVisible(not is_busy)
        self.show()
        announce(self._words, self._words.text())
