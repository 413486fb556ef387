"""Records and change sets as rows, and back."""

from __future__ import annotations

import sqlite3
from collections import namedtuple
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from typing import Any, cast, get_args, get_origin, get_type_hints

from planner_desktop.domain.changes import Change, ChangeSet, LogEntry, Origin, OriginKind
from planner_desktop.domain.fields import DATE_CONTEXT, Level
from planner_desktop.domain.letting_go import let_go
from planner_desktop.domain.records import (
    RECORD_TYPES,
    Board,
    Evidence,
    Facts,
    Item,
    Person,
    Record,
    RecordKind,
    Update,
    Value,
    Values,
)

from .json_text import Utf8, list_text, parsed, parsed_list, text_of, utf8_of

_MANY = 1_000
"""Changes whose text is long."""


def named(cursor: sqlite3.Cursor) -> Callable[[Sequence[object]], Any]:
    """What makes, of each row that a cursor finds, a tuple whose values have the columns' names."""
    make: Any = namedtuple
    return cast(Callable[[Sequence[object]], Any], make("row", [name for name, *_ in cursor.description])._make)


def value_of(plain: Any) -> Value:
    """A value as the domain holds it, from parsed JSON: its lists are tuples."""
    if isinstance(plain, list):
        return tuple(value_of(part) for part in plain)
    if plain is None or isinstance(plain, (str, int)):
        return plain
    raise ValueError(f"not a value: {plain!r}")


def row_of(record: Record) -> dict[str, object]:
    """A record as a row of its table.  Raises ValueError where it could not be read again: none such is written."""
    if isinstance(record, Item):
        if DATE_CONTEXT in record.words:
            date.fromisoformat(record[DATE_CONTEXT])
        return {
            "id": record.id,
            "level": str(record.level),
            "parent": record.parent or None,
            "order": record.order,
            "words": text_of(record.words),
        }
    facts = dict(_checked(record).values())
    row: dict[str, object] = {"id": record.id}
    if isinstance(record, Update | Evidence):
        row["item"] = facts.pop("item")
    return {**row, "facts": text_of(facts)}


def items_of(found: Sequence[tuple[Any, ...]], shared: dict[str, str]) -> list[Item]:
    """The items of many rows; `shared` holds each word that was met, so that one which repeats is kept once.

    All are parsed in one go: that takes half the time, and the names of fields are kept once, too.  The caller
    holds what is in `shared` in the end to `require_text`.
    """
    share, every = shared.setdefault, _parsed_all(found)
    for words in every:
        for name, text in words.items():
            words[name] = share(text, text)
    for day in {words[DATE_CONTEXT] for words in every if DATE_CONTEXT in words}:
        date.fromisoformat(day)
    require_text(id for id, *_ in found)
    return [
        Item(id, _LEVELS[level], share(parent, parent) if parent else "", share(order, order), words)
        for (id, level, parent, order, _), words in zip(found, every, strict=True)
    ]


def require_text(words: Iterable[object]) -> None:
    """Raises ValueError where an id or one of the words of items is something else."""
    if not set(map(type, words)) <= {str}:
        raise ValueError("an item's row holds something else than words")


def _parsed_all(found: Sequence[tuple[Any, ...]]) -> list[Any]:
    """The JSON in the last column of each row."""
    said: list[Any] = parsed(f"[{','.join([row[-1] for row in found])}]")
    return said


_LEVELS = {str(level): level for level in Level}


def record_of(kind: RecordKind, row: Any) -> Record:
    """The record of a row that `row_of` wrote.  Raises ValueError and its like where it is none."""
    if kind is RecordKind.ITEM:
        shared: dict[str, str] = {}
        (item,) = items_of([(row.id, row.level, row.parent, row.order, row.words)], shared)
        require_text(shared)
        return item
    return records_of(kind, [row])[0]


def records_of(kind: RecordKind, found: Sequence[Any]) -> list[Record]:
    """The records of many rows that are no items, parsed in one go.  Raises as `record_of`."""
    type_, owned = RECORD_TYPES[kind], kind in (RecordKind.UPDATE, RecordKind.EVIDENCE)
    records = []
    for row, facts in zip(found, _parsed_all(found), strict=True):
        values = {name: value if type(value) is str else value_of(value) for name, value in facts.items()}
        if owned:
            values["item"] = row.item
        records.append(_checked(type_.from_values(row.id, values)))
    return records


def _checked(record: Record) -> Record:
    """The record, where each of its values is of the type its field has.  Raises ValueError."""
    for name, plain, wanted in _FIELD_TYPES[type(record)]:
        value = getattr(record, name)
        if not (isinstance(value, plain) if plain else _is(value, wanted)):
            raise ValueError(f"{name} is not what it should be")
    for name in _DAYS.get(type(record), ()):
        if day := getattr(record, name):
            date.fromisoformat(day)
    return record


_FIELD_TYPES: dict[type[Record], list[tuple[str, type | None, Any]]] = {
    type_: [(name, None if get_args(hint) else hint, hint) for name, hint in get_type_hints(type_).items()]
    for type_ in (Facts, Person, Update, Evidence, Board)
}
"""Each value's name and type: as a class where it is one, which is told soonest."""


_DAYS: dict[type[Record], tuple[str, ...]] = {
    Facts: ("version_date", "context_date"),
    Update: ("date",),
    Evidence: ("day",),
}
"""The values that are a day, as 2010-07-13."""


def _is(value: object, wanted: Any) -> bool:
    """Whether a value is of an annotated type: plain ones, unions, and tuples of one type or of several."""
    parts = get_args(wanted)
    if not parts:
        return isinstance(value, wanted)
    if get_origin(wanted) is not tuple:
        return any(_is(value, part) for part in parts)
    if not isinstance(value, tuple):
        return False
    if parts[-1] is Ellipsis:
        return all(_is(each, parts[0]) for each in value)
    return len(value) == len(parts) and all(map(_is, value, parts))


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
        "changes": _changes_text(change_set.changes),
    }


def _changes_text(changes: Sequence[Change]) -> str | Utf8:
    pieces = list_text(map(_change_said, changes))
    return utf8_of(pieces) if len(changes) > _MANY else "".join(pieces)


def _change_said(change: Change) -> list[object]:
    place = [change.where] if change.where else []
    return [change.kind, change.id, change.before, change.after, *place]


def log_entry_of(row: Any) -> LogEntry:
    said, takes_back = parsed_list(row.changes), parsed(row.takes_back)
    if not _is(tuple(takes_back), tuple[int, ...]):
        raise ValueError("an entry of the log is not what it should be")
    changes = tuple(
        Change(RecordKind(kind), id, _values_or_none(before), _values_or_none(after), *map(str, where))
        for kind, id, before, after, *where in said
    )
    let_go(said)
    origin = Origin(OriginKind(row.origin), row.author, row.source)
    change_set = ChangeSet(changes, row.label, origin, row.run)
    return LogEntry(row.number, datetime.fromisoformat(row.when), change_set, tuple(takes_back))


def _values_or_none(plain: dict[str, Any] | None) -> Values | None:
    return None if plain is None else {name: value_of(value) for name, value in plain.items()}
