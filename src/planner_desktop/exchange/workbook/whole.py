"""The whole plan as a workbook, written so that nothing is lost when it is read back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from planner_desktop.domain.columns import columns
from planner_desktop.domain.fields import Field, Kind, Level
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import PLAN_ID, Item
from planner_desktop.domain.showing import SHOWN_OTHERWISE, british
from planner_desktop.domain.steps import Step, followed, quietly
from planner_desktop.domain.uncollected import uncollected
from planner_desktop.domain.understanding import Understanding

from ..imported import ImportedPlan
from ..reading.grid import column_letters
from .about import write_about
from .book import Book
from .frame import Print
from .identity import ID, LEVEL, PARENT, SHEET, Identity, identity_from, write_identity
from .items import BY_LEVEL, STATUS_READ, blank, is_told_by_its_cell, item_cell, shows_its_words, widths
from .opened import open_workbook
from .register import write_people, write_updates
from .sheet import Cell, Sheet
from .style import HEADER, PLAIN
from .texts import is_safe
from .whole_reading import read_sheets

NAME = "Plan"
HIDDEN = (ID, LEVEL, PARENT)
LEAST_WIDTH = 120.0


@uncollected()
def write_whole(plan: Plan, today: date, step: Step = quietly) -> bytes:
    """The plan as an .xlsx file: its items, what it says about itself, its people and its updates.

    A text that is longer than a cell can be is cut in its cell, which says so, and kept whole out of sight.
    """
    book = Book(plan.facts.title)
    identity = Identity(NAME)
    _write_items(book, plan, identity, today, step)
    write_about(book, plan.facts, identity.kept)
    write_people(book, plan, identity.kept)
    write_updates(book, plan, identity.kept)
    write_identity(book, identity)
    step(0, 0, "")
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


def _write_items(book: Book, plan: Plan, identity: Identity, today: date, step: Step) -> None:
    items = list(plan.walk())
    readings = Understanding(plan, today)
    chosen = columns(plan, items, always=("title", "status"))
    identity.columns = tuple((field.name, label) for field, label in chosen)
    for number, (name, label) in enumerate(plan.facts.columns):
        identity.kept[PLAN_ID, f"columns {number:04}"] = f"{name}\n{label}"
    cells = _ItemCells(readings, chosen, identity)
    rows = [cells.of(item) for item in followed(items, step, lambda item: item.name)]
    texts = ([cell.text for cell in row] for row in rows)
    sheet = Sheet(book, NAME, widths(chosen, texts, LEAST_WIDTH), hidden=len(HIDDEN))
    sheet.frame.frozen = 2, len(HIDDEN) + int(chosen[0][0].name == "ref")
    sheet.frame.printing = Print(_footer(plan, today), header=2)
    sheet.add([Cell(name, PLAIN) for name in (*HIDDEN, *(field.name for field, _ in chosen))], hidden=True)
    sheet.add([Cell(name, HEADER) for name in (*HIDDEN, *(label for _, label in chosen))])
    for item, row in zip(followed(items, step, lambda item: item.name), rows, strict=True):
        marks = [Cell(text, PLAIN) for text in (item.id, str(item.level), item.parent)]
        sheet.add([*marks, *row])
    last = column_letters(len(HIDDEN) + len(chosen))
    sheet.frame.filtered = f"A2:{last}{sheet.rows}"


def _footer(plan: Plan, today: date) -> str:
    version = " ".join(filter(None, (plan.facts.version, british(plan.facts.version_date))))
    return " · ".join(filter(None, (plan.facts.title, version, f"as of {british(today.isoformat())}")))


class _ItemCells:
    """Makes an item's cells by column; words that they do not tell go to the identity."""

    def __init__(self, readings: Understanding, chosen: list[tuple[Field, str]], identity: Identity) -> None:
        self._readings = readings
        self._kept = identity.kept
        self._columns = [(field.name, field) for field, _ in chosen]
        self._as_they_are = {field.name for field, _ in chosen if shows_its_words(field)}
        self._seen = {field.name for field, _ in chosen}
        self._made: dict[tuple[str, Level, str], tuple[Cell, bool]] = {}

    def of(self, item: Item) -> list[Cell]:
        level, words_of = item.level, item.words
        look = BY_LEVEL[level]
        row = []
        for name, field in self._columns:
            words = words_of.get(name, "")
            if name in self._as_they_are:
                if words and not is_safe(words):
                    self._kept[item.id, name] = words
                row.append(Cell(words, look) if words else blank(look))
            elif field.kind is Kind.STATUS and not words and level is not Level.SECTION:
                row.append(self._status_read(item, field))
            else:
                cell, told = self._cell(field, level, words)
                if not told:
                    self._kept[item.id, name] = words
                row.append(cell)
        for name in sorted(words_of.keys() - self._seen):
            self._kept[item.id, name] = words_of[name]
        return row

    def _status_read(self, item: Item, field: Field) -> Cell:
        """The cell of a status that was not set, with what the item's other words are understood to say."""
        read = str(self._readings.status(item).status or "")
        cell, _ = self._cell(field, item.level, read)
        if read:
            self._kept[item.id, STATUS_READ] = cell.text
        return cell

    def _cell(self, field: Field, level: Level, words: str) -> tuple[Cell, bool]:
        """The cell, and whether it tells the words; statuses and codes come again and again."""
        found = self._made.get((field.name, level, words))
        if found is None:
            facts = self._readings.plan.facts
            found = item_cell(field, words, level, facts), is_told_by_its_cell(field, words, facts)
            if field.kind in SHOWN_OTHERWISE:
                self._made[field.name, level, words] = found
        return found
