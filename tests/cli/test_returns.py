"""Returns at the command line: what `merge` says of each file, of a folder of them, and what it leaves behind."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.cli.test_circulation import column_of
from tests.cli.test_verbs import actions, answer, plan, refusal, run
from tests.exchange.workbook.saving import Edited, saved_by_libreoffice

__all__ = ["plan"]

KEYS = {"kind", "item", "ref", "field", "base", "mine", "theirs", "accepted", "reason"}


class Pack:
    """A pack that was sent, open for typing by item and field."""

    def __init__(self, sent: dict[str, Any]) -> None:
        self.person = sent["person"]
        self.path = Path(sent["file"])
        self.edited = Edited(self.path, "Your actions")
        sheet = self.edited.sheet
        self.progress = column_of(self.edited, "progress")
        rows = range(self.edited.header + 1, sheet.max_row + 1)
        ids = {n: str(sheet.cell(n, 1).value or "") for n in rows}
        self.open = [id for n, id in ids.items() if id and not sheet.cell(n, self.progress).protection.locked]

    def row(self, item: str) -> int:
        column = (cell.value for cell in self.edited.sheet["A"])
        return next(number for number, id in enumerate(column, 1) if id == item)

    def type(self, item: str, field: str, words: object) -> None:
        cell = self.edited.sheet.cell(self.row(item), column_of(self.edited, field))
        cell.value = words  # type: ignore[assignment]

    def said(self, item: str, field: str) -> str:
        return str(self.edited.sheet.cell(self.row(item), column_of(self.edited, field)).value or "")

    def empty(self, item: str) -> None:
        for cell in self.edited.sheet[self.row(item)][3:]:
            cell.value = None

    def save(self) -> Path:
        return self.edited.save()


@pytest.fixture
def packs(plan: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> list[Pack]:
    sent = answer(capsys, "circulate", plan, "--out", tmp_path / "packs", "--reply-by", "2030-01-31", "--json")
    return sorted(map(Pack, sent), key=lambda pack: -len(pack.open))


def test_a_return_that_changes_nothing_says_so(
    plan: Path, packs: list[Pack], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("merge", plan, packs[0].path) == 0
    assert capsys.readouterr().out.splitlines()[1:] == ["  It has nothing that the plan does not have."]


def test_each_kind_of_change_is_told_as_json(plan: Path, packs: list[Pack], capsys: pytest.CaptureFixture[str]) -> None:
    pack = packs[0]
    clean, both, locked, erased, odd, lost, *_, removed = pack.open
    pack.type(clean, "progress", "Agreed by the board.")
    pack.type(both, "progress", "Half of it is done.")
    pack.type(locked, "title", "Another title")
    run("set", plan, erased, "evidence", "")
    pack.type(erased, "target_date", None)
    pack.empty(removed)
    pack.type(odd, "status", "Purple")
    sheet = pack.edited.sheet
    sheet.cell(sheet.max_row - 2, column_of(pack.edited, "title")).value = "Ask the callers"
    sheet.delete_rows(pack.row(lost))
    run("set", plan, both, "progress", "None of it is done.")
    before = answer(capsys, "show", plan, "--json")

    said = answer(capsys, "merge", plan, pack.save(), "--json")["files"][0]
    assert said["file"] == str(pack.path)
    assert said["recognised"] == "by the pack's id"
    assert said["not_returned"] == [lost]
    assert all(set(change) >= KEYS for change in said["changes"])
    kinds = {(change["kind"], change["item"], change["field"]) for change in said["changes"]}
    assert kinds >= {
        ("clean", clean, "progress"),
        ("conflict", both, "progress"),
        ("suggestion", locked, "title"),
        ("erasure", erased, "target_date"),
        ("removal", removed, ""),
        ("unreadable", odd, "status"),
        ("new", "", ""),
    }
    conflict = next(change for change in said["changes"] if change["kind"] == "conflict")
    assert (conflict["mine"], conflict["theirs"]) == ("None of it is done.", "Half of it is done.")
    assert conflict["base"] != conflict["mine"]
    assert not any(change["accepted"] for change in said["changes"])
    assert answer(capsys, "show", plan, "--json") == before

    said = answer(capsys, "merge", plan, pack.path, "--accept", "clean", "--json")["files"][0]
    assert {change["kind"] for change in said["changes"] if change["accepted"]} == {"clean"}
    again = answer(capsys, "merge", plan, pack.path, "--accept", "clean", "--json")["files"][0]
    assert again["changes"] == []
    assert "nothing was done again" in again["told"][0]


def test_new_rows_and_blank_ones_are_said_without_a_column(
    plan: Path, packs: list[Pack], capsys: pytest.CaptureFixture[str]
) -> None:
    pack = packs[0]
    gone, *_ = pack.open
    pack.empty(gone)
    title = column_of(pack.edited, "title")
    number = max(pack.row(item) for item in pack.open) + 3
    pack.edited.sheet.cell(number, title).value = "Ask the callers"
    capsys.readouterr()
    run("merge", plan, pack.save())
    said = capsys.readouterr().out
    assert f"new, not taken over: Your actions, row {number}: “Ask the callers”\n" in said
    (line,) = (line for line in said.splitlines() if "removal" in line)
    assert "->" not in line
    assert ": :" not in said


def test_a_folder_of_returns_is_merged_and_what_is_none_is_told(
    plan: Path, packs: list[Pack], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "back"
    folder.mkdir()
    for pack in packs:
        pack.type(pack.open[0], "progress", f"Seen by {pack.person}.")
        shutil.copy(pack.save(), folder)
    shutil.copy(packs[0].path, folder / "zz copy.xlsx")
    (folder / "broken.xlsx").write_bytes(b"PK\x03\x04 half")
    (folder / "~$open.xlsx").write_bytes(b"lock")
    (folder / "notes.docx").write_bytes(b"none of ours")
    said = answer(capsys, "merge", plan, folder, "--accept", "clean", "--json")
    assert [Path(each).name for each in said["passed_over"]] == ["notes.docx"]
    files = said["files"]
    by_name = {Path(each["file"]).name: each for each in files}
    assert by_name.keys() == {*(pack.path.name for pack in packs), "zz copy.xlsx", "broken.xlsx"}
    assert by_name["broken.xlsx"]["recognised"] is None
    assert "same file as" in by_name["zz copy.xlsx"]["told"][0]
    done = [change for each in files for change in each["changes"] if change["accepted"]]
    met = [change for each in files for change in each["changes"] if change["kind"] == "conflict"]
    assert len(done) + len(met) == len(packs)
    assert {line["state"] for line in answer(capsys, "ledger", plan, "--json")["packs"]} == {"returned"}
    capsys.readouterr()
    assert run("merge", plan, folder) == 0
    lines = capsys.readouterr().out
    assert "broken.xlsx: " in lines
    assert lines.endswith("Passed over, since they are no workbooks: notes.docx\n")


def test_an_empty_folder_is_refused(plan: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "nothing").mkdir()
    assert "no workbook in that folder" in refusal(capsys, "merge", plan, tmp_path / "nothing")


@pytest.mark.parametrize("ending", ["openpyxl", "xlsx", "ods", "xls"])
def test_progress_becomes_an_update_and_a_moved_date_a_slip_whoever_saved_the_file(
    ending: str, plan: Path, packs: list[Pack], capsys: pytest.CaptureFixture[str]
) -> None:
    pack = packs[0]
    item = next(id for id in pack.open if pack.said(id, "target_date"))
    old = pack.said(item, "target_date")
    run("set", plan, item, "target_date_reading", "by 2027-01-31")
    pack.type(item, "progress", f"{pack.said(item, 'progress')} Agreed by the board.".strip())
    pack.type(item, "target_date", date(2027, 3, 31))
    pack.edited.sheet.cell(pack.row(item), column_of(pack.edited, "target_date")).number_format = "dd/mm/yyyy"
    pack.type(item, "target_date_reason", "The tender was late.")
    back = pack.save() if ending == "openpyxl" else saved_by_libreoffice(pack.save(), ending)
    said = answer(capsys, "merge", plan, back, "--accept", "clean", "--json")["files"][0]
    assert {change["field"] for change in said["changes"] if change["accepted"]} == {
        "progress",
        "target_date",
        "target_date_reason",
    }
    assert len(said["changes"]) == 3
    shown = next(a for a in actions(answer(capsys, "show", plan, "--json")).values() if a["id"] == item)
    update = shown["updates"][-1]
    assert (update["author"], update["text"], update["origin"]) == (pack.person, "Agreed by the board.", back.name)
    assert update["date"] == date.today().isoformat()
    assert shown["target_date"]["due"] == "2027-03-31"
    (story,) = answer(capsys, "history", plan, "--item", item, "--dates", "--json")["dates"]
    move = story["moves"][-1]
    assert (move["old"], move["by"], move["reason"], move["source"]) == (
        old,
        pack.person,
        "The tender was late.",
        back.name,
    )
    assert (move["days"], story["slipped"]) == (59, 1)
    last = answer(capsys, "history", plan, "--json")["history"][-1]
    assert (last["returned_by"], last["source"]) == (pack.person, back.name)
    assert run("history", plan) == 0
    assert f"returned by {pack.person} in {back.name}" in capsys.readouterr().out
    assert run("reverse", plan, last["number"]) == 0
    shown = next(a for a in actions(answer(capsys, "show", plan, "--json")).values() if a["id"] == item)
    assert shown["target_date"]["text"] == old
    assert not any(update["origin"] == back.name for update in shown["updates"])
    (story,) = answer(capsys, "history", plan, "--item", item, "--dates", "--json")["dates"]
    assert story["slipped"] == 0


def test_a_date_moved_without_a_reason_asks_for_it(
    plan: Path, packs: list[Pack], capsys: pytest.CaptureFixture[str]
) -> None:
    pack = packs[0]
    item = next(id for id in pack.open if pack.said(id, "target_date"))
    pack.type(item, "target_date", "End of May 2029")
    (change,) = answer(capsys, "merge", plan, pack.save(), "--json")["files"][0]["changes"]
    assert "No reason" in change["reason"]


def test_a_reason_is_given_for_the_dates_that_came_back_without_one(
    plan: Path, packs: list[Pack], capsys: pytest.CaptureFixture[str]
) -> None:
    pack = packs[0]
    item = next(id for id in pack.open if pack.said(id, "target_date"))
    old = pack.said(item, "target_date")
    pack.type(item, "target_date", "End of May 2029")
    back = pack.save()
    clean = ("merge", plan, back, "--accept", "clean", "--json")
    (said,) = answer(capsys, *clean)["files"]
    assert [(change["kind"], change["accepted"]) for change in said["changes"]] == [("clean", True)]
    assert said["told"] == ["Target dates that were moved and no reason given: 1."]
    assert run("undo", plan) == 0
    assert "with --accept clean" in refusal(capsys, "merge", plan, back, "--reason", "The tender was late.")
    (said,) = answer(capsys, *clean, "--reason", "The tender was late.")["files"]
    assert [(change["field"], change["accepted"]) for change in said["changes"]] == [("target_date", True)]
    (story,) = answer(capsys, "history", plan, "--item", item, "--dates", "--json")["dates"]
    move = story["moves"][-1]
    assert (move["old"], move["new"], move["reason"]) == (old, "End of May 2029", "The tender was late.")
    assert answer(capsys, "merge", plan, back, "--accept", "clean", "--json")["files"][0]["changes"] == []
