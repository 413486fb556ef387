"""An action's cells and the milestones in them.

A council writes an action's steps as one numbered cell ("1) … 2) …") and numbers the cells beside it to match.
In the plan each milestone owns its words; here a row of cells is taken apart, and put together again so that
it reads as it was found.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .fields import CELL, MILESTONES, NUMBERED
from .readings.numbered import NumberedCell, Part, join_numbered, split_numbered, split_once
from .records import Item

_LEAST_STEPS = 2


@dataclass(frozen=True, slots=True)
class SplitAction:
    """An action's row taken apart: its own words, and those of each milestone."""

    words: dict[str, str]
    milestones: tuple[dict[str, str], ...]


def split_cells(cells: Mapping[str, str]) -> SplitAction:
    """Take a row of cells, by field name, apart.

    The cell of the field "milestones" says which steps there are; text before its first number is a step
    without a number.  A cell beside it is split by the same numbers; a number that no step has, or that came before,
    begins no part of it.  One with an entry that steps share ("3)&4) Aug 10") stays whole in the action: the
    milestones' readings come from it, and its words stand once.
    """
    words = {name: text for name, text in cells.items() if text and name != MILESTONES}
    steps = cells.get(MILESTONES, "")
    if not steps:
        return SplitAction(words, ())
    defining = split_once(steps)
    if defining is None:
        return SplitAction({**words, CELL + MILESTONES: steps}, ({"title": steps},))
    milestones = [{"ref": part.number, "title": part.words} for part in defining.parts]
    by_number = {milestone["ref"]: milestone for milestone in milestones}
    known = frozenset(by_number)
    for name in NUMBERED:
        if name in words and (cell := split_once(words[name], known)) is not None:
            _align(name, cell, words, by_number)
    words[CELL + MILESTONES] = steps
    if defining.own:
        milestones.insert(0, {"title": defining.own})
    return SplitAction(words, tuple(milestones))


def with_steps_of_title(cells: Mapping[str, str]) -> Mapping[str, str]:
    """The cells with the steps that an action's own words list, "Visit homes: a) … b) …", as its milestones.

    So they are where a cell beside them goes by the same numbers; else, or without words before the list, the cells
    stay as they are.
    """
    title = cells.get("title", "")
    if MILESTONES in cells or not ("\n" in title or ")" in title):
        return cells
    steps = split_numbered(title)
    if steps is None or not steps.own or len(steps.parts) < _LEAST_STEPS:
        return cells
    numbers = frozenset(part.number for part in steps.parts)
    beside = (split_numbered(cells[name], numbers) for name in NUMBERED if name in cells)
    if not any(cell is not None and len(cell.parts) >= _LEAST_STEPS for cell in beside):
        return cells
    return {**cells, "title": steps.own, MILESTONES: title[len(steps.own) :].strip()}


def _align(name: str, cell: NumberedCell, words: dict[str, str], milestones: Mapping[str, dict[str, str]]) -> None:
    """Give each milestone its part of the cell of the field `name`, unless some share one."""
    if len({part.marker for part in cell.parts}) < len(cell.parts):
        return
    words[CELL + name] = words.pop(name)
    if cell.own:
        words[name] = cell.own
    for part in cell.parts:
        milestones[part.number][name] = part.words


def part_words(action: Item, milestones: Sequence[Item], milestone: Item, name: str) -> str:
    """A milestone's words for a field: its own, else its entry in the action's cell, else none."""
    if milestone[name] or not milestone["ref"] or not action[name]:
        return milestone[name]
    cell = split_numbered(action[name], frozenset(each["ref"] for each in milestones if each["ref"]))
    parts = cell.parts if cell else ()
    return next((part.words for part in parts if part.number == milestone["ref"]), "")


def cell_words(action: Item, milestones: Sequence[Item], name: str) -> str:
    """An action's cell as one text: its own words and those of its milestones.

    Where nothing has changed since the cell was found, it reads as it was found.
    """
    cell = _cell_now(action, milestones, name)
    found = action[CELL + name]
    if found and _pieces(_cell_read(found, name, milestones)) == _pieces(cell):
        return found
    return join_numbered(cell, _known(name, milestones)) if cell.parts else cell.own


def _cell_now(action: Item, milestones: Sequence[Item], name: str) -> NumberedCell:
    key = "title" if name == MILESTONES else name
    own = [] if name == MILESTONES or not action[name] else [action[name]]
    own += [milestone[key] for milestone in milestones if not milestone["ref"] and milestone[key]]
    parts = tuple(
        Part(milestone["ref"], milestone[key], "") for milestone in milestones if milestone["ref"] and milestone[key]
    )
    return NumberedCell("\n".join(own), parts)


def _cell_read(found: str, name: str, milestones: Sequence[Item]) -> NumberedCell:
    return split_numbered(found, _known(name, milestones)) or NumberedCell(found, ())


def _known(name: str, milestones: Sequence[Item]) -> frozenset[str]:
    """The numbers that may begin an entry of the action's cell `name`; none where it defines them."""
    return frozenset() if name == MILESTONES else frozenset(m["ref"] for m in milestones if m["ref"])


def _pieces(cell: NumberedCell) -> tuple[str, frozenset[tuple[str, str]]]:
    return cell.own, frozenset((part.number, part.words) for part in cell.parts)
