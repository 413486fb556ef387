"""The plan JSON read back: ids kept, readings left to be worked out anew."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import fields
from datetime import date
from typing import Any

from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import CELL, CUSTOM, DATE_CONTEXT, DATE_REASON, Kind, Level, fields_of
from planner_desktop.domain.order import spread
from planner_desktop.domain.plan import ROOT
from planner_desktop.domain.readings.status import Status
from planner_desktop.domain.records import (
    PLAN_ID,
    Board,
    Evidence,
    Facts,
    Item,
    Person,
    Record,
    Update,
    new_id,
)
from planner_desktop.domain.signs import status_named

from ..imported import ImportedPlan, Unused
from .writing import FORMAT, FORMAT_VERSION, GIVEN, PAIRS, Json

CHILDREN = {Level.SECTION: "objectives", Level.OBJECTIVE: "actions", Level.ACTION: "milestones"}
BELOW = {Level.SECTION: Level.OBJECTIVE, Level.OBJECTIVE: Level.ACTION, Level.ACTION: Level.MILESTONE}
READINGS = ("kind", "due", "dates", "people")


def read_plan_json(data: bytes | Json) -> ImportedPlan:
    """The plan that this JSON says.  Raises Refused where it is not plan JSON or is malformed."""
    whole = _parsed(data) if isinstance(data, bytes) else data
    if not isinstance(whole, dict) or whole.get("format") != FORMAT:
        raise Refused("This is not a plan in JSON.", advice=f'Its first line should say "format": "{FORMAT}".')
    reader = _Reader()
    version = whole.get("format_version")
    if version != FORMAT_VERSION:
        reader.told.append(f"The file is in version {version} of the plan JSON; this program knows {FORMAT_VERSION}.")
    top = reader.object(whole, "the file")
    top.take("format", "format_version")
    reader.facts(top.object("plan"))
    for person in top.objects("people"):
        reader.person(person)
    for board in top.objects("boards"):
        reader.board(board)
    reader.items(top.objects("sections"), Level.SECTION, ROOT)
    top.finish()
    return ImportedPlan(reader.in_order(), tuple(reader.unused), tuple(reader.told))


def _parsed(data: bytes) -> Any:
    try:
        return json.loads(data)
    except (ValueError, RecursionError) as error:
        raise Refused(
            f"This file is not whole JSON ({error}).",
            advice="It may be half-copied: fetch it again from where it came.",
        ) from error


class _Object:
    """A JSON object being read: each value is taken once, and what nobody took is unused."""

    def __init__(self, values: Any, where: str, unused: list[Unused]) -> None:
        if not isinstance(values, dict):
            raise _malformed(where, "an object")
        self._left: Json = dict(values)
        self._unused = unused
        self.where = where

    def take(self, *names: str) -> None:
        for name in names:
            self._left.pop(name, None)

    def text(self, name: str) -> str:
        return _text(self._left.pop(name, None), f"{self.where}, {name}")

    def words_of(self, name: str, beside: Iterable[str]) -> dict[str, str]:
        """A field's text, whether bare or in object form, and what the object says by these other names."""
        if not isinstance(self._left.get(name), dict):
            return {"text": self.text(name)}
        inner = self.object(name)
        said = {key: inner.text(key) for key in ("text", *beside)}
        inner.take(*READINGS)
        inner.finish()
        return said

    def texts(self, name: str) -> tuple[str, ...]:
        return tuple(_text(value, f"{self.where}, {name}") for value in self._list(name))

    def mapping(self, name: str) -> dict[str, str]:
        inner = self.object(name)
        return {key: inner.text(key) for key in list(inner._left)}

    def object(self, name: str) -> _Object:
        return _Object(self._left.pop(name, None) or {}, f"{self.where}, {name}", self._unused)

    def objects(self, name: str) -> list[_Object]:
        values = self._list(name)
        return [_Object(value, f"{self.where}, {name} {n}", self._unused) for n, value in enumerate(values, 1)]

    def pairs(self, name: str) -> tuple[tuple[str, str], ...]:
        first, second = PAIRS[name]
        found = []
        for inner in self.objects(name):
            found.append((inner.text(first), inner.text(second)))
            inner.finish()
        return tuple(found)

    def whole_number(self, name: str) -> int | None:
        value = self._left.pop(name, None)
        if value is not None and (not isinstance(value, int) or isinstance(value, bool)):
            raise _malformed(f"{self.where}, {name}", "a whole number")
        return value

    def flag(self, name: str) -> bool:
        return self._left.pop(name, None) is True

    def is_wrapper(self) -> bool:
        """Whether this stands for a level that is not there: no id and no words, just what stands in it."""
        return all(_says_nothing(value) for name, value in self._left.items() if name not in CHILDREN.values())

    def finish(self) -> None:
        """Keep what was not taken."""
        for name, value in self._left.items():
            if not _says_nothing(value):
                self._unused.append(Unused(f"{self.where}, {name}", json.dumps(value, ensure_ascii=False)))

    def _list(self, name: str) -> list[Any]:
        value = self._left.pop(name, None)
        if value is None:
            return []
        if not isinstance(value, list):
            raise _malformed(f"{self.where}, {name}", "a list")
        return value


class _Reader:
    """Turns the parts of one plan JSON into records."""

    def __init__(self) -> None:
        self.unused: list[Unused] = []
        self.told: list[str] = []
        self._ids: set[str] = set()
        self._facts = Facts()
        self._people: list[Person] = []
        self._items: list[Item] = []
        self._updates: list[Update] = []
        self._evidence: list[Evidence] = []
        self._boards: list[Board] = []

    def in_order(self) -> tuple[Record, ...]:
        return (self._facts, *self._people, *self._boards, *self._items, *self._updates, *self._evidence)

    def object(self, values: Any, where: str) -> _Object:
        return _Object(values, where, self.unused)

    def facts(self, said: _Object) -> None:
        values: dict[str, Any] = {}
        for name in (f.name for f in fields(Facts) if f.name != "id"):
            if name in PAIRS:
                values[name] = said.pairs(name)
            elif name == "terms":
                values[name] = tuple(said.mapping(name).items())
            elif name == "update_interval_days":
                values[name] = said.whole_number(name)
            elif isinstance(getattr(Facts(), name), tuple):
                values[name] = said.texts(name)
            else:
                values[name] = said.text(name)
        for name in ("version_date", "context_date"):
            values[name] = _iso_date(values[name], f"{said.where}, {name}")
        said.finish()
        self._facts = Facts(id=PLAN_ID, **values)

    def person(self, said: _Object) -> None:
        id = self._id(said)
        texts = {name: said.text(name) for name in ("name", "initials", "role", "agency", "email")}
        self._people.append(Person(id, **texts, members=said.texts("members")))
        said.finish()

    def board(self, said: _Object) -> None:
        id, name = self._id(said), said.text("name")
        members, reports = said.texts("members"), said.texts("reports")
        given = tuple(_four(each) for each in said.objects("given"))
        options = tuple(said.mapping("options").items())
        self._boards.append(Board(id, name, members, reports, options, given))
        said.finish()

    def items(self, said: list[_Object], level: Level, parent: str) -> None:
        """Read siblings; those that stand for no item give their place to what stands in them."""
        placed = list(_dissolved(said, level))
        for (each, its_level), order in zip(placed, spread(len(placed)), strict=True):
            self._item(each, its_level, parent, order)

    def _item(self, said: _Object, level: Level, parent: str, order: str) -> None:
        id = self._id(said)
        words: dict[str, str] = {}
        for field in fields_of(level):
            if field.kind is Kind.CODES:
                words[field.name] = "\n".join(said.texts(field.name))
            elif field.kind is Kind.DATE:
                found = said.words_of(field.name, ("context", "correction", "reason"))
                words[field.name] = found["text"]
                words[DATE_CONTEXT] = _iso_date(found.get("context", ""), said.where)
                words["target_date_reading"] = found.get("correction", "")
                words[DATE_REASON] = found.get("reason", "")
            elif field.kind is Kind.PEOPLE:
                found = said.words_of(field.name, ("correction",))
                words[field.name] = found["text"]
                words["responsible_reading"] = found.get("correction", "")
            else:
                words[field.name] = said.text(field.name)
        if said.flag("status_read"):
            words.pop("status", None)
        elif words.get("status"):
            words |= self._status(words["status"], words.get("status_text", ""), said)
        words |= {CUSTOM + label: text for label, text in said.mapping("custom").items()}
        words |= {CELL + name: text for name, text in said.mapping("cells").items()}
        words |= said.mapping("other")
        _iso_date(words.get(DATE_CONTEXT, ""), said.where)
        self._items.append(Item(id, level, parent, order, {name: text for name, text in words.items() if text}))
        self._updates += [self._update(update, id) for update in said.objects("updates")]
        for file in said.objects("files"):
            self._file(file, id)
        if level in CHILDREN:
            self.items(said.objects(CHILDREN[level]), BELOW[level], id)
        said.take("links")
        said.finish()

    def _status(self, words: str, text: str, said: _Object) -> dict[str, str]:
        """The status of that name; a word that is none is kept as the status in words."""
        status = Status(words) if words in set(Status) else status_named(words, self._facts)
        if status is not None:
            return {"status": str(status)}
        if text:
            self.unused.append(Unused(f"{said.where}, status", words))
        return {"status": "", "status_text": text or words}

    def _update(self, said: _Object, item: str) -> Update:
        id = self._id(said)
        texts = {name: said.text(name) for name in ("date", "author", "text", "origin")}
        texts["date"] = _iso_date(texts["date"], said.where)
        said.finish()
        return Update(id, item, **texts)

    def _file(self, said: _Object, item: str) -> None:
        """A link; a file's content is not in the JSON, so it is named among what found no place."""
        id, size = self._id(said), said.whole_number("size") or 0
        texts = {name: said.text(name) for name in ("name", "digest", "link", "day", "note")}
        texts["day"] = _iso_date(texts["day"], said.where)
        said.finish()
        if texts["digest"]:
            self.unused.append(Unused(f"{said.where}, a file that the JSON does not hold", texts["name"]))
        else:
            self._evidence.append(Evidence(id, item, size=size, **texts))

    def _id(self, said: _Object) -> str:
        id = said.text("id")
        if id and id not in self._ids:
            self._ids.add(id)
            return id
        if id:
            self.told.append(f"The id {id} stands twice; the second ({said.where}) was given a new one.")
        return new_id()


def _four(said: _Object) -> tuple[str, str, str, str]:
    version, day, file, digest = (said.text(name) for name in GIVEN)
    said.finish()
    return version, day, file, digest


def _dissolved(said: list[_Object], level: Level) -> Iterable[tuple[_Object, Level]]:
    for each in said:
        if level in (Level.SECTION, Level.OBJECTIVE) and each.is_wrapper():
            inner = each.objects(CHILDREN[level])
            yield from _dissolved(inner, BELOW[level])
        else:
            yield each, level


def _says_nothing(value: Any) -> bool:
    if isinstance(value, dict):
        return all(_says_nothing(inner) for name, inner in value.items() if name not in READINGS)
    return value is None or value in ("", [])


def _iso_date(words: str, where: str) -> str:
    try:
        return words and date.fromisoformat(words).isoformat()
    except ValueError as error:
        raise _malformed(where, "a date such as 2010-07-13") from error


def _text(value: Any, where: str) -> str:
    if value is None:
        return ""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise _malformed(where, "text")
    text = str(value)
    if not text.isascii() and any("\ud800" <= sign <= "\udfff" for sign in text):
        raise _malformed(where, "text without halves of characters")
    return text


def _malformed(where: str, wanted: str) -> Refused:
    return Refused(f"The plan JSON is malformed: {where} should be {wanted}.", advice="Write it again and retry.")
