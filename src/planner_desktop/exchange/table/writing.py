"""Writes a plan as a table."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping

from planner_desktop.domain.columns import columns
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import PLAN_ID, Item, RecordKind, Update
from planner_desktop.domain.showing import meant, shown
from planner_desktop.domain.steps import Step, followed, quietly

from ..plan_json import plan_json

LEVEL = "#level"
KIND = "#kind"
ID = "#id"
PARENT = "#parent"
KEPT = "#kept"
"""Columns that are no field; no field's name begins with this sign."""

KEPT_LABEL = "Kept by Planner Desktop"
FOR_READING = {KIND: "Kind", ID: "Id", PARENT: "Stands in", KEPT: KEPT_LABEL}
OF_UPDATES = {"date": "Update of", "author": "Update by", "origin": "Update from"}
"""An update's values that have columns of their own; its text stands in the progress column."""

STARTS_FORMULA = tuple("=+-@\t\r\n＝＋－＠")


def guarded(text: str) -> str:
    """Text as a cell of CSV that no spreadsheet runs."""
    return f"'{text}" if text.startswith((*STARTS_FORMULA, "'")) else text


def unguarded(cell: str) -> str:
    """The text that `guarded` was given."""
    return cell.removeprefix("'")


def write_table(plan: Plan, step: Step = quietly) -> bytes:
    """The plan as CSV."""
    writer = _Writer(plan, step)
    text = io.StringIO(newline="")
    lines = csv.writer(text, lineterminator="\r\n")
    lines.writerow([guarded(label) for label in writer.columns.values()])
    for row in writer.rows():
        lines.writerow([guarded(row.get(name, "")) for name in writer.columns])
    return text.getvalue().encode("utf-8-sig")


class _Writer:
    """Says each record of one plan as a row: texts by column."""

    def __init__(self, plan: Plan, step: Step) -> None:
        self._plan = plan
        self._step = step
        fields = columns(plan, plan.items.values(), ("ref", "title", *(["progress"] if plan.updates else [])))
        self._fields = {field.name: field for field, _ in fields}
        labels = {field.name: label for field, label in fields}
        of_updates = {f"#{name}": label for name, label in OF_UPDATES.items()} if plan.updates else {}
        self.columns = {LEVEL: "Level", **labels, **of_updates, **FOR_READING}

    def rows(self) -> Iterator[dict[str, str]]:
        for item in followed(list(self._plan.walk()), self._step, lambda item: item.name):
            yield self._item(item)
            for update in self._plan.updates_of(item):
                yield self._update(update)
        yield from self._rest()

    def _item(self, item: Item) -> dict[str, str]:
        row = {LEVEL: self._plan.facts.term(item.level), KIND: str(item.level), ID: item.id, PARENT: item.parent}
        kept = {}
        for name, words in item.words.items():
            field = self._fields.get(name)
            if field is not None:
                row[name] = shown(field, words, self._plan.facts)
            if field is None or meant(field, row[name], self._plan.facts) != words:
                kept[name] = words
        return row | _kept(kept)

    def _update(self, update: Update) -> dict[str, str]:
        row = {LEVEL: "Update", KIND: str(RecordKind.UPDATE), ID: update.id, PARENT: update.item}
        said = {"#date": update.date, "#author": update.author, "#origin": update.origin}
        return {**row, **said, "progress": update.text}

    def _rest(self) -> Iterator[dict[str, str]]:
        """The people and the plan's details, as the plan JSON says them, but for what stands in other columns."""
        plan = self._plan
        said = plan_json(Plan([plan.facts, *plan.people.values()]))
        for person in said["people"]:
            row = {LEVEL: "Person", KIND: str(RecordKind.PERSON), ID: person.pop("id")}
            yield row | {"ref": person.pop("initials"), "title": person.pop("name")} | _kept(person)
        facts = said["plan"]
        row = {LEVEL: "Plan", KIND: str(RecordKind.PLAN), ID: PLAN_ID, "title": facts.pop("title")}
        yield row | _kept({**facts, "table": list(self.columns.items())})


def _kept(values: Mapping[str, object]) -> dict[str, str]:
    """The cell that keeps those values that are not blank; none where all are."""
    said = {name: value for name, value in values.items() if value not in ("", None, [], {})}
    return {KEPT: json.dumps(said, ensure_ascii=False)} if said else {}
