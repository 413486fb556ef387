"""From grids and their mapping to a plan's records: one walk down the rows, in which every cell finds its place."""

from __future__ import annotations

from collections.abc import Mapping as Dict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from planner_desktop.domain.fields import CUSTOM, MILESTONES, REGISTRY, Level
from planner_desktop.domain.readings.codes import split_ref
from planner_desktop.domain.records import Record

from ..imported import ImportedPlan
from .above import read_as_above, says_above
from .draft import Draft, items, places
from .facts import FactsDraft
from .grid import Cell, Grid, Row
from .groups import Group, Line, line_of
from .headers import meanings_of
from .labels import labelled, names_an_objective, pairs, texts_of
from .mapping import Mapping, Role, Table, Use
from .objectives import Outline
from .parting import part_mixed_column, take_labelled_lines
from .phrases import names_target
from .register import register
from .shading import Shades
from .trace import Trace
from .unseen import hidden_places, told_of
from .updates import Updates

_LONGEST_REF = 6


def assemble(
    grids: Sequence[Grid],
    mapping: Mapping,
    *,
    title: str,
    context: date | None,
    today: date,
    trace: Trace | None = None,
) -> ImportedPlan:
    """The plan that the grids hold, as `mapping` understands them.

    `title` is for a plan that says none; words are read from `context`, else from the version's date or `today`.
    `trace` is told where each cell goes.
    """
    shades = Shades(grids, mapping)
    walk = _Walk(mapping, shades, trace)
    for grid in grids:
        walk.take_grid(grid)
    walk.facts.objective_term = walk.outline.term
    facts = walk.facts.facts(title, context, today)
    hidden = hidden_places(grids)
    walk.facts.told[:0] = told_of(grids, hidden)
    walk.facts.told += shades.told()
    facts = take_labelled_lines(walk.actions, facts)
    facts, mixed = part_mixed_column(walk.actions, facts, today)
    if mixed:
        walk.facts.told.append(mixed)
    if above := read_as_above(walk.actions, facts.context() or today):
        walk.facts.told.append(above)
    made = items(walk.outline.root)
    updates = walk.updates.records(facts.context() or today)
    records: tuple[Record, ...] = (facts, *register(made, facts), *made, *updates)
    became = tuple(trace.became()) if trace else ()
    unused, told = tuple(walk.facts.unused), tuple(dict.fromkeys(walk.facts.told))
    begin = places(walk.outline.root)
    return ImportedPlan(records, unused, told, mapping, became=became, hidden=hidden, places=begin)


class _Walk:
    """What is known on the way down the rows."""

    def __init__(self, mapping: Mapping, shades: Shades, trace: Trace | None) -> None:
        self.facts = FactsDraft()
        self.outline = Outline()
        self._mapping = mapping
        self._shades = shades
        self._trace = trace
        self._group: Group | None = None
        self.actions: list[Draft] = []
        self.updates = Updates()

    def take_grid(self, grid: Grid) -> None:
        self.outline.leave()
        tables = [table for table in self._mapping.tables if table.grid == grid.name]
        for section in dict.fromkeys(table.section for table in tables if table.section):
            self.outline.open_section(section)
        headers = {number: table for table in tables for number in table.header}
        roles = {role.row: role.role for role in self._mapping.rows if role.grid == grid.name}
        places = self._places(grid, tables)
        opened: Table | None = None
        for row in grid.rows:
            role = roles.get(row.number, Role.ROW)
            table = places.get(row.number)
            header = headers.get(row.number)
            if header is not None:
                self._finish_group(grid)
                self.outline.where = grid.place(row)
                if header is not opened:
                    opened = header
                    self._open_table(header)
                if header.use is Use.NOT_USED:
                    self.facts.leave_over(grid, row)
                else:
                    self._keep_asides(grid, row.cells)
            elif role is not Role.ROW:
                self._finish_group(grid)
                self._take_role(grid, row, role, table)
            elif table is None:
                self._finish_group(grid)
                self.facts.leave_over(grid, row)
            else:
                self._take_row(grid, row, table)
        self._finish_group(grid)

    @staticmethod
    def _places(grid: Grid, tables: Sequence[Table]) -> Dict[int, Table]:
        return {row.number: table for table in tables for row in grid.between(table.first, table.last)}

    def _open_table(self, table: Table) -> None:
        if table.use is Use.NOT_USED:
            return
        self.facts.tables.append(table)
        if table.section_label:
            label = next(column.label for column in table.columns if column.column == table.section_label)
            self.outline.open_section(label)

    def _take_role(self, grid: Grid, row: Row, role: Role, table: Table | None) -> None:
        self.outline.where = grid.place(row)
        beside = row.cells[1:] if row.cells[0].columns > 1 and not names_an_objective(row) else ()
        text = texts_of(row)[0] if names_an_objective(row) else " ".join(cell.text for cell in row.cells if cell.text)
        if role in (Role.OBJECTIVE, Role.SECTION) and table is not None and len(row.cells) > 2 and not beside:
            self._take_parent(grid, row, table, role)
        elif role is Role.SECTION:
            self.outline.open_section(text)
        elif role is Role.OBJECTIVE:
            objective = self._open_objective(row, row.cells[0].text if beside else text)
            if beside:
                self._take_said(replace(row, cells=beside), objective)
        elif role is Role.TARGET and self.outline.objective is not None:
            self.outline.add_target((text.partition(":")[2].strip() if names_target(text) else "") or text)
        elif role is Role.ITEM_NOTE and self.outline.objective is not None:
            self._take_said(row, self.outline.objective)
        elif role is Role.UPDATE and self.actions:
            self.updates.take_row(self.actions[-1], row)
        elif role in (Role.GUIDANCE, Role.NUMBER) or (role is Role.NOTE and len(row.cells) > 1 and not pairs(row)):
            self.facts.leave_over(grid, row)
            return
        else:
            self.facts.take(role, row)
        self._keep_asides(grid, row.cells)
        if self._trace:
            self._trace.row(grid, row, role, self.outline, self.actions[-1] if self.actions else None)

    def _open_objective(self, row: Row, text: str) -> Draft:
        if names_an_objective(row):
            return self.outline.open_labelled(*pairs(row)[0])
        return self.outline.open_band(text, row.cells[0].text if _has_ref_of_its_own(row) else "")

    def _take_parent(self, grid: Grid, row: Row, table: Table, role: Role) -> None:
        """A row of the actions' columns that names the objective or section of those below it."""
        line = line_of(grid, row, table)
        ref, title = (line.take(table.column_of(name, Level.ACTION)) for name in ("ref", "title"))
        if role is Role.OBJECTIVE:
            self._take_beside(table, line, self.outline.open_objective(ref, title))
        else:
            # A section has no fields of its own for the rest.
            self.outline.open_section(f"{ref} {title}".strip())
            self.facts.notes += [f"{title}: {text}" for text in self._beyond(grid, table, line)]

    @staticmethod
    def _take_beside(table: Table, line: Line, objective: Draft) -> None:
        """Give an objective what its row says in the columns of actions."""
        for column in (*table.of_actions, *table.of_updates):
            if column.column not in line.taken:
                objective.add(column.field, line.take(column), column.label)

    def _take_said(self, row: Row, objective: Draft) -> None:
        """What a row under an objective's name says of it: the words of a field, after its label, or a note."""
        for text in texts_of(row):
            label, words = labelled(text) or ("", text)
            field = meanings_of(label).meanings[0] if label else ""
            if field == "target":
                self.outline.add_target(words)
            elif field in REGISTRY and field not in ("notes", "ref", "title"):
                objective.add(field, words, label)
                self.facts.name(Level.OBJECTIVE, field, label)
            else:
                objective.note(text)

    def _take_row(self, grid: Grid, row: Row, table: Table) -> None:
        line = line_of(grid, row, table)
        self.outline.where = line.where
        if table.use is Use.NOT_USED:
            self.facts.leave_over(grid, row)
        elif table.use is Use.CRITERIA:
            texts = [line.take(column) for column in table.columns]
            self.facts.take_criteria(texts[0], "\n".join(filter(None, texts[1:])))
            if self._trace:
                self._trace.line(grid, line, table, None)
            self.facts.notes += self._beyond(grid, table, line)
        elif table.use is Use.CODES:
            self.facts.take(Role.CODE, row)
            if self._trace:
                self._trace.row(grid, row, Role.CODE, self.outline)
        else:
            self._take_levels(grid, table, line)
            if self._trace:
                self._trace.levels(grid, line, table, self.outline)
            if table.use is Use.OBJECTIVES:
                self._keep_beyond(grid, table, line)
            else:
                self._take_action(grid, table, line)

    def _take_levels(self, grid: Grid, table: Table, line: Line) -> None:
        """Open the section and the objective that a row names."""
        section = self._name(grid, table, line, Level.SECTION)
        title = self._name(grid, table, line, Level.OBJECTIVE)
        if section:
            self._close(line)
            self.outline.open_section(section)
        if title:
            ref = line.take(table.column_of("ref", Level.OBJECTIVE))
            markers: tuple[str, ...] = ()
            if not ref:
                ref, markers, title = split_ref(title)
            before = self.outline.objective
            objective = self.outline.open_objective(ref, title, markers, listed=table.use is Use.OBJECTIVES)
            if objective is not before:
                self._close(line)
        if self.outline.objective is None:
            return
        for column in table.of_objectives:
            if column.column not in line.taken and (text := line.take(column)):
                if column.field == "target":
                    self.outline.add_target(text)
                else:
                    self.outline.objective.add(column.field, text, column.label)

    def _name(self, grid: Grid, table: Table, line: Line, level: Level) -> str:
        """The name that a row gives of a level; what only repeats the one above is listed."""
        column = table.column_of("title", level)
        text = line.take(column)
        if column is None or not says_above(text):
            return text
        for cell in line.row.cells:
            if cell.column == column.column:
                self.facts.list_unused(grid, cell, text)
        return ""

    def _close(self, line: Line) -> None:
        """A row that opens something new cannot belong to the action above it."""
        if self._group is not None and line not in self._group.lines:
            self._group.closed = True

    def _take_action(self, grid: Grid, table: Table, line: Line) -> None:
        name = line.text(table.column_of("title", Level.ACTION))
        step = line.text(table.column_of(MILESTONES))
        said = not table.numbers_of_actions.isdisjoint(line.own)
        group = self._group
        goes_on = group is not None and not group.closed and group.table is table and not name
        if said and not (name or step) and self._is_an_objectives(table, line) and self.outline.objective:
            self._finish_group(grid)
            self._take_beside(table, line, self.outline.objective)
            self._keep_beyond(grid, table, line)
            return
        if said and goes_on and group is not None and not self._begins_anew(table, line, group):
            group.lines.append(line)
        elif said and not table.beginning.isdisjoint(line.own):
            self._finish_group(grid)
            self._group = Group(table, self.outline.place, line)
            if not name and not step:
                self.facts.told.append(f"{grid.where(line.row.cells[0])}: an action without words of its own was kept.")
        else:
            self._finish_group(grid)
            self._keep_beyond(grid, table, line)

    @staticmethod
    def _is_an_objectives(table: Table, line: Line) -> bool:
        """Whether a row names its objective and neither who does anything about it nor when."""
        does = (table.column_of(name, Level.ACTION) for name in ("responsible", "target_date"))
        named = line.text(table.column_of("title", Level.OBJECTIVE))
        return bool(named) and not says_above(named) and not any(map(line.take_seen, filter(None, does)))

    @staticmethod
    def _begins_anew(table: Table, line: Line, group: Group) -> bool:
        """A new ref, or new words in the first column, beside a blank action: a row of its own after all."""
        first = min(table.columns, key=lambda column: column.column)
        own = first.field.startswith(CUSTOM) and line.text(first) and group.lines[0].text(first)
        return bool(own or line.text(table.column_of("ref", Level.ACTION)))

    def _finish_group(self, grid: Grid) -> None:
        group, self._group = self._group, None
        if group is None:
            return
        action = group.finish()
        self._shades.take(grid, group, action)
        self.actions.append(action)
        for line in group.lines:
            for column in group.table.of_updates:
                if words := line.take(column):
                    self.updates.take(action, column.label, words)
            if self._trace:
                self._trace.line(grid, line, group.table, action)
            for text in self._beyond(grid, group.table, line):
                action.note(text)

    def _keep_beyond(self, grid: Grid, table: Table, line: Line) -> None:
        """Keep what a row without an action has beside its columns with its objective, else with the plan."""
        for text in self._beyond(grid, table, line):
            if self.outline.objective is not None:
                self.outline.objective.note(text)
            else:
                self.facts.notes.append(text)

    def _beyond(self, grid: Grid, table: Table, line: Line) -> list[str]:
        """What a row's cells hold that has found no place, with struck-out words and comments."""
        texts = []
        for cell in line.row.cells:
            unused = cell.text and cell.column not in line.taken
            if not (unused or cell.struck or cell.comment or cell.formula):
                continue
            column = table.by_number.get(cell.column)
            label = column.label if column else ""
            if unused:
                self.facts.list_unused(grid, cell, cell.text)
                texts.append(f"{label}: {cell.text}" if column else cell.text)
            texts += self._asides(grid, cell, label)
        return texts

    def _keep_asides(self, grid: Grid, cells: Sequence[Cell]) -> None:
        self.facts.notes += [text for cell in cells for text in self._asides(grid, cell, "")]

    def _asides(self, grid: Grid, cell: Cell, label: str) -> list[str]:
        within = f" in {label}" if label else ""
        texts = []
        if cell.struck:
            texts.append(f"Struck out{within}: {cell.struck}")
        if cell.comment:
            texts.append(f"Comment{within}: {cell.comment}")
        if cell.formula:
            texts.append(f"Formula without a value{within}: {cell.formula}")
            self.facts.list_unused(grid, cell, cell.formula)
        return texts


def _has_ref_of_its_own(row: Row) -> bool:
    """Whether a row that names an objective gives its ref in a cell before its name."""
    return (
        len(row.cells) == 2
        and not names_an_objective(row)
        and row.cells[0].text.rstrip(".) ").isalnum()
        and len(row.cells[0].text) <= _LONGEST_REF
    )
