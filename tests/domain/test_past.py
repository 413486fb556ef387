"""An item's past says each change of its words, and nothing of what it must only remember."""

from __future__ import annotations

from datetime import datetime

from planner_desktop.domain.changes import Change, ChangeSet, LogEntry, Origin, OriginKind
from planner_desktop.domain.past import Past, past_of
from planner_desktop.domain.records import RecordKind

WHEN = datetime(2026, 11, 22, 10, 30)


def entry(number: int, origin: Origin, *changes: Change) -> LogEntry:
    return LogEntry(number, WHEN, ChangeSet(changes, "Something", origin))


def test_the_last_change_comes_first_and_says_who_and_from_where() -> None:
    item = RecordKind.ITEM
    log = [
        entry(
            1, Origin(OriginKind.IMPORTED, "owner", "plan.xlsx"), Change(item, "a", None, {"title": "T"}, "Plan, row 7")
        ),
        entry(
            2,
            Origin(OriginKind.RETURNED, "owner", "KE.xlsx"),
            Change(item, "b", {"title": "x"}, {"title": "y"}),
            Change(item, "a", {"title": "T", "target_date_context": ""}, {"title": "", "target_date_context": "2026"}),
        ),
    ]
    assert past_of("a", log) == (
        Past(WHEN, "owner", OriginKind.RETURNED, "KE.xlsx", "title", "T", ""),
        Past(WHEN, "owner", OriginKind.IMPORTED, "plan.xlsx", "title", "", "T", where="Plan, row 7"),
    )
