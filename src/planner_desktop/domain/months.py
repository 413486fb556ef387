"""Due dates by month as a chart shows them: a year at most, and what is due outside of it added up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from .figures import DueMonth

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


def bars(months: Sequence[DueMonth], today: date) -> list[Bar]:
    """A bar for each month on end; where they are many, a year of them, and the others added up."""
    if not months:
        return []
    first, last = _number(months[0].first), _number(months[-1].first)
    by_number = {_number(month.first): month for month in months}
    begin = _begin(first, last, _number(today), by_number)
    end = min(last, begin + _MONTHS - 1)
    shown = [
        _bar(f"{date(n // 12, n % 12 + 1, 1):%b %y}", [by_number[n]] if n in by_number else [])
        for n in range(begin, end + 1)
    ]
    earlier = _bar("Earlier", [month for n, month in by_number.items() if n < begin])
    later = _bar("Later", [month for n, month in by_number.items() if n > end])
    return [bar for bar in (earlier, *shown, later) if bar.label not in SUMS or bar.open + bar.finished]


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


def _bar(label: str, months: Sequence[DueMonth]) -> Bar:
    return Bar(label, sum(month.open for month in months), sum(month.finished for month in months))


def _number(day: date) -> int:
    return day.year * 12 + day.month - 1
