"""Where the shading of a PDF's table tells its rows."""

from __future__ import annotations

from typing import Any

import pytest

from planner_desktop.exchange.reading.pdf_styled import shade_edges


def _cells(top: float, bottom: float, colour: str = "grey", *, columns: int = 3) -> list[dict[str, Any]]:
    return [
        {
            "x0": 100.0 * at, "x1": 100.0 * at + 99, "top": top, "bottom": bottom, "width": 99.0,
            "height": bottom - top, "fill": True, "non_stroking_color": colour,
        }
        for at in range(columns)
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("areas", "edges"),
    [
        (_cells(10, 30), [10, 30]),
        (_cells(10, 30) + _cells(50, 70), [10, 30, 50, 70]),
        (_cells(10, 30) + _cells(30, 50, "blue"), [10, 30, 50]),
        (_cells(10, 20) + _cells(20, 30), [10, 30]),
        (_cells(10, 40) + _cells(15, 25), [10, 40]),
        (_cells(10, 30, columns=2), []),
    ],
    ids=["a row", "every other row", "colours", "line by line", "lines within a cell", "too few cells"],
)
def test_a_row_begins_or_ends_where_the_colour_of_several_cells_does(
    areas: list[dict[str, Any]], edges: list[float]
) -> None:
    assert shade_edges(areas) == edges
