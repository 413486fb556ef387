"""The people a plan names: a register made from the words of its responsible cells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from planner_desktop.domain.fields import Level
from planner_desktop.domain.readings.people import read_people
from planner_desktop.domain.readings.people_words import names_supporters
from planner_desktop.domain.records import Facts, Item, Person, new_id

from .initials import are_initials, named_by_initials

_INITIALS = re.compile(r"[A-Z]{2,4}")


def register(items: Sequence[Item], facts: Facts) -> Iterator[Person]:
    """Each person once, in the order met; initials have the name that the plan's notes and codes give them.

    Two to four capitals are initials of a name not yet known.
    """
    names = list(dict.fromkeys(read.name for words in dict.fromkeys(_said(items)) for read in read_people(words)))
    named = named_by_initials(_beside(items, facts)) if any(map(are_initials, names)) else {}
    full = {known.name.casefold() for name in names if (known := named.get(name))}
    met: set[str] = set()
    for name in names:
        key = name.casefold()
        if key in met or (key in full and name not in named):
            continue
        met.add(key)
        known = named.get(name)
        if known and known.name.casefold() not in met:
            met.add(known.name.casefold())
            yield Person(new_id(), known.name, name, known.role, email=known.email)
        else:
            yield Person(new_id(), name, name if _INITIALS.fullmatch(name) else "")


def _said(items: Sequence[Item]) -> Iterator[str]:
    """The words of every cell that says who."""
    names = set[str]().union(*(item.words for item in items))
    who = {name for name in names if name == "responsible" or names_supporters(name)}
    saying = (item.words for item in items if not who.isdisjoint(item.words))
    return (cell for words in saying for name, cell in words.items() if name in who)


def _beside(items: Sequence[Item], facts: Facts) -> list[str]:
    """What is said beside the actions: where a list of names stands, or a line that says what initials mean."""
    codes = [f"{code} = {meaning}" for code, meaning in (*facts.sources, *facts.markers)]
    notes = [item["notes"] for item in items if item.level in (Level.SECTION, Level.OBJECTIVE)]
    return [*facts.notes, *codes, *filter(None, notes)]
