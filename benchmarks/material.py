"""The files that the jobs of one size work on, made before anything is measured."""

from __future__ import annotations

import json
from pathlib import Path

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

from .generator import COLUMNS, POSTS, TODAY, invented_plan
from .jobs import CELLS, EXPORTED, PLAIN, PLAN, RETURNED, SENT


def make_material(folder: Path, actions: int) -> None:
    """Make the files of a plan of so many actions in `folder`.

    The plan; the plan as a council keeps it, one table with its sections and objectives as bands; the plan as
    exported, and its bare cells; the plan after a pack was sent; that pack with the progress changed in every
    second row.
    """
    plan = invented_plan(actions)
    _write_plan(plan, folder / PLAN)
    _plain_workbook(plan).save(folder / PLAIN)
    export(plan, folder / EXPORTED, today=TODAY)
    (folder / CELLS).write_text(json.dumps(_cells(folder / EXPORTED)), encoding="utf-8")
    _write_plan(plan, folder / SENT)
    with Document.open(folder / SENT) as document:
        pack = circulate(document, folder / "packs", [POSTS[0]])[0]
    _returned(pack.file).save(folder / RETURNED)


def _write_plan(plan: Plan, target: Path) -> None:
    with Document.create(target) as document:
        imported = ImportedPlan(tuple(plan.all_records()))
        document.apply(import_change_set(document.plan, imported, "the generator", document.author))


def _plain_workbook(plan: Plan) -> Workbook:
    book = Workbook()
    sheet = book.create_sheet("Action plan", 0)
    sheet.append([plan.facts.title])
    sheet.append([label for _, label in COLUMNS])
    for item in plan.walk():
        if item.level is Level.SECTION:
            sheet.append([item["title"]])
        elif item.level is Level.OBJECTIVE:
            sheet.append([f"Objective {item['ref']}: {item['title']}. Target: {item['target']}"])
        elif item.level is Level.ACTION:
            sheet.append([_cell(plan, item, name) for name, _ in COLUMNS])
        if item.level in (Level.SECTION, Level.OBJECTIVE):
            sheet.merge_cells(start_row=sheet.max_row, end_row=sheet.max_row, start_column=1, end_column=len(COLUMNS))
    return book


def _cell(plan: Plan, action: Item, name: str) -> str:
    if name == MILESTONES or name in NUMBERED:
        return cell_words(action, plan.milestones(action), name)
    return shown(field_named(name), action[name], plan.facts)


def _cells(workbook: Path) -> list[list[list[object]]]:
    """The values of each sheet's rows."""
    return [[[cell.value for cell in row] for row in sheet] for sheet in load_workbook(workbook)]


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
