"""The story of a target date, as the log tells it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from planner_desktop.domain.changes import Change, ChangeSet, LogEntry, Origin, OriginKind
from planner_desktop.domain.records import RecordKind
from planner_desktop.domain.slippage import DateMove, date_stories, days_slipped, times_slipped


class Log:
    """A log in the making."""

    def __init__(self) -> None:
        self.entries: list[LogEntry] = []
        self.add(None, {"target_date": "By end June", "target_date_context": "2026-10-12", "title": "Rota"})

    def add(
        self,
        before: Mapping[str, str] | None,
        after: Mapping[str, str] | None,
        kind: OriginKind = OriginKind.TYPED,
        takes_back: tuple[int, ...] = (),
    ) -> int:
        number = len(self.entries) + 1
        change = Change(RecordKind.ITEM, "a", before, after)
        change_set = ChangeSet((change,), "Date", Origin(kind, "Owner", "back.xlsx" * (kind is OriginKind.RETURNED)))
        self.entries.append(LogEntry(number, datetime(2026, 11, number, tzinfo=UTC), change_set, takes_back))
        return number

    def move(self, old: str, new: str, reason: str = "", kind: OriginKind = OriginKind.TYPED) -> int:
        after = {"target_date": new} | ({"target_date_reason": reason} if reason else {})
        return self.add({"target_date": old} | ({"target_date_reason": ""} if reason else {}), after, kind)

    def story(self, returned: Mapping[int, str] | None = None) -> list[DateMove]:
        return date_stories(self.entries, returned)["a"]


def test_a_story_begins_with_the_first_date_which_is_no_slip() -> None:
    (first,) = Log().story()
    assert (first.old, first.new, first.days, first.slipped) == ("", "By end June", None, False)


def test_each_move_keeps_what_was_said_and_why_and_who_said_it() -> None:
    log = Log()
    number = log.move("By end June", "July 2027", "The trainer fell ill.", OriginKind.RETURNED)
    move = log.story({number: "Duty manager"})[-1]
    assert (move.old, move.new, move.reason) == ("By end June", "July 2027", "The trainer fell ill.")
    assert (move.by, move.source, move.days) == ("Duty manager", "back.xlsx", 31)


def test_slips_are_counted_and_an_earlier_date_is_none() -> None:
    log = Log()
    log.move("By end June", "July 2027")
    log.move("July 2027", "30 June 2027")
    log.move("30 June 2027", "September 2027")
    story = log.story()
    assert (times_slipped(story), days_slipped(story)) == (2, 92)


def test_words_without_a_day_slip_by_no_days() -> None:
    log = Log()
    log.move("By end June", "Ongoing")
    assert [(move.new, move.days) for move in log.story()] == [("By end June", None), ("Ongoing", None)]
    assert times_slipped(log.story()) == 0


def test_a_reason_said_later_is_that_of_the_last_move() -> None:
    log = Log()
    log.move("By end June", "July 2027")
    log.add({"target_date_reason": ""}, {"target_date_reason": "The room was not free."})
    assert [move.reason for move in log.story()] == ["", "The room was not free."]


def test_what_was_undone_is_no_part_of_the_story_until_it_is_done_again() -> None:
    log = Log()
    number = log.move("By end June", "July 2027")
    undone = log.add({"target_date": "July 2027"}, {"target_date": "By end June"}, OriginKind.UNDONE, (number,))
    assert [move.new for move in log.story()] == ["By end June"]
    log.add({"target_date": "By end June"}, {"target_date": "July 2027"}, OriginKind.REDONE, (undone,))
    assert [move.new for move in log.story()] == ["By end June", "July 2027"]
