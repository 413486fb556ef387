"""The tables of the full report as plain texts, for those who are to set the same."""

from __future__ import annotations

from typing import Any

from planner_desktop.domain.plan import Plan
from planner_desktop.domain.understanding import Understanding
from planner_desktop.report.cells import Cells
from planner_desktop.report.columns import plan_columns
from planner_desktop.report.look import NARROW, styles
from planner_desktop.report.tagged import Content
from planner_desktop.report.tagged.page import Page


def tables(plan: Plan) -> dict[str, Any]:
    """Title, size of letters in points, columns as (label, relative width), and sections with their rows.

    A row is ("row", a text for each column) or ("band", text).
    """
    page = Page()
    paper = page.width - 2 * page.side
    columns = plan_columns(plan, int(paper / NARROW))
    style = styles(len(columns), paper).table.cell
    cells = Cells(plan, Understanding(plan), columns, style)
    sections = []
    for section in plan.children():
        rows: list[tuple[str, ...]] = []
        for objective in plan.children(section.id):
            rows.append(("band", _text(cells.band(objective).content)))
            rows += [("row", *map(_text, cells.row(action).cells)) for action in plan.children(objective.id)]
        sections.append({"title": section["title"], "rows": rows})
    letters = [
        sum(len(row[n + 1]) for each in sections for row in each["rows"] if row[0] == "row")
        for n in range(len(columns))
    ]
    widths = [max(45.0, 770.0 * count / (sum(letters) or 1)) for count in letters]
    return {
        "title": plan.facts.title,
        "size": style.size,
        "columns": [(column.label, width) for column, width in zip(columns, widths, strict=True)],
        "sections": sections,
    }


def _text(content: Content) -> str:
    return content if isinstance(content, str) else "\n".join(text.words for text in content)
