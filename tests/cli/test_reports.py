"""Reports by name from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner_desktop.app.sample import copy_sample
from tests.cli.test_verbs import refusal, run
from tests.report.reading import check_standard, elements, opened, read_aloud


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample, issued as V7 and changed since."""
    file = copy_sample(tmp_path_factory.mktemp("plan") / "sample.actionplan")
    run("issue", file, "--label", "V7", "--date", "2026-11-01")
    run("set", file, "1a", "indicator", "All decisions follow the document")
    return file


@pytest.mark.parametrize("name", ["full", "summary", "exceptions", "changes", "person", "public", "bundle"])
def test_every_report_is_written_and_meets_the_standard(name: str, plan: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.pdf"
    assert run("export", plan, target, "--report", name, "--for", "HoS") == 0
    check_standard(target.read_bytes(), tmp_path)


def test_an_unknown_report_is_refused_with_the_names(
    plan: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = refusal(capsys, "export", plan, tmp_path / "out.pdf", "--report", "weekly")
    assert "no report called weekly" in said
    assert all(name in said for name in ("full", "summary", "exceptions", "changes", "person", "public", "bundle"))
    assert not (tmp_path / "out.pdf").exists()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("out.pdf", "--report", "changes", "--since", "V1"), "There is no version V1; issued: V7."),
        (("out.pdf", "--report", "person"), "needs to know whose"),
        (("out.docx", "--report", "changes"), "cannot be written as .docx"),
        (("out.txt",), "cannot be written as .txt"),
        (("out.pdf", "--leave-out", "note"), "no field called note"),
        (("out.xlsx", "--called", "posts"), "--called is for reports, and out.xlsx would have the whole plan."),
        (("out.csv", "--leave-out", "responsible", "--draft"), "--draft and --leave-out are for reports, and out.csv"),
        (("out.docx", "--board", "Improvement Board"), "--board is for reports"),
    ],
)
def test_what_is_missing_is_said(
    words: tuple[str, ...], told: str, plan: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert told in refusal(capsys, "export", plan, tmp_path / words[0], *words[1:])


def test_changes_need_a_version(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = copy_sample(tmp_path / "sample.actionplan")
    assert "earlier version" in refusal(capsys, "export", file, tmp_path / "out.pdf", "--report", "changes")


@pytest.mark.parametrize("since", [(), ("--since", "V7")])
def test_changes_are_those_since_the_version(since: tuple[str, ...], plan: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.pdf"
    run("export", plan, target, "--report", "changes", *since)
    said = read_aloud(target.read_bytes(), tmp_path)
    assert "Changes since V7 of 1 November 2026" in said
    assert "[+All+] decisions follow the document" in said
    assert "Reworded (1)" in said


@pytest.mark.parametrize(("person", "reworded"), [("HoS", True), ("WDL", False)])
def test_one_persons_changes_are_of_their_actions(person: str, reworded: bool, plan: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.pdf"
    run("export", plan, target, "--report", "changes", "--for", person)
    said = read_aloud(target.read_bytes(), tmp_path)
    assert "Nothing was removed." in said
    assert ("Reworded (1)" in said) is reworded


def test_paper_draft_and_fields_left_out(plan: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.pdf"
    form = ("--paper", "A3", "--orientation", "portrait", "--draft", "--leave-out", "progress")
    run("export", plan, target, "--report", "summary", *form)
    pdf = opened(target.read_bytes())
    assert [round(float(edge)) for edge in pdf.pages[0].MediaBox] == [0, 0, 842, 1191]
    said = read_aloud(target.read_bytes(), tmp_path)
    assert "This is a draft." in said
    assert "Progress and difference made" not in said
    assert elements(pdf, "Figure")
