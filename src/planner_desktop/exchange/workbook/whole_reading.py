"""The plan in a whole-plan workbook: what its cells say now, in the order of its rows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace

from planner_desktop.domain.fields import CUSTOM, Level, field_named, may_hold
from planner_desktop.domain.order import spread
from planner_desktop.domain.plan import ROOT
from planner_desktop.domain.records import PLAN_ID, Facts, Item, Record, new_id
from planner_desktop.domain.returns import Flag
from planner_desktop.domain.showing import meant

from ..imported import ImportedPlan, Unused
from .about import NAME as ABOUT
from .about import read_about
from .cells import Found, Rows
from .identity import ID, LEVEL, PARENT, Identity
from .items import STATUS_READ, given
from .register import PEOPLE, UPDATES, read_people, read_updates
from .table import Table, TableRow, find_table
from .texts import still_says


def read_sheets(sheets: Mapping[str, Rows], identity: Identity) -> ImportedPlan:
    """The records in the sheets of a workbook with this identity, and what found no place in them."""
    unused: list[Unused] = []
    facts = read_about(sheets.get(ABOUT, []), identity, unused)
    table = find_table(sheets.get(identity.sheet, []), identity) or Table((), (), ())
    above = ((number, text) for number, texts in table.above.items() for text in texts)
    unused += [Unused(f"{identity.sheet}, row {number}", text) for number, text in above]
    facts = replace(facts, columns=_columns(identity, table))
    reader = _Items(identity, facts, unused)
    items = reader.read(table)
    people = read_people(sheets.get(PEOPLE, []), identity, unused)
    updates = read_updates(sheets.get(UPDATES, []), identity, {item.id: item for item in items}, unused)
    told = [f"The column “{label}” is not in the workbook any more." for label in table.dropped]
    records: tuple[Record, ...] = (facts, *people, *items, *updates)
    return ImportedPlan(records, tuple(unused), (*told, *reader.told), places=reader.places)


def _columns(identity: Identity, table: Table) -> tuple[tuple[str, str], ...]:
    """The plan's columns, with headers as they are now, and new columns after them."""
    kept = sorted((key, words) for (owner, key), words in identity.kept.items() if owner == PLAN_ID)
    pairs = [words.partition("\n")[::2] for key, words in kept if key.startswith("columns ")]
    written = dict(identity.columns)
    now = {column.field: column.header for column in table.columns if column.field}
    renamed = {name: now[name] for name in now if now[name] != written.get(name) and now[name].strip()}
    known = [(name, renamed.get(name, label)) for name, label in pairs]
    new = [(CUSTOM + c.header, c.header) for c in table.columns if not c.field and c.header.strip()]
    return (*known, *new)


class _Items:
    """Turns the rows of the table into items."""

    def __init__(self, identity: Identity, facts: Facts, unused: list[Unused]) -> None:
        self._identity = identity
        self._facts = facts
        self._unused = unused
        self._kept: dict[str, dict[str, str]] = defaultdict(dict)
        for (owner, name), words in identity.kept.items():
            self._kept[owner][name] = words
        self._ids: set[str] = set()
        self._stack: list[Item] = []
        self.told: list[str] = []
        self.places: dict[str, str] = {}

    def read(self, table: Table) -> list[Item]:
        """The items, each with its place, parents before children."""
        rows = [(row, self._item(row)) for row in table.rows if _says_something(row)]
        levels = {item.id: item.level for _, item in rows}
        families: dict[str, list[Item]] = defaultdict(list)
        for row, item in rows:
            placed = self._placed(row, item, levels)
            families[placed.parent].append(placed)
        items = [
            replace(item, order=order)
            for family in families.values()
            for item, order in zip(family, spread(len(family)), strict=True)
        ]
        return sorted(items, key=lambda item: item.level.depth)

    def _item(self, row: TableRow) -> Item:
        id = row.hidden.get(ID, "")
        if not id or id in self._ids:
            if id:
                self.told.append(f"Row {row.number} has the id of a row above it and was taken for a new item.")
            id = new_id()
        self._ids.add(id)
        self.places[id] = f"{self._identity.sheet}, row {row.number}"
        level = row.hidden.get(LEVEL, "")
        words = self._words(row, id)
        return Item(id, Level(level) if level in set(Level) else Level.ACTION, ROOT, "", words)

    def _placed(self, row: TableRow, item: Item, levels: Mapping[str, Level]) -> Item:
        """The item in the parent it was in, else, where that is gone or unknown, in what stands above it."""
        parent = row.hidden.get(PARENT, "")
        known = parent in levels or (not parent and row.hidden.get(ID) == item.id)
        if not known or not may_hold(levels.get(parent), item.level):
            above = (each for each in reversed(self._stack) if may_hold(each.level, item.level))
            found = next(above, None)
            if found is None and item.level is Level.MILESTONE:
                self.told.append(f"Row {row.number} is a milestone of no action and was taken for an action.")
                item = replace(item, level=Level.ACTION)
            parent = found.id if found else ROOT
        while self._stack and self._stack[-1].level.depth >= item.level.depth:
            self._stack.pop()
        self._stack.append(item)
        return replace(item, parent=parent)

    def _words(self, row: TableRow, id: str) -> dict[str, str]:
        kept = self._kept[id].items()
        words = {name: text for name, text in kept if name not in row.fields and name != STATUS_READ}
        status_last = sorted(row.fields.items(), key=lambda pair: pair[0] == "status")
        for name, cell in status_last:
            words |= self._said(row, id, name, cell)
        for header, cell in row.others.items():
            if header.strip():
                words[CUSTOM + header] = cell.text
            else:
                self._unused.append(Unused(f"{self._identity.sheet}, row {row.number}", cell.text))
        for header, comment in row.comments.items():
            self._unused.append(Unused(f"{self._identity.sheet}, row {row.number}, comment in {header}", comment))
        return {name: text for name, text in words.items() if text}

    def _said(self, row: TableRow, id: str, name: str, cell: Found) -> dict[str, str]:
        """The words of one cell: those it was written from where it still shows them, else what it says."""
        field = field_named(name)
        kept = self._kept[id].get(name)
        if kept is not None and still_says(cell.text, given(field, kept, self._facts)):
            return {name: kept}
        if name == "status" and cell.text and cell.text == self._kept[id].get(STATUS_READ):
            return {}
        if cell.flag in (Flag.ERROR, Flag.FORMULA_WITHOUT_VALUE):
            self.told.append(f"Row {row.number}: the formula under {field.label} has no value.")
        said = meant(field, cell.text, self._facts)
        if said is not None:
            return {name: said}
        if not row.fields.get("status_text", Found()).text:
            return {"status_text": cell.text}
        self._unused.append(Unused(f"{self._identity.sheet}, row {row.number}, {field.label}", cell.text))
        return {}


def _says_something(row: TableRow) -> bool:
    return any(cell.text for cell in (*row.fields.values(), *row.others.values())) or bool(row.hidden.get(ID))
