"""Passphrases and passwords at the command line: never among the arguments."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from planner_desktop.storage.cipher import is_encrypted

from .test_verbs import answer, plan, refusal, run

__all__ = ["plan"]

WORD = "staple horse correct"


@pytest.fixture
def secret(plan: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The sample plan, encrypted."""
    monkeypatch.setenv("PLANNER_NEW_PASSPHRASE", WORD)
    assert run("passphrase", plan) == 0
    monkeypatch.delenv("PLANNER_NEW_PASSPHRASE")
    return plan


def test_every_verb_asks_for_the_passphrase(secret: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = secret.parent
    verbs: list[tuple[object, ...]] = [
        ("show", secret),
        ("set", secret, "1a", "progress", "Done"),
        ("export", secret, out / "x.csv"),
        ("circulate", secret, "--out", out / "packs"),
        ("ledger", secret),
        ("merge", secret, out / "x.xlsx"),
        ("undo", secret),
        ("reverse", secret, 1),
        ("issue", secret, "--label", "V1"),
        ("history", secret),
        ("check", secret),
        ("passphrase", secret, "--remove"),
    ]
    for verb in verbs:
        assert "is encrypted. Nothing was changed. Give its passphrase" in refusal(capsys, *verb), verb
    assert [each.name for each in out.iterdir()] == [secret.name]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"], ids=["plain", "as Notepad may mark it"])
def test_the_passphrase_comes_from_the_environment_or_a_file(
    secret: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, encoding: str
) -> None:
    word = secret.with_name("word.txt")
    word.write_text(f"{WORD}\r\nsecond line\n", encoding=encoding)
    shown = answer(capsys, "show", secret, "--json", "--passphrase-file", word)
    monkeypatch.setenv("PLANNER_PASSPHRASE", WORD)
    assert answer(capsys, "show", secret, "--json") == shown
    assert run("set", secret, "1a", "progress", "Done") == 0
    assert run("check", secret) == 0
    assert "cannot be read as text" in refusal(capsys, "show", secret, "--passphrase-file", secret.parent)
    monkeypatch.setenv("PLANNER_PASSPHRASE", "another one")
    assert "not the passphrase" in refusal(capsys, "show", secret)


def test_a_new_plan_is_encrypted_from_the_beginning(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "new.actionplan"
    assert "No new passphrase" in refusal(capsys, "new", file, "--title", "T", "--encrypt")
    monkeypatch.setenv("PLANNER_NEW_PASSPHRASE", "short")
    assert "at least 8" in refusal(capsys, "new", file, "--title", "T", "--encrypt")
    assert not file.exists()
    monkeypatch.setenv("PLANNER_NEW_PASSPHRASE", WORD)
    assert run("new", file, "--title", "T", "--encrypt") == 0
    assert is_encrypted(file)


def test_a_passphrase_is_removed_and_the_backups_follow(
    secret: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PLANNER_PASSPHRASE", WORD)
    source = secret.with_name("more.csv")
    source.write_text("Ref,Action,Lead Officer,By when\n7a,Publish,Head of Service,May 2027\n", encoding="utf-8")
    assert run("import", secret, source) == 0
    capsys.readouterr()
    assert run("passphrase", secret, "--remove") == 0
    assert "no longer encrypted, and 1 of its backups" in capsys.readouterr().out
    monkeypatch.delenv("PLANNER_PASSPHRASE")
    assert run("backups", secret) == 0
    name = capsys.readouterr().out.strip().split("  ")[-1]
    assert run("restore", secret, name) == 0


@pytest.mark.parametrize("ending", ["xlsx", "docx"])
def test_an_export_with_a_password_is_read_back_with_it(
    plan: Path, ending: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    target, again = plan.with_name(f"locked.{ending}"), plan.with_name("again.actionplan")
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{WORD}\n"))
    assert run("export", plan, target, "--ask-password") == 0
    assert "password" in refusal(capsys, "import", again, target)
    monkeypatch.setattr("sys.stdin", io.StringIO("wrong\n"))
    assert "not the password" in refusal(capsys, "import", again, target, "--ask-password")
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{WORD}\n"))
    assert run("import", again, target, "--ask-password") == 0
    titles = [json.dumps(answer(capsys, "show", each, "--json")["plan"]["title"]) for each in (plan, again)]
    assert titles[0] == titles[1]


def test_a_list_takes_no_password(
    plan: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{WORD}\n"))
    assert "No password can be put on .csv" in refusal(
        capsys, "export", plan, plan.with_name("x.csv"), "--ask-password"
    )
    assert not plan.with_name("x.csv").exists()
