"""What stands around a worksheet's tables: the plan's title, who leads it, notes, legends, tables' own titles."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median_low

from planner_desktop.domain.fields import Level

from .bands import roles_of_bands
from .grid import Grid, Row
from .labels import names_an_objective, names_beside_others, pairs, says_of_itself, texts_of
from .mapping import Role, RowRole, Table, Use
from .phrases import (
    code_and_meaning,
    is_marking,
    is_part_title,
    labelled_leads,
    labelled_links,
    labelled_title,
    names_objective,
)
from .tables import Block

_LONGEST_TITLE = 200
_MOST_NAMES = 4
"""Lines of a heading: a body, its parts, and the plan."""

_PLAN = re.compile(
    r"\b(plans?|strategy|programme|tracker|road ?map|actions?|statement of action|to[ -]do"
    r"|logs?|timetable|schedule)\b",
    re.IGNORECASE,
)
_ONE_PLAN = re.compile(r"\b(plan|strategy|tracker)\b", re.IGNORECASE)
_BODY = re.compile(
    r"\b(council|trust|authority|school|academy|college|university|partnership|board|service|police|constabulary|icb"
    r"|ccg|ltd|limited|charity|federation|diocese|department|ministry|agency|association)\b\W*(\(.{1,12}\))?$",
    re.IGNORECASE,
)
_SAYS_MORE = re.compile(r"\w[.!?]\s+\S")
_LABEL = re.compile(r"^[A-Z][\w '’/-]{1,40}:\s")
_GUIDE = re.compile(r"\b(guidance|guide|instructions?|how to|read ?me|help)\b", re.IGNORECASE)
_SIGN = re.compile(r"([A-Za-z]|\d{1,2}|[ivxIVX]{1,4})\s?[.):–-]\s")
_OF_ABOVE = Role.ITEM_NOTE, 0.8, "its label says what of the objective above it gives"


def front_roles(grid: Grid, tables: Sequence[tuple[Block, Table]], *, first: bool) -> list[RowRole]:
    """The roles of the rows that stand in no table.  `first`: no sheet before this one gave a title."""
    own_titles = _own_titles(tables)
    roles: list[RowRole] = []
    inside = {row.number for block, table in tables for row in block.rows()}
    inside |= {number for block, _ in tables for number in block.header}
    before = min((block.header[0] for block, _ in tables if block.header), default=_after(grid))
    titled = not first
    for row in grid.rows:
        if row.number in inside or row.number in own_titles:
            continue
        role, sure, reason = front_role(row, titled=titled, fresh=_follows_title(roles, row))
        if role is Role.TITLE:
            if row.number > before:
                role, sure, reason = Role.NOTE, 0.5, "it stands in no table"
            titled = True
        roles.append(RowRole(grid.name, row.number, role, sure, reason))
    roles = with_plan_before_body(grid, roles)
    roles += [RowRole(grid.name, row, *rest) for row, rest in own_titles.items()]
    return sorted(roles, key=lambda role: role.row)


def front_texts(grid: Grid, tables: Sequence[tuple[Block, Table]]) -> list[str]:
    """The words above a worksheet's first table."""
    before = min((block.header[0] for block, _ in tables if block.header), default=_after(grid))
    return [row.cells[0].text for row in grid.rows if row.number < before and len(row.cells) == 1]


def guides(grid: Grid) -> bool:
    """Whether a sheet tells how the others are filled in."""
    first = grid.rows[0].cells[0].text if grid.rows else ""
    return any(_GUIDE.search(text) for text in (grid.name, first[:_LONGEST_TITLE]))


def titles_a_plan(text: str) -> bool:
    """Whether words can be a plan's title by what they say."""
    return len(text) <= _LONGEST_TITLE and _PLAN.search(text) is not None


def with_plan_before_body(grid: Grid, roles: Sequence[RowRole]) -> list[RowRole]:
    """The roles, where a body's name stands over the plan's, with the plan's as the title."""
    result = list(roles)
    at = next((at for at, role in enumerate(result) if role.role is Role.TITLE), None)
    if at is None or not _BODY.search(grid.by_number[result[at].row].cells[0].text):
        return result
    texts = [grid.by_number[role.row].cells[0].text for role in result[at : at + _MOST_NAMES]]
    plan = next((at + below for below in _lines_below(result[at : at + _MOST_NAMES]) if titles_a_plan(texts[below])), 0)
    if not plan or _PLAN.search(texts[0]):
        return result
    title = replace(result[plan], role=Role.TITLE, reason="it names the plan; above it stands whose it is")
    for between in range(at + 1, plan):
        result[between] = replace(result[between], role=Role.NOTE)
    result[at], result[plan] = replace(result[at], role=Role.SUBTITLE), title
    return result


def _lines_below(roles: Sequence[RowRole]) -> Iterator[int]:
    """The places of the lines right below the title that may be one, too: its subtitle, and notes below that."""
    for below, (upper, lower) in enumerate(pairwise(roles), 1):
        if lower.row > upper.row + 2 or lower.role not in (Role.SUBTITLE, Role.NOTE):
            return
        yield below


def _follows_title(roles: Sequence[RowRole], row: Row) -> bool:
    return bool(roles) and roles[-1].role is Role.TITLE and roles[-1].row >= row.number - 2


def front_role(row: Row, *, titled: bool, fresh: bool) -> tuple[Role, float, str]:
    """What a row outside tables is; `titled`: the plan has a title; `fresh`: the row right above was it."""
    text = row.cells[0].text
    said = texts_of(row)
    if not any(said):
        return Role.NOTE, 0.5, "all its words are struck out"
    if is_marking(said[0]):
        return Role.NOTE, 0.8, "it says how the file is to be handled"
    if any(map(labelled_leads, said)):
        return Role.LEADS, 0.9, "it names who leads the plan"
    if any(map(labelled_links, said)):
        return Role.LINKS, 0.9, "it names other plans"
    if not titled and labelled_title(said[0]):
        return Role.TITLE, 0.9, "its label says that it is the plan's name"
    if code_and_meaning(said[0]):
        return Role.CODE, 0.7, "it explains a code or marker"
    if not titled and len(text) <= _LONGEST_TITLE and (len(row.cells) == 1 or _is_beside_others(row)):
        return Role.TITLE, 0.9, "the first words above the tables"
    names = len(row.cells) == 1 and len(text) <= _LONGEST_TITLE and not text.endswith(".") and not _LABEL.match(text)
    if fresh and names and not is_part_title(text):
        return Role.SUBTITLE, 0.7, "the line under the title"
    return Role.NOTE, 0.5, "it stands in no table"


def _begins_a_list(titles: Sequence[tuple[int, str]], block: Block) -> bool:
    """Whether the last of several rows above a header, "A. Collections", has others like it among those below."""
    if len(titles) > 1 and _is_like_those_below(titles[-1][0], block):
        return True
    last = _SIGN.match(titles[-1][1]) if len(titles) > 1 else None
    below = (_SIGN.match(row.cells[0].text) for row in block.rows() if len(row.cells) == 1)
    return last is not None and any(sign[1].isalpha() == last[1].isalpha() for sign in below if sign)


def _is_like_those_below(number: int, block: Block) -> bool:
    """Whether a row right above a header, with a blank row before it, is as wide and as bold as bands below it."""
    above, own = block.grid.by_number.get(number - 1), block.grid.by_number[number].cells[0]
    bands = [row.cells[0] for row, after in pairwise(block.rows()) if len(row.cells) == 1 < len(after.cells)]
    looks = {(cell.column, cell.columns, cell.bold) for cell in bands}
    alone = above is None and number + 1 == block.header[0]
    stands_out = own.columns > 1 or (own.bold and not titles_a_plan(own.text))
    return alone and stands_out and looks == {(own.column, own.columns, own.bold)}


def _is_beside_others(row: Row) -> bool:
    """Whether a row's first cell is a plan's title, well apart from what stands in the others."""
    first, second = row.cells[:2]
    above_all = row.number == 1
    return (first.bold or above_all) and titles_a_plan(first.text) and second.column > first.column + first.columns


def _own_titles(tables: Sequence[tuple[Block, Table]]) -> dict[int, tuple[Role, float, str]]:
    """Rows above a table's header that name a section or objective, because each such table has them."""
    actions = [(block, table) for block, table in tables if table.use is Use.ACTIONS and block.header]
    parts = any(table.use is Use.OBJECTIVES for _, table in tables)
    usual = median_low([len(_names(block)) for block, _ in actions[1:]] or [0])
    roles: dict[int, tuple[Role, float, str]] = {}
    for at, (block, table) in enumerate(actions):
        texts = _names(block)
        if at == 0 or parts:
            count = 0 if parts else min(usual, 2)
            said = [n for n, (_, text) in enumerate(texts) if names_objective(text)]
            start = said[0] if said else len(texts) - (count or _begins_a_list(texts, block))
            texts = texts[start:]
        has_objectives = table.column_of("title", Level.OBJECTIVE) is not None
        mine = {row: (role, sure, reason) for row, role, sure, reason in roles_of_bands(texts, has_objectives)}
        if any(role is Role.OBJECTIVE for role, _, _ in mine.values()):
            said_of_it = (number for number in block.titles if number > min(mine))
            mine.update({row: _OF_ABOVE for row in said_of_it if _is_labelled(block.grid.by_number[row])})
        roles |= mine
    return roles


def _is_labelled(row: Row) -> bool:
    return bool(pairs(row)) or says_of_itself(row) or (len(row.cells) == 2 and row.cells[0].bold)


def objectives_of_sheets(tables: Sequence[tuple[Block, Table]]) -> dict[tuple[str, int], RowRole]:
    """Of worksheets with the same columns, the row above each table that every sheet words anew.

    It names a section where the tables have a column of objectives, else an objective.
    """
    alone = [(block, table) for block, table in tables if table.use is Use.ACTIONS and not block.grid.document]
    sheets = {table.grid for _, table in alone}
    labels = {tuple(block.labels.values()) for block, _ in alone}
    if len(sheets) < 2 or len(sheets) < len(alone) or len(labels) > 1:
        return {}
    objectives = any(table.column_of("title", Level.OBJECTIVE) for _, table in alone)
    role = Role.SECTION if objectives else Role.OBJECTIVE
    texts = [[text for _, text in _names(block)] for block, _ in alone]
    found: dict[tuple[str, int], RowRole] = {}
    for at, (block, table) in enumerate(alone):
        others = {text for place, mine in enumerate(texts) if place != at for text in mine}
        own = [(row, text) for row, text in _names(block) if text not in others]
        own = [(row, text) for row, text in own if not any(p.search(text) for p in (_ONE_PLAN, _LABEL, _SAYS_MORE))]
        if not own:
            return {}
        row = own[-1][0]
        found[table.grid, row] = RowRole(table.grid, row, role, 0.7, "each sheet has another above its table")
    return found


def _names(block: Block) -> list[tuple[int, str]]:
    """The rows above a table's header of one text, or of one beside a label that says it names an objective."""
    rows = [block.grid.by_number[number] for number in block.titles]
    return [
        (row.number, row.cells[0].text if names_beside_others(row) else texts_of(row)[0])
        for row in rows
        if len(row.cells) == 1 or names_an_objective(row) or names_beside_others(row)
    ]


def _after(grid: Grid) -> int:
    """The number after that of the last row."""
    return grid.rows[-1].number + 1 if grid.rows else 1
