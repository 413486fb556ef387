"""Periods of the British council calendar: months, quarters, terms, seasons, feasts.

Every function gives the first and the last day of what the words name; a target date counts by the last.
Sources: the financial year ends on 31 March (Interpretation Act 1978, schedule 1); the seasons are the
meteorological ones of the Met Office, winter named by the year in which it begins; terms are those by which
the Department for Education counts early education places (autumn from 1 September, spring from 1 January,
summer from 1 April), the summer term ending in July when schools close; the academic year runs from
1 September to 31 August.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Self

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(frozen=True, slots=True)
class Period:
    """The days from first to last, both included."""

    first: date
    last: date

    @classmethod
    def of_day(cls, day: date) -> Self:
        return cls(day, day)

    def early(self) -> date:
        """The end of the first third: the 10th of a month, the end of April of a year."""
        months = _months_in(self)
        if months == 1:
            return self.first.replace(day=10)
        return month_end(add_months(self.first, months // 3 - 1))

    def middle(self) -> date:
        """The 15th of a month, the end of June of a year."""
        months = _months_in(self)
        if months % 2:
            return add_months(self.first, months // 2).replace(day=15)
        return month_end(add_months(self.first, months // 2 - 1))

    def start(self) -> date:
        """The first day of a month; of anything longer the end of its first month."""
        return self.first if _months_in(self) == 1 else month_end(self.first)


def british(day: date) -> str:
    """A day as people write it, "13 July 2010", whatever language the computer is set to."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def with_weekday(day: date) -> str:
    """As `british`, the weekday first: "Tuesday 13 July 2010"."""
    return f"{WEEKDAYS[day.weekday()]} {british(day)}"


def short_month(day: date) -> str:
    """A day's month in three letters, "Jul", whatever language the computer is set to."""
    return _MONTHS[day.month - 1][:3]


def _months_in(period: Period) -> int:
    return (period.last.year - period.first.year) * 12 + period.last.month - period.first.month + 1


def month_end(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def add_months(day: date, months: int) -> date:
    """The same day some months later, or the last day of that month where it is shorter."""
    years, month = divmod(day.month - 1 + months, 12)
    last = monthrange(day.year + years, month + 1)[1]
    return date(day.year + years, month + 1, min(day.day, last))


def add_working_days(day: date, days: int) -> date:
    """Counts Monday to Friday; bank holidays are not known."""
    while days:
        day += timedelta(days=1)
        days -= day.weekday() < 5
    return day


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The first, second … Monday (0) to Sunday (6) of a month; the last where it has fewer."""
    first = date(year, month, 1)
    day = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    return day if day.month == month else day - timedelta(weeks=1)


def nth_working_day(year: int, month: int, nth: int) -> date:
    """The first, second … working day of a month; of five and more the last."""
    first = date(year, month, 1)
    if nth < 5:
        return add_working_days(first - timedelta(days=1), nth)
    last = month_end(first)
    return last - timedelta(days=max(0, last.weekday() - 4))


def months(year: int, month: int, count: int = 1) -> Period:
    """Some whole months from the first of the one named; month may run past 12."""
    first = add_months(date(year, 1, 1), month - 1)
    return Period(first, month_end(add_months(first, count - 1)))


def week(day: date) -> Period:
    """Monday to Sunday around a day."""
    monday = day - timedelta(days=day.weekday())
    return Period(monday, monday + timedelta(days=6))


def calendar_year(year: int) -> Period:
    return months(year, 1, 12)


def financial_year(year: int) -> Period:
    """April of the year to March of the next."""
    return months(year, 4, 12)


def academic_year(year: int) -> Period:
    return months(year, 9, 12)


def quarter(year: int, number: int) -> Period:
    """A quarter of the financial year that begins in the year: the fourth is January to March of the next."""
    return months(year, 1 + 3 * number, 3)


def half_year(year: int, number: int) -> Period:
    """A half of the financial year that begins in the year."""
    return months(year, 6 * number - 2, 6)


def municipal_year(year: int) -> Period:
    """From one annual meeting of a council to the next, both in May (Local Government Act 1972, schedule 12)."""
    return Period(date(year, 5, 1), date(year + 1, 5, 31))


def decade(year: int) -> Period:
    first = year - year % 10
    return Period(date(first, 1, 1), date(first + 9, 12, 31))


def season(year: int, name: str) -> Period:
    return months(year, {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}[name], 3)


def term(year: int, name: str) -> Period:
    first, count = {"spring": (1, 3), "summer": (4, 4), "autumn": (9, 4)}[name]
    return months(year, first, count)


def half_term(year: int, month: int) -> Period:
    """From the Monday of the holidays in October, February or May, which differ by a week, to the end of the month."""
    third_or_last = 3 if month == 2 else 5
    return Period(nth_weekday(year, month, 0, third_or_last), months(year, month).last)


def sixth_term(year: int, number: int) -> Period:
    """One of the six terms, or halves of terms, of a school year; the third to the sixth are after New Year."""
    first, count = ((9, 2), (11, 2), (1, 2), (3, 1), (4, 2), (6, 2))[number - 1]
    return months(year, first, count)


def easter_holidays(year: int) -> Period:
    """The two weeks from Easter; many schools close a week earlier."""
    sunday = easter_sunday(year)
    return Period(sunday, sunday + timedelta(days=14))


def christmas_holidays(year: int) -> Period:
    return Period(date(year, 12, 20), date(year, 12, 31))


def easter_sunday(year: int) -> date:
    """The Gregorian Easter (the anonymous algorithm, as in Meeus, Astronomical Algorithms, chapter 8)."""
    golden = year % 19
    century, of_century = divmod(year, 100)
    leaps, common = divmod(century, 4)
    correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leaps - correction + 15) % 30
    leap_years, rest = divmod(of_century, 4)
    weekday = (32 + 2 * common + 2 * leap_years - epact - rest) % 7
    shift = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)
