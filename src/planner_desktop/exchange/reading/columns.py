"""Deciding what a table's columns mean: headers propose, contents and neighbours decide."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from planner_desktop.domain.fields import CUSTOM as CUSTOM_FIELD
from planner_desktop.domain.fields import Level

from .choice import Choice
from .content import SURELY, WORDY, Content, contents
from .grid import column_letters
from .grouping import NAMING, PARTS, find_levels_above, is_risk, set_levels
from .headers import (
    ACTION,
    CUSTOM,
    OBJECTIVE,
    SECTION,
    START,
    STEP,
    Meanings,
    headline,
    is_former_target,
    is_revised_date,
    meanings_of,
)
from .mapping import UPDATES, Column
from .naming import find_actions
from .shading import is_shaded
from .tables import Block
from .words import plain

_GRADED = re.compile(r"^$|\b(must|should|could|high|low|h / ?m|grade|level|urgen\w+|importan\w+)\b", re.IGNORECASE)
_PERIOD = re.compile(
    r"\b(q[1-4]|quarter|term|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|autumn|spring|summer|20\d\d|month)",
    re.IGNORECASE,
)
_ABOVE_OFFICERS = re.compile(
    r"\b(sro|members?|cabinet|portfolio|councillors?|cllr|sponsors?|trustees?|committees?|dg|authority|organisations?"
    r"|directorates?|agenc(y|ies)|partners?|bod(y|ies)|providers?|departments?)\b(?!.*\b(officer|person|manager)\b)",
    re.IGNORECASE,
)
_WATCHED = re.compile(r"\b(monitor\w*|evaluat\w*|checked|reviewed|quality assured)\b", re.IGNORECASE)
_CHANGED = re.compile(r"\bupdated\b|\b(last|latest) update$")
_RATED = re.compile(r"\b(scores?|ratings?|weight(ing)?|points|baseline)\b", re.IGNORECASE)
_OUTPUT = re.compile(r"\b(outputs?|purpose|reason|rationale)\b", re.IGNORECASE)
_BODIES = re.compile(r"(service|directorate|division|department|section|service area|team|faculty|unit)s?( / .+)?")
_VAGUE_DATES = ("date", "target", "targets", "review")
_OF_ANYTHING = ("forecast", "planned")
"""Headers that speak of dates only above dates."""
_COMPLETE = re.compile(r"complet(e|ion)\W*", re.IGNORECASE)
_AS_A_DATE = 12
"""Characters of a cell, on the average, below which a column has no more than dates."""
_COUNTED = re.compile(r"(?P<name>\D+)\d{1,2}\b.*")
"""Headers such as "Milestone 1" and "Milestone 2 (March)"."""
_COLOURED = 0.7
_POSTS = re.compile(r"positions?(\(s\))?\W*", re.IGNORECASE)


def decide_columns(block: Block, *, objectives_only: bool = False) -> tuple[Column, ...]:
    """The meanings of a table's columns.

    `objectives_only`: the table lists objectives whose actions stand in other tables.
    """
    choices = _choices(block)
    _give_over_refs(choices)
    _of_monitoring(choices)
    for choice in choices:
        _first_thought(choice)
    if not objectives_only:
        find_actions(choices)
    find_levels_above(block, choices)
    _part_shared(block, choices)
    _find_shaded(block, choices)
    _leave_counted_steps(choices)
    _settle_doubles(choices)
    _fill_gaps(block, choices)
    if objectives_only:
        for choice in choices:
            choice.level = Level.OBJECTIVE
    else:
        set_levels(block, choices)
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


def _of_monitoring(choices: Sequence[Choice]) -> None:
    """A bare "How?" after a column that says who monitors is how they do it, not how the work is done."""
    for before, how in pairwise(choices):
        if plain(how.label) == "how" and _WATCHED.search(before.label):
            how.offered = replace(how.offered, meanings=(CUSTOM,))


def _give_over_refs(choices: Sequence[Choice]) -> None:
    """A header over two columns, refs and then the words they stand for, is that of the words."""
    for refs, words in pairwise(choices):
        naming = {SECTION, OBJECTIVE, ACTION} & set(refs.offered.meanings[:1])
        if naming and refs.content.refs >= SURELY and not words.label and words.content.average > WORDY:
            words.offered, refs.offered = refs.offered, replace(refs.offered, meanings=("ref",))


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
    if "ref" in offered and offered[0] in (SECTION, OBJECTIVE) and content.refs >= SURELY:
        choice.take("ref", "its cells are refs")
    if "priority" in offered and OBJECTIVE in offered:
        grades = content.grades >= 0.5 or not content.count
        choice.take("priority" if grades else OBJECTIVE, "its cells are " + ("grades" if grades else "no grades"))
    if offered == ("responsible", ACTION) and content.count and content.names < 0.3:
        choice.take(ACTION, "its cells name no people")
    if choice.meaning == ACTION and content.verdicts >= 0.6:
        choice.take(CUSTOM, "its cells say whether it was accepted")
        choice.others = []
    _where_cells_speak_otherwise(choice)
    _no_steps(choice)
    _between_progress_and_status(choice)


def _where_cells_speak_otherwise(choice: Choice) -> None:
    """Meanings that a header offers and that its cells do not bear out."""
    offered, content = choice.offered.meanings, choice.content
    if choice.meaning == "cost" and "resourc" in choice.label.casefold() and content.names >= 0.7:
        choice.take("responsible", "its cells name people")
    if choice.meaning == "target_date" and plain(choice.label) in _OF_ANYTHING and content.dates < 0.5:
        choice.take(CUSTOM, "its cells are no dates")
    if choice.meaning == "target_date" and content.names >= 0.7 and content.dates < 0.3:
        choice.take("responsible", "its cells name people")
    if choice.meaning == "status_text" and content.dates > 0.6 and content.statuses < 0.3:
        choice.take("target_date" if _COMPLETE.fullmatch(choice.label) else CUSTOM, "its cells are dates")
    if "target" in offered and content.dates > 0.6:
        choice.take("target_date", "its cells are dates")
        if not (is_revised_date(choice.label) or is_former_target(choice.label)):
            choice.others.insert(0, "target")
    if choice.meaning == OBJECTIVE and content.statuses >= 0.9 and content.average < WORDY:
        choice.take(CUSTOM, "its cells answer yes or no")
    if choice.meaning == "priority" and is_risk(choice.label) and content.count and content.grades < 0.5:
        choice.take(CUSTOM, "its cells are no grades")
    if choice.meaning in (ACTION, "responsible", "outcome") and content.count > 1 and content.figures == 1:
        choice.take("ref" if choice.meaning == ACTION and content.distinct == 1 else CUSTOM, "its cells are figures")


def _no_steps(choice: Choice) -> None:
    """A column "Milestone" may have no more than the refs of steps, or their days, or say whether each task is one."""
    content = choice.content
    if choice.meaning == STEP and content.dates == 1 and content.average < _AS_A_DATE:
        choice.take("target_date", "its cells are dates")
    if choice.meaning == STEP and content.count and content.refs >= SURELY:
        choice.take("ref", "its cells are refs")
    if choice.meaning == STEP and content.count > 1 and content.statuses == 1 and content.average < WORDY:
        choice.take(CUSTOM, "its cells answer yes or no")


def _between_progress_and_status(choice: Choice) -> None:
    """Words of a status or accounts of progress: what a column has, whatever its header is."""
    offered, content = choice.offered.meanings, choice.content
    if choice.meaning == "progress" and content.count > 2 and content.statuses >= 0.9 and content.average < 15:
        choice.take("status_text", "its cells are status words")
        choice.others.append("progress")
    if choice.meaning == "status_text" and content.figures == 1 and plain(choice.label) == "stage":
        choice.take(CUSTOM, "its cells are figures")
    if choice.meaning == "progress" and _POSTS.fullmatch(choice.label) and content.names >= 0.7:
        choice.take(CUSTOM, "its cells name posts")
    if choice.meaning == "progress" and content.dates >= 0.9 and _CHANGED.search(plain(choice.label)):
        choice.take(CUSTOM, "its cells are dates")
    if choice.meaning == "progress" and content.dates >= 0.9 and plain(choice.label) == "review":
        choice.take("target_date", "its cells are dates")
    long = 25 if "progress" in offered and content.statuses < 0.5 else 35 if content.statuses < 0.3 else 60
    if choice.meaning == "status_text" and content.average > long:
        choice.take("progress", "its cells are accounts of progress rather than a status")


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
                reports = choice.meaning == "progress" and _PERIOD.search(choice.label)
                choice.take(UPDATES if reports else CUSTOM, "several columns stand under that header")


def _leave_counted_steps(choices: Sequence[Choice]) -> None:
    """Of "Milestone 1 | Milestone 2" none lists the steps: each has one."""
    steps = [(choice, _COUNTED.fullmatch(plain(choice.label))) for choice in choices if choice.meaning == STEP]
    counted = [(choice, found["name"]) for choice, found in steps if found]
    if len({name for _, name in counted}) < len(counted):
        for choice, _ in counted:
            choice.take(CUSTOM, "several columns have a step each")


def _settle_doubles(choices: Sequence[Choice]) -> None:
    """Give each field to one column: the surest header, then the fuller column; others take their next meaning."""
    objective = next((choice.column for choice in choices if choice.meaning == OBJECTIVE), 0)
    for _ in choices:
        taken: dict[tuple[str, bool], Choice] = {}
        moved = False
        order = sorted(choices, key=_claim)
        for choice in order:
            if choice.meaning in ("", CUSTOM, UPDATES):
                continue
            # An objective's ref stands before it, its actions' refs after it.
            key = choice.meaning, choice.meaning == "ref" and choice.column < objective
            if key not in taken:
                taken[key] = choice
                continue
            used = {c.meaning for c in choices}
            others = choice.others if choice.meaning != "responsible" else ()
            free = [m for m in others if m not in used and m not in (ACTION, OBJECTIVE, SECTION, STEP)]
            if choice.meaning == "progress" and _PERIOD.search(choice.label):
                choice.take(UPDATES, f"it reports at a time of its own, and {taken[key].label!r} later")
            else:
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


def _find_shaded(block: Block, choices: Sequence[Choice]) -> None:
    """A column for the status whose cells are blank and coloured says it by its colours."""
    rows = [row.number for row in block.rows()] if block.grid.fills else []
    for choice in choices if rows else ():
        blank = "status_text" in choice.offered.meanings and not choice.content.count
        if blank and is_shaded(block.grid, rows, choice.column):
            choice.take("status", "its cells have no words, so their colours are read as the status")
            choice.offered = replace(choice.offered, sure=_COLOURED)


def _claim(choice: Choice) -> tuple[bool, bool, float, bool, int]:
    """How well a column may claim its field before others.

    Revised dates come before former ones, officers before those above them, the latest news first.
    """
    revised = choice.meaning == "target_date" and is_revised_date(choice.label)
    undated = choice.meaning == "target_date" and choice.content.count > 0 and choice.content.dates < 0.3
    latest = (
        choice.meaning in ("status_text", "progress") and choice.content.filled >= 0.3 and _PERIOD.search(choice.label)
    )
    above = choice.meaning == "responsible" and _ABOVE_OFFICERS.search(choice.label) is not None
    vague = choice.meaning == "target_date" and choice.label.casefold().strip(" :") in _VAGUE_DATES
    vague = vague or (choice.meaning == "outcome" and _OUTPUT.search(choice.label) is not None)
    vague = vague or (choice.meaning == "cost" and "resourc" in plain(choice.label) and not choice.content.figures)
    counted = choice.meaning in ("status_text", "progress") and choice.content.figures > 0.9
    return (
        undated or above or vague or counted,
        not revised,
        -choice.offered.sure,
        choice.content.count == 0,
        -choice.column if latest else choice.column,
    )


def _fill_gaps(block: Block, choices: Sequence[Choice]) -> None:
    """Let contents speak where headers do not."""
    used = {choice.meaning for choice in choices}
    action = next((choice.column for choice in choices if choice.meaning == ACTION), 0)
    unknown = [choice for choice in choices if not choice.meaning and choice.content.count]
    tests: tuple[tuple[str, Callable[[Content], float], str], ...] = (
        ("target_date", lambda c: c.dates, "most of its cells are dates"),
        ("status_text", lambda c: c.statuses, "most of its cells are status words"),
        ("ref", lambda c: c.refs - c.dates, "most of its cells are refs"),
        ("priority", lambda c: c.grades, "its cells are grades"),
        ("responsible", lambda c: min(c.people, c.names + 0.2), "most of its cells name people"),
    )
    for meaning, share, reason in tests:
        fitting = [c for c in unknown if not c.meaning and share(c.content) >= 0.7]
        if meaning == "ref":
            alone = [c for c in fitting if len(block.heads.get(c.column, ())) < 2 and not _RATED.search(c.label)]
            fitting = [c for c in alone if c.content.distinct >= 0.7 and (not c.label or c.column < action)]
        elif meaning == "responsible":
            fitting = [c for c in fitting if not PARTS.search(c.label)]
        elif meaning == "priority":
            fitting = [c for c in fitting if c.content.distinct < 0.7 and _GRADED.search(c.label)]
        if meaning not in used and fitting:
            awaited = [c for c in fitting if meaning == "target_date" and plain(c.label).endswith(" by")]
            max(awaited or fitting, key=lambda c: share(c.content)).take(meaning, reason)
    if "responsible" not in used | {choice.meaning for choice in choices}:
        parts = [c for c in unknown if not c.meaning and c.column > action and _BODIES.fullmatch(plain(c.label))]
        for choice in parts[:1]:
            choice.take("responsible", "it says which part of the body does it, and no other column says who")
    for choice in choices:
        if not choice.meaning:
            choice.take(CUSTOM, "no known header, so it is kept as a column of its own")


def _column(choice: Choice) -> Column:
    label = choice.label or f"Column {column_letters(choice.column)}"
    name = choice.meaning
    if name in NAMING:
        name = "title"
    elif name == CUSTOM:
        name = CUSTOM_FIELD + " ".join(headline(label).split())
    sure = round(choice.offered.sure or 0.5, 2)
    return Column(choice.column, label, name, choice.level, sure, choice.reason)
