"""Names of files: which is a plan's, and one that nothing has yet."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
    ("person", "named"),
    [
        ("Children's Services", "Children's Services"),
        ("Children’s Services (North), St. Anne’s", "Children’s Services (North), St. Anne’s"),
        ("Arts & Leisure + Parks; 100%", "Arts & Leisure + Parks; 100%"),
        ("Cafe\u0301 Siân", "Cafe\u0301 Siân"),
        ('Head: "Adults" <interim>?', "Head Adults interim"),
        ("One\nTwo\u00a0\u200bThree\u202e", "One Two Three"),
        ("...", "The plan"),
        (".hidden", "hidden"),
        ("-=Plan 1.2", "Plan 1.2"),
    ],
)
def test_a_name_keeps_what_every_file_system_takes(tmp_path: Path, person: str, named: str) -> None:
    title = "" if named != "The plan" else named
    assert free_file(tmp_path, (person, title), "", ".xlsx", "Pack").name == f"{named}.xlsx"


@given(st.lists(st.text(max_size=100), max_size=3), st.text(max_size=20))
def test_any_words_make_a_name_that_can_be_written(
    tmp_path_factory: pytest.TempPathFactory, parts: list[str], version: str
) -> None:
    target = free_file(tmp_path_factory.mktemp("names"), parts, version, ".xlsx", "Pack")
    target.write_bytes(b"")
    assert target.exists()
    assert not set(target.name) & set('<>:"/\\|?*')
    assert target.name.isprintable()
    assert not target.stem.startswith(tuple(" .=+-@~"))
    assert not target.stem.endswith((".", " "))


@pytest.mark.parametrize(
    ("stem", "safe"), [("CON", "Pack - CON"), ("nul.x", "Pack - nul.x"), (" . ", "Pack"), ("Console", "Console")]
)
def test_devices_and_blanks_are_no_names(stem: str, safe: str) -> None:
    assert safe_stem(stem, "Pack") == safe
