"""A version: the plan as it was issued under a label."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Version:
    """What names an issued version; the plan it froze is read by its label."""

    label: str
    day: date
    note: str
    issued: datetime
