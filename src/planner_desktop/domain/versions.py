"""A version: the plan as it was issued under a label."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from .errors import Refused
from .showing import day_meant


@dataclass(frozen=True, slots=True)
class Version:
    """What names an issued version; the plan it froze is read by its label."""

    label: str
    day: date
    note: str
    issued: datetime


def require_new(label: str, issued: Iterable[Version]) -> None:
    """Raises Refused where there is no label, or one of the versions that were issued has it."""
    if not label:
        raise Refused(
            "A version needs a label.", untouched="The plan is as it was.", advice="Call it V15, for example."
        )
    taken = [version.label for version in issued]
    if label in taken:
        raise Refused(
            f"Version {label} was issued already.",
            untouched="It stays as it was issued.",
            advice=f"Choose another label; issued are {', '.join(taken)}.",
        )


def version_day(words: str) -> date:
    """The day of a version, as it is typed.  Raises Refused where the words name none."""
    day = day_meant(words)
    if day is None:
        raise Refused("A version needs a date.", advice="Write it like 13 July 2010.")
    return day


def next_label(label: str) -> str:
    """The label that follows one which ends in a number: "V15" after "V14"; "V1" where there is none to follow."""
    number = re.search(r"\d{1,9}$", label.strip())
    if number is None:
        return "" if label.strip() else "V1"
    return f"{label.strip()[: number.start()]}{int(number[0]) + 1:0{len(number[0])}d}"
