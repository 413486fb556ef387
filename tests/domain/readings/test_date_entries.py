"""A cell that lists several steps is done when each of them is, however the list is numbered."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner_desktop.domain.readings.dates import DateKind, read_target_date

CONTEXT = date(2026, 2, 3)
DONE = ("complete", "Done", "Completed Oct 25", "30/09/25 – complete", "in place")
TO_DO = {"March 2026": date(2026, 3, 31), "by 30/06/26": date(2026, 6, 30), "TBC": None, "on hold": None}
NUMBERINGS = ("{}) {}", "({}) {}", "{}. {}", "Phase {}: {};")


@given(st.sampled_from(NUMBERINGS), st.lists(st.sampled_from((*DONE, *TO_DO)), min_size=2, max_size=5))
def test_a_list_is_done_only_when_all_of_it_is_and_due_with_the_last_that_is_not(form: str, steps: list[str]) -> None:
    read = read_target_date(" ".join(form.format(n, step) for n, step in enumerate(steps, 1)), CONTEXT)
    days = [day for step in steps if (day := TO_DO.get(step))]
    assert (read.kind is DateKind.DONE) == all(step in DONE for step in steps)
    assert read.due == max(days, default=None)


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("(a) Complete (b) TBC", "'(a) Complete (b) TBC' says that only a part of it is done."),
        (
            "By June 2026 & ongoing",
            "'By June 2026 & ongoing' allows until 30 June 2026; it goes on after that.",
        ),
        (
            "Annually – next due May 2026",
            "'Annually – next due May 2026' allows until 31 May 2026; it goes on after that.",
        ),
    ],
)
def test_the_reason_says_what_is_left_to_do(words: str, reason: str) -> None:
    assert read_target_date(words, CONTEXT).reason == reason
