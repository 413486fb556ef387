"""The full report: the whole plan in its own layout, as an accessible PDF."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from planner_desktop.domain.fields import Level
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Facts, Item
from planner_desktop.domain.understanding import Understanding
from planner_desktop.report.cells import Cells, british
from planner_desktop.report.columns import Column, plan_columns
from planner_desktop.report.look import BAND, family, styles
from planner_desktop.report.tagged import A4_LANDSCAPE, Band, Furniture, Page, Row, TaggedDocument, Text

_LABEL_WIDTH = 130.0


@dataclass(frozen=True, slots=True)
class _Part:
    """A section, or the items that stand in none: a heading and what is under it."""

    title: str
    items: list[Item]


def full_report(plan: Plan, today: date, page: Page = A4_LANDSCAPE) -> bytes:
    """The plan as a tagged PDF: front matter, its table in its own columns and names, its notes.

    Every word of the plan stands in it once. `today` dates the report where the plan's version has no date.
    """
    facts = plan.facts
    columns = plan_columns(plan)
    title = " ".join(facts.title.split()) or "Action plan"
    day = british(facts.version_date or today.isoformat())
    footer = " · ".join(filter(None, (title, facts.version, day)))
    document = TaggedDocument(
        title,
        family(),
        author=facts.organisation,
        page=page,
        styles=styles(len(columns)),
        furniture=Furniture(facts.classification, footer),
    )
    _front(document, facts, title)
    _table(document, plan, columns, today)
    if facts.notes:
        document.heading(2, "Notes")
        for note in facts.notes:
            document.paragraph(note)
    return document.finish()


def _front(document: TaggedDocument, facts: Facts, title: str) -> None:
    document.heading(1, title)
    if facts.subtitle:
        document.paragraph([Text(facts.subtitle, document.styles.h3)])
    said = {
        "Organisation": facts.organisation,
        "Version": ", ".join(filter(None, (facts.version, british(facts.version_date)))),
        "Lead" if len(facts.leads) == 1 else "Leads": "\n".join(facts.leads),
        "Linked plans": "\n".join(facts.linked_plans),
    }
    rows = [Row([label, words]) for label, words in said.items() if words]
    if rows:
        document.space(4)
        width = document.right - document.left
        document.table(["", ""], rows, row_header=0, widths=[_LABEL_WIDTH, width - _LABEL_WIDTH])
    if facts.criteria:
        document.heading(2, "Success criteria")
        document.table(["Criterion", "How it is measured"], [Row(pair) for pair in facts.criteria])
    codes = [Row(pair) for pair in (*facts.sources, *facts.markers)]
    if codes:
        document.heading(2, "Codes")
        document.table(["Code", "Meaning"], codes, row_header=0)


def _table(document: TaggedDocument, plan: Plan, columns: list[Column], today: date) -> None:
    """The plan's sections, each with its table; all tables have the same column widths."""
    cells = Cells(plan, Understanding(plan, today), columns, document.styles.table.cell)
    labels = [column.label for column in columns]
    row_header = _row_header(plan, columns)
    parts = [(part, list(_rows(plan, cells, part))) for part in _parts(plan)]
    widths = document.column_widths(labels, [row for _, rows in parts for row in rows])
    for part, rows in parts:
        document.heading(2, part.title)
        if rows:
            document.table(labels, rows, row_header=row_header, widths=widths)


def _row_header(plan: Plan, columns: list[Column]) -> int:
    """The column that names the rows: refs where every action has one, else titles."""
    names = [column.field for column in columns]
    has_refs = "ref" in names and all(action["ref"] for action in plan.actions())
    return names.index("ref" if has_refs else "title")


def _parts(plan: Plan) -> Iterator[_Part]:
    """Sections in the plan's order; items at the root that stand together make one part."""
    loose: list[Item] = []
    for item in plan.children():
        if item.level is not Level.SECTION:
            loose.append(item)
            continue
        if loose:
            yield _Part("Actions", loose)
            loose = []
        yield _Part(item["title"] or plan.facts.term(Level.SECTION), plan.children(item.id))
    if loose:
        yield _Part("Actions", loose)


def _rows(plan: Plan, cells: Cells, part: _Part) -> Iterator[Row | Band]:
    in_objective = False
    for item in part.items:
        if item.level is Level.OBJECTIVE:
            in_objective = True
            yield cells.band(item)
            yield from map(cells.row, plan.children(item.id))
        else:
            if in_objective:
                in_objective = False
                yield Band(f"No {plan.facts.term(Level.OBJECTIVE).lower()}", BAND)
            yield cells.row(item)
