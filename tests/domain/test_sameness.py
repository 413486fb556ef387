"""When two texts are the same to a reader."""

from __future__ import annotations

from datetime import date

import pytest

from planner_desktop.domain.sameness import same, same_day, same_value


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("two\nlines", "two\r\nlines"),
        ("two\nlines", "two\rlines"),
        ("two \nlines", "two\nlines"),
        ("a b", "a\u00a0b"),
        ("“don’t”", '"don\'t"'),
        ("text", " text\t\n"),
        ("", "\ufeff"),
        ("a b", "a  b"),
        ("a b", "a \t b"),
        ("café", "cafe\u0301"),
    ],
)
def test_what_programs_change_unasked_is_the_same(one: str, other: str) -> None:
    assert same(one, other)


@pytest.mark.parametrize(
    ("one", "other"), [("a b", "ab"), ("Done", "done"), ("a-b", "a–b"), ("a\nb", "a b"), ("1", "01"), ("a", "")]
)
def test_what_a_person_changes_is_not(one: str, other: str) -> None:
    assert not same(one, other)


@pytest.mark.parametrize(
    ("words", "day", "is_same"),
    [
        ("31 July 2010", date(2010, 7, 31), True),
        ("31/07/10", date(2010, 7, 31), True),
        ("July 2010", date(2010, 7, 1), True),
        ("July 2010", date(2010, 7, 2), False),
        ("31 July 2010", date(2010, 8, 1), False),
        ("ongoing", date(2010, 7, 31), False),
        ("", date(2010, 7, 31), False),
    ],
)
def test_a_day_is_the_same_as_words_that_say_just_that_day(words: str, day: date, is_same: bool) -> None:
    assert same_day(words, day) is is_same


@pytest.mark.parametrize(
    ("words", "value", "is_same"),
    [
        ("1.10", "1.1", True),
        ("007", "7", True),
        ("£1,500", "1500", True),
        ("true", "TRUE", True),
        ("TRUE", "1", True),
        ("1.10", "1.2", False),
        ("seven", "7", False),
        ("", "0", False),
        ("", "FALSE", False),
    ],
)
def test_a_value_is_the_same_as_words_that_say_just_that_value(words: str, value: str, is_same: bool) -> None:
    assert same_value(words, value) is is_same
