"""A version: the plan as it was issued under a label."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Version:
    """What names an issued version; the plan it froze is read by its label."""

    label: str
    day: date
    note: str
    issued: datetime


def next_label(label: str) -> str:
    """The label that follows one which ends in a number: "V15" after "V14"; "V1" where there is none to follow."""
    number = re.search(r"\d{1,9}$", label.strip())
    if number is None:
        return "" if label.strip() else "V1"
    return f"{label.strip()[: number.start()]}{int(number[0]) + 1:0{len(number[0])}d}"
