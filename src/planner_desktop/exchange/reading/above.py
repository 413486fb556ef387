"""Cells that say "ditto" or "(See above)": their words stay, and are read as the words above them are.

The reading is kept as a correction, so that it holds wherever the item moves and goes when its words change.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from planner_desktop.domain.readings.dates import DateKind, date_correction, read_target_date
from planner_desktop.domain.readings.people import PersonRead, Role, people_correction, read_people
from planner_desktop.domain.readings.people_words import names_supporters

from .draft import Draft

_ABOVE = re.compile(
    r"[^\w\"“”″〃']*(?:ditto|do\.|as (?:above|previous)|(?:same as |see )above|above|[\"“”″〃]|'')[^\w\"“”″〃']*",
    re.IGNORECASE,
)


_LONGEST = 30


def says_above(words: str) -> bool:
    """Whether a cell says no more than that it repeats the one above."""
    return len(words) < _LONGEST and _ABOVE.fullmatch(words) is not None


@dataclass(slots=True)
class _Seen:
    """The words last met in each field, and how many cells repeated them."""

    words: dict[str, str] = field(default_factory=dict)
    repeated: int = 0

    def above(self, item: Draft, name: str) -> str:
        """An item's words of a field; where they repeat those above, those."""
        own = item.words.get(name, "")
        if own and not says_above(own):
            self.words[name] = own
        return self.words.get(name, "") if own else ""


def read_as_above(actions: Sequence[Draft], context: date) -> str:
    """Correct the readings of who and when in actions, from top to bottom, that repeat those above; what is told."""
    items = [each for action in actions for each in (action, *action.children)]
    fields = [name for name in set[str]().union(*(item.words for item in items)) if _says_who_or_when(name)]
    if not any(map(says_above, {item.words.get(name, "") for name in fields for item in items})):
        return ""
    seen = _Seen()
    for item in items:
        _read_date(item, seen, context)
        _read_people(item, seen)
    if not seen.repeated:
        return ""
    cells = "1 cell says" if seen.repeated == 1 else f"{seen.repeated} cells say"
    return f"{cells} “as above”: the words stay, and are read as those above them."


def _says_who_or_when(name: str) -> bool:
    return name in ("responsible", "target_date") or names_supporters(name)


def _read_date(item: Draft, seen: _Seen, context: date) -> None:
    own, meant = item.words.get("target_date", ""), seen.above(item, "target_date")
    if not meant or own == meant:
        return
    read = read_target_date(meant, context)
    if read.kind is not DateKind.NONE:
        item.words["target_date_reading"] = date_correction(read.kind, read.due)
        seen.repeated += 1


def _read_people(item: Draft, seen: _Seen) -> None:
    names = ["responsible", *(name for name in item.words if names_supporters(name))]
    meant = {name: words for name in names if (words := seen.above(item, name))}
    if all(item.words.get(name) == words for name, words in meant.items()):
        return
    people = {person.name.casefold(): person for person in reversed(list(_people(meant)))}
    if people:
        item.words["responsible_reading"] = people_correction(tuple(reversed(people.values())))
        seen.repeated += 1


def _people(meant: dict[str, str]) -> Iterator[PersonRead]:
    for name, words in meant.items():
        for person in read_people(words):
            yield person if name == "responsible" else PersonRead(person.name, Role.SUPPORT)
