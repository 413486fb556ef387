"""What of a plan the public may see: chosen fields left out, persons called by their posts or initials."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace
from enum import StrEnum
from typing import TypeAlias

from .fields import CELL
from .plan import Plan
from .readings.people_words import is_own_name, own_names_within
from .records import Board, Evidence, Facts, Item, Person, Update, Value
from .understanding import Understanding

Rename = Callable[[str], str]
_Public: TypeAlias = Item | Update | Person | Facts


class Called(StrEnum):
    """How persons are called."""

    NAMES = "names"
    POSTS = "posts"
    INITIALS = "initials"


def published(plan: Plan, left_out: Collection[str], called: Called) -> Plan:
    """The plan without the words of these fields, every person's name replaced wherever it stands.

    A person is known by the register or by a responsible cell; posts, teams and boards keep their names, and so do
    single words, unless the register gives them a post. Who has no post is called by initials. Leaving out progress
    leaves out the updates.
    """
    names = {} if called is Called.NAMES else _replacements(plan, called)
    everywhere = _renaming(names)
    by_call = _renaming({**_posts(plan), **names} if called is Called.POSTS else names)
    hidden = {*left_out, *(CELL + name for name in left_out)}
    return Plan(_published(record, hidden, everywhere, by_call) for record in _kept(plan, hidden))


def _kept(plan: Plan, hidden: Collection[str]) -> Iterator[_Public]:
    """Boards and files kept as evidence are the owner's own."""
    for record in plan.all_records():
        if not (isinstance(record, Board | Evidence) or (isinstance(record, Update) and "progress" in hidden)):
            yield record


def _published(record: _Public, hidden: Collection[str], everywhere: Rename, by_call: Rename) -> _Public:
    if isinstance(record, Item):
        words = {
            name: (by_call if "responsible" in name else everywhere)(text)
            for name, text in record.words.items()
            if name not in hidden and (name.removesuffix("_reading") not in hidden)
        }
        return replace(record, words=words)
    if isinstance(record, Update):
        return replace(record, author=by_call(record.author), text=everywhere(record.text))
    if isinstance(record, Person):
        return replace(record, name=everywhere(record.name), email="")
    return _facts(record, hidden, everywhere)


def _facts(facts: Facts, hidden: Collection[str], rename: Rename) -> Facts:
    said: dict[str, Value] = {name: _renamed(value, rename) for name, value in facts.values().items()}
    said["columns"] = tuple(pair for pair in facts.columns if pair[0] not in hidden)
    return facts.changed(said)


def _renamed(value: Value, rename: Rename) -> Value:
    if isinstance(value, tuple):
        return tuple(_renamed(part, rename) for part in value)
    return rename(value) if isinstance(value, str) else value


def _replacements(plan: Plan, called: Called) -> dict[str, str]:
    """What each person's name becomes."""
    understanding = Understanding(plan)
    names = {person.name: person for person in plan.people.values()}
    named = {each.name for item in plan.walk() for each in understanding.own_people(item)}
    found = {}
    for name in (*names, *named):
        person = names.get(name)
        single = person is not None and person.role != "" and " " not in name
        for own in (name,) if single else own_names_within(name):
            person = names.get(own)
            post = person.role if person and called is Called.POSTS else ""
            found[own] = post or (person.initials if person else "") or _initials(own)
    return found


def _posts(plan: Plan) -> dict[str, str]:
    """What initials become where posts are wanted."""
    posts = {}
    for person in plan.people.values():
        post = person.role if is_own_name(person.name) else person.name
        if person.initials and post:
            posts[person.initials] = post
    return posts


def _initials(name: str) -> str:
    return "".join(word[0] for word in re.findall(r"\w+", name)).upper()


def _renaming(names: Mapping[str, str]) -> Rename:
    """Replaces whole names, the longest first."""
    if not names:
        return lambda text: text
    longest = sorted(names, key=len, reverse=True)
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})(?!\w)")
    return lambda text: pattern.sub(lambda found: names[found[0]], text)
