"""Due dates by month as a chart shows them: a year at most, and what is due outside of it added up."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from .figures import DueMonth
from .filters import between
from .readings.periods import short_month

SUMS = ("Earlier", "Later")
"""What the bars are called that add up the months before and after those shown."""

_MONTHS = 12
"""So many months are shown one by one; what is due before or after them is added up."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One column of the chart of due dates."""

    label: str
    open: int
    finished: int
    days: str = ""
    """The days whose dates it counts, as `filters` asks for them."""

    @property
    def due(self) -> int:
        return self.open + self.finished


def bars(months: Sequence[DueMonth], today: date) -> list[Bar]:
    """A bar for each month on end; where they are many, a year of them, and the others added up."""
    if not months:
        return []
    first, last = _number(months[0].first), _number(months[-1].first)
    by_number = {_number(month.first): month for month in months}
    begin = _begin(first, last, _number(today), by_number)
    end = min(last, begin + _MONTHS - 1)
    shown = [
        _bar(f"{short_month(_first(n))} {_first(n):%y}", [by_number[n]] if n in by_number else [], _first(n), _last(n))
        for n in range(begin, end + 1)
    ]
    if begin > first:
        shown.insert(0, _bar(SUMS[0], [month for n, month in by_number.items() if n < begin], None, _last(begin - 1)))
    if end < last:
        shown.append(_bar(SUMS[1], [month for n, month in by_number.items() if n > end], _first(end + 1), None))
    return shown


def _begin(first: int, last: int, today: int, months: Mapping[int, DueMonth]) -> int:
    """The first month shown by itself: of the year about today, or where nothing is due then, of the fullest."""
    latest = last - _MONTHS + 1
    if latest <= first:
        return first
    about_today = min(max(first, today - 3), latest)
    if about_today <= today < about_today + _MONTHS:
        return about_today

    def due(begin: int) -> int:
        shown = (months[n] for n in range(begin, begin + _MONTHS) if n in months)
        return sum(month.open + month.finished for month in shown)

    return max((*(n for n in months if n <= latest), latest), key=due)


def _bar(label: str, months: Sequence[DueMonth], first: date | None, last: date | None) -> Bar:
    open, finished = (sum(month.open for month in months), sum(month.finished for month in months))
    return Bar(label, open, finished, between(first, last))


def _number(day: date) -> int:
    return day.year * 12 + day.month - 1


def _first(number: int) -> date:
    return date(number // 12, number % 12 + 1, 1)


def _last(number: int) -> date:
    return _first(number).replace(day=monthrange(number // 12, number % 12 + 1)[1])
