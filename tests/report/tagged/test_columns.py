"""Column widths share the room, hold their widest word and make the table short."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner_desktop.report.tagged.columns import balanced

LENGTHS = st.floats(0, 5000)


@given(
    st.integers(1, 6).flatmap(
        lambda n: st.tuples(
            st.lists(st.lists(LENGTHS, min_size=n, max_size=n), max_size=20),
            st.lists(st.floats(1, 400), min_size=n, max_size=n),
        )
    )
)
def test_widths_share_the_room(table: tuple[list[list[float]], list[float]]) -> None:
    areas, least = table
    widths = balanced(areas, least, 700)
    assert sum(widths) == pytest.approx(700)
    if sum(least) <= 700:
        assert all(width >= low - 0.01 for width, low in zip(widths, least, strict=True))
    else:
        assert all(width > 0 for width in widths)


@pytest.mark.parametrize(
    "areas",
    [
        [[20, 900, 60, 300]] * 10,
        [[20, 900, 60, 300], [20, 100, 60, 2000]] * 10,
        [[20, 300, 300, 300]] * 5 + [[20, 4000, 10, 10]],
    ],
)
def test_a_balanced_table_is_shorter_than_one_of_equal_columns(areas: list[list[float]]) -> None:
    widths = balanced(areas, [30, 60, 60, 60], 700)
    assert height(areas, widths) < 0.9 * height(areas, [175] * 4)


def height(areas: list[list[float]], widths: list[float]) -> float:
    return sum(max(area / width for area, width in zip(row, widths, strict=True)) for row in areas)
