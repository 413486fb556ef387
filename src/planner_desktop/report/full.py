"""The full report: the whole plan in its own layout."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from planner_desktop.domain.fields import Level
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Facts, Item
from planner_desktop.domain.showing import british

from .cells import Cells
from .columns import Column, plan_columns
from .look import BAND, NARROW, styles
from .parts import DRAFT, NO_ACTIONS
from .request import Request
from .tagged import Band, Row, TaggedDocument, Text

_LABEL_WIDTH = 130.0


@dataclass(frozen=True, slots=True)
class _Part:
    """A section, or the items that stand in none: a heading and what is under it."""

    title: str
    items: list[Item]


def write_full(document: TaggedDocument, request: Request, title: str = "") -> None:
    """The plan: front matter, its table in its own columns and names, its notes; every word of it once.

    `title` stands in for the plan's own where just a part of it is shown.
    """
    width = document.right - document.left
    columns = plan_columns(request.plan, int(width / NARROW))
    document.styles = styles(len(columns), width)
    write_front(document, request, title)
    _table(document, request, columns)
    if request.plan.facts.notes:
        document.heading(2, "Notes")
        for note in request.plan.facts.notes:
            document.paragraph(note)


def write_front(document: TaggedDocument, request: Request, title: str = "") -> None:
    """The plan's cover, then its criteria and codes."""
    facts = request.plan.facts
    write_cover(document, request, title)
    if facts.criteria:
        document.heading(2, "Success criteria")
        document.table(["Criterion", "How it is measured"], [Row(pair) for pair in facts.criteria])
    codes = [Row(pair) for pair in (*facts.sources, *facts.markers)]
    if codes:
        document.heading(2, "Codes")
        document.table(["Code", "Meaning"], codes, row_header=0)


def write_cover(document: TaggedDocument, request: Request, title: str = "") -> None:
    """What the plan is called, whose it is, which version."""
    facts = request.plan.facts
    document.heading(1, title or request.title)
    above = [request.title] if title else []
    for words in filter(None, (*above, facts.subtitle)):
        document.paragraph([Text(words, document.styles.h3)])
    if request.options.draft:
        document.paragraph(DRAFT)
    _said(document, facts)


def _said(document: TaggedDocument, facts: Facts) -> None:
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


def _table(document: TaggedDocument, request: Request, columns: list[Column]) -> None:
    """The plan's sections, each with its table; all tables have the same column widths."""
    plan = request.plan
    cells = Cells(plan, request.understanding, columns, document.styles.table.cell)
    labels = [column.label for column in columns]
    row_header = _row_header(plan, columns)
    parts = [(part, list(_rows(plan, cells, part))) for part in _parts(plan)]
    if not parts:
        document.paragraph(NO_ACTIONS)
    widths = document.column_widths(labels, [row for _, rows in parts for row in rows])
    for part, rows in parts:
        document.heading(2, part.title)
        if rows:
            document.table(labels, rows, row_header=row_header, widths=widths)
            rows.clear()  # a long plan's rows take much memory, and so does what was drawn of them


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
