"""An action's row taken apart by the numbers of its steps."""

from __future__ import annotations

import pytest

from planner_desktop.domain.cells import split_cells

STEPS = "1) Draft\n2) Consult\n3) Publish"


@pytest.mark.parametrize(
    ("dates", "own", "parts"),
    [
        ("1) May 2) June 3) July", "", ["May", "June", "July"]),
        ("1) May 3) June", "", ["May", "", "June"]),
        ("1) May 4) June", "", ["May 4) June", "", ""]),
        ("1) May 1) June", "", ["May 1) June", "", ""]),
        ("By 2012: 1) May 2) June", "By 2012:", ["May", "June", ""]),
        ("1)&2) May 3) June", "1)&2) May 3) June", ["", "", ""]),
        ("Summer", "Summer", ["", "", ""]),
    ],
)
def test_each_step_gets_its_part_of_the_cells_beside_it_and_no_word_goes(
    dates: str, own: str, parts: list[str]
) -> None:
    split = split_cells({"milestones": STEPS, "target_date": dates})
    assert split.words.get("target_date", "") == own
    assert [step.get("target_date", "") for step in split.milestones] == parts
