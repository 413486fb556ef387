"""An export says its steps, and one that is ended leaves what was there, and nothing beside it."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.generator import TODAY, invented_plan
from planner_desktop.app.clipboard import copied
from planner_desktop.app.exporting import export
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.steps import Ended

STOP = Ended("Writing was cancelled.", untouched="Nothing was written.")
FORMER = b"what was exported last month"


@pytest.fixture(scope="module")
def plan() -> Plan:
    return invented_plan(60)


class Steps:
    """Counts the steps, and ends the job at one of them."""

    def __init__(self, last: int | None = None) -> None:
        self.told: list[tuple[int, int, str]] = []
        self._last = last

    def __call__(self, done: int, of: int, what: str) -> None:
        self.told.append((done, of, what))
        if self._last is not None and len(self.told) > self._last:
            raise STOP


@pytest.mark.parametrize("ending", [".xlsx", ".docx", ".csv", ".json", ".pdf"])
def test_ended_at_any_step_what_was_there_stays(plan: Plan, tmp_path: Path, ending: str) -> None:
    target = tmp_path / f"plan{ending}"
    all_steps = Steps()
    export(plan, target, today=TODAY, step=all_steps)
    assert target.stat().st_size > len(FORMER)
    target.write_bytes(FORMER)
    steps = len(all_steps.told)
    for last in sorted({0, steps // 2, steps - 1}):
        with pytest.raises(Ended, match="cancelled"):
            export(plan, target, today=TODAY, step=Steps(last))
        assert target.read_bytes() == FORMER
        assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("ending", [".xlsx", ".docx", ".csv", ".json"])
def test_the_steps_say_which_item_is_written(plan: Plan, tmp_path: Path, ending: str) -> None:
    steps = Steps()
    export(plan, tmp_path / f"plan{ending}", today=TODAY, step=steps)
    names = {item.name for item in plan.items.values()}
    said = [what for _, of, what in steps.told if of]
    assert said
    assert set(said) <= names


def test_copying_can_be_ended(plan: Plan) -> None:
    with pytest.raises(Ended, match="cancelled"):
        copied(plan, list(plan.items), Steps(1))
