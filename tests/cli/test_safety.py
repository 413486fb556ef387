"""The file's safety at the command line: check, backups, restore, salvage."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.storage.damage import tamper

from .test_verbs import actions, answer, plan, refusal, run

__all__ = ["plan"]


def said(capsys: pytest.CaptureFixture[str], *words: object) -> str:
    capsys.readouterr()
    assert run(*words) == 0
    return capsys.readouterr().out


def imported(plan: Path) -> None:
    source = plan.with_name("other.csv")
    source.write_text("Ref,Action,Lead Officer,By when\n7a,Publish the protocol,Head of Service,May 2027\n")
    assert run("import", plan, source) == 0


def test_small_edits_leave_no_backups(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("set", plan, "1a", "progress", "First")
    run("undo", plan)
    assert list(plan.parent.iterdir()) == [plan]
    assert "no backups yet" in said(capsys, "backups", plan)


def test_an_import_is_backed_up_and_the_backup_restored(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = answer(capsys, "show", plan, "--json")
    imported(plan)
    assert "7a" in actions(answer(capsys, "show", plan, "--json"))
    (line,) = said(capsys, "backups", plan).splitlines()
    assert "before import" in line
    name = line.split("  ")[-1]
    assert "is again as on" in said(capsys, "restore", plan, name)
    assert answer(capsys, "show", plan, "--json") == before
    assert "before restore" in said(capsys, "backups", plan)
    assert "File, log and plan agree." in said(capsys, "check", plan)


def test_a_backup_that_is_not_there_is_refused(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "There is no backup yesterday" in refusal(capsys, "restore", plan, "yesterday")


def test_a_damaged_plan_is_refused_checked_and_salvaged(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = answer(capsys, "show", plan, "--json")
    tamper(plan, "UPDATE items SET words = replace(words, 'e', 'a') WHERE level = 'action'")
    assert "not as written: its objectives and actions" in refusal(capsys, "show", plan, "--json")
    assert "Not as written: its objectives and actions." in refusal(capsys, "check", plan)
    new = plan.with_name("salvaged.actionplan")
    assert "its row was changed" in said(capsys, "salvage", plan, new)
    assert answer(capsys, "show", new, "--json") == before


def test_conflicted_copies_are_told(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plan.with_name("sample (conflicted copy 2026-11-22).actionplan").write_bytes(plan.read_bytes())
    assert "sample (conflicted copy 2026-11-22).actionplan" in said(capsys, "check", plan)
    assert run("set", plan, "1a", "progress", "Typed beside it") == 0
    assert "sample (conflicted copy 2026-11-22).actionplan" in capsys.readouterr().err


def test_a_person_is_purged_once_the_name_is_given_twice(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    imported(plan)
    run("set", plan, "7a", "progress", "Head of Service has left")
    seen = said(capsys, "purge", plan, "--person", "Head of Service")
    assert "“Head of Service”: " in seen
    assert "Backups that it would be removed from: 1." in seen
    assert "Nothing was removed." in seen
    assert "another" in refusal(capsys, "purge", plan, "--person", "Head of Service", "--confirm", "Head")
    words = ("--by", "the lead", "--confirm", "Head of Service")
    assert "1 of its backups" in said(capsys, "purge", plan, "--person", "Head of Service", *words)
    assert "Head of Service" not in said(capsys, "show", plan, "--json") + said(capsys, "history", plan, "--json")
    assert "the lead has left" in said(capsys, "show", plan, "--json")
    assert "purged" in said(capsys, "history", plan)
    assert "File, log and plan agree." in said(capsys, "check", plan)
    assert "No file called x.pdf" in refusal(capsys, "purge", plan, "--attachment", "x.pdf")
