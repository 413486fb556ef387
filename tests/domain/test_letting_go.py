"""What is let go of part by part is gone, all of it, and nothing else."""

from __future__ import annotations

import pytest

from planner_desktop.domain.letting_go import let_go


class Counted:
    """Says how many of them there are."""

    there = 0

    def __init__(self) -> None:
        Counted.there += 1

    def __del__(self) -> None:
        Counted.there -= 1


@pytest.mark.parametrize("count", [0, 1, 100, 1_234])
def test_what_lists_hold_goes_unless_somebody_else_holds_it(count: int) -> None:
    plain, nested = [Counted() for _ in range(count)], [[Counted()] for _ in range(count)]
    kept = plain[:1]
    let_go(plain, nested)
    assert (plain, nested, Counted.there) == ([], [], len(kept))
