"""One door: the program's own files come back without loss, anybody's by their layout."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from planner_desktop.domain.errors import Refused
from planner_desktop.domain.plan import Plan
from planner_desktop.exchange.plan_json import plan_json
from planner_desktop.exchange.sources import read_source
from planner_desktop.exchange.table import write_table
from planner_desktop.exchange.workbook.identity import SHEET, Identity
from planner_desktop.exchange.workbook.whole import write_whole
from tests.plans import small_plan

TODAY = date(2026, 11, 22)


def test_plan_json_keeps_its_ids(tmp_path: Path) -> None:
    path = tmp_path / "plan.json"
    path.write_text(json.dumps(plan_json(small_plan())), encoding="utf-8")
    assert Plan(read_source(path, today=TODAY).records).items.keys() == small_plan().items.keys()


def test_the_programs_own_workbook_and_table_come_back_whole(tmp_path: Path) -> None:
    plan = small_plan()
    (tmp_path / "plan.xlsx").write_bytes(write_whole(plan, TODAY))
    (tmp_path / "plan.csv").write_bytes(write_table(plan))
    for name in ("plan.xlsx", "plan.csv"):
        imported = read_source(tmp_path / name, today=TODAY)
        assert imported.mapping is None
        assert [item.name for item in Plan(imported.records).walk()] == [item.name for item in plan.walk()]


def test_what_finds_no_place_in_the_programs_own_files_is_listed_and_kept_in_the_notes(tmp_path: Path) -> None:
    (tmp_path / "plan.csv").write_bytes(write_table(small_plan()).replace(b"2026-10-30", b"after half term"))
    (tmp_path / "plan.json").write_text(json.dumps({**plan_json(small_plan()), "mood": "hopeful"}), encoding="utf-8")
    for name, words in (("plan.csv", "after half term"), ("plan.json", "hopeful")):
        imported = read_source(tmp_path / name, today=TODAY)
        (unused,) = imported.unused
        assert words in unused.text
        assert Plan(imported.records).facts.notes == (f"{unused.where}: {unused.text}",)


def test_anybodys_workbook_is_read_by_its_layout(tmp_path: Path) -> None:
    book = Workbook()
    for line in (["Action", "Who", "When"], ["Train", "Board", "May 2026"]):
        book.worksheets[0].append(line)
    book.save(tmp_path / "plan.xlsx")
    imported = read_source(tmp_path / "plan.xlsx", today=TODAY)
    assert imported.mapping is not None
    assert [item.name for item in Plan(imported.records).walk()] == ["Train"]


def test_a_workbook_sent_to_a_colleague_belongs_to_merge(tmp_path: Path) -> None:
    book = Workbook()
    for row in Identity("Your actions", plan_id="p", pack_id="k").rows():
        sheet = book[SHEET] if SHEET in book.sheetnames else book.create_sheet(SHEET)
        sheet.append(row)
    book.save(tmp_path / "pack.xlsx")
    with pytest.raises(Refused, match="Merge it"):
        read_source(tmp_path / "pack.xlsx", today=TODAY)
