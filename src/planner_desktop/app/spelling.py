"""Spelling in British English, by the SCOWL dictionary that the program brings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from planner_desktop.domain.plan import Plan
from planner_desktop.exchange.dictionary import dictionary

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_TOKEN = re.compile(r"\S+")
_NO_PROSE = re.compile(r"\d|@|://|www\.|_|\\")
_SHORTEST = 3
_MOST_SUGGESTIONS = 6


@dataclass(frozen=True, slots=True)
class Misspelt:
    """A word that the dictionary does not have, and where in its text it begins."""

    word: str
    start: int


class Speller:
    """Knows the words of the dictionary, and those it was told, however they are written."""

    def __init__(self) -> None:
        self._dictionary = dictionary()
        self._known: dict[str, bool] = {}
        self._told: frozenset[str] = frozenset()

    def tell(self, words: Iterable[str]) -> None:
        """Take these words, and no others told before, as right."""
        self._told = frozenset(word.casefold() for word in words)

    def misspelt(self, text: str) -> Iterator[Misspelt]:
        """The words that look wrong.

        Abbreviations in capitals, short words, and whatever has a digit or is an address are let be.
        """
        for token in _TOKEN.finditer(text):
            words = () if _NO_PROSE.search(token.group()) else _WORD.finditer(token.group())
            for found in words:
                word = found.group()
                if len(word) >= _SHORTEST and not word.isupper() and not self._knows(word):
                    yield Misspelt(word, token.start() + found.start())

    def suggestions(self, word: str) -> list[str]:
        """What may have been meant, likeliest first; takes up to a tenth of a second."""
        return list(islice(self._dictionary.suggest(word), _MOST_SUGGESTIONS))

    def _knows(self, word: str) -> bool:
        if word.casefold() in self._told:
            return True
        if word not in self._known:
            self._known[word] = bool(self._dictionary.lookup(word.replace("’", "'")))
        return self._known[word]


def own_words(plan: Plan) -> set[str]:
    """The words that are right because the plan has them as names: people, posts, agencies, codes, titles."""
    facts = plan.facts
    names = [facts.title, facts.subtitle, facts.organisation, *facts.leads, *facts.linked_plans]
    names += [title for _, title in (*facts.sources, *facts.markers, *facts.terms, *facts.columns)]
    for person in plan.people.values():
        names += [person.name, person.role, person.agency]
    return {word for name in names for word in _WORD.findall(name)}
