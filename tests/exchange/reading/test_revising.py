"""What the owner changes of a layout, and what follows from it."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from planner_desktop.domain.fields import CUSTOM, Level
from planner_desktop.domain.plan import Plan
from planner_desktop.exchange.imported import ImportedPlan
from planner_desktop.exchange.reading.adopting import headers_key
from planner_desktop.exchange.reading.mapping import NO_FIELD, Mapping, Role, Table, Use
from planner_desktop.exchange.reading.read import read_cells, understand
from planner_desktop.exchange.reading.revising import own_column, with_header, with_meaning, with_role, with_use
from planner_desktop.exchange.reading.source import Source

from .sheets import TODAY, B, Line, all_words, band, outline, workbook

LINES: list[Line] = [
    [band("Fen plan")],
    [B("Theme"), B("Action"), B("Details"), B("Who"), B("By when")],
    ["Practice", "Train", "On recording", "Board", "May 2027"],
    ["", "Audit", "Of files", "Board", "June 2027"],
    ["", "Remember the school year", "", "", ""],
    ["Partners", "Meet", "Monthly", "Clerk", "ongoing"],
]
OTHER: list[Line] = [
    [B("Item"), B("Lead"), B("Comments")],
    ["Welcome", "Chair", "5"],
    ["Apologies", "Clerk", "5"],
]


def source_of(path: Path, **sheets: list[Line]) -> Source:
    return read_cells(workbook(path, **sheets), today=TODAY)


@pytest.fixture
def source(tmp_path: Path) -> Source:
    return source_of(tmp_path / "plan.xlsx", Plan_A=LINES, Agenda=OTHER)


def first(mapping: Mapping | None) -> tuple[Mapping, Table]:
    assert mapping is not None
    return mapping, mapping.tables[0]


def mapping_of(source: Source) -> Mapping:
    return first(understand(source).mapping)[0]


def by_label(table: Table, label: str) -> int:
    return next(column.column for column in table.columns if column.label == label)


def test_where_each_cell_went(source: Source) -> None:
    imported = understand(source)
    plan = Plan(imported.records)
    went = {
        (b.row, b.column): (plan.items[b.item]["title"] if b.item else "", b.role or b.field) for b in imported.became
    }
    assert went[1, 1] == ("", "title")
    assert went[3, 1] == ("Practice", "title")
    assert went[3, 2] == ("Train", "title")
    assert went[4, 5] == ("Audit", "target_date")
    assert went[6, 4] == ("Meet", "responsible")
    assert {b.grid for b in imported.became} == {"Plan A"}


@pytest.mark.parametrize(
    ("label", "field", "level", "line"),
    [
        ("Details", "indicator", Level.ACTION, "- Train | indicator='On recording' | responsible='Board'"),
        ("Details", CUSTOM + "Details", Level.ACTION, "- Train | custom:Details='On recording' | responsible='Board'"),
        ("Details", NO_FIELD, Level.ACTION, "- Train | notes='Details: On recording' | responsible='Board'"),
        ("Details", "notes", Level.OBJECTIVE, "- Train | responsible='Board'"),
        ("Details", "milestones", Level.ACTION, "* On recording"),
        ("Theme", "title", Level.SECTION, "# Practice"),
        ("Theme", "title", Level.OBJECTIVE, "## Practice"),
    ],
)
def test_a_column_gets_another_meaning(source: Source, label: str, field: str, level: Level, line: str) -> None:
    mapping, table = first(mapping_of(source))
    again = understand(source, with_meaning(mapping, table, by_label(table, label), field, level))
    assert any(each.startswith(line) for each in outline(again))
    assert ("Plan A!C3" in {unused.where for unused in again.unused}) == (field == NO_FIELD)


def test_another_column_names_the_actions(source: Source) -> None:
    mapping, table = first(mapping_of(source))
    mapping = with_meaning(mapping, table, by_label(table, "Details"), "title", Level.ACTION)
    again = understand(source, mapping)
    assert any(line.startswith("- On recording | custom:Action='Train'") for line in outline(again))
    assert [c.label for c in first(again.mapping)[1].columns if c.chosen] == ["Action", "Details"]


def test_a_table_is_taken_out_and_in(source: Source) -> None:
    mapping = mapping_of(source)
    assert [table.use for table in mapping.tables] == [Use.ACTIONS, Use.NOT_USED]
    both = understand(source, with_use(mapping, mapping.tables[1], Use.ACTIONS))
    assert any("Welcome" in line for line in outline(both) if line.startswith("- "))
    none = understand(source, with_use(mapping, mapping.tables[0], Use.NOT_USED))
    assert outline(none) == []
    assert " ".join(none.told) == (
        "No table of actions was found. Nothing was changed. A plan needs a row of column headers such as “Action”, "
        "“Who” and “By when”. Add one and try again."
    )
    assert none.mapping is not None
    back = understand(source, with_use(none.mapping, none.mapping.tables[0], Use.ACTIONS))
    assert outline(back) == outline(understand(source))


def test_a_row_becomes_what_the_owner_says(source: Source) -> None:
    mapping = with_role(mapping_of(source), source.grids[0], 5, Role.NOTE)
    again = understand(source, mapping)
    assert not any("school" in line for line in outline(again))
    assert "Remember the school year" in all_words(again)
    section = understand(source, with_role(mapping, source.grids[0], 5, Role.SECTION))
    assert "# Remember the school year" in outline(section)
    row = understand(source, with_role(first(section.mapping)[0], source.grids[0], 5, Role.ROW))
    assert outline(row) == outline(understand(source))


HIDDEN_HEADER: list[Line] = [
    ["Scrutiny"],
    ["What matters", "Deed", "Folk", "Moment"],
    ["Safety", "Walk the route", "Ranger", "May 2027"],
    ["Safety", "Count the signs", "Warden", "June 2027"],
]


def test_the_owner_says_where_the_header_is(tmp_path: Path) -> None:
    lines: list[Line] = [[B("Action"), B("Lead"), B("By when")], ["Form 7", "", ""], *HIDDEN_HEADER]
    source = source_of(tmp_path / "plan.xlsx", Plan=lines)
    mapping, table = first(mapping_of(source))
    again = understand(source, with_header(mapping, source.grids[0], 4, table))
    assert first(again.mapping)[1].header == (4,)
    assert any("Walk the route" in line for line in outline(again))
    assert not any("Form 7" in line for line in outline(again))


def test_a_table_nobody_found_begins_where_the_owner_says(tmp_path: Path) -> None:
    source = source_of(tmp_path / "plan.xlsx", Plan=[["Walks"], ["one"], ["a", "b"], ["c", "d"]])
    empty = understand(source)
    assert empty.told
    assert outline(empty) == []
    mapping, _ = first(understand(source, with_header(mapping_or_empty(empty), source.grids[0], 3, None)).mapping)
    assert mapping.tables[0].use is Use.ACTIONS
    assert len(outline(understand(source, mapping))) == 1


def mapping_or_empty(imported: ImportedPlan) -> Mapping:
    assert imported.mapping is not None
    return imported.mapping


ACTS: dict[str, Callable[[Mapping, Source], Mapping]] = {
    "meaning": lambda m, _: with_meaning(m, m.tables[0], by_label(m.tables[0], "Details"), "indicator", Level.ACTION),
    "use": lambda m, _: with_use(m, m.tables[1], Use.ACTIONS),
    "header": lambda m, s: with_header(m, s.grids[0], 2, m.tables[0]),
    "role": lambda m, s: with_role(m, s.grids[0], 5, Role.NOTE),
}


@pytest.mark.parametrize("act", ACTS)
def test_what_was_chosen_holds_in_the_next_file_with_the_same_headers(source: Source, act: str, tmp_path: Path) -> None:
    mapping = mapping_of(source)
    assert not mapping.chosen
    chosen = first(understand(source, ACTS[act](mapping, source)).mapping)[0]
    assert chosen.chosen
    kept = Mapping.from_json(json.loads(json.dumps(chosen.to_json())))
    longer: list[Line] = [LINES[0], [], *LINES[1:], ["", "Measure", "The gap", "Warden", "July 2027"]]
    later = source_of(tmp_path / "next.xlsx", Plan_A=longer, Agenda=OTHER)
    assert headers_key(mapping_of(later)) == headers_key(mapping)
    again = understand(later, kept)
    assert first(again.mapping)[0].chosen
    same = outline(understand(source, kept))
    assert outline(again)[: len(same)] != outline(understand(later)) or act == "header"
    assert [line for line in same if line not in outline(again)] == []


def test_other_headers_have_another_key(source: Source, tmp_path: Path) -> None:
    other = source_of(tmp_path / "other.xlsx", Plan_A=[LINES[0], [*LINES[1][:-1], B("Deadline")], *LINES[2:]])
    assert headers_key(mapping_of(other)) != headers_key(mapping_of(source))


def test_cells_come_through_a_pipe_as_they_were(source: Source) -> None:
    assert Source.from_json(json.loads(json.dumps(source.to_json()))) == source
    dated = Source(source.name, source.grids, date(2010, 7, 13), source.today)
    assert Source.from_json(json.loads(json.dumps(dated.to_json()))) == dated


def test_a_chosen_column_is_one_of_its_own(source: Source) -> None:
    column = first(mapping_of(source))[1].columns[1]
    assert own_column(column).field == "custom:Action"


def test_words_in_a_column_said_to_be_of_colours_stay_words(source: Source) -> None:
    mapping, table = first(mapping_of(source))
    wished = understand(source, with_meaning(mapping, table, by_label(table, "Details"), "status", Level.ACTION))
    assert "- Train | responsible='Board' | status_text='On recording' | target_date='May 2027'" in outline(wished)
