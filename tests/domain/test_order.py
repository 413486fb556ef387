"""Keys that keep siblings in order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner_desktop.domain.order import between, several_between, spread


@given(st.lists(st.integers(0, 10_000), max_size=200))
def test_there_is_always_room_between_two_neighbours(places: list[int]) -> None:
    keys: list[str] = []
    for place in places:
        at = place % (len(keys) + 1)
        before = keys[at - 1] if at else ""
        after = keys[at] if at < len(keys) else ""
        keys.insert(at, between(before, after))
    assert keys == sorted(set(keys))


@pytest.mark.parametrize("count", [0, 1, 2, 60, 61, 62, 4000])
def test_items_that_arrive_together_are_in_order_with_room_around_each(count: int) -> None:
    keys = spread(count)
    assert len(keys) == count
    assert keys == sorted(set(keys))
    for before, after in zip(["", *keys], [*keys, ""], strict=True):
        key = between(before, after)
        assert before < key
        assert not after or key < after


def test_a_thousand_items_added_one_after_another_have_short_keys() -> None:
    key = ""
    for _ in range(1000):
        key = between(key, "")
    assert len(key) < 40


@given(st.integers(0, 200), st.integers(1, 40), st.integers(0, 300))
def test_items_that_arrive_together_between_two_have_short_keys(first: int, apart: int, count: int) -> None:
    keys = ["", *spread(240), ""]
    before, after = keys[first], keys[min(first + apart, 241)]
    found = several_between(before, after, count)
    assert [before, *found, *([after] if after else [])] == sorted({before, *found, *([after] if after else [])})
    assert len(found) == count
    assert max(map(len, found), default=0) < 12


def test_nothing_stands_between_a_key_and_itself() -> None:
    with pytest.raises(ValueError, match="does not sort before"):
        between("V", "V")
