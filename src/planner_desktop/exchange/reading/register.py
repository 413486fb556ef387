"""The people a plan names: a register made from the words of its responsible cells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from planner_desktop.domain.readings.people import read_people
from planner_desktop.domain.readings.people_words import names_supporters
from planner_desktop.domain.records import Item, Person, new_id

_INITIALS = re.compile(r"[A-Z]{2,4}")


def register(items: Sequence[Item]) -> Iterator[Person]:
    """Each person once, in the order met; two to four capitals are initials of a name not yet known."""
    met: set[str] = set()
    for words in dict.fromkeys(_said(items)):
        for read in read_people(words):
            key = read.name.casefold()
            if key not in met:
                met.add(key)
                initials = read.name if _INITIALS.fullmatch(read.name) else ""
                yield Person(new_id(), read.name, initials)


def _said(items: Sequence[Item]) -> Iterator[str]:
    """The words of every cell that says who."""
    names = set[str]().union(*(item.words for item in items))
    who = {name for name in names if name == "responsible" or names_supporters(name)}
    saying = (item.words for item in items if not who.isdisjoint(item.words))
    return (cell for words in saying for name, cell in words.items() if name in who)
