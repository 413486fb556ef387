"""The paragraphs around a document's tables: which headings name sections and objectives, and which are notes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from planner_desktop.domain.fields import Level
from planner_desktop.domain.readings.codes import split_ref

from .bands import roles_of_bands
from .front import front_role, titles_a_plan, with_plan_before_body
from .grid import TITLE, Grid, Row
from .labels import names_an_objective, texts_of
from .mapping import Role, RowRole, Table, Use
from .phrases import names_no_part, names_objective, names_target
from .tables import Block
from .words import plain

_LONGEST_HEADING = 250
_OUTCOME = re.compile(r"(?:intended |desired )?outcomes?\s*:", re.IGNORECASE)


def outline_roles(grid: Grid, tables: Sequence[tuple[Block, Table]]) -> list[RowRole]:
    """The roles of a document's rows that stand in no table."""
    inside = {row.number for block, _ in tables for row in block.rows()} | {n for b, _ in tables for n in b.header}
    leaders = _leaders(grid, tables, inside)
    sections = _sections(grid, leaders)
    styled = _styled_title(grid, inside)
    roles: list[RowRole] = []
    titled = any_item = False
    level = 99
    for row in grid.rows:
        if row.number in inside:
            continue
        if row.number in leaders:
            role, sure, reason = leaders[row.number]
            any_item, level = True, _level(row)
        elif row.number in sections:
            role, sure, reason = Role.SECTION, 0.7, "a heading over the objectives' headings"
            any_item, level = True, _level(row)
        else:
            if _level(row) <= level and row.heading is not None:
                any_item = False
            fresh = bool(roles) and roles[-1].role is Role.TITLE and roles[-1].row == row.number - 1
            waits = row.number < styled and not titles_a_plan(row.cells[0].text)
            role, sure, reason = front_role(row, titled=titled or waits, fresh=fresh and not any_item)
            if any_item and role in (Role.NOTE, Role.CODE, Role.LEADS):
                role, reason = Role.ITEM_NOTE, "it stands under the heading of the item above"
        titled = titled or role is Role.TITLE
        roles.append(RowRole(grid.name, row.number, role, sure, reason))
    return with_plan_before_body(grid, roles)


def _styled_title(grid: Grid, inside: set[int]) -> int:
    """The number of the paragraph above the tables that looks like the title; 0 where none does."""
    first = min(inside, default=0)
    titles = (row.number for row in grid.rows if row.heading == TITLE and row.number < first and row.cells[0].text)
    return next(titles, 0)


def _level(row: Row) -> int:
    return 99 if row.heading is None else row.heading


def _leaders(grid: Grid, tables: Sequence[tuple[Block, Table]], inside: set[int]) -> dict[int, tuple[Role, float, str]]:
    """For each table of actions, the rows above it that name its objective or section."""
    actions = [(block, table) for block, table in tables if table.use is Use.ACTIONS]
    parts = any(table.use is Use.OBJECTIVES for _, table in tables)
    leaders: dict[int, tuple[Role, float, str]] = {}
    above = [(table, _rows_above(grid, block.header[0], inside)) for block, table in actions if block.header]
    outcomes = _outcomes([between for _, between in above])
    deeper = _deeper([between for table, between in above if table.column_of("title", Level.OBJECTIVE) is None])
    for table, between in above:
        named = [row for row in between if _names(row) or names_an_objective(row)]
        named = [row for row in named if not names_no_part(row.cells[0].text)]
        if not named:
            continue
        if named[-1].number in deeper:
            leaders |= {row.number: deeper[row.number] for row in named if row.number in deeper}
            continue
        has_objectives = table.column_of("title", Level.OBJECTIVE) is not None
        said = [row for row in named if names_an_objective(row) or names_objective(row.cells[0].text)]
        if said:
            naming = (
                said[-2] if len(said) > 1 and (_gives_outcome(said[-1]) or said[-1].number in outcomes) else said[-1]
            )
            at = between.index(naming)
            rows = [row for row in between[at:] if row is naming or names_target(row.cells[0].text)]
            texts = [(row.number, texts_of(row)[0]) for row in rows]
            leaders.update({number: (role, sure, why) for number, role, sure, why in _as_tuples(texts)})
        elif len(actions) > 1 and not parts:
            role = Role.SECTION if has_objectives else Role.OBJECTIVE
            leaders[named[-1].number] = role, 0.8, "the heading above a table of actions"
    leaders |= _over_the_rest(grid, [block for block, _ in actions if not block.header], inside, leaders)
    first = grid.rows[0]
    if list(leaders) == [first.number] and not names_objective(first.cells[0].text):
        # The only words above many tables are the document's own title.
        return {}
    return leaders


def _over_the_rest(
    grid: Grid, rest: Sequence[Block], inside: set[int], leaders: dict[int, tuple[Role, float, str]]
) -> dict[int, tuple[Role, float, str]]:
    """Headings over tables that go on without a header, such as those over the tables that have one."""
    levels = {_level(grid.by_number[number]) for number in leaders} - {99}
    found: dict[int, tuple[Role, float, str]] = {}
    for block in rest:
        between = _rows_above(grid, block.first, inside)
        named = [row for row in between if _level(row) in levels or names_objective(row.cells[0].text)]
        if named and leaders:
            role = next(iter(leaders.values()))[0]
            found[named[-1].number] = role, 0.7, "a heading over rows that go on without a header"
    return found


def _deeper(above: Sequence[Sequence[Row]]) -> dict[int, tuple[Role, float, str]]:
    """Headings with refs of their own right above tables, and those over them that would else name the objectives.

    "1.1 Young people know" below "Priority 1: Prevent": each table has one, and no two are the same.
    """
    named = [[row for row in between if _names(row) and not names_no_part(row.cells[0].text)] for between in above]
    last = {rows[-1].cells[0].text: rows[-1] for rows in named if rows}
    over = [(rows[-2], rows[-1]) for rows in named if len(rows) > 1]
    each = len(last) == len(above) and all(split_ref(text)[0] and not names_objective(text) for text in last)
    if not (each and over and all(_is_over(upper, lower) for upper, lower in over)):
        return {}
    sections = {upper.number: (Role.SECTION, 0.7, "a heading over the objectives' headings") for upper, _ in over}
    objective = Role.OBJECTIVE, 0.7, "the heading right above a table of actions, below another"
    return sections | {row.number: objective for row in last.values()}


def _is_over(upper: Row, lower: Row) -> bool:
    """Whether a heading says that it names an objective, and the next is of a level below."""
    return names_objective(upper.cells[0].text) and (upper.heading is None or _level(upper) < _level(lower))


def _gives_outcome(row: Row) -> bool:
    """ "Outcome: | Fifty new firms": below an objective's name it says what is to come of it."""
    return names_an_objective(row) and plain(row.cells[0].text).startswith("outcome")


def _outcomes(above: Sequence[Sequence[Row]]) -> set[int]:
    """Paragraphs "Outcome: …" right below headings that name the objectives, where each table has both above it."""
    found: set[int] = set()
    for between in above:
        said = [row for row in between if names_objective(row.cells[0].text)]
        is_outcome = [row.heading is None and _OUTCOME.match(row.cells[0].text) is not None for row in said]
        if is_outcome[-2:] == [False, True]:
            found.add(said[-1].number)
        elif any(is_outcome):
            return set()
    return found


def _as_tuples(texts: Sequence[tuple[int, str]]) -> list[tuple[int, Role, float, str]]:
    consecutive = [(place, text) for place, (_, text) in enumerate(texts)]
    return [(texts[place][0], role, sure, why) for place, role, sure, why in roles_of_bands(consecutive, False)]


def _rows_above(grid: Grid, header: int, inside: set[int]) -> list[Row]:
    """The rows between a header and the table before it."""
    above: list[Row] = []
    for row in reversed([row for row in grid.rows if row.number < header]):
        if row.number in inside:
            break
        above.insert(0, row)
    return above


def _names(row: Row) -> bool:
    """Whether a row may be a heading: styled as one, or one short bold text, or it says what it names."""
    if len(row.cells) != 1 or len(row.cells[0].text) > _LONGEST_HEADING or row.heading == TITLE:
        return names_objective(row.cells[0].text) and row.heading != TITLE
    return (
        (row.heading is not None and row.cells[0].text != "") or row.cells[0].bold or names_objective(row.cells[0].text)
    )


def _sections(grid: Grid, leaders: dict[int, tuple[Role, float, str]]) -> set[int]:
    """Headings one level up from those that name objectives."""
    sections: set[int] = set()
    open_heading: Row | None = None
    for row in grid.rows:
        if row.number in leaders:
            names_objective_here = leaders[row.number][0] is Role.OBJECTIVE
            if open_heading is not None and names_objective_here and _level(row) > _level(open_heading):
                sections.add(open_heading.number)
        elif row.heading is not None and row.heading > TITLE:
            if not names_no_part(row.cells[0].text):
                open_heading = row
            elif open_heading is not None and row.heading <= _level(open_heading):
                open_heading = None
    return sections
