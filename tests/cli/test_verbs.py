"""The command line as an owner's script meets it: exit codes, sentences, JSON."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from planner_desktop.__main__ import main
from planner_desktop.app.sample import copy_sample


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    return copy_sample(tmp_path / "sample.actionplan")


def run(*words: object) -> int:
    return main([str(word) for word in words])


def answer(capsys: pytest.CaptureFixture[str], *words: object) -> Any:
    """What a verb prints as JSON."""
    capsys.readouterr()
    assert run(*words) == 0
    return json.loads(capsys.readouterr().out)


def refusal(capsys: pytest.CaptureFixture[str], *words: object) -> str:
    capsys.readouterr()
    assert run(*words) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    return said.err


def actions(shown: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {a["ref"]: a for s in shown["sections"] for o in s["objectives"] for a in o["actions"]}


def test_a_new_plan_is_empty_and_never_overwrites(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "new.actionplan"
    assert run("new", file, "--title", "Front door") == 0
    shown = answer(capsys, "show", file, "--json")
    assert (shown["format"], shown["plan"]["title"]) == ("planner-desktop/plan", "Front door")
    assert actions(shown) == {}
    assert "exists already" in refusal(capsys, "new", file, "--title", "Other")


def test_a_field_is_set_and_undone_byte_for_byte(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = answer(capsys, "show", plan, "--json")
    assert run("set", plan, "1a", "progress", "All teams trained.") == 0
    assert actions(answer(capsys, "show", plan, "--json"))["1a"]["progress"] == "All teams trained."
    assert run("undo", plan) == 0
    assert answer(capsys, "show", plan, "--json") == before


def test_reverse_leaves_what_changed_since(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("set", plan, "1a", "progress", "First")
    number = answer(capsys, "history", plan, "--json")["history"][-1]["number"]
    run("set", plan, "1b", "progress", "Second")
    assert run("reverse", plan, number) == 0
    shown = actions(answer(capsys, "show", plan, "--json"))
    assert shown["1a"]["progress"] != "First"
    assert shown["1b"]["progress"] == "Second"


def test_history_tells_one_items_story(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("set", plan, "1a", "progress", "First")
    run("set", plan, "1b", "progress", "Second")
    story = answer(capsys, "history", plan, "--item", "1a", "--json")["history"]
    assert [entry["origin"] for entry in story] == ["imported", "typed"]
    assert [change["after"] for change in story[-1]["changes"]] == [{"progress": "First"}]


def test_check_is_content_with_a_plan_in_use(plan: Path) -> None:
    run("set", plan, "1a", "progress", "First")
    run("undo", plan)
    assert run("check", plan) == 0


REFUSED = {
    "no such item": ("set", "PLAN", "99z", "progress", "x"),
    "no such field": ("set", "PLAN", "1a", "colour", "x"),
    "no such file": ("show", "missing.actionplan"),
    "no such change": ("reverse", "PLAN", "4000"),
    "no such format": ("export", "PLAN", "out.xyz"),
    "nobody of that name": ("export", "PLAN", "out.xlsx", "--for", "Nobody At All"),
    "a source that is not there": ("import", "PLAN", "missing.xlsx"),
}


@pytest.mark.parametrize("words", REFUSED.values(), ids=REFUSED.keys())
def test_a_refusal_is_one_sentence_and_changes_nothing(
    words: tuple[str, ...], plan: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = plan.read_bytes()
    said = refusal(capsys, *(plan if word == "PLAN" else word for word in words))
    assert "Traceback" not in said
    assert plan.read_bytes() == before


@pytest.mark.parametrize("words", [(), ("export",), ("show", "a", "b"), ("merge", "plan")])
def test_wrong_usage_exits_with_2(words: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as ended:
        run(*(words or ("frobnicate", "x", "y")))
    assert ended.value.code == 2


@pytest.mark.parametrize("suffix", ["xlsx", "pdf", "docx", "csv", "json"])
def test_every_export_is_written_and_an_old_file_replaced(plan: Path, suffix: str) -> None:
    target = plan.with_name(f"out.{suffix}")
    target.write_text("old")
    assert run("export", plan, target) == 0
    assert target.stat().st_size > 1000
    assert sorted(p.name for p in plan.parent.iterdir()) == sorted([plan.name, target.name])


@pytest.mark.parametrize("suffix", ["xlsx", "json"])
def test_a_plan_exported_and_imported_into_a_new_file_agrees_but_for_ids(
    plan: Path, suffix: str, capsys: pytest.CaptureFixture[str]
) -> None:
    target, again = plan.with_name(f"out.{suffix}"), plan.with_name("again.actionplan")
    run("export", plan, target)
    assert answer(capsys, "import", again, target, "--json")["unused"] == []
    assert without_ids(answer(capsys, "show", again, "--json")) == without_ids(answer(capsys, "show", plan, "--json"))


def without_ids(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: without_ids(part) for name, part in value.items() if name not in ("id", "to", "members")}
    return [without_ids(part) for part in value] if isinstance(value, list) else value


def test_an_import_into_a_plan_is_one_change_set(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = answer(capsys, "show", plan, "--json")
    source = plan.with_name("other.csv")
    source.write_text("Ref,Action,Lead Officer,By when\n7a,Publish the protocol,Head of Service,May 2027\n")
    said = answer(capsys, "import", plan, source, "--json")
    assert (said["unused_count"], said["unused"]) == (0, [])
    after = answer(capsys, "show", plan, "--json")
    assert actions(after)["7a"]["target_date"]["due"] == "2027-05-31"
    assert run("undo", plan) == 0
    assert answer(capsys, "show", plan, "--json") == before


def test_a_refused_import_makes_no_plan_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "not a workbook.xlsx"
    source.write_text("Dear colleagues")
    refusal(capsys, "import", tmp_path / "new.actionplan", source)
    assert not (tmp_path / "new.actionplan").exists()


def test_a_version_is_issued_and_shown_later(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("issue", plan, "--label", "V7", "--date", "2026-11-20") == 0
    issued = answer(capsys, "show", plan, "--json")
    run("set", plan, "1a", "progress", "Later")
    assert answer(capsys, "show", plan, "--json", "--version", "V7") == issued
    assert "no version V8; issued: V7" in refusal(capsys, "show", plan, "--version", "V8")
