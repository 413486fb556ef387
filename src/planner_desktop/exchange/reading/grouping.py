"""Which columns group the actions of a table, into objectives and sections, and which others belong to those."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby, pairwise

from planner_desktop.domain.fields import Level

from .choice import Choice
from .content import WORDY
from .headers import ACTION, CUSTOM, OBJECTIVE, SECTION, STEP
from .phrases import names_objective
from .tables import Block
from .words import plain

NAMING = {SECTION: Level.SECTION, OBJECTIVE: Level.OBJECTIVE, ACTION: Level.ACTION}
"""The meanings whose columns name the items of a level."""

_OF_OBJECTIVES = re.compile(r"(rec|recommendation|objective|finding|priority)\b", re.IGNORECASE)
PARTS = re.compile(
    r"\b(directorates?|departments?|divisions?|services?|wards?|schools?|sites?|towns?|areas?|locations?|propert(y|ies))\b",
    re.IGNORECASE,
)
"""Headers of what a plan may be divided by."""

_THEMES = re.compile(
    r"(strategic )?(theme|work ?stream|pillar|objective|priority area|category|parent|epic)"
    r"( text| name| title| summary| link)?"
)
_SURE = 0.8
_FULL = 0.9
_AT_LENGTH = 20
"""Characters of a cell, on the average, in a column that says what an action answers."""


def find_levels_above(block: Block, choices: Sequence[Choice]) -> None:
    """Of several columns that group the actions, the nearest names objectives and a coarser one sections."""
    action = next((c for c in choices if c.meaning == ACTION), None)
    groups = [c for c in choices if c.meaning in (OBJECTIVE, SECTION)]
    groups = _surest(_with_words(groups))
    if action is not None and len(groups) == 1 and _are_refs_of_actions(groups[0]):
        groups.pop().take("ref", "each row has a ref of its own below that header")
    if action is None:
        for extra in groups[1:]:
            extra.take(CUSTOM, "another column names the objectives")
        if groups:
            groups[0].take(OBJECTIVE)
        return
    left = _left_of(action, block, choices, groups)
    for choice in groups:
        if choice not in left:
            choice.take(CUSTOM, "it stands after the actions, so it does not group them")
    if left:
        left[-1].take(OBJECTIVE)
        coarser = [c for c in left[-2:-1] if c.meaning == SECTION or _different(c) < _different(left[-1])]
        _bands_beside(block, choices, left[0])
        for choice in left[:-1]:
            choice.take(SECTION if choice in coarser else CUSTOM, "another column groups the actions more finely")


def _are_refs_of_actions(choice: Choice) -> bool:
    """Whether a column that should name objectives has another ref in each row, and no words."""
    content = choice.content
    return content.count > 1 and content.refs == content.distinct == 1 and content.filled >= _FULL


def _left_of(action: Choice, block: Block, choices: Sequence[Choice], groups: Sequence[Choice]) -> list[Choice]:
    """The columns before the actions that group them, outcomes and targets among them, the coarsest first."""
    before = [c for c in choices if c.column < action.column]
    left = [c for c in groups if c in before]
    outcomes = [c for c in before if c.meaning in ("outcome", "target")]
    tall = _tall(block) if outcomes else set()
    outcome = next((c for c in outcomes if OBJECTIVE in c.others or c.column in tall), None)
    if outcome and _groups(outcome, lonely=not left):
        finer = not left or (left[-1].column < outcome.column and _is_finer(outcome, left[-1]))
        left += [outcome] if finer else []
    if outcome and left and outcome.column < left[0].column and _different(outcome) < _different(left[0]):
        left.insert(0, outcome)
    unknown = [c for c in before if not c.meaning]
    after = [c for c in groups if c not in before]
    return (
        left
        or _standing_over_rows(block, unknown)
        or _filled_where_it_changes(block, choices, [*unknown, *outcomes])
        or _risks(before)
        or _in_runs(block, before)
        or _answered(block, unknown)
        or _themes(after)
    )


def _is_finer(outcome: Choice, group: Choice) -> bool:
    """Whether outcomes part what another column groups: they are more, or no fewer where that names sections."""
    more = _different(outcome) - _different(group)
    named = outcome.meaning == "outcome" and (more > 0 or (more == 0 and group.meaning == SECTION))
    return named or group.content.count < outcome.content.count


def _with_words(groups: Sequence[Choice]) -> list[Choice]:
    """Of columns that group the actions those that do so in words, where there are such; else all."""
    worded = [choice for choice in groups if choice.content.count and choice.content.refs < 0.5]
    for choice in groups if worded else ():
        if choice not in worded:
            described = choice.content.refs >= _SURE and choice.column + 1 in {other.column for other in worded}
            choice.take(
                "ref" if described else CUSTOM, "its cells are refs, and another column groups the actions in words"
            )
    return worded or list(groups)


def _different(choice: Choice) -> int:
    """How many different texts a column has."""
    return round(choice.content.count * choice.content.distinct)


def _surest(groups: Sequence[Choice]) -> list[Choice]:
    """Of columns that group the actions those with well-known headers, where there are such; else all.

    With them stays the one beside them whose cells stand for more actions than theirs, or for fewer.
    """
    sure = [choice for choice in groups if choice.offered.sure >= _SURE]
    kept = sure or list(groups)
    for choice in groups if sure else ():
        if choice in sure:
            continue
        beside = (each for each in sure if abs(each.column - choice.column) == 1 or _is_coarser(choice, each))
        other = next((each for each in beside if _different(each) != _different(choice)), None)
        if other and min(other.content.filled, choice.content.filled) < 1:
            kept.append(choice)
        else:
            choice.take(CUSTOM, "another column is surer to group the actions")
    return sorted(kept, key=lambda choice: choice.column)


def _is_coarser(choice: Choice, other: Choice) -> bool:
    """Whether a column before another has fewer different words than it."""
    return choice.column < other.column and _different(choice) < _different(other)


def _groups(outcome: Choice, *, lonely: bool) -> bool:
    """Whether outcomes or targets before the actions group them: they stand for several, or nothing else does."""
    content = outcome.content
    return content.filled < 0.9 or content.distinct <= 0.7 or (lonely and outcome.meaning == "target")


def _tall(block: Block) -> set[int]:
    """The columns with cells that are merged over several rows."""
    return {cell.column for row in block.rows() for cell in row.cells if cell.rows > 1}


def _standing_over_rows(block: Block, unknown: Sequence[Choice]) -> list[Choice]:
    """The first column without a known header that groups the actions.

    Its cells are merged over several rows, or it has no header at all and is filled only where a group begins.
    """
    tall = _tall(block)
    grouping = [
        choice
        for choice in unknown
        if choice.content.figures < 0.5
        if choice.column in tall or (not choice.label and choice.content.filled < 0.9 and choice.content.average > 8)
    ]
    found = ([choice for choice in grouping if choice.content.refs < 0.5] or grouping)[:1]
    for choice in found:
        choice.take(OBJECTIVE, "its cells stand over several actions")
    return found


def _filled_where_it_changes(block: Block, choices: Sequence[Choice], unknown: Sequence[Choice]) -> list[Choice]:
    """The last column in words that a row leaves blank only where it leaves blank all before it but refs, too."""
    refs = {choice.column for choice in choices if choice.meaning == "ref"}
    rows = [{cell.column for cell in row.cells} for row in block.rows() if len(row.cells) > 1]
    for choice in reversed(unknown):
        content = choice.content
        begins = content.average > WORDY and content.filled < 1 and bool(rows) and choice.column in rows[0]
        named = min(content.people, content.names)
        if not begins or max(content.dates, content.statuses, content.refs, content.figures, named) >= 0.5:
            continue
        before = {c.column for c in choices if c.column < choice.column} - refs
        blank = [row for row in rows if choice.column not in row]
        if blank and not any(row & before for row in blank):
            choice.take(OBJECTIVE, "it is filled only where others begin, and blank below")
            return [choice]
    return []


def is_risk(label: str) -> bool:
    """Whether a column's header is no more than "Risk"."""
    return label.casefold().rstrip("s :") == "risk"


def _risks(before: Sequence[Choice]) -> list[Choice]:
    """A register's column of risks, in words, where nothing else groups what is done about them."""
    risks = [c for c in before if is_risk(c.label) and c.meaning == CUSTOM]
    for choice in risks[:1]:
        choice.take(OBJECTIVE, "its cells name the risks that something is done about")
    return risks[:1]


def _in_runs(block: Block, before: Sequence[Choice]) -> list[Choice]:
    """The first column whose few different words each stand in several rows on end, whatever its header is."""
    leftmost = min((choice.column for choice in before if choice.meaning != "ref"), default=0)
    unknown = [choice for choice in before if not choice.meaning]
    for choice in (*unknown, *(choice for choice in before if choice.meaning == "indicator")):
        content = choice.content
        most = 0.9 if PARTS.search(choice.label) else 0.7 if choice.column == leftmost else 0.5
        few = content.count * (1 - content.distinct) >= 1 and content.filled >= 0.9 and content.distinct <= most
        few = few and content.average > 3
        if not few or max(content.dates, content.statuses, content.refs, content.figures) >= 0.5:
            continue
        texts = [cell.text for row in block.rows() for cell in row.cells if cell.column == choice.column]
        runs = [text for text, _ in groupby(texts)]
        if 1 < len(runs) == len(set(runs)):
            choice.take(OBJECTIVE, "its words stand over several rows on end")
            return [choice]
    return []


def _answered(block: Block, unknown: Sequence[Choice]) -> list[Choice]:
    """The first column that says something at length in each row, where no bands group them: what is answered."""
    rows = list(block.rows())
    bands = [row for row, after in pairwise(rows) if len(row.cells) == 1 < len(after.cells)]
    bands += [block.grid.by_number[number] for number in block.titles[-1:]]
    banded = len(bands) > len(block.titles[-1:]) or any(names_objective(row.cells[0].text) for row in bands)
    for choice in () if banded else unknown:
        content = choice.content
        full = min(content.filled, content.distinct) >= _FULL and content.count > 1
        looks = max(content.dates, content.statuses, content.figures, min(content.people, content.names))
        if full and content.average >= _AT_LENGTH and looks < 0.5:
            choice.take(OBJECTIVE, "it says at length what the action beside it answers")
            return [choice]
    return []


def _themes(after: Sequence[Choice]) -> list[Choice]:
    """A column after the actions that says outright under which few themes they fall."""
    return [
        c for c in after if _THEMES.fullmatch(plain(c.label)) and c.content.filled >= 0.9 and c.content.distinct <= 0.7
    ][:1]


def _bands_beside(block: Block, choices: Sequence[Choice], first: Choice) -> None:
    """A column before the objectives, known by no header, whose cells stand over several of them names sections."""
    if first.meaning == OBJECTIVE:
        before = [c for c in choices if not c.meaning and c.column < first.column]
        unnamed = [c for c in before if not c.label or _different(c) < _different(first)]
        for choice in _standing_over_rows(block, unnamed):
            choice.take(SECTION, "its cells stand over several objectives")


def set_levels(block: Block, choices: Sequence[Choice]) -> None:
    """Columns that are filled only where an objective begins belong to the objective."""
    objective = next((c for c in choices if c.meaning == OBJECTIVE), None)
    for choice in choices:
        choice.level = NAMING.get(choice.meaning, Level.ACTION)
    if objective is None:
        return
    starts = {row.number for row in block.rows() for cell in row.cells if cell.column == objective.column}
    rows = [row for row in block.rows() if len(row.cells) > 1]
    if len(starts) >= len(rows):
        _set_ref_level(block, choices, objective)
        return
    merged = _merged_columns(block, objective.column)
    for choice in choices:
        if choice.meaning in NAMING or choice.meaning == STEP:
            continue
        filled = {row.number for row in rows for cell in row.cells if cell.column == choice.column}
        beside = choice.column in merged or choice.meaning in ("ref", "target", "sources", "priority")
        beside = beside or bool({OBJECTIVE, SECTION} & set(choice.offered.meanings[:1]))
        if filled and filled <= starts and beside:
            choice.level = Level.OBJECTIVE
            choice.reason += "; it is filled only where an objective begins"


def _set_ref_level(block: Block, choices: Sequence[Choice], objective: Choice) -> None:
    """Where each row names its objective: a ref beside it that changes with it, and only then, is its ref.

    So is one of objectives, or the first of two, that repeats with its objective, though two objectives have one name.
    """
    every = [c for c in choices if c.meaning == "ref"]
    if not every:
        return
    ref = every[0]
    rows = [{cell.column: cell.text for cell in row.cells} for row in block.rows() if len(row.cells) > 1]
    pairs = [(row.get(ref.column, ""), row.get(objective.column, "")) for row in rows]
    refs, titles = {pair[0] for pair in pairs}, {pair[1] for pair in pairs}
    one_to_one = len(set(pairs)) == len(refs) == len(titles)
    action = next((c.column for c in choices if c.meaning == ACTION), 0)
    beside = objective.column - 1 == ref.column and ref.column < action
    said = _OF_OBJECTIVES.match(ref.label) is not None
    repeats = len(set(pairs)) == len(refs) < len(pairs)
    if (one_to_one and (len(titles) < len(pairs) or beside or said)) or (repeats and (said or len(every) > 1)):
        ref.level = Level.OBJECTIVE


def _merged_columns(block: Block, objective: int) -> set[int]:
    """Columns whose merged cells reach as far down as those of the objectives."""
    reach = {(c.row, c.rows) for row in block.rows() for c in row.cells if c.column == objective and c.rows > 1}
    return {c.column for row in block.rows() for c in row.cells if (c.row, c.rows) in reach}
