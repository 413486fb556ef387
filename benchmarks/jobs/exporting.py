"""Writing workbooks."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from copy import copy
from pathlib import Path
from typing import Any

from ..files import PLAN, SHEETS
from .job import LARGE, LARGEST, MIDDLE, OURS, SMALL, Goal, Job, Task, Work


def export_workbook(folder: Path) -> Task:
    from planner_desktop.exchange.workbook import whole  # noqa: F401  (so that it is there, as its peers are)

    return export(folder, "out.xlsx")


def export(folder: Path, name: str) -> Task:
    """The plan exported to a file of that name."""
    from planner_desktop.app.document import Document
    from planner_desktop.app.exporting import export as write

    with Document.open(folder / PLAN, read_only=True) as document:
        plan = document.plan

    def task() -> int:
        write(plan, folder / name)
        return sum(1 for _ in plan.actions())

    return task


def xlsxwriter_write(folder: Path) -> Task:
    import xlsxwriter

    said = json.loads((folder / SHEETS).read_bytes())

    def task() -> int:
        book = xlsxwriter.Workbook(folder / "xlsxwriter.xlsx", {"strings_to_formulas": False, "strings_to_urls": False})
        formats = [book.add_format(_xlsxwriter_format(style)) for style in said["styles"]]
        for each in said["sheets"]:
            sheet = book.add_worksheet(each["name"])
            for column, width in each["widths"]:
                sheet.set_column(column - 1, column - 1, width)
            for number, (height, cells) in enumerate(each["rows"]):
                if height is not None:
                    sheet.set_row(number, height)
                for column, value, style in cells:
                    sheet.write(number, column, value, formats[style])
            for first, left, last, right, value, style in each["merged"]:
                sheet.merge_range(first, left, last, right, value, formats[style])
        book.close()
        return sum(len(sheet["rows"]) for sheet in said["sheets"])

    return task


def _xlsxwriter_format(style: Mapping[str, Any]) -> dict[str, Any]:
    named: dict[str, Callable[[Any], tuple[str, Any]]] = {
        "font": lambda value: ("font_name", value),
        "size": lambda value: ("font_size", value),
        "colour": lambda value: ("font_color", f"#{value}"),
        "fill": lambda value: ("bg_color", f"#{value}"),
        "horizontal": lambda value: ("align", value),
        "vertical": lambda value: ("valign", "vcenter" if value == "center" else value),
        "wrap": lambda value: ("text_wrap", value),
        "border": lambda _: ("border", 1),
        "format": lambda value: ("num_format", value),
    }
    return dict(
        named.get(name, lambda value, name=name: (name, value))(value) for name, value in style.items() if value
    )


def openpyxl_write(folder: Path) -> Task:
    from openpyxl import Workbook
    from openpyxl.utils import get_column_letter

    said = json.loads((folder / SHEETS).read_bytes())

    def task() -> int:
        book = Workbook()
        # Sharing a style is the fast way, which many know, though it is not documented.
        styles = [_styled(book.active, style) for style in said["styles"]]
        for each in said["sheets"]:
            sheet = book.create_sheet(each["name"])
            for column, width in each["widths"]:
                sheet.column_dimensions[get_column_letter(column)].width = width
            for number, (height, cells) in enumerate(each["rows"], 1):
                if height is not None:
                    sheet.row_dimensions[number].height = height
                for column, value, style in cells:
                    sheet.cell(number, column + 1, value)._style = styles[style]
            for first, left, last, right, _, _ in each["merged"]:
                sheet.merge_cells(None, first + 1, left + 1, last + 1, right + 1)
        book.save(folder / "openpyxl.xlsx")
        return sum(len(sheet["rows"]) for sheet in said["sheets"])

    return task


def _styled(sheet: Any, style: Mapping[str, Any]) -> Any:
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side

    side = Side("thin") if style["border"] else None
    cell = sheet.cell(1, 1)
    cell.font = Font(style["font"], style["size"], style["bold"], style["italic"], color=style["colour"] or None)
    cell.fill = PatternFill("solid", fgColor=style["fill"]) if style["fill"] else PatternFill()
    cell.alignment = Alignment(style["horizontal"] or None, style["vertical"] or None, wrap_text=style["wrap"])
    cell.border = Border(side, side, side, side)
    cell.number_format = style["format"] or "General"
    cell.protection = Protection(locked=style["locked"])
    return copy(cell._style)


EXPORT = Work(
    "export",
    "Export .xlsx",
    "The program starts from the plan: it composes the cells and measures how high each row has to be. The others get "
    "the finished cells, formats, widths, heights and merged ranges of its workbook, and write them plainly, without "
    "its lists to choose from, protection and hidden sheets.",
    {
        "export": Job(OURS, export_workbook),
        "export-xlsxwriter": Job("XlsxWriter", xlsxwriter_write),
        "export-openpyxl": Job("openpyxl", openpyxl_write, (SMALL, MIDDLE, LARGE)),
    },
    (
        Goal(
            "at most XlsxWriter's time for the same cells, formats and heights",
            "export",
            "export-xlsxwriter",
            1.0,
            (MIDDLE, LARGE, LARGEST),
        ),
    ),
)
