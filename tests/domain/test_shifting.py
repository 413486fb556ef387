"""Dates are shifted as a person would rewrite the cell: the days move, the other words stay."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner_desktop.domain.readings.dates import read_target_date
from planner_desktop.domain.shifting import Shift, Unit, shifted_words
from planner_desktop.domain.showing import british

CONTEXT = date(2010, 3, 1)


@pytest.mark.parametrize(
    ("words", "shift", "expected"),
    [
        ("By end June 2010", Shift(1, Unit.MONTHS), "By end July 2010"),
        ("By end June 2010", Shift(1, Unit.WEEKS), "By 7 July 2010"),
        ("End of June", Shift(9, Unit.MONTHS), "End of March 2011"),
        ("1) July 2010 2) Aug 10", Shift(1, Unit.MONTHS), "1) August 2010 2) September 2010"),
        ("mid-June 2010, early July 2010", Shift(-1, Unit.MONTHS), "mid-May 2010, early June 2010"),
        ("Sept 2010 (HG to say)", Shift(3, Unit.MONTHS), "December 2010 (HG to say)"),
        ("Q2 2010/11", Shift(1, Unit.MONTHS), "31 October 2010"),
        ("by Friday 11 June 2010", Shift(1, Unit.MONTHS), "by Sunday 11 July 2010"),
        ("Fri, 11 June 2010", Shift(3, Unit.DAYS), "Mon, 14 June 2010"),
        ("Monitoring, 30 June 2010", Shift(1, Unit.WEEKS), "Monitoring, 7 July 2010"),
        ("Weds 30 June 2010", Shift(1, Unit.DAYS), "Thu 1 July 2010"),
        ("Monday, end June 2010", Shift(1, Unit.MONTHS), "1 April 2010, end July 2010"),
        ("31 March 2011 (revised from Dec 2010)", Shift(1, Unit.MONTHS), "30 April 2011 (revised from Dec 2010)"),
        ("June 2010 (was: 30 April 2010)", Shift(1, Unit.MONTHS), "July 2010 (was: 30 April 2010)"),
        ("from 1 June to 30 Sept 2010", Shift(1, Unit.WEEKS), "from 8 June 2010 to 7 October 2010"),
        ("by 30  June 10\n(HG to  say)", Shift(2, Unit.WEEKS), "by 14 July 2010\n(HG to  say)"),
        ("31/12/2010", Shift(2, Unit.MONTHS), "28 February 2011"),
        ("31 March 2010", Shift(-1, Unit.DAYS), "30 March 2010"),
        ("40359", Shift(1, Unit.DAYS), "1 July 2010"),
        ("Ongoing", Shift(1, Unit.MONTHS), None),
        ("Immediate, KE to see to it", Shift(1, Unit.MONTHS), None),
        ("Sept onwards", Shift(1, Unit.MONTHS), None),
        ("31 June 2010", Shift(1, Unit.MONTHS), None),
        ("30 June 2010 or 31 June 2010", Shift(1, Unit.MONTHS), None),
        ("to be agreed", Shift(1, Unit.DAYS), None),
        ("", Shift(1, Unit.DAYS), None),
        ("30 June 2010", Shift(99999999, Unit.DAYS), None),
        ("30 June 2010", Shift(-99999, Unit.MONTHS), None),
    ],
)
def test_words_say_the_new_day(words: str, shift: Shift, expected: str | None) -> None:
    assert shifted_words(words, CONTEXT, shift) == expected


days = st.dates(date(2000, 1, 1), date(2049, 12, 31))
shifts = st.builds(Shift, st.integers(-400, 400), st.sampled_from([Unit.DAYS, Unit.WEEKS]))
frames = st.sampled_from(["{}", "by {}", "{} (HG)", "To be done\n  by {}, then reviewed"])


@given(days, shifts, frames)
def test_new_words_read_as_the_day_meant_and_go_back_again(day: date, shift: Shift, frame: str) -> None:
    words = frame.format(british(day.isoformat()))
    new = shifted_words(words, CONTEXT, shift)
    assert new is not None
    assert read_target_date(new, CONTEXT).due == shift.of(day)
    assert shifted_words(new, CONTEXT, Shift(-shift.count, shift.unit)) == words


@given(days, st.integers(-60, 60))
def test_months_keep_the_day_or_take_the_last_there_is(day: date, count: int) -> None:
    new = Shift(count, Unit.MONTHS).of(day)
    assert (new.year * 12 + new.month) - (day.year * 12 + day.month) == count
    ends = (new + timedelta(days=1)).month != new.month
    assert new.day == day.day or ends
    if (day + timedelta(days=1)).month != day.month:
        assert ends
