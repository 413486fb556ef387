"""Where a new item goes, and where somebody goes when items are gone."""

from __future__ import annotations

import pytest

from planner_desktop.app.places import Place, below, for_actions, inside, left_beside, objective_near
from planner_desktop.domain.fields import Level
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Item

PLAN = Plan(
    [
        Item("s", Level.SECTION, "", "1"),
        Item("o", Level.OBJECTIVE, "s", "1"),
        Item("a", Level.ACTION, "o", "1"),
        Item("m", Level.MILESTONE, "a", "1"),
        Item("n", Level.MILESTONE, "a", "2"),
        Item("b", Level.ACTION, "o", "2"),
        Item("c", Level.ACTION, "o", "3"),
        Item("p", Level.OBJECTIVE, "s", "2"),
    ]
)


@pytest.mark.parametrize(
    ("gone", "next_one"),
    [
        (["a"], "b"),
        (["b"], "c"),
        (["c"], "b"),
        (["a", "c"], "b"),
        (["a", "b", "c"], "o"),
        (["b", "a", "m"], "c"),
        (["c", "a", "n"], "b"),
        (["m", "n"], "a"),
        (["o", "b"], "p"),
        (["s"], ""),
    ],
)
def test_one_goes_on_beside_what_is_gone(gone: list[str], next_one: str) -> None:
    assert left_beside(PLAN, gone) == next_one


def test_a_new_item_stands_beside_in_or_around_another() -> None:
    a, m, p = (PLAN.items[id] for id in "amp")
    assert below(a) == Place(Level.ACTION, "o", "a")
    assert below(None) == Place(Level.ACTION)
    assert inside(PLAN, a) == Place(Level.MILESTONE, "a")
    assert inside(PLAN, p) == Place(Level.ACTION, "p")
    assert inside(PLAN, m) is None
    assert objective_near(PLAN, m) == Place(Level.OBJECTIVE, "s")
    assert for_actions(PLAN, m) == Place(Level.ACTION, "o", "a")
    assert for_actions(PLAN, p) == Place(Level.ACTION, "p")
