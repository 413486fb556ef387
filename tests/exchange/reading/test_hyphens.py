"""Hyphens at the ends of a PDF's lines."""

from __future__ import annotations

import pytest

from planner_desktop.exchange.reading.grid import Cell, Row
from planner_desktop.exchange.reading.hyphens import join_broken, join_cut, settle

CUT = [
    ("the recommen-", "dations of", "", "the recommendations of"),
    ("a multi-", "agency audit", "", "a multi-agency audit"),
    ("to re-", "form the team", "", "to re-form the team"),
    ("to re-", "form the team", "reform", "to reform the team"),
    ("the safe-", "guarding board", "Safeguarding", "the safeguarding board"),
    ("the safe-", "guarding board", "safe-guarding and safeguarding", "the safe-guarding board"),
    ("a self-", "assessment", "", "a self-assessment"),
    ("the Non-", "Executive lead", "", "the Non-Executive lead"),
    ("in 2026-", "27", "", "in 2026-27"),
    ("the assess\u00ad", "ment", "", "the assessment"),
]


@pytest.mark.parametrize(("first", "second", "elsewhere", "joined"), CUT)
def test_a_hyphen_goes_only_where_words_show_that_a_line_cut_them(
    first: str, second: str, elsewhere: str, joined: str
) -> None:
    text = join_cut(first, second)
    assert text is not None
    row = Row(1, (Cell(text, 1, 1), Cell(elsewhere, 1, 2)))
    assert settle([row])[0].cells == (Cell(joined, 1, 1), Cell(elsewhere, 1, 2))


@pytest.mark.parametrize(
    ("first", "second"), [("short-", "and long-term"), ("Lead –", "HR"), ("-", "Item"), ("no", "more")]
)
def test_lines_that_no_hyphen_joins(first: str, second: str) -> None:
    assert join_cut(first, second) is None


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("recommend", "ation", "recommendation"),
        ("RESPONSIB", "LE", "RESPONSIBLE"),
        ("success", "measure", "success measure"),
        ("work", "force", "work force"),
    ],
)
def test_a_word_that_a_narrow_column_cut_is_whole_again(first: str, second: str, joined: str) -> None:
    row = Row(1, (Cell(join_broken(first, second), 1, 1), Cell("workforce", 1, 2)))
    assert settle([row])[0].cells[0].text == joined
