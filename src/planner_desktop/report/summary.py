"""The summary: two pages for a busy board."""

from __future__ import annotations

from dataclasses import astuple

from planner_desktop.domain.fields import Level
from planner_desktop.domain.figures import SOON, Group, by_level, due_by_month, due_within, headline, status_counts
from planner_desktop.report.charts import bars, months_chart, months_table, status_chart, status_table
from planner_desktop.report.parts import due_rows, labels, list_or_none, name_of, open_report, term
from planner_desktop.report.request import Request
from planner_desktop.report.tagged import Row, TaggedDocument

_AT_MOST = 16
"""More bars than this are no summary: sections, or the plan as a whole, stand in for objectives."""


def write_summary(document: TaggedDocument, request: Request) -> None:
    """Headline counts with their change, status by objective, objectives with their targets, what is due next."""
    open_report(document, request, "Summary")
    _headline(document, request)
    head, groups = _groups(request)
    names = [name_of(group.item) if group.item else f"No {head.lower()}" for group in groups]
    document.heading(2, f"Status by {head.lower()}")
    if groups:
        status_chart(document, groups, request.plan.facts, names)
        status_table(document, head, groups, request.plan.facts, names)
    else:
        document.paragraph("The plan has no actions yet.")
    _objectives(document, request)
    _due(document, request)


def _headline(document: TaggedDocument, request: Request) -> None:
    document.heading(2, "Where the plan stands")
    now = astuple(headline(request.understanding))
    rows = [Row(["Now", *map(str, now)])]
    if request.before:
        then = astuple(headline(request.before))
        changes = (_signed(after - before) for after, before in zip(now, then, strict=True))
        rows += [Row([request.since.capitalize(), *map(str, then)]), Row(["Change", *changes])]
    head = ["", f"{term(request, Level.ACTION)}s", "Complete or closed", "Overdue", f"Due in {SOON} days"]
    document.table([*head, "No update for longer than promised"], rows, row_header=0)


def _signed(count: int) -> str:
    return f"{count:+d}".replace("-", "−") if count else "no change"


def _groups(request: Request) -> tuple[str, tuple[Group, ...]]:
    """What the chart's bars stand for, and the bars."""
    for level in (Level.OBJECTIVE, Level.SECTION):
        groups = tuple(group for group in by_level(request.understanding, level) if group.item or group.total)
        if any(group.item for group in groups) and len(groups) <= _AT_MOST:
            return term(request, level), groups
    total = Group(None, status_counts(request.understanding))
    return "Plan", (total,) if total.total else ()


def _objectives(document: TaggedDocument, request: Request) -> None:
    """Part A: each objective with its target, its date, its progress and how much of it is complete."""
    plan = request.plan
    objectives = [item for item in plan.walk() if item.level is Level.OBJECTIVE]
    if not objectives:
        return
    names = [name for name in ("target", "target_date", "progress") if any(item[name] for item in objectives)]
    rows = []
    for item in objectives:
        done, of = request.understanding.complete_of(item)
        complete = f"{done} of {of}" if of else "No actions"
        rows.append(Row([name_of(item), *(item[name] for name in names), complete]))
    head = term(request, Level.OBJECTIVE)
    document.heading(2, f"Part A: each {head.lower()}")
    document.table([head, *labels(request, *names), "Complete"], rows, row_header=0)


def _due(document: TaggedDocument, request: Request) -> None:
    soon = due_within(request.understanding)
    head = [*labels(request, "title", "responsible", "target_date"), "Days to go"]
    heading = f"Due in the next {SOON} days"
    list_or_none(document, heading, head, due_rows(request, soon, late=False), "Nothing is due.")
    shown = bars(due_by_month(request.understanding), request.today)
    if shown:
        document.heading(2, "Due dates by month")
        months_chart(document, shown)
        months_table(document, shown)
