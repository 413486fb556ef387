"""The files that the jobs of one size work on, made before anything is measured."""

from __future__ import annotations

import json
from pathlib import Path

import xlsxwriter
from openpyxl import Workbook, load_workbook

from planner_desktop.app.circulating import circulate
from planner_desktop.app.document import Document
from planner_desktop.app.exporting import export
from planner_desktop.app.importing import import_change_set
from planner_desktop.domain.cells import cell_words
from planner_desktop.domain.fields import MILESTONES, NUMBERED, Level, field_named
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Item
from planner_desktop.domain.showing import shown
from planner_desktop.exchange.imported import ImportedPlan

from .files import COUNCILS, EXPORTED, PLAIN, PLAN, RETURNED, SENT, SHEETS, TABLES, THREE
from .generator import COLUMNS, POSTS, TODAY, invented_plan
from .sheets import sheets
from .tables import tables
from .three_tables import THREE_SEED, three_tables

MOST_SET = 1_000
"""The most actions whose tables others than the program set as a report."""


def make_material(folder: Path, actions: int) -> None:
    """Make the files of a plan of so many actions in `folder`; what each is, `files` says."""
    plan = invented_plan(actions)
    _write_plan(plan, folder / PLAN)
    _councils_workbook(plan, folder / COUNCILS)
    _plain_workbook(plan, folder / PLAIN)
    export(plan, folder / EXPORTED, today=TODAY)
    _write_json(folder / SHEETS, sheets(folder / EXPORTED))
    if actions <= MOST_SET:
        _write_json(folder / TABLES, tables(plan))
    _write_json(folder / THREE, three_tables(plan, THREE_SEED).tables())
    _write_plan(plan, folder / SENT)
    with Document.open(folder / SENT) as document:
        pack = circulate(document, folder / "packs", [POSTS[0]])[0]
    _returned(pack.file).save(folder / RETURNED)


def _write_json(target: Path, said: object) -> None:
    target.write_text(json.dumps(said), encoding="utf-8")


def _write_plan(plan: Plan, target: Path) -> None:
    with Document.create(target) as document:
        imported = ImportedPlan(tuple(plan.all_records()))
        document.apply(import_change_set(document.plan, imported, "the generator", document.author))


def _councils_workbook(plan: Plan, target: Path) -> None:
    book = xlsxwriter.Workbook(target)
    sheet = book.add_worksheet("Action plan")
    sheet.write_row(0, 0, [plan.facts.title])
    sheet.write_row(1, 0, [label for _, label in COLUMNS])
    row = 1
    for item in plan.walk():
        if item.level is Level.MILESTONE:
            continue
        row += 1
        if item.level is Level.ACTION:
            sheet.write_row(row, 0, [_cell(plan, item, name) for name, _ in COLUMNS])
            continue
        band = item["title"]
        if item.level is Level.OBJECTIVE:
            band = f"Objective {item['ref']}: {item['title']}. Target: {item['target']}"
        sheet.merge_range(row, 0, row, len(COLUMNS) - 1, band)
    book.close()


def _plain_workbook(plan: Plan, target: Path) -> None:
    columns = [column for column in COLUMNS if column[0] != MILESTONES]
    book = xlsxwriter.Workbook(target)
    sheet = book.add_worksheet("Action plan")
    sheet.write_row(0, 0, ["Objective no.", "Objective", *(label for _, label in columns)])
    for row, action in enumerate(plan.actions(), 1):
        objective = plan.items[action.parent]
        cells = [shown(field_named(name), action[name], plan.facts) for name, _ in columns]
        sheet.write_row(row, 0, [objective["ref"], objective["title"], *cells])
    book.close()


def _cell(plan: Plan, action: Item, name: str) -> str:
    if name == MILESTONES or name in NUMBERED:
        return cell_words(action, plan.milestones(action), name)
    return shown(field_named(name), action[name], plan.facts)


def _returned(pack: Path) -> Workbook:
    """The pack as a colleague sends it back."""
    book = load_workbook(pack)
    label = dict(COLUMNS)["progress"]
    for sheet in book:
        for column in sheet.iter_cols():
            labels = [number for number, cell in enumerate(column) if str(cell.value).endswith(label)]
            for cell in column[labels[0] + 1 :: 2] if labels else ():
                if isinstance(cell.value, str) and not cell.protection.locked:
                    cell.value += " Checked again."
    return book
