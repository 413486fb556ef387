"""The rows of a table of actions, taken together by action: an action may run over several rows.

A row belongs to the action above it where it names none of its own: its action cell is merged with the one
above, or it is blank and the row goes on with steps or with words.
"""

from __future__ import annotations

from collections.abc import Mapping as Dict
from collections.abc import Sequence
from dataclasses import dataclass, field

from planner_desktop.domain.cells import split_cells, with_steps_of_title
from planner_desktop.domain.fields import CUSTOM, MILESTONES, NUMBERED, REGISTRY, Level
from planner_desktop.domain.readings.codes import split_ref
from planner_desktop.domain.readings.numbered import split_numbered

from .draft import Draft
from .grid import Grid, Row
from .headers import is_former_date, is_revised_date
from .mapping import Column, Table


@dataclass(eq=False, slots=True)
class Line:
    """A row's words by column: its own, and those of merged cells that reach into it from above.

    `where` is the row's place as a person would look for it; `taken` are the columns whose own words have found
    their place.  Columns that the owner gave no field are left out.
    """

    row: Row
    where: str
    own: Dict[int, str]
    reached: Dict[int, str] = field(default_factory=dict)
    taken: set[int] = field(default_factory=set)

    def text(self, column: Column | None) -> str:
        """The row's own words in a column."""
        return self.own.get(column.column, "") if column else ""

    def take(self, column: Column | None) -> str:
        """The row's own words in a column, which find their place now."""
        text = self.own.get(column.column, "") if column else ""
        if column and text:
            self.taken.add(column.column)
        return text

    def take_all(self, columns: Sequence[Column]) -> dict[str, str]:
        """The row's own words in these columns by field, in their order; those of several of one field by line."""
        words: dict[str, str] = {}
        for column in columns:
            if text := self.own.get(column.column):
                name = column.field
                words[name] = f"{words[name]}\n{text}" if name in words else text
                self.taken.add(column.column)
        return words

    def take_seen(self, column: Column) -> str:
        """The words a person sees in a column, merged cells included."""
        return self.take(column) or self.reached.get(column.column, "")


def line_of(grid: Grid, row: Row, table: Table) -> Line:
    own = {cell.column: cell.text for cell in row.cells if cell.text and cell.column not in table.left_out}
    if row.number not in grid.reached:
        return Line(row, grid.place(row), own)
    reached = {
        column.column: cell.text
        for column in table.columns
        if column.column not in table.left_out and (cell := grid.covering(row.number, column.column)) is not None
    }
    return Line(row, grid.place(row), own, reached)


class Group:
    """The lines of one action; `closed` once a later row has named a new objective or section."""

    def __init__(self, table: Table, place: Draft, first: Line) -> None:
        self.table = table
        self.place = place
        self.lines = [first]
        self.closed = False

    def finish(self) -> Draft:
        """Make the action, with its milestones."""
        action = self.place.child(Level.ACTION, self.lines[0].where)
        columns = self.table.of_actions
        step = self.table.column_of(MILESTONES)
        if step is not None and any(line.text(step) for line in self.lines[1:]):
            self._by_row(action, columns, step)
        else:
            self._by_number(action, columns)
        self._take_ref(action)
        return action

    def _by_number(self, action: Draft, columns: Sequence[Column]) -> None:
        """One row, or one that words were carried over from: its cells are split by their list numbers."""
        if len(self.lines) == 1 and not self.lines[0].reached:
            cells = self.lines[0].take_all(columns)
        else:
            cells = self._take_all(columns)
        if "target_date" not in cells and (former := self._former_date(self.lines[0])):
            cells["target_date"] = former
        split = split_cells(with_steps_of_title(cells))
        action.add_all(split.words)
        for words in split.milestones:
            action.child(Level.MILESTONE, action.where, words)

    def _take_all(self, columns: Sequence[Column]) -> dict[str, str]:
        """As `Line.take_all`, of all lines and with the words of merged cells; no action is named by another's."""
        words: dict[str, str] = {}
        for column in columns:
            name, text = column.field, self._words(column)
            if not text and name != "title":
                text = self.lines[0].take_seen(column)
            if text:
                words[name] = f"{words[name]}\n{text}" if name in words else text
        return words

    def _by_row(self, action: Draft, columns: Sequence[Column], step: Column) -> None:
        """Each row is a step with its own people, date and progress."""
        for column in columns:
            if column is not step and not self._is_the_steps_own(column):
                action.add(column.field, self._words(column) or self.lines[0].take_seen(column), column.label)
        for line in self.lines:
            milestone = action.child(Level.MILESTONE, line.where)
            ref, markers, title = split_ref(line.take(step))
            milestone.add("ref", ref)
            milestone.add("title", " ".join([*markers, title]))
            for column in columns:
                if column is not step and self._is_the_steps_own(column):
                    milestone.add(column.field, line.take_seen(column), column.label)

    def _words(self, column: Column) -> str:
        """The words of all lines in a column, which find their place now."""
        if len(self.lines) == 1:
            return self.lines[0].take(column)
        return "\n".join(text for line in self.lines if (text := line.take(column)))

    def _former_date(self, line: Line) -> str:
        """The words of the date before it was revised, for an action whose date in the column beside it was not."""
        due = self.table.column_of("target_date")
        if due is None or not is_revised_date(due.label):
            return ""
        former = next((c for c in self.table.columns if c.field.startswith(CUSTOM) and is_former_date(c.label)), None)
        return line.take_seen(former) if former else ""

    def _is_the_steps_own(self, column: Column) -> bool:
        """Whether a column says something for each step rather than for the action."""
        if column.field not in (*NUMBERED, "status_text") and REGISTRY.get(column.field) is not None:
            return False
        return any(line.text(column) for line in self.lines[1:])

    def _take_ref(self, action: Draft) -> None:
        if action.words.get("ref") or _is_list(action.words.get("title", "")):
            return
        ref, markers, title = split_ref(action.words.get("title", ""))
        if title:
            action.words["title"] = title
            action.add("ref", ref)
            action.add("markers", "\n".join(markers))


def _is_list(title: str) -> bool:
    """Whether a title is several numbered lines: the first one's number is no ref of the action."""
    split = split_numbered(title) if "\n" in title else None
    return split is not None and len(split.parts) > 1 and not split.own
