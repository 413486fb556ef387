"""Items while a file is being read: a tree that grows, and becomes a plan's records at the end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from planner_desktop.domain.fields import CUSTOM, REGISTRY, Level
from planner_desktop.domain.order import spread
from planner_desktop.domain.plan import ROOT
from planner_desktop.domain.records import Item, new_id


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

    def child(self, level: Level, where: str) -> Draft:
        made = Draft(level, where=where)
        self.children.append(made)
        return made

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


def items(root: Draft) -> Iterator[Item]:
    """The records of everything below `root`, each before what stands in it."""
    waiting = [(draft, ROOT, order) for draft, order in _in_turn(root)]
    while waiting:
        draft, parent, order = waiting.pop()
        if draft.level is not None:
            words = draft.words
            if not all(words.values()):
                words = {name: text for name, text in words.items() if text}
            yield Item(draft.id, draft.level, parent, order, words)
            if draft.children:
                waiting += [(child, draft.id, order) for child, order in _in_turn(draft)]


def places(root: Draft) -> dict[str, str]:
    """Where each item below `root` begins, by its id."""
    found, waiting = {}, list(root.children)
    while waiting:
        draft = waiting.pop()
        found[draft.id] = draft.where
        waiting += draft.children
    return found


def _in_turn(parent: Draft) -> Iterator[tuple[Draft, str]]:
    """What stands in a draft with its order, the last first: who waits last has the first turn."""
    return zip(reversed(parent.children), reversed(spread(len(parent.children))), strict=True)
