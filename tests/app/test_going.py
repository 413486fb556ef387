"""Typing how an item begins goes to it."""

from __future__ import annotations

import pytest

from planner_desktop.app.going import next_that_begins
from planner_desktop.domain.fields import Level
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Item

TITLES = {"a": ("1a", "Repair the lane"), "b": ("1b", "Report it"), "c": ("2", "Élan for all"), "d": ("", "Repairs")}
PLAN = Plan(
    Item(id, Level.ACTION, "", id, {"title": title, **({"ref": ref} if ref else {})})
    for id, (ref, title) in TITLES.items()
)


@pytest.mark.parametrize(
    ("typed", "current", "found"),
    [
        ("r", "", "a"),
        ("r", "a", "b"),
        ("r", "b", "d"),
        ("r", "d", "a"),
        ("rep", "b", "b"),
        ("repa", "b", "d"),
        ("REPAIR T", "d", "a"),
        ("1B", "", "b"),
        ("él", "", "c"),
        ("z", "a", ""),
        ("e", "folded away", ""),
    ],
)
def test_what_begins_so_is_found_from_where_one_is(typed: str, current: str, found: str) -> None:
    assert next_that_begins(PLAN, list(TITLES), typed, current) == found


def test_only_what_is_in_sight_is_gone_to() -> None:
    assert next_that_begins(PLAN, ["a", "c"], "rep", "c") == "a"
    assert next_that_begins(PLAN, [], "rep", "") == ""
