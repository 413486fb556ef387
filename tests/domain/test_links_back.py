"""Which items point to an item."""

from __future__ import annotations

import pytest

from planner_desktop.domain.fields import Level
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Item
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
