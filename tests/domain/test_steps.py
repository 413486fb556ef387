"""A long job says where it is, not so often that saying takes the time, and goes no further once it is ended."""

from __future__ import annotations

import pytest

from planner_desktop.domain.steps import Ended, followed

STOP = Ended("Counting was cancelled.", untouched="Nothing was counted.")


def test_every_part_comes_and_some_are_told() -> None:
    told: list[tuple[int, int, str]] = []
    parts = list(range(1000, 1250))
    assert list(followed(parts, lambda *step: told.append(step), str)) == parts
    assert told == [(0, 250, "1000"), (100, 250, "1100"), (200, 250, "1200")]


def test_nothing_has_no_steps() -> None:
    assert list(followed([], lambda *_: pytest.fail("there is nothing to tell of"), str)) == []


def test_what_is_ended_goes_no_further() -> None:
    done: list[int] = []

    def step(number: int, _of: int, _what: str) -> None:
        if number:
            raise STOP

    with pytest.raises(Ended, match="cancelled"):
        done.extend(followed(range(1000), step, str))
    assert len(done) < 200
