"""Sending, chasing and asking back at the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.test_verbs import answer, plan, refusal, run
from tests.exchange.workbook.saving import Edited

__all__ = ["plan"]

PAST = "2020-01-31"


def column_of(edited: Edited, field: str) -> int:
    """The column of a field, whatever the plan calls it, by the hidden marks above."""
    return [cell.value for cell in edited.sheet[1]].index(field) + 1


def test_a_dry_run_says_who_gets_what_and_writes_nothing(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = plan.read_bytes()
    found = answer(capsys, "circulate", plan, "--dry-run", "--may-change", "progress,status", "--json")
    assert len(found) > 5
    assert all(each["actions"] and sorted(each["may_change"]) == ["progress", "status"] for each in found)
    assert run("circulate", plan, "--dry-run") == 0
    assert capsys.readouterr().out.endswith("Nothing was written.\n")
    assert plan.read_bytes() == before
    assert [path for path in plan.parent.iterdir() if path.suffix == ".xlsx"] == []


def test_a_round_is_sent_by_mail_and_what_is_late_is_chased(
    plan: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sent = answer(capsys, "circulate", plan, "--out", tmp_path / "packs", "--mail", "--reply-by", PAST, "--json")
    assert all(Path(pack["draft"]).read_bytes().startswith(b"X-Unsent: 1\r\n") for pack in sent)
    first = Edited(Path(sent[0]["file"]), "Your actions")
    merged = first.save()
    assert run("merge", plan, merged, "--accept", "clean") == 0
    lines = {line["pack"]: line for line in answer(capsys, "ledger", plan, "--json")["packs"]}
    assert lines[sent[0]["pack"]]["state"] == "returned"
    assert lines[sent[0]["pack"]]["returned_late"]
    assert {lines[pack["pack"]]["state"] for pack in sent[1:]} == {"late"}
    chased = answer(capsys, "chase", plan, "--out", tmp_path / "chasers", "--json")
    assert {each["person"] for each in chased} == {pack["person"] for pack in sent[1:]}
    assert all(Path(each["draft"]).is_file() for each in chased)


def test_the_ledger_of_a_plan_that_sent_nothing_says_so(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("ledger", plan) == 0
    assert capsys.readouterr().out == "Nothing was sent yet.\n"
    assert "No pack is late" in refusal(capsys, "chase", plan, "--out", plan.with_name("chasers"))


def test_a_letter_is_read_changed_and_put_back(plan: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def letter() -> str:
        capsys.readouterr()
        assert run("letter", plan, "pack") == 0
        return capsys.readouterr().out

    usual = letter()
    text = tmp_path / "text.txt"
    text.write_text("Dear {person},\nplease answer.", encoding="utf-8-sig")  # as Notepad may mark it
    assert run("letter", plan, "pack", "--subject", "Actions of {plan}", "--text", text) == 0
    assert letter() == "Actions of {plan}\n\nDear {person},\nplease answer.\n"
    assert run("letter", plan, "pack", "--usual") == 0
    assert letter() == usual
    assert "no letter called other" in refusal(capsys, "letter", plan, "other")
    assert "cannot be read" in refusal(capsys, "letter", plan, "pack", "--text", tmp_path / "missing.txt")


def test_what_is_disputed_is_asked_back_and_the_answer_merged(
    plan: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sent = answer(capsys, "circulate", plan, "--out", tmp_path / "packs", "--json")
    edited = Edited(Path(sent[0]["file"]), "Your actions")
    progress = column_of(edited, "progress")
    rows = range(edited.header + 1, edited.sheet.max_row + 1)
    open_rows = (n for n in rows if not edited.sheet.cell(n, progress).protection.locked)
    row = next(n for n in open_rows if edited.sheet.cell(n, 1).value)
    item = str(edited.sheet.cell(row, 1).value)
    edited.sheet.cell(row, progress).value = "All done."
    returned = edited.save()
    run("set", plan, item, "progress", "Nothing done.")
    asked = answer(capsys, "query", plan, returned, "--question", "Which?", "--out", tmp_path / "queries", "--json")
    assert asked["cells"] == 1
    assert run("query", plan, returned, "--question", "Which?", "--out", tmp_path / "mailed", "--mail") == 0
    (draft,) = (tmp_path / "mailed").glob("*.eml")
    assert capsys.readouterr().out.endswith(f" (1 cell), with the draft {draft.name}\n")
    reply = Edited(Path(asked["file"]), "Your actions")
    reply.sheet.cell(reply.header + 1, column_of(reply, "progress")).value = "Half done."
    merged = answer(capsys, "merge", plan, reply.save(), "--accept", "clean", "--json")["files"][0]
    assert [(change["kind"], change["mine"], change["theirs"]) for change in merged["changes"]] == [
        ("clean", "Nothing done.", "Half done.")
    ]


def test_history_tells_the_story_of_a_date(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("set", plan, "1a", "target_date", "End March 2027")
    run("set", plan, "1a", "target_date", "End April 2027")
    run("set", plan, "1a", "target_date_reason", "The trainer fell ill.")
    (story,) = answer(capsys, "history", plan, "--item", "1a", "--dates", "--json")["dates"]
    assert [move["new"] for move in story["moves"]][-2:] == ["End March 2027", "End April 2027"]
    assert (story["moves"][-1]["days"], story["moves"][-1]["reason"]) == (30, "The trainer fell ill.")
