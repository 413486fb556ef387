"""Records and change sets as rows, and back."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from sqlalchemy import Row

from planner_desktop.domain.changes import Change, ChangeSet, LogEntry, Origin, OriginKind
from planner_desktop.domain.fields import Level
from planner_desktop.domain.records import Facts, Item, Person, Record, RecordKind, Update, Value, Values


def text_of(value: object) -> str:
    """A value as the file holds it: compact JSON, readable as it stands."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def parsed(text: str) -> Any:
    """What `text_of` wrote, as plain JSON gives it."""
    return json.loads(text)


def value_of(plain: Any) -> Value:
    """A value as the domain holds it, from parsed JSON: its lists are tuples."""
    if isinstance(plain, list):
        return tuple(value_of(part) for part in plain)
    if plain is None or isinstance(plain, (str, int)):
        return plain
    raise ValueError(f"not a value: {plain!r}")


def values_of(text: str) -> Values:
    return {str(name): value_of(value) for name, value in json.loads(text).items()}


def row_of(record: Record) -> dict[str, object]:
    """A record as a row of its table."""
    if isinstance(record, Item):
        return {
            "id": record.id,
            "level": str(record.level),
            "parent": record.parent or None,
            "order": record.order,
            "words": text_of(record.words),
        }
    facts = dict(record.values())
    row: dict[str, object] = {"id": record.id}
    if isinstance(record, Update):
        row["item"] = facts.pop("item")
    return {**row, "facts": text_of(facts)}


def item_of(id: str, level: str, parent: str | None, order: str, words: str) -> Item:
    return Item(id, Level(level), parent or "", order, json.loads(words))


def facts_of(row: Row[Any]) -> Facts:
    return Facts.from_values(row.id, values_of(row.facts))


def person_of(row: Row[Any]) -> Person:
    return Person.from_values(row.id, values_of(row.facts))


def update_of(row: Row[Any]) -> Update:
    return Update.from_values(row.id, {**values_of(row.facts), "item": row.item})


def log_row(change_set: ChangeSet, when: datetime, takes_back: tuple[int, ...]) -> dict[str, object]:
    origin = change_set.origin
    return {
        "when": when.isoformat(timespec="seconds"),
        "label": change_set.label,
        "origin": str(origin.kind),
        "author": origin.author,
        "source": origin.source,
        "run": change_set.run,
        "takes_back": text_of(takes_back),
        "changes": text_of([[c.kind, c.id, c.before, c.after] for c in change_set.changes]),
    }


def log_entry_of(row: Row[Any]) -> LogEntry:
    changes = tuple(
        Change(RecordKind(kind), id, _values_or_none(before), _values_or_none(after))
        for kind, id, before, after in json.loads(row.changes)
    )
    origin = Origin(OriginKind(row.origin), row.author, row.source)
    return LogEntry(
        row.number,
        datetime.fromisoformat(row.when),
        ChangeSet(changes, row.label, origin, row.run),
        tuple(json.loads(row.takes_back)),
    )


def _values_or_none(plain: dict[str, Any] | None) -> Values | None:
    return None if plain is None else {name: value_of(value) for name, value in plain.items()}
