"""The bar above the plan that says in a sentence what happened, and offers what to do about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from planner_desktop.domain.errors import Refused
from planner_desktop.domain.steps import Ended

from .announcing import announce


class MessageBar(QFrame):
    """Shows one message at a time; it stays until it is closed or another comes.

    `replaced` tells that what it said is no longer what it says.
    """

    replaced = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._act: Callable[[], object] = self.hide
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._button = QPushButton(self.tr("Undo"), self)
        self._also = QPushButton(self.tr("Also"), self)
        self._act_also: Callable[[], object] = self.hide
        self._close = QPushButton(self.tr("Close"), self)
        self._close.setAccessibleName(self.tr("Close message"))
        for button in (self._button, self._also, self._close):
            button.setFlat(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 4, 8, 4)
        layout.setSpacing(4)
        layout.addWidget(self._text)
        layout.addWidget(self._also)
        layout.addWidget(self._button)
        layout.addWidget(self._close)
        self._button.clicked.connect(self._on_act)
        self._also.clicked.connect(self._on_act_also)
        self._close.clicked.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def say(self, text: str, offer: str = "", act: Callable[[], object] | None = None) -> None:
        """Say what happened; `offer` is the word on the button that does `act`."""
        self._show("notice", text)
        self._offer(offer, act)

    def offer_also(self, words: str, act: Callable[[], object]) -> None:
        """Beside what the message offers, offer something else that can be done now."""
        self._act_also = act
        self._also.setText(words)
        self._also.setAccessibleName(words)
        self._also.show()

    def refuse(self, refusal: Refused, offer: str = "", act: Callable[[], object] | None = None) -> None:
        """Say what cannot be done, what was left as it was, and what to do, which `offer` and `act` may help with.

        What somebody cancelled is nothing to be alarmed at.
        """
        self._show("notice" if isinstance(refusal, Ended) else "alarm", str(refusal))
        self._offer(offer, act)

    def _offer(self, offer: str, act: Callable[[], object] | None) -> None:
        self._act = act or self.hide
        self._button.setText(offer)
        self._button.setAccessibleName(offer)
        self._button.setVisible(bool(offer))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # a window that is minimised still has its message
            self.replaced.emit()

    def _show(self, role: str, text: str) -> None:
        self.replaced.emit()
        self._also.hide()
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self.setProperty("role", role)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()
        announce(self._text, text, now=role == "alarm")

    def _on_act(self) -> None:
        self.hide()
        self._act()

    def _on_act_also(self) -> None:
        self.hide()
        self._act_also()
