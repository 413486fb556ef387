"""Text as people read it: short dates, and user text that is never taken for markup."""

from __future__ import annotations

from datetime import date
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from planner_desktop.domain.readings.dates import DateKind, TargetDate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_WEEKS_FROM = 14


def short_date(day: date) -> str:
    """British and short: 31 Jan 2027."""
    return f"{day.day} {day:%b %Y}"


def long_date(day: date) -> str:
    return f"{day:%A} {day.day} {day:%B %Y}"


def quoted(words: str) -> str:
    """The owner's own words in a line, which is all there is to show where nothing was read from them."""
    line = " ".join(words.split())
    return f"“{line}”" if line else ""


def size_words(size: int) -> str:
    """Bytes in the unit that people know."""
    return f"{size / 1_000_000:.1f} MB" if size >= 1_000_000 else f"{max(1, size // 1000)} kB"


def due_words(read: TargetDate) -> str:
    """A target date's reading in a word or a day; "" where it says nothing."""
    if read.kind is DateKind.BY and read.due:
        return short_date(read.due)
    return {
        DateKind.IMMEDIATE: QCoreApplication.translate("Reading", "Immediate"),
        DateKind.ONGOING: QCoreApplication.translate("Reading", "Ongoing"),
        DateKind.DONE: QCoreApplication.translate("Reading", "Done"),
    }.get(read.kind, "")


class _Plurals(QObject):
    """A class, since lupdate finds plurals in the `tr` of classes alone."""

    def late(self, days: int) -> str:
        return self.tr("%n day(s) late", "", days)

    def silent_days(self, days: int) -> str:
        return self.tr("no update for %n day(s)", "", days)

    def silent_weeks(self, weeks: int) -> str:
        return self.tr("no update for %n week(s)", "", weeks)

    def later(self, days: int) -> str:
        return self.tr("%n day(s) later", "", days)

    def earlier(self, days: int) -> str:
        return self.tr("%n day(s) earlier", "", days)


def silence_words(days: int) -> str:
    """For how long nothing was heard; "" for 0 days."""
    if not days:
        return ""
    return _Plurals().silent_weeks(days // 7) if days >= _WEEKS_FROM else _Plurals().silent_days(days)


def late_words(days: int) -> str:
    """How late something is; "" for 0 days."""
    return _Plurals().late(days) if days else ""


def moved_words(days: int) -> str:
    """How far a date moved, later counting up; "" for 0 days."""
    return (_Plurals().later(days) if days > 0 else _Plurals().earlier(-days)) if days else ""


def explain(widget: QWidget, text: str) -> None:
    """Give a widget a tooltip, and a screen reader the same words, which would read the markup out."""
    widget.setToolTip(tooltip(text))
    widget.setAccessibleDescription(text)


def tooltip(text: str) -> str:
    """A tooltip that shows this very text, wrapped, with nothing in it taken for markup."""
    return f'<p style="white-space: pre-wrap">{escape(text)}</p>' if text else ""
