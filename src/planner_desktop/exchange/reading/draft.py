"""Items while a file is being read: a tree that grows, and becomes a plan's records at the end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from planner_desktop.domain.fields import CUSTOM, REGISTRY, Level
from planner_desktop.domain.order import spread
from planner_desktop.domain.plan import ROOT
from planner_desktop.domain.records import Item, new_id

_ELSEWHERE = {
    level: frozenset(name for name, known in REGISTRY.items() if level not in known.levels) for level in Level
}
"""The fields that a level has not."""


@dataclass(eq=False, slots=True)
class Draft:
    """An item to be, with its id.

    `listed`: it was found in a table of objectives, so other tables refer to it.  `where` is the row it begins in, as a
    person would look for it.
    """

    level: Level | None
    words: dict[str, str] = field(default_factory=dict)
    children: list[Draft] = field(default_factory=list)
    listed: bool = False
    where: str = ""
    id: str = field(default_factory=new_id)

    def child(self, level: Level, where: str, words: dict[str, str] | None = None) -> Draft:
        made = Draft(level, {} if words is None else words, [], False, where, new_id())
        self.children.append(made)
        return made

    def add_all(self, words: Mapping[str, str]) -> None:
        """As `add`, the words of many fields."""
        if not self.words and self.level and _ELSEWHERE[self.level].isdisjoint(words):
            self.words.update(words)
            return
        for name, text in words.items():
            self.add(name, text)

    def add(self, name: str, text: str, label: str = "") -> None:
        """Put words into a field, after those it has; where the level has no such field, into one of its own."""
        if not text:
            return
        known = REGISTRY.get(name)
        if known is not None and self.level not in known.levels:
            name = CUSTOM + (label or known.label)
        before = self.words.get(name)
        self.words[name] = f"{before}\n{text}" if before else text

    def note(self, text: str) -> None:
        self.add("notes", text)

    def note_once(self, text: str) -> None:
        """Note what may be said on every page."""
        if text not in self.words.get("notes", "").split("\n"):
            self.note(text)


def items(root: Draft) -> list[Item]:
    """The records of everything below `root`, each before what stands in it."""
    made: list[Item] = []
    _make(root, ROOT, made)
    return made


def _make(above: Draft, parent: str, made: list[Item]) -> None:
    """Make the records of what stands in a draft, whose id is `parent`."""
    for draft, order in zip(above.children, _orders(len(above.children)), strict=True):
        if draft.level is not None:
            words = draft.words
            if "" in words.values():
                words = {name: text for name, text in words.items() if text}
            made.append(Item(draft.id, draft.level, parent, order, words))
            if draft.children:
                _make(draft, draft.id, made)


@lru_cache(maxsize=64)
def _orders(count: int) -> tuple[str, ...]:
    """The orders of so many siblings: most families are small."""
    return tuple(spread(count))


def places(root: Draft) -> dict[str, str]:
    """Where each item below `root` begins, by its id."""
    found, waiting = {}, [root]
    while waiting:
        for draft in waiting.pop().children:
            found[draft.id] = draft.where
            if draft.children:
                waiting.append(draft)
    return found
