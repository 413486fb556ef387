"""What changed where nobody looks, said to those who cannot see it."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QSplitter, QWidget


def announce(widget: QWidget, words: str, *, now: bool = False) -> None:
    """Have a screen reader say words of a widget without the focus: after what it reads now or, with `now`, at once."""
    event = QAccessibleAnnouncementEvent(widget, words)
    if now:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


def in_reading_order(top: QWidget) -> None:
    """Have a screen reader go through the parts beside each other from the left; Qt puts the newest first."""
    for splitter in top.findChildren(QSplitter):
        parts = [splitter.widget(place) for place in range(splitter.count())]
        for part in reversed([part for part in parts if part is not None]):
            part.lower()
