"""Correcting a reading where it stands: why it was read so, what it means instead, and the way back to the words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from planner_desktop.domain.fields import Kind

from ..words_line import WordsLine


class Correction(QFrame):
    """`corrected` carries what the reading shall be, "" for what the words say; `left` that it is over."""

    corrected = Signal(str)
    left = Signal()

    def __init__(self, kind: Kind, label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._reason, self._refused = _line(self), _line(self)
        self._begun = ""
        self.entry = WordsLine(self)
        self.entry.setAccessibleName(self.tr("What {field} means").format(field=label))
        self.keep = QPushButton(self.tr("Keep"), self)
        self.back = QPushButton(self.tr("Back to the words"), self)
        hint = _line(self)
        hint.setText(
            self.tr("A day such as 30 June 2027, or ongoing, done, immediate or none.")
            if kind is Kind.DATE
            else self.tr("Names such as “lead: TS; KE / support: KM”, or nobody.")
        )
        hint.setProperty("role", "muted")
        self.entry.setAccessibleDescription(hint.text())
        for button in (self.keep, self.back):
            button.setAccessibleName(button.text())
        buttons = QHBoxLayout()
        buttons.addWidget(self.keep)
        buttons.addWidget(self.back)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 8)
        layout.setSpacing(4)
        for part in (self._reason, self.entry, hint, self._refused):
            layout.addWidget(part)
        layout.addLayout(buttons)
        self.entry.returnPressed.connect(self._keep)
        self.keep.clicked.connect(self._keep)
        self.back.clicked.connect(lambda: self.corrected.emit(""))
        self.hide()

    def begin(self, reason: str, reading: str, *, corrected: bool) -> None:
        """Offer the reading for correction; `corrected`: it is one already, so it can be taken back."""
        self._reason.setText(reason)
        self._refused.hide()
        self.entry.setText(reading)
        self._begun = reading
        self.back.setVisible(corrected)
        self.show()
        self.entry.setFocus(Qt.FocusReason.OtherFocusReason)
        self.entry.selectAll()

    def settle(self) -> None:
        """Keep what was typed and not kept yet."""
        if not self.isHidden() and self.entry.text() != self._begun:
            self._keep()

    def refuse(self, words: str) -> None:
        """Say why what was typed cannot be kept, and leave it to be bettered."""
        self._refused.setText(words)
        self._refused.show()
        self.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        self._begun = self.entry.text()
        self.corrected.emit(self.entry.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _line(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
