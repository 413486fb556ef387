"""The main job, end to end, on the sample and on the real plans: import, circulate, damage, merge, undo, export."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from planner_desktop.__main__ import main
from planner_desktop.app.document import Document
from planner_desktop.app.merging import merge, open_return
from planner_desktop.assets import resource
from planner_desktop.domain.merge import Choice, Decision

_REAL = ("rotherham-2012", "shropshire-2010", "stockton-2010")


@pytest.fixture(params=("sample", *_REAL))
def plan(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A plan file with an imported plan: the sample, and each real one where they are here."""
    source = resource("sample", "plan.json")
    if request.param != "sample":
        corpus = os.environ.get("PLANNER_CORPUS")
        if corpus is None:
            pytest.skip("PLANNER_CORPUS names no folder of real plans")
        source = Path(corpus, "plans", request.param, "plan.xlsx")
    path = tmp_path / "ours.actionplan"
    assert main(["import", str(path), str(source)]) == 0
    return path


def answer(capsys: pytest.CaptureFixture[str], *words: object) -> Any:
    capsys.readouterr()
    assert main([str(word) for word in words]) == 0
    return json.loads(capsys.readouterr().out)


def busiest(capsys: pytest.CaptureFixture[str], plan: Path) -> dict[str, Any]:
    """The pack of the person with most actions."""
    sent = answer(capsys, "circulate", plan, "--out", plan.with_name("packs"), "--json")
    return max(sent, key=lambda pack: int(pack["actions"]))


class Colleague:
    """What a colleague does to a pack, by what they see: a header and a row."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.book = openpyxl.load_workbook(path)
        self.sheet: Worksheet = self.book["Your actions"]
        names = [cell.value for cell in self.sheet[1]]
        self.column = {str(name): place for place, name in enumerate(names, 1) if name}
        self.first = next(n for n in range(2, 9) if self.sheet.cell(n, 1).value == "id") + 1

    def editable_rows(self) -> list[int]:
        """The rows whose progress they may change."""
        progress = self.column["progress"]
        rows = range(self.first, self.sheet.max_row + 1)
        return [n for n in rows if self.sheet.cell(n, 1).value and not self.sheet.cell(n, progress).protection.locked]

    def write(self, row: int, field: str, words: str) -> None:
        self.sheet.cell(row, self.column[field]).value = words

    def delete(self, row: int) -> None:
        self.sheet.delete_rows(row)

    def sort_by(self, field: str) -> None:
        """Sort all rows of the table by one column, as the sheet's own sort does."""
        last = max(n for n in range(self.first, self.sheet.max_row + 1) if self.sheet.cell(n, 1).value)
        width = self.sheet.max_column
        rows = [[self.sheet.cell(n, c).value for c in range(1, width + 1)] for n in range(self.first, last + 1)]
        rows.sort(key=lambda row: str(row[self.column[field] - 1] or ""), reverse=True)
        for n, row in enumerate(rows, self.first):
            for c, value in enumerate(row, 1):
                self.sheet.cell(n, c).value = value

    def save(self) -> Path:
        self.book.save(self.path)
        return self.path


@pytest.fixture
def returned(plan: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A pack changed in three cells, sorted by another column and with one row deleted."""
    colleague = Colleague(Path(busiest(capsys, plan)["file"]))
    rows = colleague.editable_rows()
    colleague.write(rows[0], "progress", "Trained 40 staff; the rest in January.")
    colleague.write(rows[1], "target_date", "End March 2027")
    colleague.write(rows[2], "status", "▲ At risk")
    colleague.delete(rows[3])
    colleague.sort_by("title")
    return colleague.save()


def test_three_cells_changed_are_three_changes(plan: Path, returned: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = answer(capsys, "show", plan, "--json")
    looked = answer(capsys, "merge", plan, returned, "--json")["files"][0]
    assert sorted(change["field"] for change in looked["changes"]) == ["progress", "status", "target_date"]
    assert {change["kind"] for change in looked["changes"]} == {"clean"}
    assert not any(change["accepted"] for change in looked["changes"])
    assert len(looked["not_returned"]) == 1
    assert answer(capsys, "show", plan, "--json") == before

    merged = answer(capsys, "merge", plan, returned, "--accept", "clean", "--json")["files"][0]
    assert all(change["accepted"] for change in merged["changes"])
    after = answer(capsys, "show", plan, "--json")
    reported = "Trained 40 staff; the rest in January."
    assert values_called("progress", after).count(reported) == 1
    assert values_called("text", after).count(reported) == 1

    again = answer(capsys, "merge", plan, returned, "--accept", "clean", "--json")["files"][0]
    assert again["changes"] == []
    assert "nothing was done again" in " ".join(again["told"])
    assert answer(capsys, "show", plan, "--json") == after

    main(["undo", str(plan)])
    assert answer(capsys, "show", plan, "--json") == before
    assert main(["check", str(plan)]) == 0


def test_a_return_is_reversed_later_leaving_what_came_since(
    plan: Path, returned: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = answer(capsys, "show", plan, "--json")
    main(["merge", str(plan), str(returned), "--accept", "clean"])
    number = answer(capsys, "history", plan, "--json")["history"][-1]["number"]
    action = next(a for s in before["sections"] for o in s["objectives"] for a in o["actions"])
    main(["set", str(plan), action["id"], "notes", "Added since."])
    assert main(["reverse", str(plan), str(number)]) == 0
    action["notes"] = "Added since."
    assert answer(capsys, "show", plan, "--json") == before


def test_what_the_owner_changed_too_is_a_conflict_and_stays(
    plan: Path, returned: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    looked = answer(capsys, "merge", plan, returned, "--json")["files"][0]
    told = next(change for change in looked["changes"] if change["field"] == "progress")
    main(["set", str(plan), told["item"], "progress", "The owner says otherwise."])
    merged = answer(capsys, "merge", plan, returned, "--accept", "clean", "--json")["files"][0]
    conflict = next(change for change in merged["changes"] if change["field"] == "progress")
    assert (conflict["kind"], conflict["accepted"], conflict["mine"]) == (
        "conflict",
        False,
        "The owner says otherwise.",
    )
    shown = json.dumps(answer(capsys, "show", plan, "--json"))
    assert "The owner says otherwise." in shown
    assert "Trained 40 staff" not in shown


def test_export_and_import_into_a_new_file_agree_in_every_field_but_ids(
    plan: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    workbook, again = plan.with_name("whole.xlsx"), plan.with_name("again.actionplan")
    main(["export", str(plan), str(workbook)])
    main(["import", str(again), str(workbook)])
    assert without_ids(answer(capsys, "show", again, "--json")) == without_ids(answer(capsys, "show", plan, "--json"))


def values_called(name: str, value: Any) -> list[Any]:
    """Every value of that name, wherever it stands."""
    if isinstance(value, dict):
        own = [value[name]] if name in value else []
        return [*own, *(found for part in value.values() for found in values_called(name, part))]
    return [found for part in value for found in values_called(name, part)] if isinstance(value, list) else []


def without_ids(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: without_ids(part) for name, part in value.items() if name not in ("id", "to", "members")}
    return [without_ids(part) for part in value] if isinstance(value, list) else value


def test_a_pack_sent_to_the_importer_is_told_where_it_belongs(
    plan: Path, returned: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = plan.read_bytes()
    assert main(["import", str(plan), str(returned)]) == 1
    assert "Merge it into that plan instead" in capsys.readouterr().err
    assert plan.read_bytes() == before


def test_a_returned_date_is_read_from_the_plans_date_and_makes_an_old_correction_void(
    plan: Path, returned: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    looked = answer(capsys, "merge", plan, returned, "--json")["files"][0]
    item = next(change["item"] for change in looked["changes"] if change["field"] == "target_date")
    main(["set", str(plan), item, "target_date_reading", "by 2031-01-31"])
    main(["merge", str(plan), str(returned), "--accept", "clean"])
    shown = answer(capsys, "show", plan, "--json")
    actions = [a for s in shown["sections"] for o in s["objectives"] for a in o["actions"]]
    found = next(each for a in actions for each in (a, *a["milestones"]) if each["id"] == item)
    assert found["target_date"]["due"] == "2027-03-31"


def test_a_return_whose_merge_was_undone_can_be_merged_again(
    plan: Path, returned: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("merge", plan, returned, "--accept", "clean", "--json")
    first = answer(capsys, *words)["files"][0]["changes"]
    merged = answer(capsys, "show", plan, "--json")
    main(["undo", str(plan)])
    assert answer(capsys, *words)["files"][0]["changes"] == first
    assert without_ids(answer(capsys, "show", plan, "--json")) == without_ids(merged)


def test_what_was_left_undecided_waits(plan: Path, returned: Path, capsys: pytest.CaptureFixture[str]) -> None:
    looked = answer(capsys, "merge", plan, returned, "--json")["files"][0]
    told = next(change for change in looked["changes"] if change["field"] == "progress")
    main(["set", str(plan), told["item"], "progress", "The owner says otherwise."])
    main(["merge", str(plan), str(returned), "--accept", "clean"])
    again = answer(capsys, "merge", plan, returned, "--accept", "clean", "--json")["files"][0]
    assert again["changes"] == []
    assert "Still to be decided: 1." in " ".join(again["told"])
    with Document.open(plan) as document:
        opened = open_return(document, returned)
        (conflict,) = opened.merge.proposals
        merge(document, opened, {conflict.key: Decision(Choice.THEIRS)})
        assert document.plan.items[conflict.item]["progress"] == "Trained 40 staff; the rest in January."
        assert open_return(document, returned).merge.proposals == ()
