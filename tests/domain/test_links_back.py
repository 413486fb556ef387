"""Which items point to an item."""

from __future__ import annotations

import pytest

from planner_desktop.domain.fields import Level
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Facts, Item
from planner_desktop.domain.understanding import Understanding


@pytest.mark.parametrize(
    ("words", "points"),
    [
        ("Link to 1a", True),
        ("See also action 1a, and the audit", True),
        ("link to 1a4", False),
        ("Item 1a of the Children's Audit", False),
        ("1a", False),
    ],
)
def test_links_are_known_from_both_ends(words: str, points: bool) -> None:
    plan = Plan(
        [
            Item("one", Level.ACTION, "", "F", {"ref": "1a", "title": "Count"}),
            Item("two", Level.ACTION, "", "V", {"ref": "2a", "title": words}),
        ]
    )
    found = Understanding(plan).linked_from(plan.items["one"])
    assert [item.id for item in found] == (["two"] if points else [])


@pytest.mark.parametrize(
    ("words", "points"),
    [("see Objective 3", "three"), ("as per action 3", "act"), ("see Recommendation 3", "three"), ("see rec 4", None)],
)
def test_a_figure_is_a_ref_behind_the_name_of_its_level(words: str, points: str | None) -> None:
    items = [
        Item("three", Level.OBJECTIVE, "", "F", {"ref": "3", "title": "Homes"}),
        Item("act", Level.ACTION, "three", "F", {"ref": "3", "title": "Count"}),
        Item("from", Level.ACTION, "three", "V", {"ref": "4", "title": words}),
    ]
    plan = Plan([Facts(terms=(("objective", "Recommendation"),)), *items])
    understanding = Understanding(plan)
    assert [to.id if to else None for _, to in understanding.links(plan.items["from"])] == [points]
    pointed = [item.id for item in items if plan.items["from"] in understanding.linked_from(item)]
    assert pointed == ([points] if points else [])
