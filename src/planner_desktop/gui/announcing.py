"""What changed where nobody looks, said to those who cannot see it."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str, *, now: bool = False) -> None:
    """Have a screen reader say words of a widget without the focus: after what it is reading or, with `now`, at once."""
    event = QAccessibleAnnouncementEvent(widget, words)
    if now:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
