"""The exceptions: what a board has to ask about."""

from __future__ import annotations

from collections.abc import Iterator

from planner_desktop.domain.challenges import complete_without_evidence
from planner_desktop.domain.fields import DATE_REASON, Level
from planner_desktop.domain.figures import overdue, stale
from planner_desktop.domain.readings.status import Status
from planner_desktop.domain.records import Item
from planner_desktop.domain.understanding import Understanding

from .parts import (
    days,
    due_rows,
    labels,
    list_or_none,
    name_in,
    name_of,
    open_report,
    said_last,
    short_day,
    when,
    who,
    write_months,
)
from .request import Request
from .tagged import TaggedDocument


def write_exceptions(document: TaggedDocument, request: Request) -> None:
    """Overdue, off track, slipped, stale, without evidence, done since last time, due dates by month."""
    open_report(document, request, "Exceptions")
    said = "What was last said"
    head = labels(request, "title", "responsible", "target_date")
    late = overdue(request.understanding)
    rows = [
        [*cells, said_last(request, due.item)]
        for cells, due in zip(due_rows(request, late, late=True), late, strict=True)
    ]
    list_or_none(document, "Overdue", [*head, "How late", said], rows, "Nothing is overdue.")
    off = _off_track(request)
    list_or_none(document, "Off track", [*head, said], off, "Nothing is off track.")
    if request.before:
        slipped = [
            [name_in(request, item), then, now, item[DATE_REASON] or said_last(request, item)]
            for item, then, now in _slipped(request)
        ]
        dates = [head[0], "Was due", "Is due", "Reason given, or what was last said"]
        list_or_none(document, "Slipped dates", dates, slipped, "No date has slipped.")
    _stale(document, request, head)
    unproved = [
        [name_of(item), who(request, item), item["progress"]]
        for item in complete_without_evidence(request.understanding)
    ]
    complete = [*head[:2], *labels(request, "progress")]
    list_or_none(document, "Complete without evidence", complete, unproved, "Everything complete has its evidence.")
    if request.before:
        done = [
            [name_of(item), who(request, item), said_last(request, item)] for item in _done(request, request.before)
        ]
        list_or_none(document, f"Done since {request.since}", [*head[:2], said], done, "Nothing was finished since.")
    write_months(document, request)


def _off_track(request: Request) -> list[list[str]]:
    reading = request.understanding
    return [
        [name_of(item), who(request, item), when(request, item), said_last(request, item)]
        for item in request.plan.actions()
        if reading.status(item).status is Status.OFF_TRACK
    ]


def _slipped(request: Request) -> Iterator[tuple[Item, str, str]]:
    """The unfinished items whose due date is later than it was, with both dates."""
    before, now = request.before, request.understanding
    for item in request.plan.walk():
        if before is None or item.level is Level.SECTION or item.id not in before.plan.items or now.is_finished(item):
            continue
        was, is_ = before.target_date(before.plan.items[item.id]).due, now.target_date(item).due
        if was and is_ and is_ > was:
            yield item, short_day(was), short_day(is_)


def _stale(document: TaggedDocument, request: Request, head: list[str]) -> None:
    interval = request.plan.facts.update_interval_days
    if interval is None:
        return
    rows = [
        [
            name_of(each.item),
            who(request, each.item),
            short_day(each.since) if each.since else "never",
            days(each.days),
        ]
        for each in stale(request.understanding, request.heard)
    ]
    none = "Everything was heard of in time."
    titles = [*head[:2], "Last update", "Without one for"]
    list_or_none(document, f"No update for more than {days(interval)}", titles, rows, none)


def _done(request: Request, before: Understanding) -> Iterator[Item]:
    for item in request.plan.actions():
        former = before.plan.items.get(item.id)
        if request.understanding.is_finished(item) and not (former and before.is_finished(former)):
            yield item
