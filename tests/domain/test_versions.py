"""The label that follows."""

from __future__ import annotations

import pytest

from planner_desktop.domain.versions import next_label


@pytest.mark.parametrize(
    ("label", "following"),
    [
        *(("V14", "V15"), ("V 9", "V 10"), (" V6 ", "V7")),
        *(("2026-09", "2026-10"), ("009", "010"), ("Draft", ""), ("", "V1")),
    ],
)
def test_the_number_at_the_end_goes_on(label: str, following: str) -> None:
    assert next_label(label) == following
