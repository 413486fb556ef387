"""What every cell of a file became, as the window shows it."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from planner_desktop.app.mapped import Fate, Mapped, corrected
from planner_desktop.domain.steps import Ended
from planner_desktop.exchange.reading.mapping import Role
from planner_desktop.exchange.reading.read import read_cells, understand

from ..exchange.reading.sheets import B, Line, band, outline, workbook

TODAY = date(2026, 11, 22)
CORPUS = Path(os.environ.get("PLANNER_CORPUS", "nowhere"))
FILES = [
    file
    for folder in ("plans", "field")
    for file in sorted((CORPUS / folder).rglob("*"))
    if file.suffix in (".xlsx", ".xls", ".docx", ".pdf")
]
LINES: list[Line] = [
    [band("Fen plan, version 2, 12 October 2026")],
    ["Lead officer: Head of Paths"],
    [B("Ref"), B("Action"), B("Milestone tasks"), B("Who"), B("Risk"), B("By when")],
    [band("Objective 1: Safer paths")],
    ["1a", "Survey", "1) count 2) report", "Ranger", "wet", "1) May 2027 2) June 2027"],
    ["1b", "Mend", "", "Warden", "", "ongoing"],
    ["2a", "", "", "", "", ""],
    [],
    ["Key: wet means wet"],
]


def test_each_kind_of_cell_is_told_from_the_others(tmp_path: Path) -> None:
    mapped = Mapped(understand(read_cells(workbook(tmp_path / "plan.xlsx", Paths=LINES), today=TODAY)))
    (grid,) = mapped.grids
    fates = {
        "A1": (1, 1, Fate.PLAN),
        "A2": (2, 1, Fate.PLAN),
        "B3": (3, 2, Fate.HEADER),
        "A4": (4, 1, Fate.OBJECTIVE),
        "C4, under the merged cell": (4, 3, Fate.OBJECTIVE),
        "A5": (5, 1, Fate.FIELD),
        "B5": (5, 2, Fate.ACTION),
        "C5": (5, 3, Fate.MILESTONE),
        "E5": (5, 5, Fate.CUSTOM),
        "F5": (5, 6, Fate.FIELD),
        "A7": (7, 1, Fate.UNUSED),
        "B7": (7, 2, Fate.BLANK),
        "A9": (9, 1, Fate.NOTE),
    }
    found = {where: mapped.fate(grid, row, column).fate for where, (row, column, _) in fates.items()}
    assert found == {where: fate for where, (_, _, fate) in fates.items()}
    assert mapped.fate(grid, 5, 6).label == "Target date"
    assert mapped.fate(grid, 5, 5).label == "Risk"


def test_every_row_is_something_and_what_to_look_at_first_is_known(tmp_path: Path) -> None:
    book = workbook(tmp_path / "plan.xlsx", Notes=[["Nothing of the plan"]], Paths=LINES)
    mapped = Mapped(understand(read_cells(book, today=TODAY)))
    grid = next(grid for grid in mapped.grids if grid.name == "Paths")
    roles = {row: mapped.role(grid, row).role for row in (2, 4, 5, 9)}
    assert roles == {2: Role.LEADS, 4: Role.OBJECTIVE, 5: Role.ROW, 9: Role.NOTE}
    assert mapped.role(grid, 5).reason == ""
    assert mapped.main_grid() is grid
    (table,) = mapped.tables
    assert mapped.main_table(grid) is table
    assert mapped.main_table(mapped.grids[0]) is None


@pytest.mark.skipif(not FILES, reason="PLANNER_CORPUS names no folder with real plans")
@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name} {file.name}")
def test_every_cell_of_a_real_plan_is_accounted_for(file: Path) -> None:
    mapped = Mapped(understand(read_cells(file, today=TODAY)))
    listed = {unused.where for unused in mapped.imported.unused}
    for grid in mapped.grids:
        for cell in grid.cells():
            nowhere = mapped.fate(grid, cell.row, cell.column).fate is Fate.UNUSED
            assert not nowhere or grid.where(cell) in listed or mapped.is_header(grid, cell.row)
    assert outline(corrected(mapped, mapped.mapping).imported) == outline(mapped.imported)


def test_reading_by_another_mapping_is_ended_in_the_midst_of_the_rows(tmp_path: Path) -> None:
    mapped = Mapped(understand(read_cells(workbook(tmp_path / "plan.xlsx", Plan=LINES), today=TODAY)))
    asked: list[None] = []

    def waiting() -> None:
        asked.append(None)
        if len(asked) > 1:
            raise Ended("Cancelled.")

    with pytest.raises(Ended):
        corrected(mapped, mapped.mapping, waiting)


def test_what_was_read_goes_and_how_it_was_understood_stays(tmp_path: Path) -> None:
    mapped = Mapped(understand(read_cells(workbook(tmp_path / "plan.xlsx", Plan=LINES), today=TODAY)))
    mapping, headers = mapped.mapping, mapped.imported.headers
    mapped.let_go()
    assert not mapped.plan.items
    assert not mapped.grids
    assert (mapped.mapping, mapped.imported.headers) == (mapping, headers)
    assert mapping.tables
    assert headers
