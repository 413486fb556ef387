"""Reads a table that this program wrote, as it was or as somebody edited it since."""

from __future__ import annotations

import csv
import io
import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from planner_desktop.domain.columns import is_shown
from planner_desktop.domain.fields import CUSTOM, REGISTRY, Field, Kind, Level, field_named, may_hold
from planner_desktop.domain.order import spread
from planner_desktop.domain.plan import ROOT
from planner_desktop.domain.records import Facts, Item, Person, Record, RecordKind, Update, new_id
from planner_desktop.domain.showing import iso_day, meant, shown

from ..imported import ImportedPlan, Unused
from ..plan_json import FORMAT, FORMAT_VERSION, read_plan_json
from .writing import ID, KEPT, KEPT_LABEL, KIND, LEVEL, OF_UPDATES, PARENT, unguarded

OURS = {LEVEL, KIND, ID, PARENT, KEPT, *(f"#{name}" for name in OF_UPDATES)}


@dataclass(frozen=True, slots=True)
class _Row:
    """A row: its texts by column, what it keeps beside them, and where it stands."""

    where: str
    cells: Mapping[str, str]
    kept: Mapping[str, Any]

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")

    def but_for(self, *columns: str) -> Unused | None:
        """What stands in other columns than these and those for reading; None where nothing does."""
        known = {LEVEL, KIND, ID, PARENT, *columns}
        text = "\n".join(cell for name, cell in self.cells.items() if cell and name not in known)
        return Unused(self.where, text) if text else None


def read_table(path: Path) -> ImportedPlan | None:
    """The plan in a table that `write_table` wrote; None for any other file.

    A row that somebody added gets its level from the plan's word for it, and stands in the nearest row above
    that can hold it.  Siblings stand in the order of their rows.  Raises Refused where the details of the plan or
    its people are malformed.
    """
    data = path.read_bytes()
    lines = _lines(data) if KEPT_LABEL.encode() in data else []
    names = _columns(lines)
    if names is None:
        return None
    reader = _Reader(path.name)
    return reader.plan([reader.row(number, line, names) for number, line in enumerate(lines[1:], 2) if any(line)])


def _lines(data: bytes) -> list[list[str]]:
    """The cells.  A spreadsheet may save with its country's separator, an older one in Windows' letters."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    separator = max(",;\t", key=text.partition("\n")[0].count)
    usual = csv.field_size_limit(len(text) + 1)
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    except csv.Error:
        return []
    finally:
        csv.field_size_limit(usual)


def _columns(lines: list[list[str]]) -> list[str] | None:
    """What each column is, "" for one that somebody added; None where this is not our table."""
    labels = [unguarded(cell) for cell in lines[0]] if lines else []
    if KEPT_LABEL not in labels:
        return None
    place = len(labels) - 1 - labels[::-1].index(KEPT_LABEL)
    for line in reversed(lines):
        written = _json(line[place]).get("table") if len(line) > place else None
        if isinstance(written, list):
            left = [(str(pair[0]), str(pair[1])) for pair in written if isinstance(pair, list) and len(pair) == 2]
            left = [(name, label) for name, label in left if name in OURS or is_shown(name)]
            return [_taken(left, label) for label in labels]
    return None


def _taken(left: list[tuple[str, str]], label: str) -> str:
    """The first column of that label that is left."""
    for name, its_label in left:
        if its_label == label:
            left.remove((name, its_label))
            return name
    return ""


def _json(cell: str) -> dict[str, Any]:
    try:
        said = json.loads(unguarded(cell)) if cell else {}
    except (ValueError, RecursionError):
        return {}
    return said if isinstance(said, dict) else {}


class _Reader:
    """Turns the rows of one table into records."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._facts = Facts()
        self._unused: list[Unused] = []
        self._told: list[str] = []
        self._items: dict[str, Item] = {}
        self._places: dict[str, str] = {}
        self._updates: dict[str, Update] = {}
        self._levels: dict[str, Level] = {}
        self._above: dict[Level, str] = {}

    def row(self, number: int, line: list[str], names: list[str]) -> _Row:
        where = f"{self._file}, row {number}"
        cells: dict[str, str] = {}
        for place, cell in enumerate(line):
            name = names[place] if place < len(names) else ""
            if name:
                cells[name] = unguarded(cell)
            elif cell:
                self._unused.append(Unused(where, unguarded(cell)))
        return _Row(where, cells, _json(cells.pop(KEPT, "")))

    def plan(self, rows: list[_Row]) -> ImportedPlan:
        of_kind: dict[str, list[_Row]] = defaultdict(list)
        for row in rows:
            of_kind[row[KIND] if row[KIND] in set(RecordKind) else "item"].append(row)
        people = self._plan_and_people(of_kind[RecordKind.PLAN], of_kind[RecordKind.PERSON])
        for row in of_kind["item"]:
            if row[ID] and row[KIND] in set(Level):
                self._levels.setdefault(row[ID], Level(row[KIND]))
        for row in of_kind["item"]:
            self._item(row)
        for row in of_kind[RecordKind.UPDATE]:
            self._update(row)
        records: tuple[Record, ...] = (self._facts, *people, *self._in_order(), *self._updates.values())
        return ImportedPlan(records, tuple(self._unused), tuple(self._told), places=self._places)

    def _plan_and_people(self, plans: list[_Row], people: list[_Row]) -> list[Person]:
        facts = {**plans[0].kept, "title": plans[0]["title"]} if plans else {}
        facts.pop("table", None)
        said = [{**row.kept, "id": row[ID], "initials": row["ref"], "name": row["title"]} for row in people]
        read = read_plan_json({"format": FORMAT, "format_version": FORMAT_VERSION, "plan": facts, "people": said})
        self._unused += read.unused
        for row in plans[:1]:
            self._leave(row, "title")
        for row in plans[1:]:
            self._leave(row)
        for row in people:
            self._leave(row, "ref", "title")
        self._told += read.told
        self._facts = next(record for record in read.records if isinstance(record, Facts))
        return [record for record in read.records if isinstance(record, Person)]

    def _leave(self, row: _Row, *used: str) -> None:
        """List what a row says beyond the columns that were used."""
        left = row.but_for(*used)
        if left is not None:
            self._unused.append(left)

    def _item(self, row: _Row) -> None:
        level = self._level(row)
        if level is None:
            self._leave(row)
            return
        id = row[ID]
        if not id or id in self._items:
            if id:
                self._told.append(f"The id in {row.where} stands twice; the second was given a new one.")
            id = new_id()
        parent = self._parent(row, level)
        if parent is None:
            self._leave(row)
            return
        self._places[id] = row.where.removeprefix(f"{self._file}, ")
        self._items[id] = Item(id, level, parent, "", self._words(row))
        self._levels[id] = level
        self._above = {above: its for above, its in self._above.items() if above.depth < level.depth} | {level: id}

    def _level(self, row: _Row) -> Level | None:
        """The level that a row says, in its kind or else by the plan's word."""
        for level in Level:
            if row[KIND] == level:
                return level
        said = row[LEVEL].strip().casefold()
        return next((level for level in Level if said in (level, self._facts.term(level).casefold())), None)

    def _parent(self, row: _Row, level: Level) -> str | None:
        """The id of what a row stands in; None for a milestone that has no action above it."""
        named = row[PARENT]
        if row[KIND] and (named == ROOT or named in self._levels) and may_hold(self._levels.get(named), level):
            return named
        above = [each for each in self._above if may_hold(each, level)]
        if above:
            return self._above[max(above, key=lambda each: each.depth)]
        return None if level is Level.MILESTONE else ROOT

    def _words(self, row: _Row) -> dict[str, str]:
        """A row's words by field; those it keeps where its cells do not say otherwise."""
        words: dict[str, str] = {}
        for name, cell in row.cells.items():
            if name.startswith("#") or not cell:
                continue
            field = field_named(name)
            kept = row.kept.get(name)
            if isinstance(kept, str) and shown(field, kept, self._facts) == cell:
                words[name] = kept
            else:
                words |= self._meant(field, cell, row)
        for name, kept in row.kept.items():
            if isinstance(kept, str) and kept and name not in row.cells:
                if name in REGISTRY or name.startswith(CUSTOM):
                    words[name] = kept
                else:
                    self._unused.append(Unused(row.where, kept))
        return words

    def _meant(self, field: Field, cell: str, row: _Row) -> dict[str, str]:
        """The words of an edited cell; a status that the plan does not know is kept as the status in words."""
        words = meant(field, cell, self._facts)
        if words is not None:
            return {field.name: words} if words else {}
        if field.kind is Kind.STATUS and not row["status_text"]:
            return {"status_text": cell}
        self._unused.append(Unused(row.where, cell))
        return {}

    def _update(self, row: _Row) -> None:
        if row[PARENT] not in self._items:
            self._leave(row)
            return
        # a spreadsheet writes days in its country's way, and people write what is no day
        day = iso_day(row["#date"]) or ""
        self._leave(row, "progress", *(f"#{name}" for name in OF_UPDATES if day or name != "date"))
        id = row[ID] if row[ID] and row[ID] not in self._updates else new_id()
        self._updates[id] = Update(id, row[PARENT], day, row["#author"], row["progress"], row["#origin"])

    def _in_order(self) -> list[Item]:
        """The items, parents first, siblings in the order of their rows."""
        families: dict[str, list[Item]] = defaultdict(list)
        for item in self._items.values():
            families[item.parent].append(item)
        placed: list[Item] = []
        waiting = [ROOT]
        for parent in waiting:
            family = families[parent]
            for item, order in zip(family, spread(len(family)), strict=True):
                placed.append(Item(item.id, item.level, item.parent, order, item.words))
            waiting += [item.id for item in family]
        return placed
