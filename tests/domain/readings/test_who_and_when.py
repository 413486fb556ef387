"""Cells that say who and by when in one."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner_desktop.domain.readings.who_and_when import is_date_alone, part_who_and_when

PARTED = [
    ("TS by June 2010", "TS", "by June 2010"),
    ("Head of Service – 31/3/11", "Head of Service", "31/3/11"),
    ("Head of Finance\n31 March 2024", "Head of Finance", "31 March 2024"),
    ("Systems Team / 30 September 2024", "Systems Team", "30 September 2024"),
    ("KE & JG (Sept 2010 onwards)", "KE & JG", "Sept 2010 onwards"),
    ("All managers, ongoing", "All managers", "ongoing"),
    ("Service Manager, Duty Team: within 3 months", "Service Manager, Duty Team", "within 3 months"),
    ("TS/KE – by end of Q2 2024/25", "TS/KE", "by end of Q2 2024/25"),
    ("30 April 2027 – Chief Nurse", "Chief Nurse", "30 April 2027"),
    ("Policy Officer; TBC", "Policy Officer", "TBC"),
    ("Clerk - asap", "Clerk", "asap"),
]
WHOLE = [
    "TS", "Head of Service, Duty Team", "June 2010", "TS by June 2010, KE by July 2010", "Head of May Street Centre",
    "Publish the report by June 2010", "April Group Manager", "KE / JG", "", "by June – July 2010",
]  # fmt: skip


@pytest.mark.parametrize(("words", "who", "when"), PARTED)
def test_one_sign_parts_who_from_when(words: str, who: str, when: str) -> None:
    assert part_who_and_when(words) == (who, when)


@pytest.mark.parametrize("words", WHOLE)
def test_what_nothing_parts_for_certain_stays_whole(words: str) -> None:
    assert part_who_and_when(words) is None


@pytest.mark.parametrize(
    "words", ["by June 2010", "Sept onwards", "31/3/11", "within 3 months", "ongoing", "to follow"]
)
def test_words_that_only_say_when(words: str) -> None:
    assert is_date_alone(words)


@given(st.sampled_from(["TS", "Head of Service", "KE & JG"]), st.sampled_from([" – ", "/", "\n", ", ", " "]), st.text())
def test_no_word_is_left_out(who: str, sign: str, rest: str) -> None:
    words = who + sign + rest
    found = part_who_and_when(words)
    if found is not None:
        assert sorted(re.findall(r"\w+", " ".join(found))) == sorted(re.findall(r"\w+", words))
