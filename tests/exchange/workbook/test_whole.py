"""The whole plan as a workbook: what people see in it, and that it comes back as it was."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from openpyxl import Workbook, load_workbook

from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import Level
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Facts, Item, Record
from planner_desktop.exchange.imported import ImportedPlan
from planner_desktop.exchange.plan_json import write_plan_json
from planner_desktop.exchange.workbook.whole import read_whole, write_whole
from tests.exchange.anything import NASTY, plans
from tests.exchange.workbook.saving import Edited, saved_by_libreoffice
from tests.plans import small_plan

TODAY = date(2026, 11, 22)


def written(plan: Plan, folder: Path) -> Path:
    path = folder / "plan.xlsx"
    path.write_bytes(write_whole(plan, TODAY))
    return path


def read(path: Path) -> ImportedPlan:
    imported = read_whole(path)
    assert imported is not None
    return imported


def nasty_plan() -> Plan:
    actions: list[Record] = [
        Item(f"a{n}", Level.ACTION, "o", f"{n:03}V", {"title": text, "progress": text, "custom:Risk": text})
        for n, text in enumerate([*NASTY, "w " * 20_000])
    ]
    return Plan([Facts(title="<b>&"), Item("o", Level.OBJECTIVE, "", "V", {"title": "=1+1"}), *actions])


@given(plans())
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
def test_a_plan_comes_back_as_it_was(plan: Plan) -> None:
    with TemporaryDirectory() as folder:
        imported = read(written(plan, Path(folder)))
    assert not imported.unused
    assert not imported.told
    assert write_plan_json(Plan(imported.records)) == write_plan_json(plan)


@pytest.mark.parametrize("ending", ["xlsx", "ods"])
def test_libreoffice_may_save_it_in_between(ending: str, tmp_path: Path) -> None:
    plan = nasty_plan()
    saved = saved_by_libreoffice(written(plan, tmp_path), ending)
    assert write_plan_json(Plan(read(saved).records)) == write_plan_json(plan)


def test_what_a_person_types_is_what_is_read(tmp_path: Path) -> None:
    plan = small_plan()
    edited = Edited(written(plan, tmp_path), "Plan")
    row = edited.row("Record ethnicity")
    edited.type(row, "Title", "Record ethnicity and language")
    edited.type(row, "Status", "● On track")
    edited.type(edited.row("Recruit"), "Risk", None)
    back = Plan(read(edited.save()).records)
    assert back.items["a1"]["title"] == "Record ethnicity and language"
    assert back.items["a1"]["status"] == "on track"
    assert "custom:Risk" not in back.items["a4"].words
    untouched = set(plan.items) - {"a1", "a4"}
    assert all(back.items[id].words == plan.items[id].words for id in untouched)


def test_a_new_row_and_a_new_column_are_read(tmp_path: Path) -> None:
    edited = Edited(written(small_plan(), tmp_path), "Plan")
    row = edited.row("Duty rota") + 1
    edited.sheet.insert_rows(row)
    edited.type(row, "Title", "Cover for weekends")
    place = edited.sheet.max_column + 1
    edited.sheet.cell(edited.header, place, "Budget code")
    edited.sheet.cell(row, place, "0012")
    plan = Plan(read(edited.save()).records)
    new = next(item for item in plan.items.values() if item["title"] == "Cover for weekends")
    assert (new.level, new.parent, new["custom:Budget code"]) == (Level.ACTION, "o2", "0012")
    assert plan.facts.columns[-1] == ("custom:Budget code", "Budget code")


def test_a_row_that_was_deleted_is_gone_and_its_updates_are_listed(tmp_path: Path) -> None:
    edited = Edited(written(small_plan(), tmp_path), "Plan")
    for title in ("Fill the gaps", "Count the gaps", "Record ethnicity"):
        edited.sheet.delete_rows(edited.row(title))
    imported = read(edited.save())
    assert {"a1", "m1", "m2"}.isdisjoint(record.id for record in imported.records)
    assert any("Two teams counted." in unused.text for unused in imported.unused)


def test_a_status_nobody_knows_is_kept_in_words(tmp_path: Path) -> None:
    edited = Edited(written(small_plan(), tmp_path), "Plan")
    edited.type(edited.row("Duty rota"), "Status", "Amber/green")
    assert Plan(read(edited.save()).records).items["a3"]["status_text"] == "Amber/green"


def test_no_text_is_a_formula_whatever_it_begins_with(tmp_path: Path) -> None:
    sheet = load_workbook(written(nasty_plan(), tmp_path))["Plan"]
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    assert all(cell.quotePrefix for cell in cells if str(cell.value)[0] in "=+-@")


def test_a_text_too_long_for_a_cell_says_so_in_the_cell(tmp_path: Path) -> None:
    path = written(nasty_plan(), tmp_path)
    texts = [str(cell.value) for row in load_workbook(path)["Plan"].iter_rows() for cell in row]
    assert max(map(len, texts)) <= 32_767
    assert sum("cut here" in text for text in texts) == 3


def test_the_sheet_prints_as_a_plan_should(tmp_path: Path) -> None:
    sheet = load_workbook(written(small_plan(), tmp_path))["Plan"]
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.page_setup.fitToWidth == 1
    assert sheet.print_title_rows == "$2:$2"
    assert sheet.freeze_panes is not None
    assert all(sheet.row_dimensions[row].height for row in range(2, sheet.max_row + 1))
    assert all(sheet.column_dimensions[letter].hidden for letter in "ABC")
    assert load_workbook(written(small_plan(), tmp_path))["Planner Desktop"].sheet_state == "veryHidden"


def test_another_workbook_is_not_taken_for_ours(tmp_path: Path) -> None:
    path = tmp_path / "other.xlsx"
    Workbook().save(path)
    assert read_whole(path) is None


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 half a file"])
def test_a_damaged_file_is_refused(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "broken.xlsx"
    path.write_bytes(content)
    with pytest.raises(Refused):
        read_whole(path)
