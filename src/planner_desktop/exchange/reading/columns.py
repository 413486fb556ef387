"""Deciding what a table's columns mean: headers propose, contents and neighbours decide."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from planner_desktop.domain.fields import CUSTOM as CUSTOM_FIELD
from planner_desktop.domain.fields import Level

from .content import Content, contents
from .grid import column_letters
from .headers import ACTION, CUSTOM, OBJECTIVE, SECTION, START, STEP, Meanings, headline, is_revised_date, meanings_of
from .mapping import Column
from .tables import Block

_GRADED = re.compile(r"^$|\b(must|should|could|high|low|h / ?m|grade|level|urgen\w+|importan\w+)\b", re.IGNORECASE)
_OF_OBJECTIVES = re.compile(r"(rec|recommendation|objective|finding|priority)\b", re.IGNORECASE)
_PERIOD = re.compile(
    r"\b(q[1-4]|quarter|term|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|autumn|spring|summer|20\d\d|month)",
    re.IGNORECASE,
)
_POSTS = re.compile(r"positions?(\(s\))?\W*", re.IGNORECASE)
_SURE = 0.8
_NAMING = {SECTION: Level.SECTION, OBJECTIVE: Level.OBJECTIVE, ACTION: Level.ACTION}


@dataclass
class Choice:
    """What is known of one column while its table is being decided."""

    column: int
    label: str
    offered: Meanings
    content: Content
    meaning: str = ""
    reason: str = ""
    level: Level = Level.ACTION
    others: list[str] = field(default_factory=list)

    def take(self, meaning: str, reason: str = "") -> None:
        self.meaning = meaning
        self.reason = reason or self.offered.reason


def decide_columns(block: Block, *, objectives_only: bool = False) -> tuple[Column, ...]:
    """The meanings of a table's columns.

    `objectives_only`: the table lists objectives whose actions stand in other tables.
    """
    choices = _choices(block)
    for choice in choices:
        _first_thought(choice)
    if not objectives_only:
        _find_actions(choices)
    _find_levels_above(block, choices)
    _part_shared(block, choices)
    _settle_doubles(choices)
    _fill_gaps(choices)
    if objectives_only:
        for choice in choices:
            choice.level = Level.OBJECTIVE
    else:
        _set_levels(block, choices)
    return tuple(_column(choice) for choice in choices)


def _choices(block: Block) -> list[Choice]:
    content = contents(block)
    heads = block.heads
    labels = block.labels
    columns = sorted({*heads, *content})
    return [
        Choice(
            column,
            labels.get(column, ""),
            _best([*heads.get(column, ()), labels.get(column, "")]),
            content.get(column, Content()),
        )
        for column in columns
    ]


def _best(texts: Sequence[str]) -> Meanings:
    """The surest meaning of a column's header cells; of equals, the lowest cell's."""
    return max((meanings_of(text) for text in texts), key=lambda meanings: meanings.sure)


def _first_thought(choice: Choice) -> None:
    offered, content = choice.offered.meanings, choice.content
    if not offered:
        return
    choice.take(offered[0])
    choice.others = list(offered[1:])
    if offered[0] == "target_date" and is_revised_date(choice.label):
        choice.take("target_date", "it says when the work is due by now")
    if "ref" in offered and content.count and content.refs < 0.5 and content.average > 8:
        others = [meaning for meaning in offered if meaning != "ref"]
        choice.take(others[0] if others else CUSTOM, "its cells are too long for refs")
    if "priority" in offered and OBJECTIVE in offered:
        grades = content.grades >= 0.5 or not content.count
        choice.take("priority" if grades else OBJECTIVE, "its cells are " + ("grades" if grades else "no grades"))
    if offered == ("responsible", ACTION) and content.count and content.names < 0.3:
        choice.take(ACTION, "its cells name no people")
    if "target" in offered and content.dates > 0.6:
        choice.take("target_date", "its cells are dates")
    if choice.meaning == "priority" and choice.label.casefold() == "risk" and content.count and content.grades < 0.5:
        choice.take(CUSTOM, "its cells are no grades")
    _between_progress_and_status(choice)


def _between_progress_and_status(choice: Choice) -> None:
    """Words of a status or accounts of progress: what a column has, whatever its header is."""
    offered, content = choice.offered.meanings, choice.content
    if choice.meaning == "progress" and content.count > 2 and content.statuses >= 0.9 and content.average < 15:
        choice.take("status_text", "its cells are status words")
        choice.others.append("progress")
    if choice.meaning == "progress" and _POSTS.fullmatch(choice.label) and content.names >= 0.7:
        choice.take(CUSTOM, "its cells name posts")
    long = 25 if "progress" in offered and content.statuses < 0.5 else 35 if content.statuses < 0.3 else 60
    if choice.meaning == "status_text" and content.average > long:
        choice.take("progress", "its cells are accounts of progress rather than a status")


def _find_actions(choices: Sequence[Choice]) -> None:
    """Settle which column names the actions, and which lists their steps."""
    named = [c for c in choices if c.meaning == ACTION]
    if not named:
        named = [c for c in choices if ACTION in c.others and c.meaning not in ("indicator", OBJECTIVE)]
    if not named:
        named = [c for c in choices if c.meaning == STEP]
    if not named:
        named = _objectives_as_actions(choices) or _longest(choices)
    if not named:
        return
    named.sort(key=lambda c: (-c.offered.sure, c.column))
    exact = [c for c in named if "action" in c.label.casefold()] or named
    main = exact[0]
    main.take(ACTION)
    for choice in named:
        if choice is not main:
            is_step = choice.column > main.column and STEP in (choice.meaning, *choice.others)
            groups = OBJECTIVE in choice.others or _stands_for_several(choice, choices)
            before = choice.column < main.column and groups
            choice.take(STEP if is_step else OBJECTIVE if before else CUSTOM, "another column names the actions")


def _stands_for_several(choice: Choice, choices: Sequence[Choice]) -> bool:
    """Whether a column before the actions repeats its words, and no other column names objectives."""
    grouped = any(c.meaning in (OBJECTIVE, SECTION) for c in choices)
    return not grouped and min(choice.content.distinct, choice.content.filled) < 1


def _objectives_as_actions(choices: Sequence[Choice]) -> list[Choice]:
    """Where no column names actions, the finest column that names objectives does."""
    finest = [c for c in choices if c.meaning in (OBJECTIVE, SECTION)]
    return finest[-1:]


def _longest(choices: Sequence[Choice]) -> list[Choice]:
    """Where no header speaks of actions or objectives, the unknown column with the longest cells that are words."""
    unknown = [c for c in choices if not c.meaning and c.content.count and max(c.content.dates, c.content.people) < 0.7]
    longest = max(unknown, key=lambda c: c.content.average, default=None)
    if longest is None:
        return []
    longest.take(ACTION, "its cells are the longest")
    return [longest]


def _find_levels_above(block: Block, choices: Sequence[Choice]) -> None:
    """Of several columns that group the actions, the nearest names objectives and a coarser one sections."""
    action = next((c for c in choices if c.meaning == ACTION), None)
    groups = [c for c in choices if c.meaning in (OBJECTIVE, SECTION)]
    groups = _surest(_with_words(groups))
    outcome = [c for c in choices if c.meaning in ("outcome", "target") and OBJECTIVE in c.others]
    if action is None:
        for extra in groups[1:]:
            extra.take(CUSTOM, "another column names the objectives")
        if groups:
            groups[0].take(OBJECTIVE)
        return
    left = [c for c in groups if c.column < action.column]
    if outcome and outcome[0].column < action.column and _groups(outcome[0], lonely=not left):
        finer = not left or (left[-1].column < outcome[0].column and left[-1].content.count < outcome[0].content.count)
        left += outcome[:1] if finer else []
    if not left:
        left = _standing_over_rows(block, [c for c in choices if not c.meaning and c.column < action.column])
    for choice in groups:
        if choice not in left:
            choice.take(CUSTOM, "it stands after the actions, so it does not group them")
    if left:
        left[-1].take(OBJECTIVE)
        coarser = [c for c in left[-2:-1] if c.meaning == SECTION or _different(c) < _different(left[-1])]
        _bands_beside(block, choices, left[0])
        for choice in left[:-1]:
            choice.take(SECTION if choice in coarser else CUSTOM, "another column groups the actions more finely")


def _with_words(groups: Sequence[Choice]) -> list[Choice]:
    """Of columns that group the actions those that do so in words, where there are such; else all."""
    worded = [choice for choice in groups if choice.content.count and choice.content.refs < 0.5]
    for choice in groups if worded else ():
        if choice not in worded:
            choice.take(CUSTOM, "its cells are numbers, and another column groups the actions in words")
    return worded or list(groups)


def _different(choice: Choice) -> int:
    """How many different texts a column has."""
    return round(choice.content.count * choice.content.distinct)


def _surest(groups: Sequence[Choice]) -> list[Choice]:
    """Of columns that group the actions those with well-known headers, where there are such; else all."""
    sure = [choice for choice in groups if choice.offered.sure >= _SURE]
    for choice in groups if sure else ():
        if choice not in sure:
            choice.take(CUSTOM, "another column is surer to group the actions")
    return sure or list(groups)


def _groups(outcome: Choice, *, lonely: bool) -> bool:
    """Whether outcomes or targets before the actions group them: they stand for several, or nothing else does."""
    content = outcome.content
    return content.filled < 0.9 or content.distinct <= 0.7 or (lonely and outcome.meaning == "target")


def _standing_over_rows(block: Block, unknown: Sequence[Choice]) -> list[Choice]:
    """The first column without a known header that groups the actions.

    Its cells are merged over several rows, or it has no header at all and is filled only where a group begins.
    """
    tall = {cell.column for row in block.rows() for cell in row.cells if cell.rows > 1}
    grouping = [
        choice
        for choice in unknown
        if choice.column in tall or (not choice.label and choice.content.filled < 0.9 and choice.content.average > 8)
    ]
    for choice in grouping[:1]:
        choice.take(OBJECTIVE, "its cells stand over several actions")
    return grouping[:1]


def _bands_beside(block: Block, choices: Sequence[Choice], first: Choice) -> None:
    """A column without a header before the objectives that stands over several of them names sections."""
    if first.meaning == OBJECTIVE:
        unnamed = [c for c in choices if not c.label and not c.meaning and c.column < first.column]
        for choice in _standing_over_rows(block, unnamed):
            choice.take(SECTION, "its cells stand over several objectives")


def _part_shared(block: Block, choices: Sequence[Choice]) -> None:
    """Of the columns under one wide header that part the year one has its meaning; "Milestones" leaves it to none."""
    by_header: dict[tuple[str, str], list[Choice]] = {}
    for choice in choices:
        lower, *upper = block.heads.get(choice.column, ("",))
        if upper and meanings_of(upper[0]).sure > meanings_of(lower).sure:
            by_header.setdefault((upper[0], choice.meaning), []).append(choice)
    for (_, meaning), shared in by_header.items():
        kept = [] if meaning == STEP else [min(shared, key=_claim)]
        for choice in shared if len(shared) > 1 else ():
            if choice not in kept:
                choice.take(CUSTOM, "several columns stand under that header")


def _settle_doubles(choices: Sequence[Choice]) -> None:
    """Give each field to one column: the surest header, then the fuller column; others take their next meaning."""
    objective = next((choice.column for choice in choices if choice.meaning == OBJECTIVE), 0)
    for _ in choices:
        taken: dict[tuple[str, bool], Choice] = {}
        moved = False
        order = sorted(choices, key=_claim)
        for choice in order:
            if choice.meaning in ("", CUSTOM):
                continue
            # An objective's ref stands before it, its actions' refs after it.
            key = choice.meaning, choice.meaning == "ref" and choice.column < objective
            if key not in taken:
                taken[key] = choice
                continue
            used = {c.meaning for c in choices}
            free = [m for m in choice.others if m not in used and m not in (ACTION, OBJECTIVE, SECTION, STEP)]
            choice.take(free[0] if free else CUSTOM, f"another column is surer to be {taken[key].label!r}")
            moved = True
        if not moved:
            break
    used = {c.meaning for c in choices}
    for choice in choices:
        if choice.meaning == "support":
            choice.take(CUSTOM if "responsible" in used else "responsible")
        elif choice.meaning == START:
            choice.take(CUSTOM, "it says when work starts, not when it is due")


def _claim(choice: Choice) -> tuple[bool, bool, float, bool, int]:
    """How well a column may claim its field before others: revised dates before former ones, the latest news first."""
    revised = choice.meaning == "target_date" and is_revised_date(choice.label)
    undated = choice.meaning == "target_date" and choice.content.count > 0 and choice.content.dates < 0.3
    latest = (
        choice.meaning in ("status_text", "progress") and choice.content.filled >= 0.3 and _PERIOD.search(choice.label)
    )
    return (
        undated,
        not revised,
        -choice.offered.sure,
        choice.content.count == 0,
        -choice.column if latest else choice.column,
    )


def _fill_gaps(choices: Sequence[Choice]) -> None:
    """Let contents speak where headers do not."""
    used = {choice.meaning for choice in choices}
    action = next((choice.column for choice in choices if choice.meaning == ACTION), 0)
    unknown = [choice for choice in choices if not choice.meaning and choice.content.count]
    tests: tuple[tuple[str, Callable[[Content], float], str], ...] = (
        ("target_date", lambda c: c.dates, "most of its cells are dates"),
        ("status_text", lambda c: c.statuses, "most of its cells are status words"),
        ("ref", lambda c: c.refs, "most of its cells are refs"),
        ("priority", lambda c: c.grades, "its cells are grades"),
        ("responsible", lambda c: min(c.people, c.names + 0.2), "most of its cells name people"),
    )
    for meaning, share, reason in tests:
        fitting = [c for c in unknown if not c.meaning and share(c.content) >= 0.7]
        if meaning == "ref":
            fitting = [c for c in fitting if c.content.distinct >= 0.7 and (not c.label or c.column < action)]
        elif meaning == "priority":
            fitting = [c for c in fitting if c.content.distinct < 0.7 and _GRADED.search(c.label)]
        if meaning not in used and fitting:
            max(fitting, key=lambda c: share(c.content)).take(meaning, reason)
    for choice in choices:
        if not choice.meaning:
            choice.take(CUSTOM, "no known header, so it is kept as a column of its own")


def _set_levels(block: Block, choices: Sequence[Choice]) -> None:
    """Columns that are filled only where an objective begins belong to the objective."""
    objective = next((c for c in choices if c.meaning == OBJECTIVE), None)
    for choice in choices:
        choice.level = _NAMING.get(choice.meaning, Level.ACTION)
    if objective is None:
        return
    starts = {row.number for row in block.rows() for cell in row.cells if cell.column == objective.column}
    rows = [row for row in block.rows() if len(row.cells) > 1]
    if len(starts) >= len(rows):
        _set_ref_level(block, choices, objective)
        return
    merged = _merged_columns(block, objective.column)
    for choice in choices:
        if choice.meaning in _NAMING or choice.meaning == STEP:
            continue
        filled = {row.number for row in rows for cell in row.cells if cell.column == choice.column}
        beside = choice.column in merged or choice.meaning in ("ref", "target", "sources", "priority")
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


def _column(choice: Choice) -> Column:
    label = choice.label or f"Column {column_letters(choice.column)}"
    name = choice.meaning
    if name in _NAMING:
        name = "title"
    elif name == CUSTOM:
        name = CUSTOM_FIELD + " ".join(headline(label).split())
    sure = round(choice.offered.sure or 0.5, 2)
    return Column(choice.column, label, name, choice.level, sure, choice.reason)
