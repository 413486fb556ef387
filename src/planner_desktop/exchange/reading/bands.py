"""Rows inside a table of actions that are no actions: bands that name sections and objectives, guidance, and so on."""

from __future__ import annotations

import re
from collections.abc import Sequence

from planner_desktop.domain.fields import Level

from .grid import Cell, Row
from .headers import meanings_of
from .labels import labelled
from .mapping import Column, Role, RowRole, Table
from .parents import LEAST_PARENTS, parents
from .phrases import (
    is_example,
    is_guidance,
    is_time_band,
    is_total,
    labelled_leads,
    labelled_links,
    level_word,
    names_objective,
    names_target,
)
from .tables import Block
from .updates import reported

_REF_ONLY = re.compile(r"^\W{0,2}[A-Za-z]{0,4}[ .-]?\d{1,4}(?:\.\d{1,3}){0,3}[a-z]?[.):]?$|^[a-z][.):]$")
_NOTE = re.compile(r"(note|nb|n\.b\.)\s*[:–-]|\([^()]*\)$", re.IGNORECASE)
_NUMBERED = re.compile(r"\s([A-Za-z]|\d{1,2})\s*[).:–-]")
_LONGEST_CODE = 8
_LONGEST_INITIALS = 5
_IN_WORDS = ("title", "responsible", "target_date", "status_text", "progress")
_MOST_SUMS = 20
_SAID = re.compile(r"""[“"‘'].*[”"’']\W*|.*\w.*[.!?][”"’')]*""", re.DOTALL)
"""Quoted words, or whole sentences."""
_LABELLED = re.compile(r"[A-Z][\w '’/-]{1,40}:\s+\S")
_LONGEST_HEADING = 100
_SENTENCE = 6
"""Words of a sentence, at the least, below a band that says that it names a section."""
_SAYS_IT_IS = 0.95
"""How sure a band is to name an objective that says so."""
_TAIL = re.compile(
    r"^((notes?|nb|legend|source|total|b?rag|last updated|updated|version)\b|\*"
    r"|(key|signed( by| off)?|signature|date|name|evaluation|review(ed)?( by| on| date)?|approved( by)?|footnote)"
    r"\s*(?=$|[:(–-]))",
    re.IGNORECASE,
)


def band_roles(block: Block, table: Table) -> list[RowRole]:
    """The roles of a table's rows that are not ordinary ones."""
    rows = list(block.rows())
    roles: dict[int, tuple[Role, float, str]] = {}
    bands: list[Row] = []
    last_data = max((at for at, row in enumerate(rows) if len(row.cells) > 1), default=-1)
    ended = _ended(rows, last_data)
    in_table = {column.column for column in table.columns}
    usual = _usually_standing_out(rows, table)
    leftmost = _leftmost_alone(rows[:last_data], table)
    named = {**parents(rows, table), **_named_alone(rows[:last_data], table)}
    for at, row in enumerate(rows):
        if row.number in named:
            role, reason = named[row.number]
            roles[row.number] = role, 0.85, reason
        elif said := _says_itself(rows, at, table):
            roles[row.number] = said
        elif row.number in leftmost or _is_wide(row, table) or _is_lone_band(row, table, usual=usual):
            if at > last_data or _TAIL.match(row.cells[0].text):
                roles[row.number] = Role.NOTE, 0.6, "it stands alone below the table"
            else:
                bands.append(row)
        elif (
            len(row.cells) == 1
            and at > last_data
            and (_is_tail(row.cells[0], table) or (at >= ended and row.cells[0].column in in_table))
        ):
            roles[row.number] = Role.NOTE, 0.6, "it stands alone below the table"
    has_objectives = table.column_of("title", Level.OBJECTIVE) is not None
    texts = [(row.number, row.cells[0].text) for row in bands]
    for number, role, sure, reason in roles_of_bands(texts, has_objectives):
        roles[number] = role, sure, reason
    return [RowRole(table.grid, number, *role) for number, role in sorted(roles.items())]


def _is_tail(cell: Cell, table: Table) -> bool:
    """Whether a last line speaks of the plan: "Plan agreed: April", not among the actions; "* Subject to funding"."""
    action = table.column_of("title", Level.ACTION)
    apart = action is None or cell.column != action.column
    label = apart and _LABELLED.match(cell.text) is not None and not names_objective(cell.text)
    return label or _TAIL.match(cell.text) is not None


def _says_itself(rows: Sequence[Row], at: int, table: Table) -> tuple[Role, float, str] | None:
    """What a row is by its own words, wherever it stands; None where they do not tell."""
    row = rows[at]
    if _is_number(row, table):
        return Role.NUMBER, 0.9, "only its number is filled in"
    if is_total(row.cells[0].text):
        return Role.NOTE, 0.8, "it adds up the rows above"
    if len(row.cells) == 1 and not row.table and _NOTE.match(row.cells[0].text):
        return Role.NOTE, 0.7, "it says that it is a note, or stands in brackets"
    if _counts(rows, at, table):
        return Role.NOTE, 0.7, "it counts what stands above"
    if at and reported(row):
        return Role.UPDATE, 0.8, "it says how the action above went on"
    if at < 2 and _is_guidance(row, rows[at + 1 : at + 2]):
        return Role.GUIDANCE, 0.7, "it tells how to fill the table in"
    return None


def _counts(rows: Sequence[Row], at: int, table: Table) -> bool:
    """Whether a row sums the rows above up: "Total actions | 12", and those that follow it or a blank row likewise."""
    last = rows[at].cells[-1].text
    if last and not last.isdigit():
        return False
    in_words = {column.column for column in table.columns if column.field in _IN_WORDS}
    for above in range(at, max(at - _MOST_SUMS, 0), -1):
        words, *figures = [cell for cell in rows[above].cells if cell.text] or rows[above].cells[:1]
        if not figures or not all(cell.column in in_words and cell.text.isdigit() for cell in figures):
            return False
        if words.text.casefold().startswith("total") or rows[above - 1].number < words.row - 1:
            return True
    return False


def _ended(rows: Sequence[Row], last_data: int) -> int:
    """Where, after a blank row below a worksheet's last row of several cells, the table is over."""
    for at in range(max(last_data, 0) + 1, len(rows)):
        if not rows[at].table and rows[at].number > rows[at - 1].number + 1:
            return at
    return len(rows)


def roles_of_bands(bands: Sequence[tuple[int, str]], has_objectives: bool) -> list[tuple[int, Role, float, str]]:
    """What bands (row numbers and texts) name, in a table that has a column of objectives or not."""
    followed = {row - 1 for row, text in bands if not labelled_leads(text)}
    after = {row - 1: text for row, text in bands if names_objective(text)}
    below = {row - 1: text for row, text in bands}
    result: list[tuple[int, Role, float, str]] = []
    for row, text in bands:
        before = result[-1][1] if result and result[-1][0] == row - 1 else None
        if said := _said_of_above(text, result[-1:], before):
            result.append((row, *said))
        elif has_objectives:
            sure = _SAYS_IT_IS if names_objective(text) else 0.8
            result.append((row, Role.SECTION, sure, "a band over rows that name their objectives"))
        elif names_objective(text) and level_word(text) not in ("", level_word(after.get(row, text)), "objective"):
            result.append((row, Role.SECTION, 0.8, "a band that says what it is over another that does"))
        elif names_objective(text) and _is_over(text, below.get(row, "")):
            result.append(
                (row, Role.SECTION, 0.8, "a band that says it is one over another whose ref goes on from its own")
            )
        elif names_objective(text):
            result.append((row, Role.OBJECTIVE, _SAYS_IT_IS, "a band that says it is one"))
        elif (row in followed and before is not Role.SECTION) or is_time_band(text):
            result.append((row, Role.SECTION, 0.7, "a band over bands, or a stretch of time"))
        else:
            result.append((row, Role.OBJECTIVE, 0.75, "a band over actions that name no objective"))
    return result


def _said_of_above(
    text: str, last: Sequence[tuple[int, Role, float, str]], before: Role | None
) -> tuple[Role, float, str] | None:
    """What a band says of the one above, if it does.  `last`: that one; `before`: its role if it is right above."""
    if names_target(text) and before is Role.OBJECTIVE:
        return Role.TARGET, 0.9, "it gives the target of the objective above"
    if labelled_links(text) and before in (Role.OBJECTIVE, Role.SECTION):
        return Role.ITEM_NOTE, 0.7, "it speaks of the row above"
    if names_objective(text):
        return None
    if before is Role.SECTION and _LABELLED.match(text):
        return Role.ITEM_NOTE, 0.7, "its label says what of the section above it gives"
    of_objective = before in (Role.OBJECTIVE, Role.ITEM_NOTE)
    goes_on = any(role in (Role.OBJECTIVE, Role.ITEM_NOTE) for _, role, _, _ in last) and labelled(text) is not None
    if goes_on or (of_objective and (labelled_leads(text) is not None or _is_said(text))):
        return Role.ITEM_NOTE, 0.8, "its label says what of the objective above it gives"
    says = before in (Role.OBJECTIVE, Role.SECTION) and last[0][2] >= _SAYS_IT_IS
    if says and (_SAID.fullmatch(text) or (before is Role.SECTION and len(text.split()) >= _SENTENCE)):
        return Role.ITEM_NOTE, 0.7, "it is a sentence on what the row above names"
    return None


def _is_said(text: str) -> bool:
    """Whether words begin with a label that speaks of a column: "What people told us: …"."""
    label, colon, words = text.partition(":")
    return bool(colon and words.strip() and meanings_of(label).meanings)


def _is_over(upper: str, lower: str) -> bool:
    """ "Theme A: Place" over "A1 Better arrivals": whether the ref of a band goes on from that of the one above."""
    own = _NUMBERED.search(upper)
    return own is not None and re.match(rf"\W{{0,2}}{re.escape(own[1])}\.?\d", lower, re.IGNORECASE) is not None


def _named_alone(rows: Sequence[Row], table: Table) -> dict[int, tuple[Role, str]]:
    """Rows of one cell in the column of the objectives, where no row of several cells names one; and why."""
    column = table.column_of("title", Level.OBJECTIVE)
    alone = _alone_in(column, rows) if column else []
    return dict.fromkeys(alone, (Role.OBJECTIVE, "it stands alone in the column of the objectives"))


def _alone_in(column: Column, rows: Sequence[Row]) -> list[int]:
    """The numbers of the rows of one cell in a column, where all rows of several cells leave it blank."""
    if any(c.column == column.column for row in rows if len(row.cells) > 1 for c in row.cells):
        return []
    return [row.number for row in rows if [(c.column, c.columns) for c in row.cells] == [(column.column, 1)]]


def _leftmost_alone(rows: Sequence[Row], table: Table) -> frozenset[int]:
    """The numbers of rows of short words in the leftmost column, which all rows of actions leave blank."""
    column = min(table.columns, key=lambda each: each.column)
    alone = _alone_in(column, rows)
    short = all(len(row.cells[0].text) <= _LONGEST_HEADING for row in rows if row.number in alone)
    return frozenset(alone if short and len(alone) >= LEAST_PARENTS else ())


def _stands_out(cell: Cell) -> bool:
    """Whether a cell is bold, or some words in capitals."""
    word = cell.text.isalpha() and len(cell.text) > _LONGEST_INITIALS
    return cell.bold or (cell.text.isupper() and (word or len(cell.text) > _LONGEST_CODE))


def _usually_standing_out(rows: Sequence[Row], table: Table) -> frozenset[int]:
    """Columns in which ordinary rows stand out too."""
    ordinary = [row for row in rows if len(row.cells) > 1]
    counts = {column.column: [0, 0] for column in table.columns}
    for row in ordinary[:200]:
        for cell in row.cells:
            if cell.column in counts:
                counts[cell.column][_stands_out(cell)] += 1
    return frozenset(column for column, (plain, out) in counts.items() if out > plain)


def _is_lone_band(row: Row, table: Table, *, usual: frozenset[int]) -> bool:
    return len(row.cells) == 1 and _is_band(row.cells[0], table, usual=usual)


def _is_band(cell: Cell, table: Table, *, usual: frozenset[int]) -> bool:
    width = max(column.column for column in table.columns) - min(column.column for column in table.columns) + 1
    if cell.columns >= 2 and 2 * cell.columns >= width:
        return True
    of_actions = any(c.column == cell.column and c.level is Level.ACTION for c in table.columns)
    if names_objective(cell.text) and not of_actions:
        return True
    of_refs = any(c.column == cell.column and c.field == "ref" for c in table.columns)
    if of_refs and " " in cell.text and not _REF_ONLY.match(cell.text):
        return True
    first = cell.column <= min(column.column for column in table.columns) + 1
    return _stands_out(cell) and first and cell.column not in usual


def _is_wide(row: Row, table: Table) -> bool:
    """Whether a row's first cell names an objective over the column of the actions, whatever stands right of it."""
    first = row.cells[0]
    title = table.column_of("title", Level.ACTION) if first.columns > 1 else None
    over = title is not None and first.column <= title.column < first.column + first.columns
    return over and names_objective(first.text)


def _is_number(row: Row, table: Table) -> bool:
    """A row kept free for an action that was never written."""
    return all(
        (column := table.by_number.get(cell.column)) is not None
        and column.field in ("ref", "title")
        and cell.columns == 1
        and _REF_ONLY.match(cell.text)
        and not cell.formula
        for cell in reversed(row.cells)
    )


def _is_guidance(row: Row, following: Sequence[Row]) -> bool:
    texts = [cell.text for cell in row.cells if cell.text]
    telling = sum(is_guidance(text) or text.endswith("?") for text in texts)
    italic = all(cell.italic for cell in row.cells) and not all(c.italic for r in following for c in r.cells)
    if texts and following and is_example(texts[0]):
        return True
    many = 2 * telling > len(texts) or (telling > 2 and 2 * telling == len(texts))
    return bool(texts) and (many or (italic and len(texts) > 1 and bool(following)))
