"""A plan as plan JSON.

Promised to people outside the program; it changes only by additions.  Beside the owner's words stand readings
(kind and due date, people and roles, links), which are worked out anew when it is read.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import fields
from itertools import groupby, islice
from typing import Any, TypeAlias

from planner_desktop.domain.fields import CELL, CUSTOM, DATE_REASON, Field, Kind, Level, fields_of
from planner_desktop.domain.plan import ROOT, Plan
from planner_desktop.domain.records import Board, Evidence, Facts, Item, Person, Update
from planner_desktop.domain.steps import Step, followed, quietly
from planner_desktop.domain.understanding import Understanding

Json: TypeAlias = dict[str, Any]

FORMAT = "planner-desktop/plan"
FORMAT_VERSION = 1

PAIRS = {
    "criteria": ("criterion", "measure"),
    "sources": ("code", "title"),
    "markers": ("code", "title"),
    "columns": ("field", "label"),
    "statuses": ("status", "name"),
    "letters": ("part", "words"),
}
"""The facts that are lists of two texts, and what the two are called."""

GIVEN = ("version", "day", "file", "sha256")
"""What is kept of each time that a board got something."""

CORRECTIONS = {"target_date_context", "target_date_reading", DATE_REASON, "responsible_reading"}
"""Fields that stand inside the object of the field they belong to."""

_AT_ONCE = 10_000
"""Parts of JSON, a word or a sign each, that are joined within some milliseconds."""


def plan_json(plan: Plan, step: Step = quietly) -> Json:
    """The plan as JSON values, always in the same order for the same plan."""
    writer = _Writer(plan, step)
    return {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "plan": _facts(plan.facts),
        "people": [_person(person) for person in sorted(plan.people.values(), key=lambda p: (p.name, p.id))],
        "boards": [_board(board) for board in sorted(plan.boards.values(), key=lambda b: (b.name, b.id))],
        "sections": writer.sections(),
    }


def _facts(facts: Facts) -> Json:
    said: Json = {}
    for name in (f.name for f in fields(Facts) if f.name != "id"):
        value = getattr(facts, name)
        if name in PAIRS:
            value = [dict(zip(PAIRS[name], pair, strict=True)) for pair in value]
        elif name == "terms":
            value = dict(value)
        elif isinstance(value, tuple):
            value = list(value)
        said[name] = value
    return said


def _person(person: Person) -> Json:
    said = {"id": person.id, **person.values()}
    return {**said, "members": list(person.members)}


def _update(update: Update) -> Json:
    return {
        "id": update.id,
        "date": update.date,
        "author": update.author,
        "text": update.text,
        "origin": update.origin,
    }


def _board(board: Board) -> Json:
    return {
        "id": board.id,
        "name": board.name,
        "members": list(board.members),
        "reports": list(board.reports),
        "options": dict(board.options),
        "given": [dict(zip(GIVEN, one, strict=True)) for one in board.given],
    }


def _evidence(evidence: Evidence) -> Json:
    return {name: value for name, value in {"id": evidence.id, **evidence.values()}.items() if name != "item"}


class _Writer:
    """Writes the items of one plan with their readings."""

    def __init__(self, plan: Plan, step: Step) -> None:
        self._plan = plan
        self._readings = Understanding(plan)
        self._by_ref = self._readings.by_ref()
        named = (name for name, _ in plan.facts.columns if name.startswith(CUSTOM))
        self._columns = [name.removeprefix(CUSTOM) for name in named]
        items = followed(list(plan.walk()), step, lambda item: item.name)
        self._said = {item.id: self._item(item) for item in items}

    def sections(self) -> list[Json]:
        said: list[Json] = []
        for is_section, group in _runs(self._plan.children(ROOT), Level.SECTION):
            if is_section:
                said += [self._section(item) for item in group]
            else:
                said.append({"id": None, "title": "", "objectives": self._objectives(group)})
        return said or [{"id": None, "title": "", "objectives": []}]

    def _section(self, section: Item) -> Json:
        return {**self._said[section.id], "objectives": self._objectives(self._plan.children(section.id))}

    def _objectives(self, items: Iterable[Item]) -> list[Json]:
        said: list[Json] = []
        for is_objective, group in _runs(items, Level.OBJECTIVE):
            if is_objective:
                said += [self._objective(item) for item in group]
            else:
                said.append({"id": None, "ref": "", "title": "", "actions": self._actions(group)})
        return said

    def _objective(self, objective: Item) -> Json:
        return {**self._said[objective.id], "actions": self._actions(self._plan.children(objective.id))}

    def _actions(self, actions: Iterable[Item]) -> list[Json]:
        return [
            {**self._said[action.id], "milestones": [self._said[step.id] for step in self._plan.milestones(action)]}
            for action in actions
        ]

    def _item(self, item: Item) -> Json:
        said: Json = {"id": item.id}
        known = fields_of(item.level)
        for field in known:
            said[field.name] = self._value(item, field)
        said |= self._beside(item, {field.name for field in known})
        if item.level is not Level.SECTION:
            if not item["status"] and (read := self._readings.status(item).status):
                said |= {"status": str(read), "status_read": True}
            links = self._readings.links(item, self._by_ref)
            said["links"] = [{"text": link.text, "to": other.id if other else None} for link, other in links]
        updates = self._plan.updates_of(item)
        if updates or item.level is not Level.SECTION:
            said["updates"] = [_update(update) for update in updates]
        if evidence := self._plan.evidence_of(item):
            said["files"] = [_evidence(each) for each in evidence]
        return said

    def _value(self, item: Item, field: Field) -> Any:
        words = item[field.name]
        if field.kind is Kind.CODES:
            return words.split("\n") if words else []
        if field.kind is Kind.DATE:
            read = self._readings.target_date(item)
            return {
                "text": words,
                "kind": str(read.kind),
                "due": read.due.isoformat() if read.due else None,
                "dates": [day.isoformat() for day in read.dates],
                "context": item["target_date_context"],
                "correction": item["target_date_reading"],
                "reason": item[DATE_REASON],
            }
        if field.kind is Kind.PEOPLE:
            people = [
                {"id": one.person.id if one.person else None, "name": one.name, "role": str(one.role)}
                for one in self._readings.people(item)
            ]
            return {"text": words, "people": people, "correction": item["responsible_reading"]}
        return words

    def _beside(self, item: Item, known: set[str]) -> Json:
        """What the item holds beyond the fields of its level: custom columns, cells as found, strays."""
        custom, cells, other = {}, {}, {}
        for name in sorted(item.words.keys() - known - (CORRECTIONS if "responsible" in known else set())):
            if name.startswith(CUSTOM):
                custom[name.removeprefix(CUSTOM)] = item[name]
            elif name.startswith(CELL):
                cells[name.removeprefix(CELL)] = item[name]
            else:
                other[name] = item[name]
        said: Json = {}
        if custom or item.level is not Level.SECTION:
            said["custom"] = {label: custom[label] for label in [*self._columns, *custom] if label in custom}
        if cells or item.level is Level.ACTION:
            said["cells"] = cells
        if other:
            said["other"] = other
        return said


def _runs(items: Iterable[Item], level: Level) -> Iterable[tuple[bool, list[Item]]]:
    """Siblings in order, those of `level` apart from those that stand there without it."""
    for alike, group in groupby(items, lambda item: item.level is level):
        yield alike, list(group)


def write_plan_json(plan: Plan, step: Step = quietly) -> list[bytes]:
    """The plan as a JSON file, in pieces: one that grows to this length is copied again and again, which holds up every
    other thread."""
    said = plan_json(plan, step)
    parts = json.JSONEncoder(ensure_ascii=False, indent=2).iterencode(said)
    pieces = []
    while some := "".join(islice(parts, _AT_ONCE)):
        step(0, 0, "")
        pieces.append(some.encode())
    _let_go(said)
    return [*pieces, b"\n"]


def _let_go(said: Json) -> None:
    """Free the values action by action: all of a large plan's at once hold up every other thread for a tenth of a
    second."""
    for section in said["sections"]:
        for objective in section["objectives"]:
            while objective["actions"]:
                objective["actions"].pop()
