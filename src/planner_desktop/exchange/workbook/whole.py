"""The whole plan as a workbook, written so that nothing is lost when it is read back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from planner_desktop.domain.columns import columns
from planner_desktop.domain.fields import Field, Level
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import PLAN_ID, Item
from planner_desktop.domain.uncollected import uncollected
from planner_desktop.domain.understanding import Understanding

from ..imported import ImportedPlan
from ..reading.grid import column_letters
from .about import write_about
from .book import Book
from .frame import Print
from .identity import ID, LEVEL, PARENT, SHEET, Identity, identity_from, write_identity
from .items import STATUS_READ, given, is_told_by_its_cell, item_cell, widths
from .opened import open_workbook
from .register import write_people, write_updates
from .sheet import Cell, Sheet
from .style import HEADER, PLAIN
from .texts import british
from .whole_reading import read_sheets

NAME = "Plan"
HIDDEN = (ID, LEVEL, PARENT)
LEAST_WIDTH = 120.0


@uncollected()
def write_whole(plan: Plan, today: date) -> bytes:
    """The plan as an .xlsx file: its items, what it says about itself, its people and its updates.

    A text that is longer than a cell can be is cut in its cell, which says so, and kept whole out of sight.
    """
    book = Book(plan.facts.title)
    identity = Identity(NAME)
    _write_items(book, plan, identity, today)
    write_about(book, plan.facts, identity.kept)
    write_people(book, plan, identity.kept)
    write_updates(book, plan, identity.kept)
    write_identity(book, identity)
    return book.saved()


def read_whole(path: Path) -> ImportedPlan | None:
    """The plan in a workbook that `write_whole` made and people may have edited since.

    None where it is another workbook.  Raises Refused where the file is damaged.
    """
    sheets = open_workbook(path)
    rows = sheets.get(SHEET)
    identity = identity_from([[found.text for found in row] for row in rows]) if rows else None
    if identity is None or identity.pack_id:
        return None
    return read_sheets(sheets, identity)


def _write_items(book: Book, plan: Plan, identity: Identity, today: date) -> None:
    items = list(plan.walk())
    readings = Understanding(plan, today)
    chosen = columns(plan, items, always=("title", "status"))
    identity.columns = tuple((field.name, label) for field, label in chosen)
    for number, (name, label) in enumerate(plan.facts.columns):
        identity.kept[PLAN_ID, f"columns {number:04}"] = f"{name}\n{label}"
    rows = [_cells(readings, item, chosen, identity) for item in items]
    texts = ([cell.text for cell in row] for row in rows)
    sheet = Sheet(book, NAME, widths(chosen, texts, LEAST_WIDTH), hidden=len(HIDDEN))
    sheet.frame.frozen = 2, len(HIDDEN) + int(chosen[0][0].name == "ref")
    sheet.frame.printing = Print(_footer(plan, today), header=2)
    sheet.add([Cell(name, PLAIN) for name in (*HIDDEN, *(field.name for field, _ in chosen))], hidden=True)
    sheet.add([Cell(name, HEADER) for name in (*HIDDEN, *(label for _, label in chosen))])
    for item, row in zip(items, rows, strict=True):
        marks = [Cell(text, PLAIN) for text in (item.id, str(item.level), item.parent)]
        sheet.add([*marks, *row])
    last = column_letters(len(HIDDEN) + len(chosen))
    sheet.frame.filtered = f"A2:{last}{sheet.rows}"


def _footer(plan: Plan, today: date) -> str:
    version = " ".join(filter(None, (plan.facts.version, british(plan.facts.version_date))))
    return " · ".join(filter(None, (plan.facts.title, version, f"as of {british(today.isoformat())}")))


def _cells(readings: Understanding, item: Item, chosen: list[tuple[Field, str]], identity: Identity) -> list[Cell]:
    """An item's cells by column; words that they do not tell go to the identity."""
    facts = readings.plan.facts
    row = []
    seen = {field.name for field, _ in chosen}
    for field, _ in chosen:
        words = item[field.name]
        if field.name == "status" and not words and item.level is not Level.SECTION:
            words = str(readings.status(item).status or "")
            if words:
                identity.kept[item.id, STATUS_READ] = given(field, words, facts)
        elif words and not is_told_by_its_cell(field, words, facts):
            identity.kept[item.id, field.name] = words
        row.append(item_cell(field, words, item.level, facts))
    for name in sorted(item.words.keys() - seen):
        identity.kept[item.id, name] = item[name]
    return row
