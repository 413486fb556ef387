"""What a plan reports of an action at a time, in a row below it ("Update June: …") or a column ("Progress Q1")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from planner_desktop.domain.readings.dates import read_target_date
from planner_desktop.domain.records import Update, new_id

from .draft import Draft
from .grid import Row

_LONGEST_LABEL = 60
_NEWS = (
    r"(?:(?:latest|further|current|monthly|quarterly|termly|interim|final|officer|status|progress) )*"
    r"(?:updates?|progress|position|commentary)(?: (?:report|note|update|made|to date))?"
)
_UNDATED = re.compile(_NEWS, re.IGNORECASE)
_DATED = re.compile(rf"{_NEWS}\b(?!.*\bby\b).*", re.IGNORECASE)
_ROW = re.compile(r"(?P<label>[^:\n]{3,60}?)\s*(?::|\n|\s[–—-])\s*(?P<words>\S.*)", re.DOTALL)
_YEAR = re.compile(r"20\d\d|\d[/.-]\d{1,2}[/.-]\d\d\b|[a-z]{3,}\W{0,2}\d\d\W*$", re.IGNORECASE)
_ANY_DAY = date(2026, 1, 1)


def reported(row: Row) -> tuple[str, str] | None:
    """The label and the words of "Update June: mapping finished", in one cell or two; None where a row says more."""
    if len(row.cells) > 2:
        return None
    found = _ROW.match(": ".join(cell.text.rstrip(" :") for cell in row.cells))
    if found is None or len(found["label"]) > _LONGEST_LABEL:
        return None
    label, words = found["label"].strip(), found["words"].strip()
    return (label, words) if _UNDATED.fullmatch(label) or (_DATED.fullmatch(label) and _day(label, _ANY_DAY)) else None


class Updates:
    """The reports found so far, each with the item it is of and the label it stood under."""

    def __init__(self) -> None:
        self._found: list[tuple[Draft, str, str]] = []

    def take_row(self, item: Draft, row: Row) -> None:
        """A row below an action: an update where its label gives a day, else more of the action's progress."""
        label, words = reported(row) or ("", "")
        if _day(label, _ANY_DAY):
            self.take(item, label, words)
        else:
            item.add("progress", ": ".join(cell.text.rstrip(" :") for cell in row.cells if cell.text))

    def take(self, item: Draft, label: str, words: str) -> None:
        self._found.append((item, label, words))

    def records(self, context: date) -> Iterator[Update]:
        """The updates; a day without a year is the last before `context`."""
        for item, label, words in self._found:
            day = _day(label, context)
            yield Update(new_id(), item.id, day.isoformat() if day else "", "", words, " ".join(label.split()))


def _day(label: str, context: date) -> date | None:
    due = read_target_date(label, context).due
    if due is None or due <= context or _YEAR.search(label):
        return due
    return due.replace(year=due.year - 1, day=min(due.day, 28) if due.month == 2 else due.day)
