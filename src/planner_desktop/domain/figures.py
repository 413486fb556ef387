"""What a plan amounts to on a day: the counts and lists that the window and the reports show alike.

All count actions; what is said of milestones is read into the action they stand in.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from .changes import LogEntry, OriginKind
from .fields import Level
from .plan import ROOT
from .readings.status import Status
from .records import Item, RecordKind, Update
from .understanding import FINISHED, Understanding

Counts: TypeAlias = Mapping[Status | None, int]
"""How many actions have each status; None: their words say none."""

Heard: TypeAlias = Collection[tuple[str, date]]
"""When progress changed, by the item's id, as the plan's log saw it."""

SOON = 30
"""Days ahead that count as due soon."""


@dataclass(frozen=True, slots=True)
class Group:
    """An item with the counts of the actions below it; `item` is None for actions that stand in none."""

    item: Item | None
    counts: Counts

    @property
    def total(self) -> int:
        return sum(self.counts.values())

    @property
    def finished(self) -> int:
        return sum(self.counts.get(status, 0) for status in FINISHED)


@dataclass(frozen=True, slots=True)
class DueMonth:
    """How many actions are due in the month that begins on `first`, and how many of them are finished."""

    first: date
    open: int
    finished: int


@dataclass(frozen=True, slots=True)
class Due:
    """An unfinished action and its due date; `days` late, or negative: days to go."""

    item: Item
    due: date
    days: int


@dataclass(frozen=True, slots=True)
class Stale:
    """An unfinished action without an update for `days`; `since` is None where it never had one."""

    item: Item
    since: date | None
    days: int


@dataclass(frozen=True, slots=True)
class Headline:
    """The figures that stand at the top."""

    actions: int
    finished: int
    overdue: int
    due_soon: int
    stale: int


def open_actions(understanding: Understanding) -> list[Item]:
    """The actions that are not finished, in the plan's order."""
    return [action for action in understanding.plan.actions() if not understanding.is_finished(action)]


def status_counts(understanding: Understanding, actions: Iterable[Item] | None = None) -> Counts:
    """How many of these actions have each status; of all where none are given."""
    given = understanding.plan.actions() if actions is None else actions
    return Counter(understanding.status(action).status for action in given)


def by_level(understanding: Understanding, level: Level) -> tuple[Group, ...]:
    """A group for each section or objective in the plan's order, then one for actions that stand in none of them."""
    plan = understanding.plan
    groups: dict[str, list[Item]] = {item.id: [] for item in plan.walk() if item.level is level}
    for action in plan.actions():
        above = next((item.id for item in plan.ancestors(action) if item.level is level), ROOT)
        groups.setdefault(above, []).append(action)
    return tuple(Group(plan.items.get(id), status_counts(understanding, actions)) for id, actions in groups.items())


def due_by_month(understanding: Understanding) -> tuple[DueMonth, ...]:
    """The months in which actions are due, earliest first; months without any are left out."""
    months: dict[date, Counter[bool]] = {}
    for action in understanding.plan.actions():
        due = understanding.target_date(action).due
        if due is not None:
            months.setdefault(due.replace(day=1), Counter())[understanding.is_finished(action)] += 1
    return tuple(DueMonth(first, met[False], met[True]) for first, met in sorted(months.items()))


def overdue(understanding: Understanding) -> tuple[Due, ...]:
    """The unfinished actions past their due date, the latest first."""
    late = [due for due in _dues(understanding) if due.days > 0]
    return tuple(sorted(late, key=lambda due: -due.days))


def due_within(understanding: Understanding, days: int = SOON) -> tuple[Due, ...]:
    """The unfinished actions due today or in the next `days`, the nearest first."""
    near = [due for due in _dues(understanding) if -days <= due.days <= 0]
    return tuple(sorted(near, key=lambda due: due.due))


def _dues(understanding: Understanding) -> list[Due]:
    found = []
    for action in open_actions(understanding):
        due = understanding.target_date(action).due
        if due is not None:
            found.append(Due(action, due, (understanding.today - due).days))
    return found


NEWS = (OriginKind.TYPED, OriginKind.RETURNED)
"""The origins of change sets in which something is heard of an action; an import is no news."""


def progress_changes(log: Iterable[LogEntry]) -> Heard:
    """When progress was typed or returned, by the entries of a log."""
    return [
        (change.id, entry.when.date())
        for entry in log
        if entry.change_set.origin.kind in NEWS
        for change in entry.change_set.changes
        if change.kind is RecordKind.ITEM and "progress" in (change.after or {})
    ]


def latest(heard: Heard, today: date) -> dict[str, date]:
    """The last day, not after today, on which progress of each item changed."""
    days: dict[str, date] = {}
    for id, day in heard:
        if day <= today:
            days[id] = max(day, days.get(id, day))
    return days


def last_heard(understanding: Understanding, action: Item, progress: Mapping[str, date]) -> date | None:
    """When an action was last heard of: its own updates and its milestones', and changes of progress, by `latest`.

    What is dated after today, or on no day, does not count.
    """
    plan, days = understanding.plan, []
    for item in (action, *plan.milestones(action)):
        if item.id in progress:
            days.append(progress[item.id])
        days += (day for day in map(_day_of, plan.updates_of(item)) if day and day <= understanding.today)
    return max(days, default=None)


def _day_of(update: Update) -> date | None:
    try:
        return date.fromisoformat(update.date)
    except ValueError:
        return None


def stale(understanding: Understanding, heard: Heard = ()) -> tuple[Stale, ...]:
    """The unfinished actions not heard of for longer than the plan's update interval, the longest first.

    What was never heard of is counted from the plan's own date.  None where the plan promises no interval.
    """
    if understanding.plan.facts.update_interval_days is None:
        return ()
    progress = latest(heard, understanding.today)
    found = []
    for action in open_actions(understanding):
        since = last_heard(understanding, action, progress)
        if days := days_without(understanding, since):
            found.append(Stale(action, since, days))
    return tuple(sorted(found, key=lambda each: -each.days))


def days_without(understanding: Understanding, since: date | None) -> int:
    """For how many days an action last heard of on that day has been without an update; 0 where that is in time."""
    facts = understanding.plan.facts
    counted = since or facts.context()
    if facts.update_interval_days is None or counted is None:
        return 0
    days = (understanding.today - counted).days
    return days if days > facts.update_interval_days else 0


def headline(understanding: Understanding, heard: Heard = ()) -> Headline:
    """The figures at the top of the overview and of the summary."""
    counts = status_counts(understanding)
    return Headline(
        actions=sum(counts.values()),
        finished=sum(counts.get(status, 0) for status in FINISHED),
        overdue=len(overdue(understanding)),
        due_soon=len(due_within(understanding)),
        stale=len(stale(understanding, heard)),
    )
