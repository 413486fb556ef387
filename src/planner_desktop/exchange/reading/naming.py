"""Which column of a table names the actions, and which list their steps."""

from __future__ import annotations

from collections.abc import Sequence

from .choice import Choice
from .content import SURELY, WORDY
from .grouping import is_risk
from .headers import ACTION, CUSTOM, OBJECTIVE, SECTION, STEP
from .words import plain

_MOSTLY = 0.9
_HALF = 0.5
_SAYING_MORE = ("indicator", "cost", OBJECTIVE)
"""Meanings of columns that say something of the actions or group them, though their headers speak of actions too."""

_WHAT_COMES_OF_IT = ("outcome", "target", "indicator")


def find_actions(choices: Sequence[Choice]) -> None:
    """Settle which column names the actions, and which lists their steps."""
    named = _naming_actions(choices)
    if not named:
        return
    named.sort(key=lambda c: (_is_a_kind(c), "progress" in c.others, -c.offered.sure, c.column))
    exact = [c for c in named if "action" in c.label.casefold()] or named
    main = _described_by(exact[0], choices) or exact[0]
    if main not in named:
        exact[0].take("notes", "it describes what the column before it names")
        named = [main, *(choice for choice in named if choice is not exact[0])]
    main.take(ACTION)
    for choice in named:
        if choice is not main:
            is_step = choice.column > main.column and STEP in (choice.meaning, *choice.others)
            groups = OBJECTIVE in choice.others or _stands_for_several(choice, choices)
            before = choice.column < main.column and groups
            other = "progress" if "progress" in choice.others else CUSTOM
            choice.take(STEP if is_step else OBJECTIVE if before else other, "another column names the actions")


def _described_by(choice: Choice, choices: Sequence[Choice]) -> Choice | None:
    """Of "Measure | Description" the first, where it says something else in each row."""
    before = next((c for c in choices if c.column == choice.column - 1), None)
    if before is None or plain(choice.label) not in ("description", "brief description"):
        return None
    alone = before.content.average > WORDY and min(before.content.distinct, before.content.filled) >= _MOSTLY
    return before if alone and before.meaning == "indicator" and ACTION in before.others else None


def _is_a_kind(choice: Choice) -> bool:
    """Whether a column has the same few short words again and again: a kind of action, not what is done."""
    content = choice.content
    return content.count > 3 and content.distinct <= 0.5 and content.average < 15


def _naming_actions(choices: Sequence[Choice]) -> list[Choice]:
    """The columns that may name the actions: those whose headers say so, else what comes nearest."""
    named = [c for c in choices if c.meaning == ACTION and not _only_refs(c, choices)]
    steps = [c for c in choices if c.meaning == STEP]
    if not named and steps:
        named = _with_steps(choices, steps[0])
    if not named:
        named = [c for c in choices if ACTION in c.others and c.meaning not in _SAYING_MORE]
        named = [c for c in named if c.content.refs < SURELY or not _worded(choices)] or steps
    return (
        named
        or _finer(choices)
        or _measures(choices)
        or _objectives_as_actions(choices)
        or _risks(choices)
        or _longest(choices)
    )


def _worded(choices: Sequence[Choice]) -> list[Choice]:
    """The unknown columns that say something else in words in each row."""
    unknown = [c for c in choices if not c.meaning and c.content.average > WORDY]
    return [c for c in unknown if min(c.content.filled, c.content.distinct) >= _MOSTLY and c.content.people < _HALF]


def _finer(choices: Sequence[Choice]) -> list[Choice]:
    """The unknown column with something else in words in each row, after objectives that stand for several rows."""
    several = [
        c.column for c in choices if c.meaning in (OBJECTIVE, SECTION) and min(c.content.distinct, c.content.filled) < 1
    ]
    unknown = [c for c in choices if not c.meaning and several and c.column > several[0] and c.content.average > WORDY]
    alone = [c for c in unknown if c.content.filled >= _MOSTLY and c.content.distinct >= _MOSTLY]
    found = [c for c in alone if max(c.content.dates, c.content.figures, c.content.refs, c.content.names) < _HALF][:1]
    for choice in found:
        choice.take(ACTION, "it says something else in each row, below objectives that stand for several")
    return found


def _only_refs(choice: Choice, choices: Sequence[Choice]) -> bool:
    """Whether a column has only the refs of actions that another names; it is one of refs then."""
    others = (c for c in choices if c is not choice and {ACTION, OBJECTIVE} & {c.meaning, *c.others})
    if choice.content.refs < SURELY or not any(c.content.refs < SURELY for c in others):
        return False
    choice.take("ref", "its cells are refs, and another column says in words what is done")
    return True


def _with_steps(choices: Sequence[Choice], step: Choice) -> list[Choice]:
    """The column before that of the steps with something else in each row, such as its project."""
    left = [c for c in choices if c.column < step.column]
    grouped = sum(c.meaning in (OBJECTIVE, SECTION) for c in left) > 1
    before = (c for c in left if ACTION in c.others or (grouped and c.meaning == OBJECTIVE))
    return [c for c in before if c.content.count > 1 and c.content.filled >= 0.7 and c.content.distinct == 1][-1:]


def _risks(choices: Sequence[Choice]) -> list[Choice]:
    """A register's column of risks, where it has none of what is done about them."""
    return [c for c in choices if c.meaning == CUSTOM and is_risk(c.label)][:1]


def _measures(choices: Sequence[Choice]) -> list[Choice]:
    """A column of measures in the sense of what is done, as plans for clean air have it."""
    return [c for c in choices if c.meaning == "indicator" and ACTION in c.others and c.content.figures < 0.5][:1]


def _stands_for_several(choice: Choice, choices: Sequence[Choice]) -> bool:
    """Whether a column before the actions repeats its words, and no other column names objectives."""
    grouped = any(c.meaning in (OBJECTIVE, SECTION) for c in choices)
    return not grouped and min(choice.content.distinct, choice.content.filled) < 1


def _objectives_as_actions(choices: Sequence[Choice]) -> list[Choice]:
    """Where no column names actions, the finest column that names objectives does."""
    finest = [c for c in choices if c.meaning in (OBJECTIVE, SECTION)]
    return finest[-1:]


def _longest(choices: Sequence[Choice]) -> list[Choice]:
    """Where no header speaks of actions or objectives, the unknown column with the longest cells that are words.

    Where every header is known and others say who and when: the first that says what comes of it ("Improvement").
    """
    unknown = [c for c in choices if not c.meaning and c.content.count and max(c.content.dates, c.content.people) < 0.7]
    longest = max(unknown, key=lambda c: c.content.average, default=None)
    who = next((c.column for c in choices if c.meaning == "responsible"), 0)
    if longest is None:
        longest = next((c for c in choices if c.meaning == "notes" and c.column < who and _says_much(c)), None)
    if longest is None and {"responsible", "target_date"} <= {c.meaning for c in choices}:
        longest = next((c for c in choices if c.meaning in _WHAT_COMES_OF_IT and c.content.average > WORDY), None)
    if longest is None:
        return []
    longest.take(ACTION, "its cells are the longest" if not longest.meaning else "no other column says what is done")
    return [longest]


def _says_much(choice: Choice) -> bool:
    return choice.content.average > WORDY and choice.content.filled >= _MOSTLY
