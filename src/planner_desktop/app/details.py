"""What a plan says about itself, as its owner types it: lists line by line, notes with blank lines between."""

from __future__ import annotations

from collections.abc import Mapping

from planner_desktop.domain.errors import Refused
from planner_desktop.domain.records import Facts, Value, Values
from planner_desktop.domain.showing import british, day_meant

_LINES = ("leads", "linked_plans")
_PLAIN = ("title", "subtitle", "organisation", "version", "classification")
_BETWEEN_NOTES = "\n\n"


def as_typed(facts: Facts) -> dict[str, str]:
    """The facts that are typed as text, by name."""
    values = facts.values()
    texts = {name: str(values[name]) for name in _PLAIN}
    texts |= {"leads": "\n".join(facts.leads), "linked_plans": "\n".join(facts.linked_plans)}
    texts["notes"] = _BETWEEN_NOTES.join(facts.notes)
    texts["version_date"] = british(facts.version_date)
    texts["update_interval_days"] = str(facts.update_interval_days or "")
    return texts


def facts_meant(typed: Mapping[str, str]) -> dict[str, Value]:
    """What these texts, by the facts' names, say.  Raises Refused where one of them is no day or no number."""
    return {name: _meant(name, text) for name, text in typed.items()}


def _meant(name: str, text: str) -> Value:
    if name in _LINES:
        return _parts(text, "\n")
    if name == "notes":
        return _parts(text, _BETWEEN_NOTES)
    if name == "version_date":
        day = day_meant(text)
        return day.isoformat() if day else ""
    return _days(text.strip()) if name == "update_interval_days" else text


def _parts(text: str, between: str) -> tuple[str, ...]:
    return tuple(filter(None, (part.strip() for part in text.split(between))))


def _days(text: str) -> int | None:
    if text and not (text.isascii() and text.isdigit() and int(text)):
        raise Refused("The days between updates are a whole number such as 28.")
    return int(text) if text else None


def with_labels(facts: Facts, labels: Mapping[str, str]) -> Values:
    """The plan's columns with these labels, by field; one that has none keeps its own."""
    return {"columns": tuple((name, labels.get(name) or label) for name, label in facts.columns)}
