"""Replacing words leaves all around them as it was."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner_desktop.domain.rewording import Replacement


@pytest.mark.parametrize(
    ("replacement", "text", "expected"),
    [
        (Replacement("team", "group"), "The Team's teams", "The group's groups"),
        (Replacement("team", "group", match_case=True), "The Team's teams", "The Team's groups"),
        (Replacement("team", "group", whole_words=True), "The Team's teams", "The group's teams"),
        (Replacement("a.b", "c"), "aXb a.b", "aXb c"),
        (Replacement("x", r"\1 & <b>"), "x", r"\1 & <b>"),
        (Replacement("", "y"), "text", "text"),
        (Replacement("KE", "JG", match_case=True, whole_words=True), "KE/KEN & KE", "JG/KEN & JG"),
    ],
)
def test_words_are_replaced(replacement: Replacement, text: str, expected: str) -> None:
    assert replacement.in_(text) == expected


@given(st.text(min_size=1), st.text(), st.text())
def test_what_is_looked_for_is_gone_unless_it_was_put_back(wanted: str, by: str, text: str) -> None:
    new = Replacement(wanted, by, match_case=True).in_(text)
    assert new == text.replace(wanted, by)
