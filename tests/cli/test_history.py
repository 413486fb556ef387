"""The log says of each item in which row of which file it was found."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from planner_desktop.app.sample import copy_sample
from tests.cli.test_verbs import answer, run

ROWS = (
    ("Improvement plan",),
    ("Objective", "Ref", "Action", "Milestones", "Responsible", "Target date"),
    ("Safer front door", "1.1", "Rewrite the threshold guide", "", "Head of Service", "June 2027"),
    ("Safer front door", "1.2", "Train every team", "1) Managers\n2) Duty team", "Training lead", "July 2027"),
    ("Stable placements", "2.1", "Recruit carers", "", "Placements lead", "By end March 2027"),
)


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Actions 2027"
    for row in ROWS:
        sheet.append(row)
    book.save(tmp_path / "plan.xlsx")
    return tmp_path / "plan.xlsx"


def places(plan: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, str]:
    """Where the items came from that the first change set added, by their titles."""
    changes: list[Any] = answer(capsys, "history", plan, "--json")["history"][0]["changes"]
    return {change["after"]["title"]: change["where"] for change in changes if change["kind"] == "item"}


def test_each_item_of_a_workbook_says_its_row(workbook: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plan = workbook.with_suffix(".actionplan")
    assert run("import", plan, workbook) == 0
    found = places(plan, capsys)
    assert found == {
        "Safer front door": "Actions 2027, row 3",
        "Rewrite the threshold guide": "Actions 2027, row 3",
        "Train every team": "Actions 2027, row 4",
        "Managers": "Actions 2027, row 4",
        "Duty team": "Actions 2027, row 4",
        "Stable placements": "Actions 2027, row 5",
        "Recruit carers": "Actions 2027, row 5",
    }
    assert run("history", plan, "--item", "2.1") == 0
    assert "imported plan.xlsx, Actions 2027, row 5" in capsys.readouterr().out


def test_a_plan_imported_into_itself_says_the_rows_again(workbook: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plan, exported = workbook.with_suffix(".actionplan"), workbook.with_name("exported.xlsx")
    run("import", plan, workbook)
    assert run("export", plan, exported) == 0
    assert run("import", plan, exported) == 0
    changes = answer(capsys, "history", plan, "--json")["history"][-1]["changes"]
    (row,) = [row[0].row for row in load_workbook(exported)["Plan"] if "Recruit carers" in [cell.value for cell in row]]
    said = [change["where"] for change in changes if (change["after"] or {}).get("title") == "Recruit carers"]
    assert said == [f"Plan, row {row}"]


def test_each_item_of_an_exported_table_says_its_row(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plan, table = copy_sample(tmp_path / "sample.actionplan"), tmp_path / "sample.csv"
    assert run("export", plan, table) == 0
    with table.open(encoding="utf-8-sig", newline="") as lines:
        rows = {words for line in csv.reader(lines) for words in line if words}
    again = tmp_path / "again.actionplan"
    assert run("import", again, table) == 0
    found = places(again, capsys)
    assert found.keys() <= rows
    assert all(where.startswith("row ") for where in found.values())
