"""A layout as the owner may see, correct and keep it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import Level
from planner_desktop.exchange.reading.mapping import Mapping, Table
from planner_desktop.exchange.reading.read import read_plan
from planner_desktop.exchange.sources import read_source

from .sheets import TODAY, B, Line, band, outline, read, workbook

LINES: list[Line] = [
    [band("Plan")],
    [B("Theme"), B("Action"), B("Details"), B("Who")],
    ["Practice", "Train", "On recording", "Board"],
    ["", "Audit", "Of files", "Board"],
]


def mapping_of(path: Path) -> Mapping:
    found = read(path).mapping
    assert found is not None
    return found


def corrected(table: Table) -> Table:
    """The theme becomes the section, the details the success indicator."""
    fields = {"Theme": ("title", Level.SECTION), "Details": ("indicator", Level.ACTION)}
    columns = []
    for column in table.columns:
        name, level = fields.get(column.label, (column.field, column.level))
        columns.append(replace(column, field=name, level=level))
    return replace(table, columns=tuple(columns))


def test_every_decision_says_how_sure_it_is_and_why(tmp_path: Path) -> None:
    mapping = mapping_of(workbook(tmp_path / "plan.xlsx", Sheet1=LINES))
    columns = [column for table in mapping.tables for column in table.columns]
    decisions = [(found.sure, found.reason) for found in mapping.tables]
    decisions += [(found.sure, found.reason) for found in mapping.rows]
    decisions += [(found.sure, found.reason) for found in columns]
    assert all(0 < sure <= 1 and reason for sure, reason in decisions)


def test_json_and_back(tmp_path: Path) -> None:
    mapping = mapping_of(workbook(tmp_path / "plan.xlsx", Sheet1=LINES))
    assert Mapping.from_json(json.loads(json.dumps(mapping.to_json()))) == mapping


def test_the_same_mapping_gives_the_same_plan(tmp_path: Path) -> None:
    path = workbook(tmp_path / "plan.xlsx", Sheet1=LINES)
    assert outline(read_plan(path, mapping=mapping_of(path), today=TODAY)) == outline(read(path))


def test_a_corrected_mapping_is_followed_from_a_file(tmp_path: Path) -> None:
    path = workbook(tmp_path / "plan.xlsx", Sheet1=LINES)
    mapping = mapping_of(path)
    mine = replace(mapping, tables=tuple(corrected(table) for table in mapping.tables))
    (tmp_path / "mine.json").write_text(json.dumps(mine.to_json()), encoding="utf-8")
    assert outline(read_source(path, mapping=tmp_path / "mine.json", today=TODAY)) == [
        "# Practice",
        "- Train | indicator='On recording' | responsible='Board'",
        "- Audit | indicator='Of files' | responsible='Board'",
    ]


def test_a_corrected_mapping_serves_another_file_with_the_same_headers(tmp_path: Path) -> None:
    mapping = mapping_of(workbook(tmp_path / "plan.xlsx", Sheet1=LINES))
    mine = replace(mapping, tables=tuple(corrected(table) for table in mapping.tables))
    other = workbook(tmp_path / "next.xlsx", Year_2=[[], *LINES[1:], ["Partners", "Meet", "Monthly", "Board"]])
    assert outline(read_plan(other, mapping=mine, today=TODAY))[-2:] == [
        "# Partners",
        "- Meet | indicator='Monthly' | responsible='Board'",
    ]


HALF = '{"format": "planner-desktop/mapping", "tables": [{}], "rows": []}'


@pytest.mark.parametrize("text", ["[]", "nonsense", HALF])
def test_what_is_no_mapping_is_refused(text: str, tmp_path: Path) -> None:
    path = workbook(tmp_path / "plan.xlsx", Sheet1=LINES)
    (tmp_path / "m.json").write_text(text, encoding="utf-8")
    with pytest.raises(Refused):
        read_source(path, mapping=tmp_path / "m.json", today=TODAY)
