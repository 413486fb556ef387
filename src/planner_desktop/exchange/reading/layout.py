"""From grids to a proposed mapping: which tables make up the plan, and what every row and column of them is."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import MILESTONES, Level

from .adopting import Given, as_given, with_an_action
from .bands import band_roles
from .columns import decide_columns
from .content import shares_of_figures
from .front import front_roles, front_texts, guides, objectives_of_sheets, titles_a_plan
from .grid import Grid
from .headers import ACTION, OBJECTIVE, STEP, meanings_of
from .mapping import Column, Mapping, Role, RowRole, Table, Use
from .outline import outline_roles
from .phrases import STRANGE_HEADERS, is_log_beside, is_no_plan, is_of_risks, is_theme
from .prescan import refuse
from .tables import Block, any_table, find_tables, headless_table
from .words import plain

_MEASURES = {"indicator", "evidence", "outcome", "target", "progress"}
_OF_MEASURES = {("indicator",), ("target",)}
_TELLING = {
    "responsible", "target_date", "progress", "status_text", "indicator", "evidence", "outcome", "cost",
    "priority", "target", MILESTONES,
}  # fmt: skip
_REF_NAME = re.compile(
    r"(?:[A-Z]{1,3}|priority|objective|theme|aim|recommendation|area|outcome)? ?\d{1,2}(?:\s*[-–:.]\s*\S.*)?",
    re.IGNORECASE,
)
_USUAL_NAMES = ("sheet", "table", "plan", "data", "feuil", "tabelle")


@dataclass(frozen=True, slots=True)
class Placed:
    """A block and the table it was understood as."""

    block: Block
    table: Table


def propose(grids: Sequence[Grid], given: Mapping | None = None, *, again: bool = False) -> Mapping:
    """The layout of a file as far as the program understands it.

    `given` is a mapping from the owner: where it was made for this very file it is taken as it is, else its decisions
    are taken over wherever the headers are the same, as they always are `again`.  Raises Refused where there is no
    table.
    """
    if given is not None and not again and _fits(grids, given):
        return given
    owner = Given(given)
    blocks = [block for grid in grids for block in owner.blocks(grid) or find_tables(grid)]
    headed = bool(blocks)
    if not headed:
        blocks = [block for grid in grids if not grid.hidden for block in any_table(grid)]
    placed = _with_section_labels(_placed(blocks, owner))
    if not _has_actions(placed):
        # A list called something else ("Risk register", "Minutes") is a plan where nothing else is.
        placed = _with_section_labels(_placed(blocks, owner, whatever_its_name=True))
    if not _has_actions(placed) and not headed:
        blocks = [block for grid in grids if not grid.hidden for block in headless_table(grid)]
        placed = _placed(blocks, owner)
    if not _has_actions(placed):
        raise no_actions()
    headers = {(one.table.grid, number) for one in placed for number in one.table.header}
    roles = owner.roles(grids, _roles(grids, placed), headers)
    return Mapping(tuple(_with_sheet_sections(grids, [one.table for one in placed], roles)), tuple(roles))


def no_actions() -> Refused:
    return refuse(
        "No table of actions was found.",
        "A plan needs a row of column headers such as “Action”, “Who” and “By when”. Add one and try again.",
    )


def _has_actions(placed: Sequence[Placed]) -> bool:
    return any(one.table.use is Use.ACTIONS for one in placed)


def _fits(grids: Sequence[Grid], given: Mapping) -> bool:
    """Whether the headers stand where a mapping says."""
    by_name = {grid.name: grid for grid in grids}
    return all(
        table.grid in by_name
        and all(
            (cell := by_name[table.grid].shown(table.header[-1], column.column)) is not None
            and column.label.endswith(cell.text)
            for column in table.columns
            if table.header and not column.label.startswith("Column ")
        )
        for table in given.tables
    ) and _same_length(by_name, given)


def _same_length(by_name: dict[str, Grid], given: Mapping) -> bool:
    ends = {name: grid.rows[-1].number for name, grid in by_name.items() if grid.rows}
    last = {table.grid: max(t.last for t in given.tables if t.grid == table.grid) for table in given.tables}
    return all(ends.get(name) == end for name, end in last.items())


def _placed(blocks: Sequence[Block], owner: Given, *, whatever_its_name: bool = False) -> list[Placed]:
    names_actions = [_names_actions(block) for block in blocks]
    of_actions = any(map(_is_actions_own, blocks))
    placed = []
    for block, actions, decided in zip(blocks, names_actions, _columns(blocks), strict=True):
        columns = decided
        detected, reason = _use(block, columns, actions, any(names_actions), named=not whatever_its_name)
        if of_actions and (is_log_beside(block.grid.name) or is_of_risks(_title(block))):
            detected, reason = Use.NOT_USED, "it is a list of something else, and another table has the actions"
        said = owner.use(block, columns)
        use = said.use if said else detected
        if use is Use.OBJECTIVES:
            columns = decide_columns(block, objectives_only=True)
        columns = owner.columns(block, columns)
        if use is Use.ACTIONS and said:
            columns = with_an_action(columns, block)
        sure = round(min((c.sure for c in columns if c.field in ("title", "target_date")), default=0.5), 2)
        table = Table(block.grid.name, block.header, block.first, block.last, use, columns, sure=sure, reason=reason)
        placed.append(Placed(block, as_given(table, said, detected)))
    return placed


def _columns(blocks: Sequence[Block]) -> list[tuple[Column, ...]]:
    """Each table's columns; where a header is repeated, it means what it means over the longest of its tables."""
    decided = [decide_columns(block) for block in blocks]
    headers = [tuple(block.labels.items()) for block in blocks]
    by_length = sorted(zip(blocks, headers, decided, strict=True), key=lambda one: one[0].last - one[0].first)
    longest = {header: {column.column: column for column in columns} for _, header, columns in by_length}
    return [
        tuple(longest[header].get(column.column, column) for column in columns)
        for header, columns in zip(headers, decided, strict=True)
    ]


def _names_actions(block: Block) -> bool:
    """Whether a header says outright that actions or steps stand below it."""
    return bool({(ACTION,), (STEP,)} & {_first(text) for texts in block.heads.values() for text in texts})


def _is_actions_own(block: Block) -> bool:
    """Whether a table of actions stands on a sheet that is named for nothing else."""
    grid = block.grid
    other = grid.document or grid.hidden or _is_no_plans_sheet(grid) or is_log_beside(grid.name)
    other = other or is_of_risks(_title(block))
    return not other and _names_actions(block)


def _title(block: Block) -> str:
    """The words right above a table's header; "" where it has none."""
    return " ".join(block.grid.by_number[number].cells[0].text for number in block.titles[-1:])


def _first(text: str) -> tuple[str, ...]:
    return meanings_of(text).meanings[:1]


def _use(
    block: Block, columns: Sequence[Column], names_actions: bool, others_name_actions: bool, *, named: bool
) -> tuple[Use, str]:
    """What a table is for, and why; by its title too where it is `named`."""
    fields = {column.field for column in columns}
    title = _title(block)
    strange = STRANGE_HEADERS & {plain(text) for texts in block.heads.values() for text in texts}
    if block.last < block.first:
        return Use.NOT_USED, "it has no rows"
    if block.grid.hidden:
        return Use.NOT_USED, "its sheet is hidden"
    of_a_theme = names_actions and {"responsible", "target_date"} <= fields and is_theme(title)
    something_else = (is_no_plan(title) and not of_a_theme) or _is_of_figures(block)
    if named and (something_else or _is_no_plans_sheet(block.grid) or (strange and not names_actions)):
        return Use.NOT_USED, "it is a list of something else"
    meanings = {_first(texts[0]) for texts in block.heads.values()}
    if len(columns) <= 4 and meanings and meanings <= {(name,) for name in _MEASURES}:
        return Use.CRITERIA, "its columns are success criteria and their measures"
    if {plain(label) for label in block.labels.values()} & {"code", "key", "symbol"} and len(columns) <= 3:
        return Use.CODES, "it explains codes"
    if others_name_actions and not names_actions and (listed := _lists(block, columns)):
        return Use.NOT_USED, f"it lists {listed}, and another table says what is done"
    levels = {c.level for c in columns if c.field == "title"}
    whole = {Level.OBJECTIVE, Level.ACTION} <= levels and {"responsible", "target_date"} <= fields
    objectives = (OBJECTIVE,) in map(_first, block.labels.values())
    if others_name_actions and not names_actions and objectives and not whole:
        return Use.OBJECTIVES, "it lists objectives, and another table their actions"
    telling = fields & _TELLING or (names_actions and not named)
    if any(c.field == "title" and c.level is Level.ACTION for c in columns) and telling:
        return Use.ACTIONS, "it has actions and says who, when or how far"
    return Use.NOT_USED, "it has no column of actions beside others that a plan has"


def _lists(block: Block, columns: Sequence[Column]) -> str:
    """What a table beside one that says what is done lists instead; "" where it may list parts of the plan."""
    title = next((c.label for c in columns if c.field == "title" and c.level is Level.ACTION), "")
    if _first(title)[:1] in _OF_MEASURES:
        return "measures"
    if _first(title) == ("responsible",):
        return "people"
    answers = {"yes", "no"} <= set(map(plain, block.labels.values()))
    return "questions that are answered yes or no" if answers else ""


def _is_of_figures(block: Block) -> bool:
    """Whether all columns but one hold figures: a table of counts or of measures."""
    shares = shares_of_figures(block)
    of_figures = sum(share > 0.6 for share in shares)
    return of_figures > 1 and of_figures >= len(shares) - 1


def _is_no_plans_sheet(grid: Grid) -> bool:
    return not grid.document and is_no_plan(grid.name)


def _with_section_labels(placed: Sequence[Placed]) -> list[Placed]:
    """Where a table's header is repeated with another word over the objectives, the word is the section's title."""
    result = []
    for one in placed:
        objective = one.table.column_of("title", Level.OBJECTIVE)
        alike = [other for other in placed if objective and _same_but(other.table, one.table, objective.column)]
        labels = {other.block.labels.get(objective.column) for other in alike} if objective else set()
        column = objective.column if objective and len(labels) > 1 else 0
        result.append(Placed(one.block, replace(one.table, section_label=column)))
    return result


def _same_but(one: Table, other: Table, column: int) -> bool:
    """Whether two tables of actions have the same labels but for one column's."""
    if one.use is not Use.ACTIONS or other.use is not Use.ACTIONS or not one.header:
        return False
    labels = [{c.column: c.label for c in table.columns if c.column != column} for table in (one, other)]
    return labels[0] == labels[1]


def _with_sheet_sections(grids: Sequence[Grid], tables: Sequence[Table], roles: Sequence[RowRole]) -> list[Table]:
    """Where several sheets make one plan and nothing in them names its sections, the sheets' names do."""
    sheets = {grid.name for grid in grids if not grid.document}
    used = {table.grid for table in tables if table.use is Use.ACTIONS} & sheets
    named = any(table.section_label or table.column_of("title", Level.SECTION) for table in tables)
    if len(used) < 2 or named or any(role.role is Role.SECTION for role in roles):
        return list(tables)
    if used <= {role.grid for role in roles if role.role is Role.OBJECTIVE} and all(map(_REF_NAME.fullmatch, used)):
        return list(tables)
    if _are_named_by_rows(grids, used, roles):
        return list(tables)
    return [replace(t, section=t.grid) if t.grid in used and not is_usual_name(t.grid) else t for t in tables]


def _are_named_by_rows(grids: Sequence[Grid], used: Collection[str], roles: Sequence[RowRole]) -> bool:
    """Whether in each of these sheets a row that names its one objective has the sheet's name in its words."""
    by_name = {grid.name: grid for grid in grids if grid.name in used}
    named = [role for role in roles if role.role is Role.OBJECTIVE and role.grid in used]
    texts = {role.grid: plain(by_name[role.grid].by_number[role.row].cells[0].text) for role in named}
    alone = len(named) == len(texts) == len(used)
    return alone and all(re.search(rf"\b{re.escape(plain(name))}\b", text) for name, text in texts.items())


def is_usual_name(sheet: str) -> bool:
    """Whether a sheet has a name that programs give: it says nothing about the plan."""
    return sheet.casefold().rstrip("0123456789 ").startswith(_USUAL_NAMES)


def _roles(grids: Sequence[Grid], placed: Sequence[Placed]) -> list[RowRole]:
    roles: list[RowRole] = []
    begun = False
    for grid in grids:
        mine = [one for one in placed if one.table.grid == grid.name]
        if grid.document:
            roles += outline_roles(grid, [(one.block, one.table) for one in mine])
        elif not grid.hidden:
            titled = any(role.role is Role.TITLE for role in roles) or begun
            tables = [(one.block, one.table) for one in mine]
            of_a_plan = any(map(titles_a_plan, front_texts(grid, tables)))
            told = _is_used(mine) or (not guides(grid) and (not mine or of_a_plan))
            roles += front_roles(grid, tables, first=told and not titled)
        begun = begun or _is_used(mine)
        for one in mine:
            if one.table.use in (Use.ACTIONS, Use.OBJECTIVES):
                roles += band_roles(one.block, one.table)
    named = objectives_of_sheets([(one.block, one.table) for one in placed])
    return [named.get((role.grid, role.row), role) for role in roles]


def _is_used(placed: Sequence[Placed]) -> bool:
    return any(one.table.use is not Use.NOT_USED for one in placed)
