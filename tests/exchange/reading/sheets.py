"""Small invented workbooks, and what a plan read from one looks like as lines of text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TypeAlias

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from planner_desktop.domain.fields import CELL, Level
from planner_desktop.domain.plan import ROOT, Plan
from planner_desktop.domain.records import Item, Update
from planner_desktop.domain.records import Value as Plain
from planner_desktop.exchange.imported import ImportedPlan
from planner_desktop.exchange.reading.read import read_plan

TODAY = date(2026, 11, 22)
Value: TypeAlias = "B | str | float | date | None"
Line: TypeAlias = "Sequence[Value]"


def fill(sheet: Worksheet, lines: Sequence[Line]) -> None:
    """Write lines: `B(text)` is bold, `Band(text)` is merged over six columns, `Tall(text, n)` over n rows."""
    for number, line in enumerate(lines, 1):
        for place, value in enumerate(line, 1):
            text = value.text if isinstance(value, B) else value
            if text is None or text == "":
                continue
            cell = sheet.cell(number, place, text)
            if isinstance(value, B):
                cell.font = Font(bold=value.bold)
                if value.rows > 1 or value.columns > 1:
                    sheet.merge_cells(
                        start_row=number, end_row=number + value.rows - 1,
                        start_column=place, end_column=place + value.columns - 1,
                    )  # fmt: skip


class B:
    """A cell that looks different: bold, or merged over several rows or columns."""

    def __init__(self, text: str, *, bold: bool = True, rows: int = 1, columns: int = 1) -> None:
        self.text, self.bold, self.rows, self.columns = text, bold, rows, columns


def band(text: str) -> B:
    return B(text, columns=5)


def tall(text: str, rows: int) -> B:
    return B(text, bold=False, rows=rows)


def workbook(path: Path, **sheets: Sequence[Line]) -> Path:
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, lines in sheets.items():
        fill(book.create_sheet(name.replace("_", " ")), lines)
    book.save(path)
    return path


def read(path: Path) -> ImportedPlan:
    return read_plan(path, today=TODAY)


def outline(imported: ImportedPlan) -> list[str]:
    """The plan's items, one to a line: "# section", "## objective", "- action", "* milestone", then fields."""
    plan = Plan(imported.records)
    return [_line(item, plan.updates_of(item)) for item in _walk(plan, ROOT)]


def _walk(plan: Plan, parent: str) -> Iterator[Item]:
    for item in plan.children(parent):
        yield item
        yield from _walk(plan, item.id)


_MARKS = {Level.SECTION: "#", Level.OBJECTIVE: "##", Level.ACTION: "-", Level.MILESTONE: "*"}


def _line(item: Item, updates: Sequence[Update]) -> str:
    shown = {name: text for name, text in item.words.items() if not name.startswith(CELL)}
    fields = [f"{name}={text!r}" for name, text in sorted(shown.items()) if name not in ("ref", "title")]
    name = f"[{item['ref']}] {item['title']}" if item["ref"] else item["title"]
    fields += [f"update {update.date} ({update.origin})={update.text!r}" for update in updates]
    return " | ".join([f"{_MARKS[item.level]} {name}".rstrip(), *fields])


def all_words(imported: ImportedPlan) -> str:
    """Everything the plan says anywhere, its items' cells as found included."""
    plan = Plan(imported.records)
    texts = [text for item in plan.walk() for text in item.words.values()]
    texts += [text for update in plan.updates.values() for text in (update.text, update.origin)]
    return "\n".join([*texts, *(text for value in plan.facts.values().values() for text in _texts(value))])


def _texts(value: Plain) -> Iterator[str]:
    if isinstance(value, tuple):
        for part in value:
            yield from _texts(part)
    elif value is not None:
        yield str(value)
