"""The grammar of target dates: which words name a date, as one table of patterns over lower-case text.

Where two rules begin at the same place the earlier in the table wins; where its reader declines, the next.
"""

from __future__ import annotations

from planner_desktop.domain.readings import date_counts as counted
from planner_desktop.domain.readings import date_days as days
from planner_desktop.domain.readings import date_years as years
from planner_desktop.domain.readings.date_phrases import COUNTS, Reader
from planner_desktop.domain.readings.date_text import ANY_MONTH, WEEKDAYS
from planner_desktop.domain.readings.patterns import later

_MONTH = rf"(?P<month>{ANY_MONTH})\.?"
_TH = rf"(?:\s?(?:st|nd|rd|th)(?:(?![a-z])\.?|(?={ANY_MONTH}))|the(?=\s))"
_DAY = rf"(?P<day>\d{{1,2}}){_TH}?"
_DAYS_AFTER = rf"(?:\s*(?:-|to|&|and|,|/|\+|or)\s*\d{{1,2}}{_TH}?)+"
_CENTURY = r"(?:19|20)"
# Two digits are no year in "10am", "10.30", "10%", "12 noon", "12 months", "12th".
_YEAR = (
    rf"(?P<year>{_CENTURY}\d\d(?!\d)|'?\d\d(?!\d|\s?[ap]\.?m\b|[:.]\d|\s?%|\s?(?:st|nd|rd|th)\b"
    r"|\s(?:noon|midnight|o'clock|h(?:ou)?rs?|days|weeks|months|staff|cases|people|children)\b))"
)
# The 31 of "1 June - 31 August" and of "1 June, 31 August" is a day.
_NO_DAY = rf"(?!\s*(?:[-/,&]|to|and)?\s*\d\d?{_TH}?\s*(?:of\s+)?{ANY_MONTH})"
_NO_DAY_APART = rf"(?!(?:\s+-|\s*,)\s*\d\d?{_TH}?\s*(?:of\s+)?{ANY_MONTH})"
_FULL_YEAR = rf"(?P<full>{_CENTURY}\d\d)(?!\d)"
# In "1.1 - 30/6/24" the first figures number a list.
_ONE_SIGN = r"(?=\d\d?\s?(?:/ ?\d+ ?/|- ?\d+ ?-|\. ?\d+ ?\.|\| ?\d+ ?\||\\ ?\d+ ?\\))"
_TIME = r"(?:[t\s]+\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?"


def _years(between: str, between_short: str, short: str) -> str:
    """'2011', '2011/12', '2011-2012', '11/12', "'11": what may stand between, and what two digits alone are."""
    return (
        rf"(?P<from>{_CENTURY}\d\d)(?:{between}(?P<to>{_CENTURY}?\d\d|\d)(?![\d/]))?(?!\d)"
        rf"|(?P<short_from>\d\d){between_short}(?P<short_to>\d\d)(?![\d/])|{short}"
    )


_YEARS = _years(
    r"(?:\s?/\s?|-)",
    r"(?:\s?/\s?|-)'?",
    r"'?(?P<short>\d\d)(?![\d./:)-]|\s?(?!(?:and|or|to|then|until|for|at|with|by|onwards?)\b)[a-z%])",
)
_SPACED_YEARS = _years(r"\s?(?:/|-|to)\s?", r"\s?/\s?'?", r"'(?P<short>\d\d)(?!\d)")
OF_YEARS = rf"(?:[\s,(/-]*(?:of\s+|in\s+|fy\s?|financial year\s+)?(?:{_YEARS}))?"
_QUARTER_NAME = (
    rf"(?:(?:q|qtr|quarter|chwarter)s?[\s.]?(?:[1-4](?:[-/]|\s?(?:&|and|to)\s?))*"
    rf"(?P<quarter>[1-4]|{'|'.join(COUNTS[:4])})"
    rf"|(?P<ordinal>[1-4]|first|second|third|fourth|final|last)(?:st|nd|rd|th)? (?:quarter|qtr|q))(?!\w)"
)
_TERM = r"autumn|spring|summer|easter|aut|spr|sum|michaelmas|lent|trinity"
_SEASON = r"spring|summer|autumn|winter|fall|gwanwyn|haf|gaeaf"
_COUNT = rf"\d{{1,3}}|{'|'.join(COUNTS)}|eighteen|an?|couple of"
_UNIT = r"(?:hour|hr|day|week|wk|fortnight|month|mnth|mth|mo|year|yr)s?'?(?![a-z])"
_YEAR_OF = r"(?:financial|fiscal|academic|acad\.?|school|calendar|municipal|council|civic|mayoral)"
_YEAR_WORD = r"y(?:ea)?r"
_LONG_UNIT = rf"(?:{_YEAR_OF} )?year|f/?y|quarter|term|decade"

# What may stand before a phrase and moves the day that counts.
PREFIX = (
    rf"(?:(?<!first )(?<!last )(?P<away>{_COUNT})[\s-]*(?P<away_working>(?:working|school)\s+)?(?P<away_unit>{_UNIT})"
    r"\s+(?:(?P<back>before|prior to|ahead of)|from|after|following|of|post)[\s-]+(?:the\s+)?)?"
    r"(?:(?P<before>(?<!not )(?<!or )before|prior to|ahead of|in advance of)\s+(?:the\s+)?)?"
    r"(?:(?P<week>w\s?[/.]?\s?[cb]s?\.?|(?:week|wk|fortnight|f/n)s?\.?\s+(?:comm(?:encing)?|beg(?:inning)?|starting|of)\.?)"
    r"[\s:,-]*(?:the\s+)?(?:(?:mon(?!th)|tue|wed|thu|fri|sat|sun)[a-z]*\.?\s+)?)?"
    r"(?:(?P<part>(?:early(?! may bank)|latter|late)(?:\s+part)?|mid(?:dle)?(?:[\s-]?(?:of\s)?year(?=\s\d))?"
    r"|(?:the\s+)?(?:back end|end|beginning of|start of|close of|(?:(?<=/)|(?<=/ )|(?<=or ))(?:beginning|start)))[\s-]*"
    r"(?:of\s+|in\s+)?(?:the\s+)?(?:new\s+(?!year\b))?)?"
)
# What may stand behind it: "from Nov 2012 for six months".
LASTING = later(rf"\s+(?:for|lasting)\s+(?:a period of\s+|up to\s+)?(?P<count>{_COUNT})[\s-]*(?P<unit>{_UNIT})")

RULES: tuple[tuple[str, str, Reader], ...] = (
    # 2011-06-30 00:00:00
    ("iso", rf"(?P<y>{_CENTURY}\d\d)[-/.](?P<m>\d\d?)[-/.](?P<d>\d\d?)(?!\d){_TIME}", days.numeric),
    # 23-27/06/25
    (
        "days_in_figures",
        rf"\d\d?\s?(?:-|&|and|to)\s?(?P<d>\d\d?)/(?P<m>\d\d?)/(?P<y>{_CENTURY}\d\d|\d\d)(?!\d)",
        days.numeric,
    ),
    # 30/06/2011, 30.6.11
    (
        "figures",
        (
            rf"{_ONE_SIGN}(?P<d>\d\d?)\s?[/.\\|-]\s?(?P<m>\d\d?)\s?[/.\\|-]\s?(?P<y>{_CENTURY}\d\d|\d\d)(?!\d)"
            rf"{_TIME}"
        ),
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
    ("day_month", rf"{_DAY}(?:\s*(?:of\s+)?|-|/|\.(?!\s)){_MONTH}(?:{_NO_DAY}[\s,./-]*{_YEAR})?", days.day_month),
    (
        "holiday",
        (
            r"(?:school\s+)?(?P<holiday>easter|summer|christmas|xmas)\s+(?:school\s+)?(?:holidays?|hols?|break|recess|closure|vacation)"
            rf"(?![a-z]){OF_YEARS}"
        ),
        years.holiday,
    ),
    # before the words for their months and seasons: "spring bank holiday"
    (
        "feast",
        (
            r"(?P<within>(?:in|into|during)\s+(?:the\s+)?(?=new year))?"
            rf"(?P<feast>{years.FEASTS})(?![a-z]|\s+term\b){OF_YEARS}"
        ),
        years.feast,
    ),
    # HT4, half term 3 2025/26
    (
        "half_term_number",
        (
            r"(?P<half>)(?P<half_terms>ht|(?:half|½|1/2)[\s-]?term)\s?(?:[1-6]\s?(?:[-/&]|and|to)\s?)*"
            rf"(?P<number>[1-6])(?![\w/.:]){OF_YEARS}"
        ),
        years.part_of_term,
    ),
    (
        "half_term",
        (
            r"(?:(?P<half_term>autumn|spring|summer|whitsun|may|october|oct|february|feb)\s+(?:term\s+)?)?"
            rf"(?:half|½|1/2)[\s-]?term(?![a-z]){OF_YEARS}"
        ),
        years.half_term,
    ),
    # first Monday in June
    (
        "weekday_of_month",
        (
            r"(?P<nth>[1-5]\s?(?:st|nd|rd|th)|first|second|third|fourth|last|final)\s+"
            r"(?:(?P<weekday>mon(?!th)|tue|wed|thu|fri|sat|sun)[a-z]*|working day|school day)\s+(?:of|in)\s+"
            rf"{_MONTH}(?:[\s,]*{_YEAR})?"
        ),
        days.weekday_of_month,
    ),
    # first week in June
    (
        "week_of_month",
        (
            r"(?P<nth>[1-4]\s?(?:st|nd|rd|th)|first|second|third|fourth|last|final)\s+(?:full\s+)?(?:week|wk)\s+"
            rf"(?:(?:of|in|commencing)\s+)?{_MONTH}(?:[\s,]*{_YEAR})?"
        ),
        days.week_of_month,
    ),
    # second half of April 2026
    (
        "half_of_month",
        rf"(?P<nth>first|second|1st|2nd)\s+half\s+of\s+{_MONTH}(?:{_NO_DAY_APART}[\s,]*{_YEAR})?",
        days.half_of_month,
    ),
    # March 2011/12
    (
        "month_of_fy",
        rf"{_MONTH}\s+(?P<from>{_CENTURY}?\d\d)\s?/\s?(?P<to>{_CENTURY}?\d\d)(?![\d/])",
        days.month_of_financial_year,
    ),
    # June 30, 2011
    ("month_day", rf"{_MONTH}[\s-]*{_DAY},?[\s-]+{_FULL_YEAR}", days.month_day),
    ("month_th", rf"{_MONTH}\s*(?P<day>\d{{1,2}}){_TH}(?:,?\s+{_FULL_YEAR})?", days.month_day),
    # Aug 10, Mar-26, Nov '12
    ("month", rf"{_MONTH}(?:{_NO_DAY_APART}[\s,/-]*(?:of\s+|in\s+)?{_YEAR})", days.month),
    ("month_single", rf"{_MONTH}\s+(?P<day>[1-9])(?![\d):.])", days.month_before_single_day),
    ("month_alone", rf"{_MONTH}(?P<year>)", days.month),
    # Q3 2025/26; in "Q4 (Jan-Mar 2012)" the months count
    (
        "quarter",
        (
            rf"(?:(?:fy\s?|financial year\s+)?(?P<lead>{_CENTURY}\d\d|\d\d(?=\s?[/-]\s?\d\d\b))"
            r"(?:\s?[/-]\s?(?P<lead_to>\d\d(?:\d\d)?))?[\s,:(-]*)?(?P<calendar>calendar\s+)?"
            rf"{_QUARTER_NAME}(?:\s?\([^()\d]+\)(?=\s?(?:fy\s?)?\d\d)|(?![\s:,]*[(-]\s*{ANY_MONTH})){OF_YEARS}"
        ),
        years.quarter,
    ),
    # Spring term (first half), the second half of the summer term
    (
        "half_of_term",
        (
            rf"(?:(?P<term>{_TERM})\s+term[\s,(-]*(?P<ordinal>first|second|1st|2nd)\s+half"
            rf"|(?P<of_ordinal>first|second|1st|2nd)\s+half\s+of\s+(?:the\s+)?(?P<of_term>{_TERM})(?:\s+term)?)"
            rf"(?!\w)\)?{OF_YEARS}"
        ),
        years.half_of_term,
    ),
    (
        "half",
        (
            r"(?:h(?P<half>[12])|(?P<ordinal>first|second|1st|2nd) half)(?!\w)"
            rf"(?P<fy>\s+of\s+(?:the\s+)?(?:financial year|fy))?{OF_YEARS}"
        ),
        years.half,
    ),
    # the first six months of 2024
    (
        "months_of_year",
        rf"(?P<which>first|last|final)\s+(?:(?P<count>{_COUNT})\s+)?months?\s+(?:of|in){OF_YEARS}(?<=\d)",
        years.months_of_year,
    ),
    # Autumn 1, Summer Term 2 2026, T4 2025/26
    (
        "part_of_term",
        (
            rf"(?:(?P<term>(?:{_TERM}|au|sp|su)(?![a-z]))\s*(?:term\s*)?(?:1(?:[-/]|\s?(?:&|and|to)\s?))?(?P<half>[12])"
            r"|(?P<half_terms>)(?:terms?\s?|t)(?:[1-6](?:\s?(?:[-/&]|and|to)\s?)t?)*(?P<number>[1-6]))"
            rf"(?![\w/.:]){OF_YEARS}"
        ),
        years.part_of_term,
    ),
    ("term", rf"(?P<term>{_TERM})\.?\s+(?:school\s+)?terms?(?![a-z]){OF_YEARS}", years.term),
    ("season", rf"(?P<season>{_SEASON})(?![a-z]){OF_YEARS}", years.season),
    ("season_short", rf"(?P<season>aut|spr|sum|win)\.?(?=\s?'?\d\d(?!\d)|\s?{_CENTURY}\d\d){OF_YEARS}", years.season),
    # next month, end of the financial year, year end
    (
        "near",
        (
            r"(?:(?:the\s+)?(?P<which>this|next|following|current|this current|that|within the)\s+)?"
            rf"(?:(?P<ended>month|{_LONG_UNIT})[\s-]*end(?!\w|\s+{_CENTURY}\d\d)"
            r"|(?P<short_end>eofy|eoy|eom|eoq)(?![a-z])"
            rf"|(?P<unit>week|month|{_LONG_UNIT})(?![\w-]|\s+'?(?:{_CENTURY})?\d\d))"
        ),
        counted.near,
    ),
    # 24-25 academic year
    (
        "years_before_kind",
        (
            r"(?P<kind>)(?P<from>)(?P<to>)(?P<short>)(?P<short_from>\d\d)\s?-\s?(?P<short_to>\d\d)"
            rf"\s+(?P<kind_after>{_YEAR_OF})\s+{_YEAR_WORD}(?![a-z])"
        ),
        years.years,
    ),
    # within 3 months, 6-12 months; not "90 days after …"
    (
        "duration",
        (
            r"(?P<within>(?:with)?in the next|over the next|within|w/in|in|next|over|the next|up to|less than|under"
            r"|more than|(?:immediate(?:ly)?|now) to)?\s*"
            rf"(?:(?:{_COUNT})\s?(?:-|to|or)\s?)?(?P<count>{_COUNT})?(?P<open>\+)?[\s-]*"
            rf"(?P<working>(?:working|school)\s+(?=days?))?(?P<unit>{_UNIT}|(?<=\d)m(?=\W*$))"
            r"(?!\s*(?:time\s+)?(?:after|of\b|before|post|following|old|prior|from (?!now|today)))"
        ),
        counted.duration,
    ),
    # 2024/2025/2026
    ("several_years", rf"(?:{_CENTURY}\d\d\s?/\s?){{2,}}(?P<last>{_CENTURY}\d\d)(?![\d/])", years.several_years),
    # FY 24-25
    (
        "years_of_kind",
        (
            rf"(?P<kind>{_YEAR_OF}\s+{_YEAR_WORD}|f\.?y\.?|f/y|a/?y)\s?(?P<from>)(?P<to>)(?P<short>)"
            r"(?P<short_from>\d\d)\s?-\s?(?P<short_to>\d\d)(?P<kind_after>)(?![\d/-])"
        ),
        years.years,
    ),
    # FY 2011, 2011/12, 2011-2014, 2012
    (
        "years",
        (
            rf"(?:(?P<kind>{_YEAR_OF}\s+{_YEAR_WORD}|year end(?:ing|ed)|year[\s-]end|year(?=\s{_CENTURY}\d\d(?![/-]))"
            rf"|f\.?y\.?e?\.?|f/y|cy|a/?y)\s?)?'?(?:{_SPACED_YEARS})"
            r"(?!\s?(?:staff|cases|children|people|hours)|[./]\d)"
            rf"(?:\s+(?P<kind_after>{_YEAR_OF}|ay(?![a-z]))(?:\s+{_YEAR_WORD})?)?"
        ),
        years.years,
    ),
    (
        "month_figures",
        rf"(?P<m>\d\d?)(?:\s?[/.-]\s?(?P<y>{_CENTURY}\d\d)|[/-](?P<short>1[3-9]|[2-9]\d))(?![\d/])",
        days.month_in_figures,
    ),
    # 31.3
    ("day_dotted", r"(?P<d>\d\d?)\.(?P<m>\d\d?)(?=\W*$)", days.day_and_month_with_dot),
    ("day_figures", r"(?P<d>\d\d?)/(?P<m>\d\d?)(?![\d/])", days.day_and_month_in_figures),
    ("tomorrow", r"tomorrow(?![a-z])", counted.day_near),
    # w/c 30th, by the 5th
    ("day_alone", rf"(?P<day>\d{{1,2}})(?P<th>{_TH})?(?=\s*(?:$|[,;.)(]))", days.day_alone),
    (
        "weekday",
        rf"(?P<weekday>{'|'.join(WEEKDAYS)})(?![a-z]|[\s,]+(?:the\s+)?(?:\d|{ANY_MONTH}))",
        counted.weekday,
    ),
)
