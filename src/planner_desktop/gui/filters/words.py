"""How the conditions of a filter are called on a chip and in the menu."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from planner_desktop.domain.columns import label_of
from planner_desktop.domain.filters import Aspect, Condition, Window, days_between
from planner_desktop.domain.readings.status import Status
from planner_desktop.domain.records import Facts
from planner_desktop.domain.signs import sign_of

from ..plain import short_date


def aspect_words(aspect: Aspect, facts: Facts) -> str:
    """What a menu of conditions is called, with the plan's own names of its fields."""
    said = QCoreApplication.translate
    return {
        Aspect.STATUS: label_of(facts, "status"),
        Aspect.DUE: said("Filters", "Due"),
        Aspect.DUE_BETWEEN: said("Filters", "Due"),
        Aspect.PERSON: said("Filters", "Person"),
        Aspect.AGENCY: said("Filters", "Agency"),
        Aspect.SOURCE: label_of(facts, "sources"),
        Aspect.MARKER: label_of(facts, "markers"),
        Aspect.STALE: said("Filters", "No update for longer than promised"),
        Aspect.CHANGED: said("Filters", "Changed since"),
    }[aspect]


def condition_words(condition: Condition, facts: Facts) -> str:
    """A condition by itself, as a chip says it."""
    if condition.aspect is Aspect.STALE:
        return aspect_words(Aspect.STALE, facts)
    if condition.aspect is Aspect.DUE_BETWEEN:
        return _days_words(*days_between(condition.value))
    if condition.aspect is Aspect.CHANGED:
        return f"{aspect_words(Aspect.CHANGED, facts)} {condition.value}"
    return choice_words(condition, facts)


def choice_words(condition: Condition, facts: Facts) -> str:
    """A condition below the name of what it looks at, as the menu says it."""
    if condition.aspect is Aspect.STATUS:
        if condition.value not in set(Status):
            return QCoreApplication.translate("Filters", "No status")
        return sign_of(Status(condition.value), facts).words
    if condition.aspect is Aspect.DUE:
        return _window_words(Window(condition.value))
    explained = {Aspect.SOURCE: facts.sources, Aspect.MARKER: facts.markers}.get(condition.aspect, ())
    title = dict(explained).get(condition.value, "")
    return f"{condition.value} – {title}" if title else condition.value


def _days_words(first: date | None, last: date | None) -> str:
    if first is None and last is not None:
        return QCoreApplication.translate("Filters", "Due up to {day}").format(day=short_date(last))
    if first is not None and last is not None:
        return QCoreApplication.translate("Filters", "Due in {month}").format(month=f"{first:%B %Y}")
    assert first is not None
    return QCoreApplication.translate("Filters", "Due from {day}").format(day=short_date(first))


def _window_words(window: Window) -> str:
    if window is Window.OVERDUE:
        return QCoreApplication.translate("Filters", "Overdue")
    if window is Window.UNDATED:
        return QCoreApplication.translate("Filters", "No date")
    return QCoreApplication.translate("Filters", "Due in {days} days").format(days=window.value)
