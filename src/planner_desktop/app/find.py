"""Find: the items whose texts have the words that are looked for."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from functools import cache
from itertools import islice

from planner_desktop.domain.columns import is_shown
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Item

_MOST_PLACES = 200
"""So many places of one text are told at most, so that to type in it stays quick."""


class Finder:
    """Finds in one plan as somebody types.

    The texts are kept in small letters from the first search on; who changes the plan says what it touched.
    """

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._texts: dict[str, str] = {}
        self._last = ""
        self._found: list[str] = []

    @property
    def is_ready(self) -> bool:
        """Whether the plan's texts were read, so that a search need not do it first."""
        return bool(self._texts) or not self._plan.items

    def prepare(self, texts: dict[str, str] | None = None) -> None:
        """Read the plan's texts, where that was not done yet; `texts` is what `texts_of` read of this state of it."""
        if not self._texts:
            self._texts = texts_of(self._plan) if texts is None else texts

    def find(self, wanted: str) -> list[str]:
        """The ids of the items that hold every one of the words, in any shown field or update, whatever their case.

        In the order in which the plan holds its items; none where nothing is looked for.
        """
        wanted = wanted.casefold()
        if not wanted.split():
            return []
        self.prepare()
        # With more typed, what has it is among what had less of it.
        narrower = bool(self._last) and wanted.startswith(self._last)
        texts = self._texts
        found: Iterable[str] = self._found if narrower else texts
        for word in wanted.split():
            found = [id for id in found if word in texts[id]]
        self._last, self._found = wanted, list(found)
        return list(self._found)

    def forget(self, ids: Iterable[str]) -> None:
        """Read these items anew before the next search: a change has touched them."""
        self._last = ""
        for id in ids if self._texts else ():
            item = self._plan.items.get(id)
            if item is None:
                self._texts.pop(id, None)
            else:
                self._texts[id] = _text(self._plan, item)

    def forget_all(self) -> None:
        """Read the whole plan anew before the next search: a change has touched much of it."""
        self._last, self._texts = "", {}


class FoundWords:
    """Says where each of the words stands in a text, whatever its case; false where none is looked for."""

    def __init__(self, wanted: str = "") -> None:
        words = sorted(wanted.split(), key=len, reverse=True)
        self._words = re.compile("|".join(map(re.escape, words)), re.IGNORECASE) if words else None

    def __bool__(self) -> bool:
        return self._words is not None

    def places(self, text: str) -> Iterator[tuple[int, int]]:
        """Where each begins and ends."""
        if self._words is not None:
            for found in islice(self._words.finditer(text), _MOST_PLACES):
                yield found.span()


def next_found(plan: Plan, found: Collection[str], current: str, by: int) -> str | None:
    """The found item that comes after the current one in the plan, with -1 before it, and round again; None: none."""
    wanted = {*found, current}
    line = [item.id for item in plan.walk() if item.id in wanted]
    if not found or line == [current]:
        return None
    at = line.index(current) if current in line else min(-by, 0)
    return line[(at + by) % len(line)]


def narrowed(found: list[str] | None, passing: list[str] | None) -> list[str] | None:
    """What was found by its words and passes the filter; None stands for no words, and for no filter."""
    if found is None or passing is None:
        return passing if found is None else found
    having = set(found)
    return [id for id in passing if id in having]


def texts_of(plan: Plan) -> dict[str, str]:
    """What is looked through, in small letters, by item id."""
    return {item.id: _text(plan, item) for item in plan.items.values()}


def _text(plan: Plan, item: Item) -> str:
    said = [text for name, text in item.words.items() if _is_shown(name)]
    said += [update.text for update in plan.updates_of(item)]
    return "\n".join(said).casefold()


_is_shown = cache(is_shown)
