from __future__ import annotations

import pytest

from planner_desktop.domain.readings.codes import read_codes, split_objective_band, split_ref


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("(a)(b)", ("a", "b")),
        ("a, b", ("a", "b")),
        ("(a), (c)", ("a", "c")),
        ("a; b / c", ("a", "b", "c")),
        ("a\nb", ("a", "b")),
        ("Ofsted 2009/10; LSCB", ("Ofsted 2009/10", "LSCB")),
        ("Audit (internal)", ("Audit (internal)",)),
        ("(a) (a)*", ("a", "*")),
        ("✓", ("✓",)),
        ("", ()),
        (" - ", ()),
    ],
)
def test_source_codes(words: str, codes: tuple[str, ...]) -> None:
    assert read_codes(words) == codes


@pytest.mark.parametrize(
    ("text", "ref", "markers", "title"),
    [
        ("1a) All children have", "1a", (), "All children have"),
        ("*1d) Recording", "1d", ("*",), "Recording"),
        ("3) (*) Plans are considered", "3", ("*",), "Plans are considered"),
        ("b) Outline protocol", "b", (), "Outline protocol"),
        ("5b Recruit strong", "5b", (), "Recruit strong"),
        ("1. In a significant number", "1", (), "In a significant number"),
        ("2.1 Improve", "2.1", (), "Improve"),
        ("CP10 Ensure all", "CP10", (), "Ensure all"),
        ("CP 10 Ensure all", "CP 10", (), "Ensure all"),
        ("Recommendation 3: Do it", "Recommendation 3", (), "Do it"),
        ("Objective 2 – To do", "Objective 2", (), "To do"),
        ("Goal 2: Be heard", "Goal 2", (), "Be heard"),
        ("Equality objective 2: Fair pay", "Equality objective 2", (), "Fair pay"),
        ("Area of significant weakness 1 – Waiting", "Area of significant weakness 1", (), "Waiting"),
        ("Rec 4: Be on time", "Rec 4", (), "Be on time"),
        ("(1) Review the fees", "1", (), "Review the fees"),
        ("(b) Outline protocol", "b", (), "Outline protocol"),
        ("iii) Replace the boiler", "iii", (), "Replace the boiler"),
    ],
)
def test_a_ref_is_taken_out_of_a_title(text: str, ref: str, markers: tuple[str, ...], title: str) -> None:
    assert split_ref(text) == (ref, markers, title)


@pytest.mark.parametrize(
    "title",
    [
        "",
        "CP 10",
        "3 new posts",
        "a review",
        "A review",
        "30 staff trained",
        "IT 5 year plan",
        "24h cover",
        "Action plan",
        "Goal 2",
        "Mission 3 staff",
        "Issue 40 leaflets",
        "(see) the plan",
        "ii Replace",
    ],
)
def test_a_title_that_begins_with_a_figure_or_letter_is_whole(title: str) -> None:
    assert split_ref(title) == ("", (), title)


@pytest.mark.parametrize(
    ("text", "band"),
    [
        ("1) Objective: To improve. Target: 6% per quarter", ("1", "To improve.", "6% per quarter")),
        ("2. Objective: To ensure\nTARGET: none", ("2", "To ensure", "none")),
        ("Priority 3 – Staffing", ("3", "Staffing", "")),
        ("Objective: reach the target: soon", ("", "reach the target: soon", "")),
        ("Review the objective", None),
        ("", None),
    ],
)
def test_an_objective_written_in_a_band(text: str, band: tuple[str, str, str] | None) -> None:
    assert split_objective_band(text) == band
