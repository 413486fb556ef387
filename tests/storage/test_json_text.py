"""Long lists in the file are parsed part by part, to the same values and with refusals as short ones."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner_desktop.storage.json_text import list_text, parsed_list, text_of

LONG = [[f"item {n}, with “quotes” [and] brackets", n, None, {"title": f"Action {n},"}] for n in range(5_000)]


@pytest.mark.parametrize("values", [[], [1], LONG[:3], LONG], ids=len)
def test_what_was_written_comes_back(values: list[object]) -> None:
    assert parsed_list(text_of(values)) == values
    assert parsed_list(text_of(values).encode()) == values
    assert "".join(list_text(values)) == text_of(values)


@given(st.lists(st.sampled_from([1, -12, None, "“Ŵ” 🧑 ]", {"a": [",", "["]}, "long " * 60_000, 7**40]), max_size=6))
def test_a_list_comes_back_wherever_its_text_is_cut(values: list[object]) -> None:
    text = text_of([*values, "x" * 200_000, 12345678])
    assert parsed_list(text.encode()) == [*values, "x" * 200_000, 12345678]


@pytest.mark.parametrize("end", ["", "]]", ",]"])
@pytest.mark.parametrize("values", [LONG[:3], LONG], ids=len)
def test_what_is_no_whole_list_is_refused(values: list[object], end: str) -> None:
    with pytest.raises(ValueError, match=r"Expecting|Extra data|not a whole list|Illegal trailing"):
        parsed_list(text_of(values)[:-1] + end)
    with pytest.raises(ValueError, match=r"Expecting|Extra data|not a whole list|Illegal trailing"):
        parsed_list((text_of(values)[:-1] + end).encode())


@pytest.mark.parametrize("text", ["{}", "1", text_of({"a": "b" * 300_000})], ids=["mapping", "number", "long"])
def test_what_is_no_list_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a list"):
        parsed_list(text)
    with pytest.raises(ValueError, match="not a list"):
        parsed_list(text.encode())
