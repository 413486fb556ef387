"""The sheet with a plan's items: one row for each, under the plan's own columns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from planner_desktop.domain.fields import Field, Kind, Level
from planner_desktop.domain.readings.status import Status
from planner_desktop.domain.records import Facts
from planner_desktop.domain.showing import SHOWN_OTHERWISE, meant, shown
from planner_desktop.domain.signs import sign_of

from .measure import balance
from .sheet import Cell
from .style import BODY, OBJECTIVE, SECTION, Look, varied
from .texts import cut, is_safe

WIDTH = 205.0
"""Units that the columns of a landscape page share: at this width it prints at about two thirds of its size."""
NAMING = ("ref", "title")
"""The fields by which people know an item."""
STATUS_READ = "status read"
"""Kept for an item whose status cell shows what its words were understood to say."""

_STATUSES = frozenset(Status)

BY_LEVEL = {
    Level.SECTION: SECTION,
    Level.OBJECTIVE: OBJECTIVE,
    Level.ACTION: BODY,
    Level.MILESTONE: BODY,
}


def given(field: Field, words: str, facts: Facts) -> str:
    """The text that the cell of these words is given."""
    return cut(shown(field, words, facts))


def is_told_by_its_cell(field: Field, words: str, facts: Facts) -> bool:
    """Whether the words can be had back from what their cell shows."""
    if not is_safe(words):
        return False
    return field.kind not in SHOWN_OTHERWISE or meant(field, given(field, words, facts), facts) == words


def shows_its_words(field: Field) -> bool:
    """Whether the field's cells say its words as they are, and look as every cell of their row."""
    return field.kind not in SHOWN_OTHERWISE and field.name not in NAMING


def widths(
    columns: Sequence[tuple[Field, str]], texts: Iterable[Sequence[str]], least_total: float = 0.0
) -> list[float]:
    """Column widths that fit what stands in them.  `texts` are the rows' texts."""
    by_column = list(zip(*texts, strict=True)) or [()] * len(columns)
    found = balance(by_column, [label for _, label in columns], WIDTH)
    missing = least_total - sum(found)
    if missing <= 0:
        return found
    growing = [n for n, (field, _) in enumerate(columns) if field.kind is Kind.TEXT] or [len(columns) - 1]
    return [wide + missing / len(growing) if n in growing else wide for n, wide in enumerate(found)]


@lru_cache(maxsize=64)
def blank(look: Look) -> Cell:
    return Cell("", look)


def item_cell(field: Field, words: str, level: Level, facts: Facts, look: Look | None = None) -> Cell:
    """The cell of an item's field: names in bold, a status in its colour, a milestone set in, a band's title free.

    A section's title may run over the blank cells beside it.
    """
    look = look or BY_LEVEL[level]
    if not words and field.name not in NAMING:
        return blank(look)
    if field.kind is Kind.STATUS and words:
        if words in _STATUSES:
            look = varied(look, bold=True, ink=sign_of(Status(words), facts).light.removeprefix("#"))
    elif field.name in NAMING:
        bold = look.bold or level is Level.OBJECTIVE or (field.name == "ref" and level is Level.ACTION)
        runs_over = level is Level.SECTION and "\n" not in words
        look = varied(look, bold=bold, indent=int(level is Level.MILESTONE), wrap=not runs_over)
    return Cell(shown(field, words, facts), look)
