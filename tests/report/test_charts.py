"""Charts say their numbers three times: printed, in the alternative text, in the table."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from planner_desktop.domain.figures import DueMonth, Group
from planner_desktop.domain.filters import days_between
from planner_desktop.domain.months import Bar, bars
from planner_desktop.domain.readings.status import Status
from planner_desktop.domain.records import Facts
from planner_desktop.report.charts import months_chart, months_table, status_chart, status_table
from planner_desktop.report.look import family
from planner_desktop.report.tagged import TaggedDocument
from tests.report.reading import alternatives, check_standard, pages_text, read_aloud

TODAY = date(2026, 11, 22)
FACTS = Facts(statuses=(("off track", "Red"),))
GROUPS = [Group(None, {Status.OFF_TRACK: 7, Status.COMPLETE: 35, None: 11}), Group(None, {}), Group(None, {None: 1})]
NAMES = ["First", "Second", "Third"]


def months(*counted: tuple[int, int]) -> list[DueMonth]:
    return [DueMonth(date(year, month, 1), 1, 2) for year, month in counted]


def test_the_chart_of_statuses_says_what_it_shows(tmp_path: Path) -> None:
    document = TaggedDocument("Chart", family())
    document.heading(1, "Chart")
    status_chart(document, GROUPS, FACTS, NAMES)
    status_table(document, "Group", GROUPS, FACTS, NAMES)
    data = document.finish()
    [told] = alternatives(data)
    assert "First: 7 red, 35 complete, 11 not said; Second: no actions; Third: 1 not said." in told
    [seen] = pages_text(data, tmp_path)
    drawn, _ = seen.split("Group", 1)
    assert {"7", "35", "11", "53", "■ Red", "✓ Complete", "Not said"} <= set(
        map(str.strip, drawn.replace("  ", "\n").split("\n"))
    )
    rows = ["First", "7", "35", "11", "53", "Second", "0", "0", "0", "0", "Third", "0", "0", "1", "1"]
    assert read_aloud(data, tmp_path).split("\n")[-15:] == rows
    check_standard(data, tmp_path)


def test_the_chart_of_months_says_what_it_shows(tmp_path: Path) -> None:
    document = TaggedDocument("Chart", family())
    document.heading(1, "Chart")
    shown = [Bar("Oct 26", 0, 3), Bar("Nov 26", 0, 0), Bar("Dec 26", 5, 1)]
    months_chart(document, shown)
    months_table(document, shown)
    data = document.finish()
    [told] = alternatives(data)
    assert "Nov 26: 0 not finished, 0 finished; Dec 26: 5 not finished, 1 finished." in told
    assert read_aloud(data, tmp_path).split("\n")[-8:] == ["Not finished", "0", "0", "5", "Finished", "3", "0", "1"]
    check_standard(data, tmp_path)


def test_months_between_are_shown_though_nothing_is_due() -> None:
    assert bars(months((2026, 11), (2027, 1)), TODAY) == [
        Bar("Nov 26", 1, 2, "2026-11-01/2026-11-30"),
        Bar("Dec 26", 0, 0, "2026-12-01/2026-12-31"),
        Bar("Jan 27", 1, 2, "2027-01-01/2027-01-31"),
    ]


@pytest.mark.parametrize(
    ("counted", "first", "last"),
    [
        (((2010, 1), (2026, 12), (2035, 1)), "Earlier", "Later"),
        (((2010, 1), (2010, 5), (2011, 3)), "Jan 10", "Later"),
        (((2010, 1), (2011, 3), (2011, 5)), "Earlier", "May 11"),
        (((2027, 1), (2035, 3)), "Jan 27", "Later"),
        (((2027, 1), (2027, 12)), "Jan 27", "Dec 27"),
    ],
)
def test_far_months_are_added_up(counted: tuple[tuple[int, int], ...], first: str, last: str) -> None:
    shown = bars(months(*counted), TODAY)
    assert (shown[0].label, shown[-1].label) == (first, last)
    assert len(shown) <= 14
    assert sum(bar.open for bar in shown) == len(counted)
    days = [days_between(bar.days) for bar in shown]
    assert all(last is None or last + timedelta(days=1) == first for (_, last), (first, _) in pairwise(days))
    assert [days[0][0] is None, days[-1][1] is None] == [first == "Earlier", last == "Later"]


def test_nothing_due_is_no_chart() -> None:
    assert bars([], TODAY) == []
