"""Boards from the command line: kept, given a version, exported for."""

from __future__ import annotations

import shutil
import sys
from io import StringIO
from pathlib import Path

import pikepdf
import pytest

from tests.cli.test_verbs import answer, refusal, run
from tests.cli.test_verbs import plan as plan
from tests.report.reading import opened, read_aloud

BOARD = "Improvement Board"


@pytest.fixture
def board(plan: Path) -> str:
    assert run("board", plan, BOARD, "--add", "--member", "a@b.example", "--reports", "changes,summary") == 0
    return BOARD


def test_a_board_is_kept_with_its_options(plan: Path, board: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("board", plan, board, "--paper", "A3", "--leave-out", "notes", "--called", "posts") == 0
    assert run("board", plan, board, "--draft", "--rename", "Scrutiny") == 0
    [kept] = answer(capsys, "board", plan, "--json")["boards"]
    assert kept["options"] == {"paper": "A3", "left out": "notes", "called": "posts", "draft": "yes"}
    assert (kept["name"], kept["members"], kept["reports"]) == ("Scrutiny", ["a@b.example"], ["changes", "summary"])
    assert kept["given"] == []
    assert run("board", plan, "Scrutiny", "--remove") == 0
    assert answer(capsys, "board", plan, "--json") == {"boards": []}


@pytest.mark.parametrize("wrong", [("--reports", "nothing"), ("--leave-out", "nothing"), ("--member", "nobody")])
def test_a_board_is_added_as_it_was_asked_for_or_not_at_all(
    plan: Path, capsys: pytest.CaptureFixture[str], wrong: tuple[str, str]
) -> None:
    assert wrong[1] in refusal(capsys, "board", plan, BOARD, "--add", *wrong)
    assert answer(capsys, "board", plan, "--json") == {"boards": []}
    assert run("board", plan, BOARD, "--add", "--paper", "A3") == 0
    assert run("undo", plan) == 0
    assert answer(capsys, "board", plan, "--json") == {"boards": []}


def test_a_board_nobody_knows_is_refused(plan: Path, board: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert board in refusal(capsys, "board", plan, "Cabinet", "--paper", "A3")
    assert board in refusal(capsys, "export", plan, plan.with_name("x.pdf"), "--board", "Cabinet")
    assert "--board and --out" in refusal(capsys, "issue", plan, "--label", "V7", "--board", board)


def test_what_a_board_gets_compares_with_what_it_got(
    plan: Path, board: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "new" / "folder"
    assert run("issue", plan, "--label", "V7", "--date", "1/11/2026", "--board", board, "--out", out) == 0
    assert run("set", plan, "1a", "indicator", "Everybody follows it") == 0
    assert run("issue", plan, "--label", "V8") == 0
    assert run("set", plan, "1b", "indicator", "Nobody was left out") == 0
    [kept] = answer(capsys, "board", plan, "--json")["boards"]
    [given] = kept["given"]
    assert (given["version"], given["file"] in {each.name for each in out.iterdir()}) == ("V7", True)
    target = tmp_path / "board.pdf"
    assert run("export", plan, target, "--board", board) == 0
    said = read_aloud(target.read_bytes(), tmp_path)
    assert "Changes since V7" in said
    assert all(words in said for words in ("[+Everybody", "[+Nobody"))
    assert run("export", plan, target, "--board", board, "--since", "V8") == 0
    said = read_aloud(target.read_bytes(), tmp_path)
    assert "Changes since V8" in said
    assert ("[+Everybody" in said, "[+Nobody" in said) == (False, True)


def test_a_file_tells_who_got_it(plan: Path, board: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("board", plan, board, "--reports", "summary")
    run("issue", plan, "--label", "V7", "--board", board, "--out", tmp_path / "out")
    [report] = (tmp_path / "out").glob("*.pdf")
    other = Path(shutil.copy(report, tmp_path / "renamed.pdf"))
    capsys.readouterr()
    assert run("board", plan, "--got", other) == 0
    assert capsys.readouterr().out.endswith("as V7.\n")
    other.write_bytes(other.read_bytes() + b"\n")
    assert "or it was changed" in refusal(capsys, "board", plan, "--got", other)
    assert "cannot be read" in refusal(capsys, "board", plan, "--got", tmp_path / "none.pdf")
    phrase = tmp_path / "phrase.txt"
    phrase.write_text("seven grey herons by the weir\n", encoding="utf-8")
    run("passphrase", plan, "--new-passphrase-file", phrase)
    assert run("board", plan, "--got", report, "--passphrase-file", phrase) == 0


def test_what_is_typed_comes_before_what_is_kept(plan: Path, board: str, tmp_path: Path) -> None:
    target = tmp_path / "board.pdf"
    run("board", plan, board, "--paper", "A3")
    run("export", plan, target, "--board", board, "--report", "full", "--marking", "SECRET")
    pdf = opened(target.read_bytes())
    assert float(pdf.pages[0].MediaBox[2]) > 1000
    run("export", plan, target, "--board", board, "--report", "full", "--paper", "A4")
    pdf = opened(target.read_bytes())
    assert float(pdf.pages[0].MediaBox[2]) < 1000


def test_a_password_is_read_and_never_an_argument(
    plan: Path, board: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "board.pdf"
    monkeypatch.setattr(sys, "stdin", StringIO("horse battery\n"))
    assert run("export", plan, target, "--board", board, "--ask-password") == 0
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(target)
    with pikepdf.open(target, password="horse battery") as pdf:
        assert pdf.encryption.R == 6
        assert pdf.allow.accessibility
    monkeypatch.setattr(sys, "stdin", StringIO("\n"))
    assert "No password" in refusal(capsys, "export", plan, target, "--ask-password")
    monkeypatch.setattr(sys, "stdin", StringIO("horse battery\n"))
    issue = ("issue", plan, "--label", "V7", "--board", board, "--out", tmp_path / "out", "--ask-password")
    assert run(*issue) == 0
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(next((tmp_path / "out").glob("*.pdf")))
