"""A cell of a workbook that this program may have written and any spreadsheet program may have saved since."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple

from planner_desktop.domain.returns import Flag

from ..reading.shown import plain_number


class Found(NamedTuple):
    """A cell as found: its words exactly as they stand there, the day of a real date, and what is remarkable.

    `comment` is what somebody wrote beside it; `left` are its words without those struck out, None where none are.
    """

    text: str = ""
    day: date | None = None
    flag: Flag | None = None
    comment: str = ""
    left: str | None = None


BLANK = Found()
Rows = list[list[Found]]
"""A sheet's rows without gaps, blank cells between others included."""


def valued(value: Any, flag: Flag | None) -> Found:
    """A number, date or truth value as the words people see."""
    if isinstance(value, bool):
        return Found("TRUE" if value else "FALSE", flag=flag or Flag.VALUE)
    if isinstance(value, datetime):
        midnight = value.time() == time()
        return Found(f"{value:%d/%m/%Y}" if midnight else f"{value:%d/%m/%Y %H:%M}", value.date(), flag)
    if isinstance(value, date):
        return Found(f"{value:%d/%m/%Y}", value, flag)
    if isinstance(value, time | timedelta):
        return Found(str(value), flag=flag)
    return Found(plain_number(float(value)), flag=flag or Flag.VALUE)
