"""The invented plans of the benchmarks."""

from __future__ import annotations

import pytest

from benchmarks.generator import invented_plan
from planner_desktop.domain.fields import Level


def test_the_same_seed_gives_the_same_plan() -> None:
    assert list(invented_plan(50, seed=7).all_records()) == list(invented_plan(50, seed=7).all_records())


def test_another_seed_gives_another_plan() -> None:
    assert list(invented_plan(50, seed=7).all_records()) != list(invented_plan(50, seed=8).all_records())


@pytest.mark.parametrize("actions", [1, 6, 7, 300])
def test_a_plan_has_as_many_actions_as_asked_for(actions: int) -> None:
    plan = invented_plan(actions)
    assert len(list(plan.actions())) == actions
    assert len(list(plan.walk())) == len(plan.items)


def test_a_plan_is_as_various_as_a_councils() -> None:
    plan = invented_plan(300)
    actions = list(plan.actions())
    assert {item.level for item in plan.items.values()} == set(Level)
    assert len({action["status"] for action in actions}) == 7
    assert len({action["target_date"] for action in actions}) > 100
    lengths = sorted(len(action["progress"]) for action in actions)
    assert lengths[0] == 0
    assert lengths[-1] > 300
    assert plan.updates
