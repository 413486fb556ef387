from __future__ import annotations

import csv
import os
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner_desktop.domain.readings.dates import (
    DateKind,
    date_correction,
    read_date_correction,
    read_target_date,
)

# Read from 22 March 2011: words | kind | due
CASES = """
March 2011 | by | 2011-03-31
Sept 2010 | by | 2010-09-30
Sept. 2010 | by | 2010-09-30
september 2010 | by | 2010-09-30
Febuary 2012 | by | 2012-02-29
Septmber 2011 | by | 2011-09-30
Aug 10 | by | 2010-08-31
Nov 12 | by | 2012-11-30
Nov '12 | by | 2012-11-30
Nov ’12 | by | 2012-11-30
Nov12 | by | 2012-11-30
Mar-26 | by | 2026-03-31
Dec-11 | by | 2011-12-31
June, 2011 | by | 2011-06-30
end of March 2012 | by | 2012-03-31
End-March 2012 | by | 2012-03-31
By the end of July 2011 | by | 2011-07-31
1st Oct 2011 | by | 2011-10-01
1 st Oct 2011 | by | 2011-10-01
2 nd May 2011 | by | 2011-05-02
1st of October 2011 | by | 2011-10-01
the 3rd June, 2011 | by | 2011-06-03
Friday 3 June 2011 | by | 2011-06-03
Fri 3rd June 2011 | by | 2011-06-03
3-Jun-11 | by | 2011-06-03
03-Jun-2011 | by | 2011-06-03
3 Jun '11 | by | 2011-06-03
3 June 11 | by | 2011-06-03
26-Mar | by | 2011-03-26
30 June | by | 2011-06-30
1st Oct | by | 2011-10-01
1 March | by | 2011-03-01
1 January | by | 2012-01-01
29 February | by | 2012-02-29
April 30, 2011 | by | 2011-04-30
July 31 2011 | by | 2011-07-31
June 30th | by | 2011-06-30
May 1 | by | 2011-05-01
Aug 31 | by | 2011-08-31
05/06/2011 | by | 2011-06-05
5/6/11 | by | 2011-06-05
05.06.2011 | by | 2011-06-05
05-06-2011 | by | 2011-06-05
5 / 6 / 2011 | by | 2011-06-05
1/4/2026 | by | 2026-04-01
2011-06-30 | by | 2011-06-30
2011/06/30 | by | 2011-06-30
2011-06-30 00:00:00 | by | 2011-06-30
2011-06-30T00:00:00 | by | 2011-06-30
06/2011 | by | 2011-06-30
6/2011 | by | 2011-06-30
31/3 | by | 2011-03-31
40724 | by | 2011-06-30
40724.0 | by | 2011-06-30
2012 | by | 2012-12-31
By 2013 | by | 2013-12-31
end of 2011 | by | 2011-12-31
End 2011 | by | 2011-12-31
mid 2012 | by | 2012-06-30
mid-2012 | by | 2012-06-30
early 2012 | by | 2012-04-30
late 2012 | by | 2012-12-31
mid June | by | 2011-06-15
mid-June 2011 | by | 2011-06-15
Middle of June 2011 | by | 2011-06-15
early March 2012 | by | 2012-03-10
late May 2011 | by | 2011-05-31
start of June 2011 | by | 2011-06-01
Beginning of September 2011 | by | 2011-09-01
By end June | by | 2011-06-30
end Jan | by | 2012-01-31
by June | by | 2011-06-30
by May | by | 2011-05-31
May | by | 2011-05-31
before June 2011 | by | 2011-05-31
Before the end of June 2011 | by | 2011-06-30
prior to 1 September 2011 | by | 2011-08-31
no later than 30 June 2011 | by | 2011-06-30
w/c 14 May 2012 | by | 2012-05-20
W/C 14/05/12 | by | 2012-05-20
wc 14th May 2012 | by | 2012-05-20
Week commencing 14 May 2012 | by | 2012-05-20
week commencing Monday 14 May 2012 | by | 2012-05-20
week beginning 14th May 2012 | by | 2012-05-20
week ending 20 May 2012 | by | 2012-05-20
w/e 20/05/2012 | by | 2012-05-20
from June to August 2011 | by | 2011-08-31
June – August 2011 | by | 2011-08-31
June-Aug 2011 | by | 2011-08-31
Sept/Oct 2011 | by | 2011-10-31
September and December 2011 | by | 2011-12-31
Nov 2011 - Feb 2012 | by | 2012-02-29
November to February 2012 | by | 2012-02-29
1-5 May 2011 | by | 2011-05-05
1st & 15th June 2011 | by | 2011-06-15
From 1 April 2011 to 31 March 2012 | by | 2012-03-31
April 2011 until March 2012 | by | 2012-03-31
2011-2014 | by | 2014-12-31
2011 to 2014 | by | 2014-12-31
2011-14 | by | 2014-12-31
2011/12 | by | 2012-03-31
2011-12 | by | 2012-03-31
2011/2012 | by | 2012-03-31
2011 / 2012 | by | 2012-03-31
11/12 | by | 2012-03-31
FY 2011/12 | by | 2012-03-31
FY 2011 | by | 2012-03-31
Financial year 2011/12 | by | 2012-03-31
end of financial year 2011/12 | by | 2012-03-31
during 2011/12 | by | 2012-03-31
Throughout 2011/12 | by | 2012-03-31
calendar year 2012 | by | 2012-12-31
academic year 2011/12 | by | 2012-08-31
March 2011/12 | by | 2012-03-31
October 2011/12 | by | 2011-10-31
Q2 2011/12 | by | 2011-09-30
Q3 2025/26 | by | 2025-12-31
Q3 25/26 | by | 2025-12-31
Q4 2011-12 | by | 2012-03-31
Q1 12-13 | by | 2012-06-30
Spring 13 | by | 2013-05-31
Q4 (2011/12) | by | 2012-03-31
2011/12 Q3 | by | 2011-12-31
Quarter 2 | by | 2011-09-30
Quarter 4 2011/12 | by | 2012-03-31
Qtr 1 2011/12 | by | 2011-06-30
End of Q1 | by | 2011-06-30
2nd quarter 2011/12 | by | 2011-09-30
third quarter of 2011/12 | by | 2011-12-31
calendar Q1 2012 | by | 2012-03-31
Q4 (Jan-Mar 2012) | by | 2012-03-31
Q1 (April - June) | by | 2011-06-30
Q1/Q2 2011/12 | by | 2011-09-30
H1 2025/26 | by | 2025-09-30
first half of 2012 | by | 2012-06-30
second half of 2011/12 | by | 2012-03-31
Spring 2026 | by | 2026-05-31
Summer 2011 | by | 2011-08-31
Autumn 2011 | by | 2011-11-30
autumn | by | 2011-11-30
Winter 2011 | by | 2012-02-29
Winter 2011/12 | by | 2012-02-29
Autumn/Winter 2011 | by | 2012-02-29
By summer holidays | by | 2011-08-31
end of autumn term 2011 | by | 2011-12-31
Autumn Term | by | 2011-12-31
Spring term 2012 | by | 2012-03-31
Spring term 2011/12 | by | 2012-03-31
End of summer term | by | 2011-07-31
October half term 2011 | by | 2011-10-31
end of the academic year | by | 2011-08-31
Christmas | by | 2011-12-25
Before Christmas | by | 2011-12-24
Christmas 2012 | by | 2012-12-25
Easter 2012 | by | 2012-04-08
by Easter | by | 2011-04-24
Good Friday 2012 | by | 2012-04-06
New Year 2012 | by | 2012-01-01
within 3 months | by | 2011-06-22
Within three months | by | 2011-06-22
12 months | by | 2012-03-22
6-12 months | by | 2012-03-22
Medium term (6-12 months) | by | 2012-03-22
next 6 weeks | by | 2011-05-03
in the next 6 months | by | 2011-09-22
within a month | by | 2011-04-22
in two weeks' time | by | 2011-04-05
within 10 working days | by | 2011-04-05
within 24 hours | by | 2011-03-23
1 year | by | 2012-03-22
next month | by | 2011-04-30
this month | by | 2011-03-31
end of month | by | 2011-03-31
Month end | by | 2011-03-31
by the end of next week | by | 2011-04-03
end of the year | by | 2011-12-31
year end | by | 2011-12-31
end of financial year | by | 2011-03-31
Year end 2012/13 | by | 2013-03-31
next financial year | by | 2012-03-31
end of this term | by | 2011-03-31
immediately | immediate | 2011-03-22
Immediate | immediate | 2011-03-22
Now | immediate | 2011-03-22
ASAP | immediate | 2011-03-22
As soon as possible | immediate | 2011-03-22
With immediate effect | immediate | 2011-03-22
Immediate and ongoing | immediate | 2011-03-22
Immediate – by end of April 2011 | by | 2011-04-30
In place | done | -
Already in place | done | -
Complete | done | -
COMPLETED | done | -
Achieved | done | -
Done | done | -
Implemented | done | -
completed July 2010 | done | -
Completed - 12/01/11 | done | -
Complete (March 2011) | done | -
30 June 2010 - completed | done | -
June 2010 (completed) | done | -
1 March 2011 (completed 20 Feb 2011) | done | -
Completed. Review June 2012 | done | -
Complete by June 2011 | by | 2011-06-30
To be completed by June 2011 | by | 2011-06-30
Complete audit June 2011 | by | 2011-06-30
In place by September 2011 | by | 2011-09-30
Fully implemented by 1 May 2011 | by | 2011-05-01
Not yet complete | none | -
Ongoing | ongoing | -
On-going | ongoing | -
on going | ongoing | -
Continuous | ongoing | -
Monthly | ongoing | -
Quarterly | ongoing | -
annually | ongoing | -
Annual | ongoing | -
6 monthly | ongoing | -
Every 3 months | ongoing | -
Minimally every 3 months, as often as possible | ongoing | -
Once every quaarter | ongoing | -
Ongoing every 24 months | ongoing | -
1 activity per quarter, any order encouraged | ongoing | -
Twice a year | ongoing | -
As and when required | ongoing | -
May 1 every year | ongoing | -
From April 2011 | ongoing | -
from Sept onwards | ongoing | -
Sept onwards | ongoing | -
September 2011 onwards | ongoing | -
From now on | immediate | 2011-03-22
Ongoing from April 2011 | ongoing | -
April 2011 - ongoing | ongoing | -
Monthly from April 2011 | ongoing | -
Ongoing, reviewed June 2011 | ongoing | -
Monthly until March 2012 | by | 2012-03-31
Ongoing to March 2012 | by | 2012-03-31
July 2011 and then ongoing | by | 2011-07-31
May 2011 then quarterly | by | 2011-05-31
TBC | none | -
TBA | none | -
tbc | none | -
To be confirmed | none | -
n/a | none | -
N/A | none | -
see above | none | -
(See Above) | none | -
As above | none | -
- | none | -
? | none | -
See timeline on performance.gov | none | -
90 days after guidance is issued | none | -
will be review | none | -
30 staff | none | -
2 cases | none | -
Item 14 | none | -
This may slip | none | -
Revised to September 2011 | by | 2011-09-30
June 2011 revised to September 2011 | by | 2011-09-30
September 2011 (revised to July 2011) | by | 2011-07-31
June 2011, extended to Dec 2011 | by | 2011-12-31
May 2011 (was December 2011) | by | 2011-05-31
31/12/2011 now 30/09/2011 | by | 2011-09-30
Originally June 2012 – March 2012 | by | 2012-03-31
1st Oct 2011 launch of the team | by | 2011-10-01
30 staff trained by June 2011 | by | 2011-06-30
August 2011 (to coincide with the move) | by | 2011-08-31
First draft June 2011, final version Sept 2011 | by | 2011-09-30
1) July 2011 2) May 2011 | by | 2011-07-31
1) Jun 11 2) Jul 11 3)&4) Aug 11 5) Sep 11 | by | 2011-09-30
1) to 3) May 11; 4) Jul 11; 5) Sep 11 | by | 2011-09-30
1. July 2011 2. Aug 2011 | by | 2011-08-31
a) May 2011 b) June 2011 | by | 2011-06-30
i)&ii) Aug 11 iii) Sep 11 | by | 2011-09-30
1) 1 st Oct Sept 2011 (for 3) 1 st Oct 11 | by | 2011-10-01
Training (by 30 June 11) | by | 2011-06-30
June 30, 2011 July 31, 2011* | by | 2011-07-31
31 July 2011 90 days after guidance is issued* | by | 2011-07-31
Easter Monday/Before Christmas | by | 2011-12-24
June and November | by | 2011-11-30
31 June 2011 | none | -
30/02/2011 | none | -
12/25/2011 | none | -
31 June 2011, then 31 July 2011 | by | 2011-07-31
"""
CONTEXT = date(2011, 3, 22)


@pytest.mark.parametrize(("words", "kind", "due"), [line.split(" | ") for line in CASES.strip().splitlines()])
def test_words_give_a_kind_and_a_due_date(words: str, kind: str, due: str) -> None:
    target = read_target_date(words, CONTEXT)
    assert (target.kind, str(target.due or "-")) == (kind, due)
    assert target.words == words


def test_all_dates_of_a_cell_are_shown_and_the_last_is_due() -> None:
    target = read_target_date("1) July 2011\n2) 1st May 2011\n3) July 2011", CONTEXT)
    assert target.dates == (date(2011, 7, 31), date(2011, 5, 1))
    assert target.due == date(2011, 7, 31)


def test_a_finished_cell_still_shows_its_date() -> None:
    assert read_target_date("completed July 2010", CONTEXT).dates == (date(2010, 7, 31),)


@pytest.mark.parametrize(
    ("words", "dates"),
    [
        ("completed 12 May", (date(2010, 5, 12),)),
        ("completed 12 May 2011", (date(2011, 5, 12),)),
        ("Completed. Review June 2012", (date(2012, 6, 30),)),
    ],
)
def test_a_day_on_which_something_was_done_is_past(words: str, dates: tuple[date, ...]) -> None:
    assert read_target_date(words, CONTEXT).dates == dates


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("By end June", "'By end June' read from the plan's date 22 March 2011."),
        ("Immediate effect", "'Immediate effect' read from the plan's date 22 March 2011."),
        ("March 2012", "'March 2012' allows until 31 March 2012."),
        ("July 2011, Sept 2011", "'July 2011, Sept 2011' names 2 dates; 30 September 2011 is due."),
        (
            "July 2011 (was Sept 2011)",
            "'July 2011 (was Sept 2011)' names 2 dates; 31 July 2011 is the one that still counts.",
        ),
        ("From April 2011", "'From April 2011' says when it begins and no last day."),
        ("Monthly", "'Monthly' goes on without a last day."),
        ("1. Complete 2. Ongoing", "'1. Complete 2. Ongoing' says that only a part of it is done."),
        ("Year 1 – Q2", "'Year 1 – Q2' counts from a year that the words do not give."),
        (
            "6 weeks after 1 June 2011",
            "'6 weeks after 1 June 2011' allows until 13 July 2011; counted from the date named.",
        ),
        ("31 June 2011", "There is no such day as '31 June 2011'."),
        ("40724", "'40724' is how Excel counts 30 June 2011."),
        ("90 days after launch", "'90 days after launch' counts from a day that the words do not give."),
        ("  ", "The cell is blank."),
    ],
)
def test_a_reading_says_why(words: str, reason: str) -> None:
    assert read_target_date(words, CONTEXT).reason == reason


@pytest.mark.parametrize(
    "words",
    [
        "31 June 2011",
        "31 June 2011, then 31 July 2011",
        "June 2011 (TBC)",
        "Q1 2012",
        "Dec 31",
        "will be review",
    ],
)
def test_what_may_be_misread_is_doubtful(words: str) -> None:
    assert read_target_date(words, CONTEXT).doubtful


@pytest.mark.parametrize("words", ["", "TBC", "March 2011", "By end June", "Ongoing", "In place", "Q3 2025/26"])
def test_plain_words_are_not_doubtful(words: str) -> None:
    assert not read_target_date(words, CONTEXT).doubtful


def test_the_context_gives_the_missing_year() -> None:
    assert read_target_date("By end June", date(2026, 7, 1)).due == date(2027, 6, 30)


@pytest.mark.parametrize("piece", [" ", "1, ", "June 2011 ", "1/", "(", "-", "now "])
def test_a_hostile_cell_is_read_in_part_and_told(piece: str) -> None:
    target = read_target_date("July 2011 " + piece * 20_000 + "x", CONTEXT)
    assert target.doubtful
    assert "first 1000 characters" in target.reason


@given(st.text())
def test_any_text_is_read_without_error(words: str) -> None:
    target = read_target_date(words, CONTEXT)
    assert target.words == words
    assert (target.due is not None) == (target.kind in (DateKind.BY, DateKind.IMMEDIATE))


@given(
    st.dates(date(2000, 1, 1), date(2068, 12, 31)),
    st.sampled_from(["%d/%m/%Y", "%d.%m.%y", "%d %B %Y", "%Y-%m-%d"]),
)
def test_a_date_in_full_is_itself_in_any_form(day: date, form: str) -> None:
    assert read_target_date(day.strftime(form), CONTEXT).due == day


@given(st.sampled_from(DateKind), st.dates())
def test_a_correction_is_read_back(kind: DateKind, day: date) -> None:
    due = day if kind in (DateKind.BY, DateKind.IMMEDIATE) else None
    target = read_date_correction(date_correction(kind, due))
    assert target is not None
    assert (target.kind, target.due) == (kind, due)


@pytest.mark.parametrize("text", ["", "by", "by 2011-02-30", "immediate", "ongoing 2011-03-22", "soon", "2011-03-22"])
def test_another_form_is_no_correction(text: str) -> None:
    assert read_date_correction(text) is None


def test_the_shared_cases() -> None:
    corpus = os.environ.get("PLANNER_CORPUS")
    if not corpus:
        pytest.skip("PLANNER_CORPUS names no folder of real plans")
    with Path(corpus, "dates", "target_dates.tsv").open(encoding="utf-8", newline="") as file:
        cases = list(csv.DictReader(file, delimiter="\t"))
    read = [read_target_date(case["text"] or "", date.fromisoformat(case["context"])) for case in cases]
    wrong = [
        (case, target)
        for case, target in zip(cases, read, strict=True)
        if (target.kind, str(target.due or "-")) != (case["kind"], case["due"])
    ]
    assert cases
    assert not wrong
