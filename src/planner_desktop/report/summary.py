"""The summary: two pages for a busy board."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple, dataclass
from math import inf

from planner_desktop.domain.fields import Level
from planner_desktop.domain.figures import SOON, Group, by_level, due_within, headline, status_counts

from .charts import status_chart, status_table
from .look import family
from .parts import (
    MONTHS_HEIGHT,
    NO_ACTIONS,
    Cells,
    due_rows,
    labels,
    name_of,
    open_report,
    term,
    write_months,
)
from .request import Request
from .tagged import Row, TaggedDocument

_AT_MOST = 16
"""More bars than this are no summary: sections, or the plan as a whole, stand in for objectives."""


@dataclass(frozen=True, slots=True)
class _Room:
    """How many rows a list has at most, and how many letters a cell."""

    rows: float = inf
    letters: float = inf

    def shown(self, words: str) -> str:
        """The words, cut at a blank where they are too long."""
        if len(words) <= self.letters:
            return words
        whole = words[: int(self.letters)].rsplit(maxsplit=1)
        return "".join(whole[:1]) + "…"


_ROOMS = (_Room(), _Room(30, 300), _Room(16, 200), _Room(10, 140), _Room(6, 100), _Room(4, 50))
"""The first that keeps the summary on its pages is taken: what it leaves out stands in the full plan."""
_PAGES = 2
_HEADLINE = (0.25, 0.12, 0.15, 0.12, 0.13, 0.23)
"""Each column's share of the width."""


def write_summary(document: TaggedDocument, request: Request) -> None:
    """Headline counts with their change, status by objective, objectives with their targets, what is due next.

    Two pages: of a plan with more than they hold, the lists begin and say how much more there is. Due dates by month
    are shown where the pages have room for them; the exceptions always show them.
    """
    _write(document, request, next((room for room in _ROOMS if _fits(document, request, room)), _ROOMS[-1]))


def _fits(document: TaggedDocument, request: Request, room: _Room) -> bool:
    """Whether a summary on the same paper stays on its pages."""
    trial = TaggedDocument(request.title, family(), page=document.page)
    _write(trial, request, room)
    trial.begin(0)
    return trial.canvas.page + (trial.y < trial.top) <= _PAGES


def _write(document: TaggedDocument, request: Request, room: _Room) -> None:
    first = document.canvas.page
    open_report(document, request, "Summary")
    _headline(document, request)
    level, groups = _groups(request)
    head = term(request, level) if level else "Plan"
    said = _said_of_objectives(request)
    loose = f"No {head.lower()}" if level else "All actions"
    names = [room.shown(name_of(group.item)) if group.item else loose for group in groups]
    document.heading(2, f"Status by {head.lower()}" if level else "Status")
    if groups:
        status_chart(document, groups, request.plan.facts, names)
        status_table(document, head, groups, request.plan.facts, _short(head, groups, names) if said else names)
    else:
        document.paragraph(NO_ACTIONS)
    if said or level is not Level.OBJECTIVE:
        _objectives(document, request, said, room)
    _due(document, request, room)
    if document.canvas.page == first or document.y - document.bottom > MONTHS_HEIGHT:
        write_months(document, request)


def _headline(document: TaggedDocument, request: Request) -> None:
    """The figures, the last one only where the plan promises an interval."""
    document.heading(2, "Where the plan stands")
    head = ["", f"{term(request, Level.ACTION)}s", "Complete or closed", "Overdue", f"Due in {SOON} days"]
    if request.plan.facts.update_interval_days:
        head.append("No update for longer than promised")
    columns = len(head)
    now = astuple(headline(request.understanding, request.heard))
    rows = [Row(["Now", *map(str, now)][:columns])]
    if request.before:
        then = astuple(headline(request.before, request.heard))
        changes = (_signed(after - before) for after, before in zip(now, then, strict=True))
        rows += [Row([request.since, *map(str, then)][:columns]), Row(["Change", *changes][:columns])]
    unit = (document.right - document.left) / sum(_HEADLINE[:columns])
    document.table(head, rows, row_header=0, widths=[share * unit for share in _HEADLINE[:columns]])


def _signed(count: int) -> str:
    return f"{count:+d}".replace("-", "−") if count else "no change"


def _groups(request: Request) -> tuple[Level | None, tuple[Group, ...]]:
    """The level that the chart's bars stand for, None for the plan as a whole, and the bars."""
    for level in (Level.OBJECTIVE, Level.SECTION):
        groups = tuple(group for group in by_level(request.understanding, level) if group.item or group.total)
        if any(group.item for group in groups) and len(groups) <= _AT_MOST:
            return level, groups
    total = Group(None, status_counts(request.understanding))
    return None, (total,) if total.total else ()


def _short(head: str, groups: Sequence[Group], names: Sequence[str]) -> Sequence[str]:
    """Refs for names where every group has one of its own; the table of Part A has the titles."""
    refs = [group.item["ref"] if group.item else "" for group in groups]
    return [f"{head} {ref}" for ref in refs] if all(refs) and len(set(refs)) == len(refs) else names


def _said_of_objectives(request: Request) -> list[str]:
    """The fields that objectives themselves have words in."""
    objectives = [item for item in request.plan.walk() if item.level is Level.OBJECTIVE]
    return [name for name in ("target", "target_date", "progress") if any(item[name] for item in objectives)]


def _objectives(document: TaggedDocument, request: Request, said: Sequence[str], room: _Room) -> None:
    """Part A: each objective with its target, its date, its progress and how much of it is complete."""
    rows = []
    for item in request.plan.walk():
        if item.level is Level.OBJECTIVE:
            done, of = request.understanding.complete_of(item)
            cells = map(room.shown, (name_of(item), *(item[name] for name in said)))
            rows.append([*cells, f"{done} of {of}" if of else "No actions"])
    if rows:
        head = term(request, Level.OBJECTIVE)
        document.heading(2, f"Part A: each {head.lower()}")
        labelled = [head, *labels(request, *said, level=Level.OBJECTIVE), "Complete"]
        document.table(labelled, [Row(cells) for cells in _some(rows, room)], row_header=0)
        _say_more(document, len(rows), room)


def _due(document: TaggedDocument, request: Request, room: _Room) -> None:
    soon = due_within(request.understanding)
    head = [*labels(request, "title", "responsible", "target_date"), "Days to go"]
    rows = [[room.shown(str(cell)) for cell in cells] for cells in due_rows(request, soon, late=False)]
    document.heading(2, f"Due in the next {SOON} days" + (f" ({len(rows)})" if rows else ""))
    if not rows:
        document.paragraph("Nothing is due.")
        return
    document.table(head, [Row(cells) for cells in _some(rows, room)], row_header=0)
    _say_more(document, len(rows), room)


def _some(rows: Sequence[Cells], room: _Room) -> Sequence[Cells]:
    return rows if len(rows) <= room.rows else rows[: int(room.rows)]


def _say_more(document: TaggedDocument, count: int, room: _Room) -> None:
    if count > room.rows:
        document.paragraph(f"And {count - int(room.rows)} more, which the full plan has.")
