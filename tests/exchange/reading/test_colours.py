"""The colours people fill cells with, by the names they call them by."""

from __future__ import annotations

import pytest

from planner_desktop.exchange.reading.colours import OFFICE_THEME, colour_name, indexed


@pytest.mark.parametrize(
    ("rgb", "name"),
    [
        ("FFFF0000", "red"), ("FFC00000", "red"), ("FFFFC7CE", "red"), ("#ff9999", "red"),
        ("FFFFC000", "amber"), ("FFFFFF00", "amber"), ("FFFFEB9C", "amber"), ("ED7D31", "amber"),
        ("FF00B050", "green"), ("FF92D050", "green"), ("FFC6EFCE", "green"), ("00FF00", "green"),
        ("FF0070C0", "blue"), ("FF00B0F0", "blue"), ("0000FF", "blue"), ("FFBFBFBF", "grey"),
        ("FFFFFFFF", ""), ("FFF2F2F2", ""), ("FF000000", ""), ("FFDDEBF7", ""), ("FF1F3864", ""), ("E2EFDA", ""),
        ("FF7030A0", ""), ("transparent", ""), ("", ""),
    ],
)  # fmt: skip
def test_a_colour_has_the_name_people_call_it_by(rgb: str, name: str) -> None:
    assert colour_name(rgb) == name


def test_a_tint_makes_a_colour_lighter_or_darker() -> None:
    green = OFFICE_THEME[9]
    assert [colour_name(green, tint) for tint in (0, 0.4, 0.8, -0.25)] == ["green", "green", "", "green"]


def test_the_palette_of_old_workbooks() -> None:
    assert [colour_name(indexed(number)) for number in (2, 10, 11, 13, 12, 51)] == [
        "red", "red", "green", "amber", "blue", "amber"
    ]  # fmt: skip
