"""The story of each target date: what it was, what it became, when, by whom and why, told by the log."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from .changes import Change, LogEntry, OriginKind
from .fields import DATE_CONTEXT, DATE_REASON
from .readings.dates import read_date_correction, read_target_date
from .records import RecordKind

DATE, READING, CONTEXT = "target_date", "target_date_reading", DATE_CONTEXT
_ABOUT = frozenset({DATE, READING, CONTEXT, DATE_REASON})


@dataclass(frozen=True, slots=True)
class DateMove:
    """One move of an item's target date.

    `old` is blank for the first date an item had, `new` for a date that was taken away.  `by` is who said so,
    `source` the file it came from.  `days` is how far the due day moved, later counting up; None where one of
    the two names no day.
    """

    item: str
    old: str
    new: str
    when: datetime
    by: str
    source: str
    reason: str
    days: int | None
    entry: int

    @property
    def slipped(self) -> bool:
        return self.days is not None and self.days > 0


def date_stories(entries: Iterable[LogEntry], returned: Mapping[int, str] | None = None) -> dict[str, list[DateMove]]:
    """The moves of each item's target date, oldest first, by item id.

    `entries` are the log's, oldest first; `returned` says by an entry's number whose return it was.  A move that
    was undone or reversed is no part of the story.
    """
    told = _Stories(returned or {})
    for entry in entries:
        for change in entry.change_set.changes:
            if change.kind is RecordKind.ITEM:
                told.note(entry, change)
    return {item: story for item, story in told.stories.items() if story}


def times_slipped(story: Iterable[DateMove]) -> int:
    """How many of the moves put the due day off."""
    return sum(move.slipped for move in story)


def days_slipped(story: Iterable[DateMove]) -> int:
    """How many days later than first said an item is due now, by the moves whose days are known."""
    return sum(move.days or 0 for move in story)


class _Stories:
    """Goes through the log, knowing of each item what its date says at that point."""

    def __init__(self, returned: Mapping[int, str]) -> None:
        self._returned = returned
        self._now: dict[str, dict[str, str]] = {}
        self.stories: dict[str, list[DateMove]] = {}

    def note(self, entry: LogEntry, change: Change) -> None:
        before = self._now.get(change.id, {})
        after = before | {name: str(value or "") for name, value in (change.after or {}).items() if name in _ABOUT}
        self._now[change.id] = after
        story = self.stories.setdefault(change.id, [])
        moved = before.get(DATE, "") != after.get(DATE, "")
        if entry.change_set.origin.kind in (OriginKind.UNDONE, OriginKind.REVERSED):
            if moved:
                story[:] = [move for move in story if move.entry not in entry.takes_back]
        elif moved:
            story.append(self._move(entry, change.id, before, after))
        if story:
            story[-1] = replace(story[-1], reason=after.get(DATE_REASON, ""))

    def _move(self, entry: LogEntry, item: str, before: Mapping[str, str], after: Mapping[str, str]) -> DateMove:
        origin, day = entry.change_set.origin, entry.when.date()
        old, new = _due(before, day), _due(after, day)
        return DateMove(
            item=item,
            old=before.get(DATE, ""),
            new=after.get(DATE, ""),
            when=entry.when,
            by=self._returned.get(entry.number) or origin.author,
            source=origin.source,
            reason="",
            days=None if old is None or new is None else (new - old).days,
            entry=entry.number,
        )


def _due(said: Mapping[str, str], day: date) -> date | None:
    """The due day of these words, as corrected, else as read from their own day, or `day` where they have none."""
    corrected = read_date_correction(said.get(READING, ""))
    if corrected is not None:
        return corrected.due
    context = said.get(CONTEXT, "")
    return read_target_date(said.get(DATE, ""), date.fromisoformat(context) if context else day).due
