"""What the program understood of a file's layout, as a value the owner can look at, correct and keep.

A mapping says which rows are tables and what their columns mean, and for every row that is neither a header nor
a plain row of a table, what it is.  Each decision carries how sure it is (0 to 1) and why, in words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping as Dict
from dataclasses import asdict, dataclass
from enum import StrEnum
from functools import cached_property
from typing import Any

from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import CUSTOM, MILESTONES, Level

FORMAT = "planner-desktop/mapping"
NAMELESS = re.compile(r"Column [A-Z]{1,3}")
"""The label of a column without a header."""

UPDATES = "updates"
"""The field of a column whose cells report of an action at the time that its header names."""

NO_FIELD = "not used"
"""The field of a column that the owner wants nowhere: its words go to the notes and the list of what is not used."""


_SURE = 0.7
"""A decision that is less sure than this is doubtful."""


class Use(StrEnum):
    """What a table is for."""

    ACTIONS = "actions"
    OBJECTIVES = "objectives"
    CRITERIA = "criteria"
    CODES = "codes"
    NOT_USED = "not used"


class Role(StrEnum):
    """What a row is that is not a table's ordinary row."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    LEADS = "leads"
    LINKS = "linked plans"
    NOTE = "note"
    CODE = "code"
    SECTION = "section"
    OBJECTIVE = "objective"
    TARGET = "target"
    ITEM_NOTE = "note of the item above"
    UPDATE = "update of the action above"
    GUIDANCE = "guidance"
    NUMBER = "number without an action"
    ROW = "row of the table"


@dataclass(frozen=True, slots=True)
class Column:
    """A column's meaning: the field it fills, and at which level.  "title" of a level names its items.

    `chosen`, of this and of every other decision: the owner made it.
    """

    column: int
    label: str
    field: str
    level: Level
    sure: float = 1.0
    reason: str = ""
    chosen: bool = False

    @property
    def doubtful(self) -> bool:
        """Whether somebody should look at it."""
        return self.sure < _SURE and not self.chosen


@dataclass(frozen=True)
class Table:
    """Rows `first` to `last` of a grid under `header` rows.

    `section_label`: the header's own word over the objectives names the section (its column's number), 0: no.
    `section`: all its rows stand in the section of this name, the sheet's.  `chosen_header`: the owner said where
    its header is, `chosen` what it is for.
    """

    grid: str
    header: tuple[int, ...]
    first: int
    last: int
    use: Use
    columns: tuple[Column, ...]
    section_label: int = 0
    section: str = ""
    sure: float = 1.0
    reason: str = ""
    chosen: bool = False
    chosen_header: bool = False

    def column_of(self, field: str, level: Level | None = None) -> Column | None:
        return self._by_meaning.get((field, level))

    @cached_property
    def _by_meaning(self) -> Dict[tuple[str, Level | None], Column]:
        """The first column of each field, at each level and at any."""
        levels = ((column, level) for column in reversed(self.columns) for level in (column.level, None))
        return {(column.field, level): column for column, level in levels}

    @cached_property
    def by_number(self) -> Dict[int, Column]:
        return {column.column: column for column in self.columns}

    @cached_property
    def of_actions(self) -> tuple[Column, ...]:
        """The columns that say something about actions and their steps."""
        of_actions = (column for column in self.columns if column.level is Level.ACTION or column.field == MILESTONES)
        return tuple(column for column in of_actions if column.field != UPDATES)

    @cached_property
    def of_updates(self) -> tuple[Column, ...]:
        """The columns that report of actions, each at its time."""
        return tuple(column for column in self.columns if column.field == UPDATES)

    @cached_property
    def of_objectives(self) -> tuple[Column, ...]:
        return tuple(column for column in self.columns if column.level is Level.OBJECTIVE)

    @cached_property
    def numbers_of_actions(self) -> frozenset[int]:
        return frozenset(column.column for column in self.of_actions)

    @cached_property
    def beginning(self) -> frozenset[int]:
        """The numbers of the columns whose words begin an action: those with a header, or with a field."""
        named = (c for c in self.of_actions if not (c.field.startswith(CUSTOM) and NAMELESS.fullmatch(c.label)))
        return frozenset(column.column for column in named)

    @cached_property
    def left_out(self) -> frozenset[int]:
        """The numbers of the columns that the owner gave no field."""
        return frozenset(column.column for column in self.columns if column.field == NO_FIELD)

    def labels(self) -> tuple[str, ...]:
        return tuple(column.label for column in self.columns)


@dataclass(frozen=True, slots=True)
class RowRole:
    """What a row is.  Where the owner chose it, `words` are the row's own, by which it is found in a next file."""

    grid: str
    row: int
    role: Role
    sure: float = 1.0
    reason: str = ""
    chosen: bool = False
    words: str = ""


@dataclass(frozen=True, slots=True)
class Mapping:
    """A file's layout, decided."""

    tables: tuple[Table, ...]
    rows: tuple[RowRole, ...]

    @property
    def chosen(self) -> bool:
        """Whether the owner decided anything of it."""
        columns = (column.chosen for table in self.tables for column in table.columns)
        tables = (table.chosen or table.chosen_header for table in self.tables)
        return any(columns) or any(tables) or any(role.chosen for role in self.rows)

    def to_json(self) -> dict[str, Any]:
        return {"format": FORMAT, "format_version": 1, **asdict(self)}

    @classmethod
    def from_json(cls, data: Dict[str, Any]) -> Mapping:
        """The mapping that `to_json` described.  Raises Refused where it is not one."""
        try:
            if data["format"] != FORMAT:
                raise KeyError(data["format"])
            tables = tuple(_table(table) for table in data["tables"])
            rows = tuple(RowRole(**{**row, "role": Role(row["role"])}) for row in data["rows"])
        except (KeyError, TypeError, ValueError) as error:
            raise Refused(
                f"The mapping cannot be understood ({error}).",
                untouched="Nothing was changed.",
                advice="Use one that this program wrote, changed with care.",
            ) from error
        return cls(tables, rows)


def _table(data: Dict[str, Any]) -> Table:
    columns = tuple(Column(**{**column, "level": Level(column["level"])}) for column in data["columns"])
    return Table(**{**data, "columns": columns, "use": Use(data["use"]), "header": tuple(data["header"])})
