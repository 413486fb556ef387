"""`doubts` at the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from planner_desktop.app.document import Document
from planner_desktop.cli.main import DONE, REFUSED, run_verb

from ..plans import small_plan


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "plan.actionplan"
    source = tmp_path / "plan.json"
    from planner_desktop.exchange.plan_json import plan_json

    source.write_text(json.dumps(plan_json(small_plan())), encoding="utf-8")
    assert run_verb(["import", str(path), str(source)]) == DONE
    assert run_verb(["set", str(path), "2a", "target_date", "31 November 2026"]) == DONE
    assert run_verb(["set", str(path), "1b", "responsible", "HoS / XQ"]) == DONE
    return path


def listed(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> list[tuple[str, str]]:
    capsys.readouterr()
    assert run_verb(["doubts", *map(str, arguments), "--json"]) == DONE
    return [(each["ref"], each["field"]) for each in json.loads(capsys.readouterr().out)["doubts"]]


def test_doubts_are_listed_accepted_and_corrected(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert listed(capsys, plan) == [("1b", "responsible"), ("2a", "target_date")]
    assert listed(capsys, plan, "--accept", "1b", "responsible") == [("2a", "target_date")]
    assert run_verb(["doubts", str(plan), "--correct", "2a", "target_date", "soon"]) == REFUSED
    assert "“soon” cannot be read as a date." in capsys.readouterr().err
    assert listed(capsys, plan, "--correct", "2a", "target_date", "30 November 2026") == []
    with Document.open(plan, read_only=True) as document:
        (item,) = document.plan.with_ref("2a")
        assert item["target_date_reading"] == "by 2026-11-30"
    assert run_verb(["doubts", str(plan), "--accept", "2a", "target_date"]) == REFUSED


def test_doubts_are_said_in_words(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert run_verb(["doubts", str(plan)]) == DONE
    said = capsys.readouterr().out
    assert "2a  target_date: '31 November 2026'" in said
    assert "2 to look at." in said


def test_doubts_of_an_encrypted_plan(plan: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    phrase = tmp_path / "phrase.txt"
    phrase.write_text("seven grey herons by the weir\n", encoding="utf-8")
    assert run_verb(["passphrase", str(plan), "--new-passphrase-file", str(phrase)]) == DONE
    assert run_verb(["doubts", str(plan)]) == REFUSED
    assert listed(capsys, plan, "--passphrase-file", phrase) == [("1b", "responsible"), ("2a", "target_date")]
