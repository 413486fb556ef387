"""Typing how an item begins goes to it."""

from __future__ import annotations

import pytest

from planner_desktop.app.going import above, next_that_begins
from planner_desktop.domain.fields import Level
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Item
from tests.plans import small_plan

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


@pytest.mark.parametrize(
    ("level", "unfolded"),
    [
        (Level.SECTION, ""),
        (Level.OBJECTIVE, "s1 s2"),
        (Level.ACTION, "s1 o1 o2 s2 o3"),
        (Level.MILESTONE, "s1 o1 a1 a2 o2 s2 o3"),
    ],
)
def test_all_of_a_level_is_seen_with_what_is_above_it_unfolded(level: Level, unfolded: str) -> None:
    assert above(small_plan(), level) == unfolded.split()


def test_a_level_is_seen_where_another_is_missing() -> None:
    plan = Plan(
        [Item("s", Level.SECTION, "", "F"), Item("a", Level.ACTION, "s", "F"), Item("m", Level.MILESTONE, "a", "F")]
    )
    assert above(plan, Level.OBJECTIVE) == []
    assert above(plan, Level.ACTION) == ["s"]
