"""An answer cut into short lines comes out as it was."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from planner_desktop.exchange.lines import END, from_lines, in_lines

VALUES = st.recursive(st.none() | st.integers() | st.text(), lambda inner: st.lists(inner, max_size=4), max_leaves=8)
LONG = st.integers(0, 3).map(lambda times: list(range(times * 401)))
WIDE = LONG.map(lambda values: {str(value): value for value in values})
ANSWERS = st.dictionaries(st.text(max_size=5), VALUES | LONG | WIDE, max_size=5)


@given(ANSWERS)
def test_an_answer_in_lines_is_the_same_answer(answer: dict[str, Any]) -> None:
    *lines, end = in_lines(answer)
    assert end == END
    assert END not in lines
    assert from_lines(lines) == answer


def test_long_lists_and_mappings_come_in_portions() -> None:
    lines = list(
        in_lines({"told": ["x"], "records": [["item"] * 10] * 5000, "places": dict.fromkeys(map(str, range(5000)))})
    )
    assert len(lines) > 20
    assert max(map(len, lines)) < 50_000
