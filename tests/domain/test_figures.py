"""The figures say what a person would count by hand."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from planner_desktop.domain.changes import Change, ChangeSet, LogEntry, Origin, OriginKind
from planner_desktop.domain.fields import Level
from planner_desktop.domain.figures import (
    DueMonth,
    by_level,
    due_by_month,
    due_within,
    headline,
    overdue,
    progress_changes,
    stale,
    status_counts,
)
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.readings.status import Status
from planner_desktop.domain.records import Facts, Item, Record, RecordKind, Update
from planner_desktop.domain.understanding import Understanding

TODAY = date(2026, 11, 22)
FACTS = Facts(title="P", version_date="2026-10-12", update_interval_days=28)


def action(id: str, parent: str = "", **words: str) -> Item:
    return Item(id, Level.ACTION, parent, id, {"title": id, **words})


def understood(*records: Record, facts: Facts = FACTS) -> Understanding:
    return Understanding(Plan([facts, *records]), TODAY)


def test_actions_are_counted_by_status() -> None:
    counted = status_counts(
        understood(
            action("a", status="complete"), action("b", progress="Completed in May"), action("c", title="Not said")
        )
    )
    assert counted == {Status.COMPLETE: 2, None: 1}


def test_objectives_are_groups_in_order_and_loose_actions_the_last() -> None:
    first, second = (Item(id, Level.OBJECTIVE, "", id, {"title": id}) for id in "op")
    groups = by_level(
        understood(first, second, action("a"), action("b", "p", status="closed"), action("c", "p")), Level.OBJECTIVE
    )
    assert [(group.item and group.item.id, group.finished, group.total) for group in groups] == [
        ("o", 0, 0),
        ("p", 1, 2),
        (None, 0, 1),
    ]


def test_months_say_what_is_due_and_finished() -> None:
    months = due_by_month(
        understood(
            action("a", target_date="31 January 2027", status="complete"),
            action("b", target_date="12/01/2027"),
            action("c", target_date="Dec 2026"),
            action("d", target_date="Ongoing"),
        )
    )
    assert months == (DueMonth(date(2026, 12, 1), 1, 0), DueMonth(date(2027, 1, 1), 1, 1))


def test_overdue_are_the_unfinished_past_their_date_the_latest_first() -> None:
    late = overdue(
        understood(
            action("a", target_date="21 November 2026"),
            action("b", target_date="1 November 2026"),
            action("c", target_date="1 November 2026", status="closed"),
            action("d", target_date="22 November 2026"),
        )
    )
    assert [(due.item.id, due.days) for due in late] == [("b", 21), ("a", 1)]


@pytest.mark.parametrize(("ahead", "soon"), [(-1, False), (0, True), (30, True), (31, False)])
def test_due_soon_is_today_and_thirty_days_ahead(ahead: int, soon: bool) -> None:
    day = TODAY + timedelta(days=ahead)
    assert bool(due_within(understood(action("a", target_date=day.isoformat())))) is soon


@pytest.mark.parametrize(
    ("heard", "days"),
    [
        ([], 41),
        (["2026-10-24"], 29),
        (["2026-10-25"], None),
        (["2026-09-01", "2026-11-20"], None),
        (["last week"], 41),
        (["2062-11-01"], 41),
    ],
)
def test_stale_is_longer_than_the_promised_interval(heard: list[str], days: int | None) -> None:
    updates = [Update(f"u{n}", "a", day, "", "x") for n, day in enumerate(heard)]
    found = stale(understood(action("a"), *updates))
    assert [each.days for each in found] == ([] if days is None else [days])


def test_a_milestones_update_and_the_log_count_for_the_action() -> None:
    step = Item("m", Level.MILESTONE, "a", "m", {"title": "m"})
    update = Update("u", "m", "2026-11-20", "", "x")
    assert not stale(understood(action("a"), step, update))
    assert not stale(understood(action("a"), step), [("a", date(2026, 11, 20))])


@pytest.mark.parametrize(
    ("origin", "values", "heard"),
    [
        (OriginKind.TYPED, {"progress": "Begun"}, [("a", date(2026, 11, 3))]),
        (OriginKind.RETURNED, {"progress": "Begun", "status": "on track"}, [("a", date(2026, 11, 3))]),
        (OriginKind.TYPED, {"title": "New"}, []),
        (OriginKind.IMPORTED, {"progress": "Begun"}, []),
        (OriginKind.UNDONE, {"progress": ""}, []),
    ],
)
def test_the_log_tells_of_progress_typed_or_returned(
    origin: OriginKind, values: dict[str, str], heard: list[tuple[str, date]]
) -> None:
    change = Change(RecordKind.ITEM, "a", dict.fromkeys(values, ""), values)
    entry = LogEntry(7, datetime(2026, 11, 3, 12), ChangeSet((change,), "", Origin(origin)))
    assert progress_changes([entry]) == heard


def test_nothing_is_stale_without_a_promise_or_once_finished() -> None:
    assert not stale(understood(action("a"), facts=Facts(version_date="2020-01-01")))
    assert not stale(understood(action("a", status="complete")))


def test_the_headline_adds_up() -> None:
    said = headline(understood(action("a", status="complete"), action("b", target_date="1 Nov 2026"), action("c")))
    assert (said.actions, said.finished, said.overdue, said.due_soon, said.stale) == (3, 1, 1, 0, 2)
