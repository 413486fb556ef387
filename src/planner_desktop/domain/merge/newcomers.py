"""Rows of a return that were not sent: where they would go in the plan and what they would say."""

from __future__ import annotations

import re
from collections import Counter
from functools import cached_property

from ..fields import PARENT_LEVELS, Level, field_named
from ..packs import Pack
from ..plan import ROOT, Plan
from ..records import Item
from ..returns import ReturnedRow
from ..sameness import normal
from ..showing import meant
from .comparing import NO_WORDS, NOTES, beside
from .proposals import Placement

_STEP = re.compile(r"\(?\d{1,2}[.)]?")


class Newcomers:
    """Places the new rows of one return, and knows those that an earlier merge, or the owner, took already."""

    def __init__(self, plan: Plan, pack: Pack) -> None:
        self._plan = plan
        self._pack = pack
        self._known: dict[str, dict[tuple[Level, str, str], Item]] = {}

    def placement(self, row: ReturnedRow, neighbour: Item | None, *, was_action: bool) -> Placement:
        """Where a new row goes, which is after the row above it (`neighbour`).

        It is an action, but for a bare number under a milestone, which makes it the next milestone, where it was
        not sent as an action.
        """
        plan, pack = self._plan, self._pack
        if neighbour is not None and neighbour.level is Level.MILESTONE:
            if not was_action and _STEP.fullmatch(row.words.get("ref", "").strip()):
                words = _words(plan, pack, row, Level.MILESTONE)
                return Placement(Level.MILESTONE, neighbour.parent, neighbour.id, words)
            neighbour = plan.items[neighbour.parent]
        words = _words(plan, pack, row, Level.ACTION)
        if neighbour is None:
            siblings = plan.children(ROOT)
            return Placement(Level.ACTION, ROOT, siblings[-1].id if siblings else "", words)
        if neighbour.level in PARENT_LEVELS[Level.ACTION]:
            return Placement(Level.ACTION, neighbour.id, "", words)
        return Placement(Level.ACTION, neighbour.parent, neighbour.id, words)

    def already_there(self, row: ReturnedRow, place: Placement) -> Item | None:
        """The item that a row is which was not sent: another pack's, or one that was made of it since."""
        title, ref = place.words.get("title", ""), place.words.get("ref", "")
        if not title and not ref:
            return None
        named = normal(row.words.get("ref", "")), normal(row.words.get("title", ""))
        item = self._plan.items.get(row.item_id)
        if item is not None and item.id not in self._sent and _name(item) == named:
            return item
        return self._made_since(place.parent).get((place.level, normal(ref), normal(title))) or self._elsewhere.get(
            named
        )

    @cached_property
    def _elsewhere(self) -> dict[tuple[str, str], Item]:
        """What was not sent, by ref and title, where it has both and stands alone with them."""
        names = Counter(map(_name, self._plan.items.values()))
        unsent = (item for item in self._plan.items.values() if item.id not in self._sent)
        return {name: item for item in unsent if all(name := _name(item)) and names[name] == 1}

    def _made_since(self, parent: str) -> dict[tuple[Level, str, str], Item]:
        """What stands in `parent` and was not sent, by level, ref and title; the first of several alike."""
        if parent not in self._known:
            made = [item for item in self._plan.children(parent) if item.id not in self._sent]
            names = ((item.level, *_name(item)) for item in reversed(made))
            self._known[parent] = dict(zip(names, reversed(made), strict=True))
        return self._known[parent]

    @cached_property
    def _sent(self) -> set[str]:
        return {row.item_id for row in self._pack.rows}


def _name(item: Item) -> tuple[str, str]:
    return normal(item["ref"]), normal(item["title"])


def _words(plan: Plan, pack: Pack, row: ReturnedRow, level: Level) -> dict[str, str]:
    """A new row's words by field; what items of its level do not have, or cannot be read, becomes a note."""
    words: dict[str, str] = {}
    notes: list[str] = []
    for column in pack.columns:
        text = row.words.get(column.field, "").replace("\r\n", "\n").strip()
        field = field_named(column.field)
        if not text:
            continue
        said = None if row.flags.get(column.field) in NO_WORDS else meant(field, text, plan.facts)
        if level in field.levels and said is not None:
            words[column.field] = said
        else:
            notes.append(beside(column.label, text))
    notes += filter(None, (beside(header, text) for header, text in row.others.items()))
    if notes:
        words[NOTES] = "\n".join(filter(None, (words.get(NOTES, ""), *notes)))
    return words
