"""Names of files: which is a plan's, and one that nothing has yet."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner_desktop.app.file_names import free_file, is_plan, safe_stem


@pytest.mark.parametrize(
    ("name", "is_one"), [("a.actionplan", True), ("A.ACTIONPLAN", True), ("a.xlsx", False), ("actionplan", False)]
)
def test_a_plan_is_known_by_its_ending(name: str, is_one: bool) -> None:
    assert is_plan(Path(name)) is is_one


def test_a_name_says_whose_it_is_and_is_never_taken(tmp_path: Path) -> None:
    first = free_file(tmp_path, ("A/B", "The plan"), "V3", ".xlsx", "Pack")
    assert first.name == "A B - The plan - V3.xlsx"
    first.with_suffix(".eml").touch()
    assert free_file(tmp_path, ("A/B", "The plan"), "V3", ".xlsx", "Pack").name == "A B - The plan - V3 (2).xlsx"
    assert free_file(tmp_path, ("V3 of it",), "v3", ".pdf", "Report").name == "V3 of it.pdf"
    assert free_file(tmp_path, ("///",), "", ".pdf", "Report").name == "Report.pdf"


@pytest.mark.parametrize(
    ("stem", "safe"), [("CON", "Pack - CON"), ("nul.x", "Pack - nul.x"), (" . ", "Pack"), ("Console", "Console")]
)
def test_devices_and_blanks_are_no_names(stem: str, safe: str) -> None:
    assert safe_stem(stem, "Pack") == safe
