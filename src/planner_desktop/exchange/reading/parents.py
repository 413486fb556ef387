"""Rows in the columns of the actions that name what the actions below them belong to, as programs export them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from planner_desktop.domain.fields import Level

from .grid import Row
from .mapping import Column, Role, Table
from .words import plain

LEAST_PARENTS = 2
_LETTER = r"(?<=\d)[A-Za-z](?=[.):]?$)"
_REF_PARTS = re.compile(r"\w+(\.\w+)*")
_LEVELS = {"level", "outline level", "hierarchy level", "indent level", "wbs level"}
_MOST_LEVELS = 3


def parents(rows: Sequence[Row], table: Table) -> dict[int, tuple[Role, str]]:
    """The numbers of such rows, with what each names, and why."""
    return {**_by_ref(rows, table), **_bold(rows, table), **_by_level(rows, table)}


def _by_level(rows: Sequence[Row], table: Table) -> dict[int, tuple[Role, str]]:
    """Rows above others of the next level, where a column gives each row's and all actions have the same."""
    column = next((c.column for c in table.columns if plain(c.label) in _LEVELS), 0)
    told = [(row.number, cell.text) for row in rows if column for cell in row.cells if cell.column == column]
    if not told or not all(text.isdigit() for _, text in told):
        return {}
    levels = [(number, int(text)) for number, text in told]
    over = {number: level for (number, level), (_, below) in pairwise(levels) if below > level}
    of_actions = {level for number, level in levels if number not in over}
    deepest = max(of_actions)
    if not over or len(of_actions) > 1 or deepest - min(level for _, level in levels) >= _MOST_LEVELS:
        return {}
    roles = {deepest - 1: Role.OBJECTIVE, deepest - 2: Role.SECTION}
    return {number: (roles[level], "its level is above that of the rows below it") for number, level in over.items()}


def _by_ref(rows: Sequence[Row], table: Table) -> dict[int, tuple[Role, str]]:
    """Rows of a ref and a name alone, "2 | Prevent homelessness", before rows with the refs "2.1" or "2a"; and why."""
    ref, title = table.column_of("ref", Level.ACTION), table.column_of("title", Level.ACTION)
    if ref is None or title is None or table.column_of("title", Level.OBJECTIVE) is not None:
        return {}
    found: dict[int, tuple[Role, str]] = {}
    for row, following in reversed(list(pairwise(rows))):
        if _is_name_only(row, ref, title) or _stands_over(row, following, ref, title):
            own = next(cell.text for cell in row.cells if cell.column == ref.column).rstrip(".) ")
            child = re.compile(rf"\W?{re.escape(own)}(?:\.\w|{_LETTER})")
            if _REF_PARTS.fullmatch(own) and any(child.match(cell.text) for cell in following.cells[:3]):
                role = Role.SECTION if following.number in found else Role.OBJECTIVE
                found[row.number] = role, "the refs below it go on from its own"
    return found


def _bold(rows: Sequence[Row], table: Table) -> dict[int, tuple[Role, str]]:
    """Rows whose names are bold and that name nobody, each over others that do: tasks that sum up those below."""
    title, who = table.column_of("title", Level.ACTION), table.column_of("responsible", Level.ACTION)
    if title is None or who is None or table.column_of("title", Level.OBJECTIVE) is not None:
        return {}
    first = next(
        (cell for row in rows if len(row.cells) > 1 for cell in row.cells if cell.column == title.column), None
    )
    if first is None or not first.bold:
        return {}
    seen = [(row, {cell.column: cell for cell in row.cells}) for row in rows if len(row.cells) > 1]
    named = [(row, cells[title.column].bold, who.column in cells) for row, cells in seen if title.column in cells]
    bold = [at for at, (_, stands_out, _) in enumerate(named) if stands_out]
    alone = all(stands_out != said for _, stands_out, said in named)
    over = {a for a, b in pairwise(bold) if b - a == 1}
    if len(bold) < LEAST_PARENTS or bold[0] or bold[-1] + 1 == len(named) or not alone or over & {a + 1 for a in over}:
        return {}
    return {
        named[at][0].number: (Role.SECTION if at in over else Role.OBJECTIVE, "its name is bold and it names nobody")
        for at in bold
    }


def _is_name_only(row: Row, ref: Column, title: Column) -> bool:
    """Whether a row has a ref and a name and, as programs export it, at most the figure of its level before."""
    columns = [cell.column for cell in row.cells]
    return columns[-2:] == [ref.column, title.column] and all(cell.text.isdigit() for cell in row.cells[:-2])


def _stands_over(row: Row, following: Row, ref: Column, title: Column) -> bool:
    """Whether a row's ref and name are followed by more, and its name is bold where that of the next row is not."""
    names = [next((cell for cell in one.cells if cell.column == title.column), None) for one in (row, following)]
    begins = row.cells[0].column == ref.column and len(row.cells) > 2
    return begins and [name is not None and name.bold for name in names] == [True, False]
