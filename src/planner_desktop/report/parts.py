"""What several reports say alike: their opening, an item's name, who does it, what was last said of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from planner_desktop.domain.columns import label_of
from planner_desktop.domain.fields import Level
from planner_desktop.domain.figures import Due, due_by_month
from planner_desktop.domain.months import bars
from planner_desktop.domain.readings.periods import short_month
from planner_desktop.domain.readings.status import Status
from planner_desktop.domain.records import Item, Update
from planner_desktop.domain.showing import british
from planner_desktop.domain.signs import sign_of

from .charts import months_chart, months_table
from .look import coloured, styles
from .request import Request
from .tagged import Content, Row, TaggedDocument, Text

Cells = Sequence[Content]


def open_report(document: TaggedDocument, request: Request, title: str) -> None:
    """The heading of a report that is not the plan itself, and which plan, version and day it is about."""
    document.styles = styles(6, document.right - document.left)
    document.heading(1, title)
    facts = request.plan.facts
    about = " · ".join(filter(None, (request.title, facts.organisation, facts.version, request.day)))
    since = f"Compared with {request.since}." if request.former else ""
    document.paragraph("\n".join(filter(None, (about, since, DRAFT if request.options.draft else ""))))


DRAFT = "This is a draft."
NO_ACTIONS = "The plan has no actions yet."


def name_of(item: Item) -> str:
    """What an item is called, on one line; a milestone by its number and title."""
    return " ".join(item.name.split())


def name_in(request: Request, item: Item) -> str:
    """What an item is called; of a milestone, after the action it stands in."""
    if item.level is not Level.MILESTONE:
        return name_of(item)
    items = request.plan.items if item.parent in request.plan.items else (request.former or request.plan).items
    return f"{name_of(items[item.parent])} › {name_of(item)}"


def who(request: Request, item: Item) -> str:
    """The words that say who is responsible, of the item or of its milestones."""
    if item["responsible"]:
        return item["responsible"]
    steps = request.plan.milestones(item) if item.level is Level.ACTION else []
    return "\n".join(dict.fromkeys(step["responsible"] for step in steps if step["responsible"]))


def when(request: Request, item: Item) -> str:
    """The words of the target date; where just milestones have some, the day on which the last is due."""
    due = request.understanding.target_date(item).due
    return item["target_date"] or (british(due.isoformat()) if due else "")


def updates_since(request: Request, item: Item) -> list[Update]:
    """The updates of an item and its milestones that the former version had not; all where there is none."""
    plan = request.plan
    items = [item, *(plan.milestones(item) if item.level is Level.ACTION else [])]
    known = request.former.updates if request.former else {}
    found = [update for each in items for update in plan.updates_of(each) if update.id not in known]
    return sorted(found, key=lambda update: update.date)


def said_last(request: Request, item: Item) -> str:
    """The latest update, else the progress as it stands."""
    updates = updates_since(request, item)
    return update_words(updates[-1]) if updates else item["progress"]


def update_words(update: Update) -> str:
    """An update after its day and author."""
    said = ", ".join(filter(None, (british(update.date), update.author)))
    return f"{said}: {update.text}" if said else update.text


def status_content(document: TaggedDocument, request: Request, status: Status | None) -> Content:
    """A status as shape, word and colour."""
    if status is None:
        return ""
    sign = sign_of(status, request.plan.facts)
    return [Text(f"{sign.shape}\u00a0{sign.name}", coloured(document.styles.table.cell, sign.light))]


def days(count: int, what: str = "") -> str:
    """ "1 day late", "12 days late"."""
    return f"{count} day{'s' if count != 1 else ''} {what}".strip().replace(" ", "\u00a0")


def short_day(day: date) -> str:
    """A day as it stands in a column, "3 Nov 2026", on one line."""
    return f"{day.day}\u00a0{short_month(day)}\u00a0{day.year}"


def term(request: Request, level: Level) -> str:
    """What the plan calls a level."""
    return request.plan.facts.term(level)


def labels(request: Request, *names: str, level: Level = Level.ACTION) -> list[str]:
    """What the plan calls these fields of a level; "title" is its word for the level."""
    facts = request.plan.facts
    return [facts.term(level) if name == "title" else label_of(facts, name, level) for name in names]


def list_or_none(document: TaggedDocument, heading: str, head: Sequence[str], rows: Sequence[Cells], none: str) -> None:
    """A heading with a table below it, or with the sentence that says there is nothing to show."""
    document.heading(2, f"{heading} ({len(rows)})" if rows else heading)
    if rows:
        document.table(head, [Row(cells) for cells in rows], row_header=0)
    else:
        document.paragraph(none)


def due_rows(request: Request, dues: Sequence[Due], late: bool) -> list[Cells]:
    """Rows of actions with who does them, when they are due, and how late they are or how soon."""
    return [
        [
            name_of(due.item),
            who(request, due.item),
            short_day(due.due),
            days(due.days, "late") if late else (days(-due.days, "to go") if due.days else "today"),
        ]
        for due in dues
    ]


_MONTHS_SHOWN = 182.0
"""Points that the chart of due dates and its table need at most."""
MONTHS_HEIGHT = _MONTHS_SHOWN + 33.0
"""The same with their heading."""


def write_months(document: TaggedDocument, request: Request) -> None:
    """How many actions are due in each month, as a chart and a table on one page; nothing where none has a date."""
    shown = bars(due_by_month(request.understanding), request.today)
    if shown:
        document.heading(2, "Due dates by month")
        document.begin(_MONTHS_SHOWN)
        months_chart(document, shown)
        months_table(document, shown)
