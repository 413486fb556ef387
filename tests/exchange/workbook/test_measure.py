"""Columns and rows fit what stands in them."""

from __future__ import annotations

from itertools import pairwise

import pytest

from planner_desktop.exchange.workbook.measure import HIGHEST, balance, height, lines, longest_word, width

LONG = "All open cases have the child's ethnic origin recorded and checked by a manager every month. " * 4


def test_a_long_text_takes_fewer_lines_in_a_wider_column() -> None:
    counts = [lines(LONG, column) for column in (10.0, 20.0, 40.0, 80.0)]
    assert all(wider < narrower for narrower, wider in pairwise(counts))


@pytest.mark.parametrize(("text", "count"), [("", 1), ("one", 1), ("one\ntwo\n\nfour", 4)])
def test_line_ends_make_lines(text: str, count: int) -> None:
    assert lines(text, 30.0) == count


def test_a_word_without_blanks_is_broken() -> None:
    assert lines("x" * 300, 20.0) > 10


def test_no_row_is_higher_than_a_program_can_show() -> None:
    assert height(4_000) == HIGHEST


def test_columns_share_the_page_and_keep_their_words_whole() -> None:
    columns = [["1a", "1b"], [LONG, "Recruit"], ["Safeguarding", ""], ["", ""]]
    widths = balance(columns, ["Ref", "Action", "Who", "Notes"], 120.0)
    assert sum(widths) <= 121.0
    assert widths[1] == max(widths)
    assert widths[2] > longest_word("Safeguarding")


def test_short_columns_are_no_wider_than_what_stands_in_them() -> None:
    (ref, _) = balance([["1a"] * 9, ["Recruit"] * 9], ["Ref", "Action"], 200.0)
    assert ref < 2 * width("Ref") + 4
