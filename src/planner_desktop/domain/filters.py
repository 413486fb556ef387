"""Filters: which items of a plan someone wants to see, as conditions that combine."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from .fields import Level
from .figures import Heard, stale
from .portion import is_named, is_of_agency
from .readings.dates import DateKind
from .records import Item
from .understanding import Understanding


class Aspect(StrEnum):
    """What a condition looks at."""

    PERSON = "person"
    AGENCY = "agency"
    STATUS = "status"
    DUE = "due"
    DUE_BETWEEN = "due between"
    SOURCE = "source"
    MARKER = "marker"
    STALE = "stale"
    CHANGED = "changed"


class Window(StrEnum):
    """When an unfinished item is due, counted from today; the numbers are days ahead."""

    OVERDUE = "overdue"
    WEEK = "7"
    MONTH = "30"
    QUARTER = "90"
    UNDATED = "undated"


UNSAID = ""
"""The value of a status condition for items that say none."""


_OPEN = ".."


def between(first: date | None, last: date | None) -> str:
    """The days from one to another, as ISO 8601-2 writes an interval; None: all before, or all after."""
    return "/".join(_OPEN if day is None else day.isoformat() for day in (first, last))


def days_between(value: str) -> tuple[date | None, date | None]:
    """The first and the last of the days that `between` wrote."""
    first, last = (None if day == _OPEN else date.fromisoformat(day) for day in value.split("/"))
    return first, last


@dataclass(frozen=True, slots=True)
class Condition:
    """One thing asked of an item.

    `value` is a name or initials, an agency, a status, a Window, days as `between` writes them, a code of the plan, or
    the label of the version that the item was changed since; a stale condition has none.
    """

    aspect: Aspect
    value: str = ""


@dataclass(frozen=True, slots=True)
class Filter:
    """Conditions in the order in which they were chosen.

    An item passes where it meets, of each aspect that is asked about, at least one condition.
    """

    conditions: tuple[Condition, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.conditions)

    def and_(self, other: Filter) -> Filter:
        """Both filters' conditions, each once."""
        return Filter(tuple(dict.fromkeys((*self.conditions, *other.conditions))))

    def without(self, condition: Condition) -> Filter:
        return Filter(tuple(each for each in self.conditions if each != condition))

    def values(self, aspect: Aspect) -> tuple[str, ...]:
        return tuple(each.value for each in self.conditions if each.aspect is aspect)


def passing(
    wanted: Filter,
    understanding: Understanding,
    *,
    changed: Mapping[str, Collection[str]] | None = None,
    heard: Heard = (),
) -> list[str]:
    """The ids of the items that pass a filter, in the plan's order.

    `changed` has, by a version's label, the ids of what was changed since it; `heard` is what the log knows of
    progress (see figures).  Sections have nothing to be asked about and never pass.
    """
    tests = list(_tests(wanted, understanding, changed or {}, heard))
    items = (item for item in understanding.plan.walk() if item.level is not Level.SECTION)
    return [item.id for item in items if all(test(item) for test in tests)]


Test = Callable[[Item], bool]


def _tests(
    wanted: Filter, understanding: Understanding, changed: Mapping[str, Collection[str]], heard: Heard
) -> Iterator[Test]:
    """A test for each aspect that is asked about, those that read least first."""
    made: Mapping[Aspect, Callable[[tuple[str, ...]], Test]] = {
        Aspect.CHANGED: lambda labels: _is_one_of(id for label in labels for id in changed.get(label, ())),
        Aspect.STALE: lambda _: _is_one_of(each.item.id for each in stale(understanding, heard=heard)),
        Aspect.SOURCE: lambda codes: _has_code("sources", codes),
        Aspect.MARKER: lambda codes: _has_code("markers", codes),
        Aspect.STATUS: lambda values: lambda item: (understanding.status(item).status or UNSAID) in values,
        Aspect.DUE: lambda windows: lambda item: any(_is_due(understanding, item, Window(each)) for each in windows),
        Aspect.DUE_BETWEEN: lambda spans: (
            lambda item: any(_is_due_between(understanding, item, *days_between(each)) for each in spans)
        ),
        Aspect.PERSON: lambda calls: lambda item: any(is_named(understanding, item, call) for call in calls),
        Aspect.AGENCY: lambda names: lambda item: any(is_of_agency(understanding, item, name) for name in names),
    }
    for aspect, make in made.items():
        if any(each.aspect is aspect for each in wanted.conditions):
            yield make(wanted.values(aspect))


def _is_one_of(ids: Iterable[str]) -> Test:
    found = frozenset(ids)
    return lambda item: item.id in found


def _has_code(name: str, codes: Collection[str]) -> Test:
    from .readings.codes import read_codes

    return lambda item: not set(codes).isdisjoint(read_codes(item[name]))


def _is_due(understanding: Understanding, item: Item, window: Window) -> bool:
    if understanding.is_finished(item):
        return False
    read = understanding.target_date(item)
    if window is Window.UNDATED:
        return read.kind is DateKind.NONE
    if read.due is None:
        return False
    if window is Window.OVERDUE:
        return read.due < understanding.today
    return understanding.today <= read.due <= understanding.today + timedelta(days=int(window))


def _is_due_between(understanding: Understanding, item: Item, first: date | None, last: date | None) -> bool:
    """Actions alone, finished or not: those that are counted by month."""
    due = understanding.target_date(item).due if item.level is Level.ACTION else None
    return due is not None and (first or date.min) <= due <= (last or date.max)
