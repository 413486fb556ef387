"""What is made in great number is kept out of Python's search for garbage; all else is searched as ever."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from planner_desktop.domain.uncollected import uncollected

FEW, VERY_MANY = 1_000, 200_000


class Ring:
    """What only the search can free: it holds itself."""

    freed = 0

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        Ring.freed += 1


@pytest.fixture(autouse=True)
def put_back() -> Iterator[None]:
    yield
    gc.unfreeze()
    gc.collect()


def test_the_search_goes_on_afterwards_even_where_something_fails() -> None:
    def fail() -> None:
        assert not gc.isenabled()
        raise ValueError("it failed")

    with pytest.raises(ValueError, match="it failed"), uncollected():
        fail()
    assert gc.isenabled()


def test_what_was_put_aside_stays_aside() -> None:
    gc.freeze()
    aside = gc.get_freeze_count()
    with uncollected():
        kept = [[n] for n in range(FEW)]
    assert len(kept) == FEW
    assert gc.get_freeze_count() >= aside - FEW  # what nobody holds any more went in the meantime


def test_a_few_rings_made_meanwhile_are_found() -> None:
    Ring.freed = 0
    with uncollected():
        for _ in range(FEW):
            Ring()
        assert Ring.freed == 0
    gc.collect()
    assert Ring.freed == FEW


def test_very_many_that_stay_are_put_aside() -> None:
    before = gc.get_freeze_count()
    with uncollected():
        kept = [[n] for n in range(VERY_MANY)]
    assert gc.get_freeze_count() - before >= VERY_MANY
    assert len(kept) == VERY_MANY
