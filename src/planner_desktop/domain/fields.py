"""The registry of fields: the one place that knows what an item can hold.

The pane, the workbooks, the merge and the reports all read it, so a field is added here and nowhere else.
Names are those of the plan JSON.  A column that an imported plan has beyond these is a custom field, whose
name is `custom:` and the column's own label.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, StrEnum

CUSTOM = "custom:"
CELL = "cell:"


class Level(StrEnum):
    """What an item is.  A parent's level always stands before its child's; a level may be missing."""

    SECTION = "section"
    OBJECTIVE = "objective"
    ACTION = "action"
    MILESTONE = "milestone"

    @property
    def depth(self) -> int:
        return _DEPTH[self]

    @property
    def one(self) -> str:
        """One of it in words: "a section", "an action"."""
        return f"{'an' if self[0] in 'oa' else 'a'} {self}"


_DEPTH = {level: depth for depth, level in enumerate(Level)}

PARENT_LEVELS: dict[Level, tuple[Level, ...]] = {
    Level.SECTION: (),
    Level.OBJECTIVE: (Level.SECTION,),
    Level.ACTION: (Level.OBJECTIVE, Level.SECTION),
    Level.MILESTONE: (Level.ACTION,),
}
"""The levels an item may stand under; all but a milestone may also stand at the root."""


def may_hold(parent: Level | None, child: Level) -> bool:
    """Whether an item of level `child` may stand under `parent` (None: the root)."""
    if parent is None:
        return child is not Level.MILESTONE
    return parent in PARENT_LEVELS[child]


class Kind(Enum):
    """How a field's words are read and edited."""

    LINE = "line"
    TEXT = "text"
    CODES = "codes"
    """Codes, one to a line in the words, shown with commas."""
    PEOPLE = "people"
    DATE = "date"
    STATUS = "status"


@dataclass(frozen=True, slots=True)
class Field:
    """One thing an item can hold.

    `numbered`: an action's cell of this field may be a numbered list, one part for each milestone.
    `narrative`: two people's words can both be kept, one after the other.
    `returnable`: what a colleague may change in a pack unless the owner chooses otherwise.
    `shown`: seen by people; the others carry what the program must remember about a shown field.
    """

    name: str
    label: str
    levels: frozenset[Level]
    kind: Kind = Kind.TEXT
    numbered: bool = False
    narrative: bool = False
    returnable: bool = False
    shown: bool = True


def _levels(*levels: Level) -> frozenset[Level]:
    return frozenset(levels)


_ALL = _levels(*Level)
_BELOW_SECTION = _levels(Level.OBJECTIVE, Level.ACTION, Level.MILESTONE)
_OBJECTIVE = _levels(Level.OBJECTIVE)
_ACTION = _levels(Level.ACTION)

DATE_CONTEXT = "target_date_context"
"""The day from which a target date's words are read, as 2010-07-13, where that is not the plan's."""

DATE_REASON = "target_date_reason"
"""Why the target date was moved last; people are asked for it where they may move the date."""

SETTLED = "settled"
"""The doubts about an item's words that the owner has settled by leaving the words as they are, one to a line."""

QUESTION = "question"
"""A column of a query, of no item: what the owner asks about a row."""

MILESTONES = "milestones"
"""A column, not a stored field: the titles of an action's milestones as one numbered cell."""

_SHOWN = (
    Field("ref", "Ref", _BELOW_SECTION, Kind.LINE),
    Field("title", "Title", _ALL),
    Field("priority", "Priority", _ACTION, Kind.LINE),
    Field("sources", "Source", _levels(Level.OBJECTIVE, Level.ACTION), Kind.CODES),
    Field("markers", "Markers", _ACTION, Kind.CODES),
    Field("target", "Target", _OBJECTIVE),
    Field("responsible", "Responsible", _BELOW_SECTION, Kind.PEOPLE, numbered=True),
    Field("target_date", "Target date", _BELOW_SECTION, Kind.DATE, numbered=True, returnable=True),
    Field("indicator", "Success indicator", _BELOW_SECTION, numbered=True, returnable=True),
    Field("evidence", "Evidence", _BELOW_SECTION, numbered=True, narrative=True, returnable=True),
    Field("outcome", "Outcome", _BELOW_SECTION, numbered=True, narrative=True),
    Field("cost", "Cost and resources", _ACTION),
    Field("progress", "Progress", _BELOW_SECTION, numbered=True, narrative=True, returnable=True),
    Field("status", "Status", _BELOW_SECTION, Kind.STATUS, returnable=True),
    Field("status_text", "Status in words", _BELOW_SECTION, Kind.LINE),
    Field("notes", "Notes", _BELOW_SECTION, narrative=True),
)

NUMBERED = tuple(field.name for field in _SHOWN if field.numbered)

_KEPT = (
    Field("target_date_reading", "Date as corrected", _BELOW_SECTION, Kind.LINE, shown=False),
    Field(DATE_CONTEXT, "Date read from", _BELOW_SECTION, Kind.LINE, shown=False),
    Field(DATE_REASON, "Reason for a new date", _BELOW_SECTION, shown=False),
    Field("responsible_reading", "People as corrected", _BELOW_SECTION, Kind.LINE, shown=False),
    Field(SETTLED, "Looked at and left", _ALL, Kind.CODES, shown=False),
    Field(QUESTION, "Question", _levels(), shown=False),
    *(Field(CELL + name, f"Cell as found: {name}", _ACTION, shown=False) for name in (MILESTONES, *NUMBERED)),
)

REGISTRY: dict[str, Field] = {field.name: field for field in (*_SHOWN, *_KEPT)}


def is_field(name: str) -> bool:
    """Whether there is a field of that name; a custom one has a label."""
    return name in REGISTRY or (name.startswith(CUSTOM) and name != CUSTOM)


def field_named(name: str) -> Field:
    """The field of that name, custom ones included.  Raises KeyError where there is none."""
    if name.startswith(CUSTOM):
        return Field(name, name.removeprefix(CUSTOM), _BELOW_SECTION, narrative=True)
    return REGISTRY[name]


def fields_of(level: Level, custom: Iterable[str] = ()) -> list[Field]:
    """The shown fields of a level in their usual order, then those custom ones."""
    fields = [field for field in _SHOWN if level in field.levels]
    if level is not Level.SECTION:
        fields += [field_named(name) for name in custom]
    return fields
