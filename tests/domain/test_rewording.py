"""Replacing words leaves all around them as it was."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner_desktop.domain.records import Person
from planner_desktop.domain.rewording import Renaming, Replacement


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


ANN = Person("p", "Ann", "AB")
JO = Person("q", "Jo Bright", "JB")
REGISTER = (ANN, JO, Person("r", "Ann Smith", "AS"), Person("s", "AB Team lead"), Person("t", "ABC"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("AB / ABC", "JB / ABC"),
        ("Ann, Ann Smith and ann", "Jo Bright, Ann Smith and Jo Bright"),
        ("AB Team lead; AB", "AB Team lead; JB"),
        ("Mary-Ann – AB", "Mary-Ann – JB"),
        ("Ann-Marie", "Ann-Marie"),
        ("Ann's team (AB)", "Jo Bright's team (JB)"),
        ("AB-JB", "JB-JB"),
        ("1) AB 2) AB & KE", "1) JB 2) JB & KE"),
        ("AB@council.example, AB.one@council.example", "AB@council.example, AB.one@council.example"),
        ("ab", "ab"),
        ("Annual review", "Annual review"),
    ],
)
def test_a_person_is_named_in_the_place_of_another(text: str, expected: str) -> None:
    assert Renaming(ANN, JO, REGISTER).in_(text) == expected


def test_who_has_no_initials_is_named_in_full() -> None:
    assert Renaming(ANN, Person("n", "The new one"), REGISTER).in_("AB (Ann)") == "The new one (The new one)"
