"""The grammar of target dates: which words name a date, as one table of patterns over lower-case text.

Where two rules begin at the same place the earlier in the table wins; where its reader declines, the next.
"""

from __future__ import annotations

from planner_desktop.domain.readings import date_counts as counted
from planner_desktop.domain.readings import date_days as days
from planner_desktop.domain.readings import date_years as years
from planner_desktop.domain.readings.date_phrases import COUNTS, Reader
from planner_desktop.domain.readings.date_text import ANY_MONTH, WEEKDAYS

_MONTH = rf"(?P<month>{ANY_MONTH})\.?"
_TH = rf"(?:\s?(?:st|nd|rd|th)(?:(?![a-z])\.?|(?={ANY_MONTH}))|the(?=\s))"
_DAY = rf"(?P<day>\d{{1,2}}){_TH}?"
_DAYS_AFTER = rf"(?:\s*(?:-|to|&|and|,|/|\+|or)\s*\d{{1,2}}{_TH}?)+"
_CENTURY = r"(?:19|20)"
# Two digits are no year in "10am", "10.30", "10%".
_YEAR = rf"(?P<year>{_CENTURY}\d\d(?!\d)|'?\d\d(?!\d|\s?[ap]m\b|[:.]\d|\s?%))"
_FULL_YEAR = rf"(?P<full>{_CENTURY}\d\d)(?!\d)"
_TIME = r"(?:[t\s]+\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?"


def _years(between: str, between_short: str, short: str) -> str:
    """'2011', '2011/12', '2011-2012', '11/12', "'11": what may stand between, and what two digits alone are."""
    return (
        rf"(?P<from>{_CENTURY}\d\d)(?:{between}(?P<to>{_CENTURY}?\d\d)(?![\d/]))?(?!\d)"
        rf"|(?P<short_from>\d\d){between_short}(?P<short_to>\d\d)(?![\d/])|{short}"
    )


_YEARS = _years(r"(?:\s?/\s?|-)", r"(?:\s?/\s?|-)", r"'?(?P<short>\d\d)(?![\d./:)-]|\s?[a-z%])")
_SPACED_YEARS = _years(r"\s?(?:/|-|to)\s?", r"\s?/\s?", r"'(?P<short>\d\d)(?!\d)")
_OF_YEARS = rf"(?:[\s,(/-]*(?:of\s+|in\s+|fy\s?|financial year\s+)?(?:{_YEARS}))?"
_QUARTER_NAME = (
    rf"(?:(?:q|qtr|quarter)[\s.]?(?P<quarter>[1-4]|{'|'.join(COUNTS[:4])})"
    rf"|(?P<ordinal>[1-4]|first|second|third|fourth|final|last)(?:st|nd|rd|th)? (?:quarter|qtr))(?!\w)"
)
_TERM = r"autumn|spring|summer|aut|spr|sum"
_COUNT = rf"\d{{1,3}}|{'|'.join(COUNTS)}|an?|couple of"
_LONG_UNIT = r"(?:financial |calendar |academic |school )?year|fy|quarter|term"

# What may stand before a phrase and moves the day that counts.
PREFIX = (
    r"(?:(?P<before>(?<!not )(?<!or )before|prior to|ahead of|in advance of)\s+(?:the\s+)?)?"
    r"(?:(?P<week>w\s?[/.]?\s?[cb]\.?|(?:week|wk)\s+(?:commencing|beginning|starting|of))"
    r"[\s:,-]*(?:the\s+)?(?:[a-z]+day\s+)?)?"
    r"(?:(?P<part>early|mid(?:dle)?|late|(?:the\s+)?(?:end|beginning of|start of|close of|(?<=/)beginning))[\s-]*"
    r"(?:of\s+|in\s+)?(?:the\s+)?)?"
)

RULES: tuple[tuple[str, str, Reader], ...] = (
    # 2011-06-30 00:00:00
    ("iso", rf"(?P<y>{_CENTURY}\d\d)[-/.](?P<m>\d\d?)[-/.](?P<d>\d\d?)(?!\d){_TIME}", days.numeric),
    # 30/06/2011, 30.6.11
    (
        "figures",
        rf"(?P<d>\d\d?)\s?[/.-]\s?(?P<m>\d\d?)\s?[/.-]\s?(?P<y>{_CENTURY}\d\d|\d\d)(?!\d){_TIME}",
        days.numeric,
    ),
    # 20110630, 30062011, 30 06 11
    ("iso_run", rf"(?P<y>{_CENTURY}\d\d)(?P<m>[01]\d)(?P<d>[0-3]\d)(?!\d)", days.numeric),
    ("figures_run", rf"(?P<d>[0-3]\d)(?P<m>[01]\d)(?P<y>{_CENTURY}\d\d)(?!\d)", days.numeric),
    ("figures_spaced", rf"(?P<d>[0-3]\d) (?P<m>[01]\d) (?P<y>{_CENTURY}\d\d|\d\d)(?!\d)", days.numeric),
    # the 2 of "2 & 9 October 2012"
    (
        "day_of_list",
        rf"{_DAY}(?={_DAYS_AFTER}\s*(?:of\s+)?{_MONTH}(?:[\s,]*{_YEAR})?)",
        days.day_month,
    ),
    # 1st of Oct, 3-Jun-11
    ("day_month", rf"{_DAY}(?:\s*(?:of\s+)?|-|/|\.(?!\s)){_MONTH}(?:[\s,./-]*{_YEAR})?", days.day_month),
    (
        "half_term",
        (
            r"(?:(?P<half_term>autumn|spring|summer|whitsun|may|october|oct|february|feb)\s+(?:term\s+)?)?"
            rf"half[\s-]?term(?![a-z]){_OF_YEARS}"
        ),
        years.half_term,
    ),
    # first week in June
    (
        "week_of_month",
        (
            r"(?P<nth>[1-4]\s?(?:st|nd|rd|th)|first|second|third|fourth|last|final)\s+(?:full\s+)?(?:week|wk)\s+"
            rf"(?:(?:of|in|commencing)\s+)?{_MONTH}(?:[\s,]*{_FULL_YEAR})?"
        ),
        days.week_of_month,
    ),
    # March 2011/12
    (
        "month_of_fy",
        rf"{_MONTH}\s+{_FULL_YEAR}\s?/\s?(?P<to>\d\d(?:\d\d)?)(?!\d)",
        days.month_of_financial_year,
    ),
    # June 30, 2011
    ("month_day", rf"{_MONTH}\s*{_DAY},?\s+{_FULL_YEAR}", days.month_day),
    ("month_th", rf"{_MONTH}\s*(?P<day>\d{{1,2}}){_TH}(?:,?\s+{_FULL_YEAR})?", days.month_day),
    # Aug 10, Mar-26, Nov '12
    ("month", rf"{_MONTH}(?:[\s,/-]*(?:of\s+|in\s+)?{_YEAR})", days.month),
    ("month_single", rf"{_MONTH}\s+(?P<day>[1-9])(?![\d):.])", days.month_before_single_day),
    ("month_alone", rf"{_MONTH}(?P<year>)", days.month),
    # Q3 2025/26; in "Q4 (Jan-Mar 2012)" the months count
    (
        "quarter",
        (
            rf"(?:(?:fy\s?|financial year\s+)?(?P<lead>{_CENTURY}\d\d|\d\d(?=\s?[/-]\s?\d\d\b))"
            r"(?:\s?[/-]\s?(?P<lead_to>\d\d(?:\d\d)?))?[\s,:-]*)?(?P<calendar>calendar\s+)?"
            rf"{_QUARTER_NAME}(?![\s:,]*[(-]\s*{ANY_MONTH}){_OF_YEARS}"
        ),
        years.quarter,
    ),
    # Spring term (first half), the second half of the summer term
    (
        "half_of_term",
        (
            rf"(?:(?P<term>{_TERM})\s+term[\s,(-]*(?P<ordinal>first|second|1st|2nd)\s+half"
            rf"|(?P<of_ordinal>first|second|1st|2nd)\s+half\s+of\s+(?:the\s+)?(?P<of_term>{_TERM})(?:\s+term)?)"
            rf"(?!\w)\)?{_OF_YEARS}"
        ),
        years.half_of_term,
    ),
    ("half", rf"(?:h(?P<half>[12])|(?P<ordinal>first|second|1st|2nd) half)(?!\w){_OF_YEARS}", years.half),
    # Autumn 1, Summer Term 2 2026, T4 2025/26
    (
        "part_of_term",
        (
            rf"(?:(?P<term>{_TERM})\s+(?:term\s*)?(?P<half>[12])|(?:term\s?|t)(?P<number>[1-6]))"
            rf"(?![\w/.:)]){_OF_YEARS}"
        ),
        years.part_of_term,
    ),
    ("term", rf"(?P<term>{_TERM})\.?\s+(?:school\s+)?terms?(?![a-z]){_OF_YEARS}", years.term),
    (
        "holiday",
        (
            r"(?P<holiday>easter|summer|christmas|xmas)\s+(?:school\s+)?(?:holidays?|break|recess|closure|vacation)"
            rf"(?![a-z]){_OF_YEARS}"
        ),
        years.holiday,
    ),
    ("season", rf"(?P<season>spring|summer|autumn|winter|fall)(?![a-z]){_OF_YEARS}", years.season),
    ("season_short", rf"(?P<season>aut|spr|sum|win)\.?(?=\s?'?\d\d(?!\d)|\s?{_CENTURY}\d\d){_OF_YEARS}", years.season),
    (
        "feast",
        (
            r"(?P<feast>good friday|easter(?: sunday| monday)?|(?:christmas|xmas)(?: day| eve)?|boxing day"
            rf"|new year(?:'?s (?:day|eve))?)(?![a-z]){_OF_YEARS}"
        ),
        years.feast,
    ),
    # next month, end of the financial year, year end
    (
        "near",
        (
            r"(?:(?:the\s+)?(?P<which>this|next|current|this current|that)\s+)?"
            rf"(?:(?P<ended>month|{_LONG_UNIT})[\s-]+end(?!\w|\s+{_CENTURY}\d\d)"
            rf"|(?P<unit>week|month|{_LONG_UNIT})(?![\w-]|\s+{_CENTURY}\d\d))"
        ),
        counted.near,
    ),
    # within 3 months, 6-12 months; not "90 days after …"
    (
        "duration",
        (
            r"(?P<within>(?:with)?in the next|over the next|within|in|next|over|the next)?\s*"
            rf"(?:(?:{_COUNT})\s?(?:-|to|or)\s?)?(?P<count>{_COUNT})?[\s-]*(?P<working>working\s+|school\s+)?"
            r"(?P<unit>hour|hr|day|week|wk|fortnight|month|year)s?'?(?![a-z])"
            r"(?!\s*(?:time\s+)?(?:after|of\b|before|post|following|old|prior|from (?!now|today)))"
        ),
        counted.duration,
    ),
    # FY 2011, 2011/12, 2011-2014, 2012
    (
        "years",
        (
            r"(?P<kind>(?:financial|fiscal|academic|school|calendar)\s+year|year end(?:ing|ed)|f\.?y\.?e?\.?|f/y|cy"
            rf"|a/?y)?\s?'?(?:{_SPACED_YEARS})(?!\s?(?:staff|cases|children|people|hours)|[./]\d)"
            r"(?:\s+(?P<kind_after>academic|school|financial|fiscal|calendar)(?:\s+year)?)?"
        ),
        years.years,
    ),
    (
        "month_figures",
        rf"(?P<m>\d\d?)(?:\s?[/.-]\s?(?P<y>{_CENTURY}\d\d)|/(?P<short>1[3-9]|[2-9]\d))(?![\d/])",
        days.month_in_figures,
    ),
    ("day_figures", r"(?P<d>\d\d?)/(?P<m>\d\d?)(?![\d/])", days.day_and_month_in_figures),
    # w/c 30th, by the 5th
    ("day_alone", rf"(?P<day>\d{{1,2}})(?P<th>{_TH})?(?=\s*(?:$|[,;.)(]))", days.day_alone),
    (
        "weekday",
        rf"(?P<weekday>{'|'.join(WEEKDAYS)})(?![a-z]|[\s,]+(?:the\s+)?(?:\d|{ANY_MONTH}))",
        counted.weekday,
    ),
)
